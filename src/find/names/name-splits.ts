/**
 * Splits: two names that stand side by side ("lider na X Ana Ruiz") are taken apart where the report elsewhere has the second by itself, or both. Capitals
 * alone cannot tell where one ends.
 */
import { isGivenName } from "./given-names.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";

/** The pieces of each sentence, with such names in two. */
export function splitNames(reader: PieceReader, sentences: readonly (readonly Piece[])[]): Piece[][] {
  const alone = new Set<string>();
  for (const pieces of sentences)
    for (const piece of pieces) if (piece.what === "name") alone.add(keyOf(reader, piece.first, piece.last));
  return sentences.map((pieces) => pieces.flatMap((piece) => (isTwo(reader, piece, alone) ? inTwo(piece) : [piece])));
}

function keyOf({ words, lexicon }: PieceReader, first: number, last: number): string {
  return words
    .slice(first, last)
    .map(({ lower }) => lexicon.owner(lower) ?? lower)
    .join(" ");
}

/** Whether all but the first word is a name by itself elsewhere, or the first is and a given name follows it. */
function isTwo(reader: PieceReader, { first, last, what, entry, head }: Piece, alone: ReadonlySet<string>): boolean {
  if (what !== "name" || entry !== null || head !== null || last - first < 3) return false;
  const [opener, next] = [reader.words[first], reader.words[first + 1]];
  if (!opener || !next || next.kind !== "word" || isGivenName(opener.lower, reader.pack)) return false;
  if (alone.has(keyOf(reader, first + 1, last))) return true;
  return alone.has(opener.lower) && isGivenName(next.lower, reader.pack);
}

function inTwo(piece: Piece): Piece[] {
  const at = piece.first + 1;
  return [
    { ...piece, last: at, owner: false },
    { ...piece, first: at, opens: false, entries: [] },
  ];
}
