/** Role holders: the name of who holds an office, where it stands beside the words for it. */
import { isGivenNameForm } from "./given-names.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";

/**
 * The name that a role is beside.
 *
 * - Input: the reader, the pieces of the sentence, the index of the role's own among them, and the words of the role, `words.slice(first, last)`.
 * - Output: the name right after it, after a comma, or before it and a comma; `null` where there is none.
 */
export function nameBeside(
  reader: PieceReader,
  pieces: readonly Piece[],
  index: number,
  { first, last }: { readonly first: number; readonly last: number },
): Piece | null {
  let next = index + 1;
  while ((pieces[next]?.first ?? last) < last) next++;
  const after = pieces[next];
  const direct = namesOwner(reader, index === next - 1 ? undefined : pieces[next - 1], after)
    ? null
    : nameAfter(reader, after, last);
  if (direct) return direct;
  return holderBehind(reader, pieces, next, last) ?? holderBefore(reader, pieces, index - 1, { first, last });
}

/** "the director of the clinic, Ana Ruiz,": the name in an apposition behind a title. */
function holderBehind(reader: PieceReader, pieces: readonly Piece[], from: number, last: number): Piece | null {
  const end = titleEnd(reader, last);
  let next = from;
  while ((pieces[next]?.first ?? end) < end) next++;
  const behind = pieces[next];
  if (!isApart(reader, end) || behind?.first !== end + 1 || !mayHold(behind)) return null;
  return closes(reader, behind.last) && isFull(behind, end === last) ? behind : null;
}

/** "Ana Ruiz, director of the clinic,". */
function holderBefore(
  reader: PieceReader,
  pieces: readonly Piece[],
  from: number,
  { first, last }: { readonly first: number; readonly last: number },
): Piece | null {
  let previous = from;
  while ((pieces[previous]?.last ?? first) > first) previous--;
  const before = pieces[previous];
  if (before?.last !== first - 1 || !isApart(reader, first - 1) || !mayHold(before) || before.owner) return null;
  const end = titleEnd(reader, last);
  return closes(reader, end) && isFull(before, end === last) ? before : null;
}

/** Beside a long title only a full name is surely its holder's: one word may be the place that the title's last one is in. */
function isFull({ first, last }: Piece, short: boolean): boolean {
  return short || last - first > 1;
}

/** "le directeur de la compagnie Nordlijn": the name right behind whose the office is, in a language that names what stands before, is no holder's. */
function namesOwner(reader: PieceReader, owner: Piece | undefined, name: Piece | undefined): boolean {
  if (!reader.pack.grammar.adjectiveAfter || owner === undefined || name?.first !== owner.last) return false;
  const body = owner.what === "head" || owner.what === "group";
  return body && !isGivenNameForm(reader.words[name.first]?.lower ?? "", reader.pack);
}

/** A title goes on no further than so many words behind its office. */
const LONGEST_TITLE = 14;

/** The word after a whole title: the office with the rest of its phrase and what hangs on that ("the director of the regional hospital in Pelden"). */
function titleEnd({ syntax: { tags, nounPhrases }, phraseOf }: PieceReader, last: number): number {
  let end = last;
  while (end - last < LONGEST_TITLE) {
    const rest = (phraseOf[end] ?? -1) !== -1 && phraseOf[end] === phraseOf[end - 1];
    const hanging = tags[end] === "preposition" ? end + 1 : end;
    const phrase = nounPhrases[phraseOf[hanging] ?? -1];
    if (rest || tags[end] === "adjective") end++;
    else if (phrase?.first === hanging) end = phrase.last;
    else break;
  }
  return end;
}

function mayHold(piece: Piece): boolean {
  return piece.what === "name" && piece.entry === null && piece.head === null;
}

function nameAfter(reader: PieceReader, after: Piece | undefined, last: number): Piece | null {
  if (after?.what !== "name" || after.entry !== null || after.head === "organization") return null;
  if (after.first === last || isUnlistedOwner(reader, last, after.first)) return after;
  const dotted = reader.words[last]?.text === "." && after.first === last + 1; // "Gen. X"
  return dotted ? after : null;
}

/**
 * Where the owner of an office stands right behind it without a preposition, words that no list knows between the office and a name are what it is of: the adjectives
 * or the name of a country ("the prime minister Velmara X").
 */
function isUnlistedOwner({ words, pack }: PieceReader, from: number, to: number): boolean {
  if (!pack.grammar.headFirst || to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at++) if (words[at]?.kind !== "word") return false;
  return true;
}

/** The most words of such an owner. */
const MOST_BETWEEN = 2;

function isApart(reader: PieceReader, at: number): boolean {
  return /^[,(–—-]$/.test(reader.words[at]?.text ?? "");
}

/** Whether an apposition ends here: at a mark or at the end of the sentence. */
function closes(reader: PieceReader, at: number): boolean {
  const word = reader.words[at];
  return word === undefined || word.kind === "mark";
}
