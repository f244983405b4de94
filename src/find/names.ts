/** Names: from the stretches that may be names to mentions, once all of a report's are seen together. */
import type { ActorKind } from "../core/format.ts";
import type { Span } from "../core/span.ts";
import type { Word } from "../text/words.ts";
import type { Mention } from "./finding.ts";
import { familiesOf } from "./name-families.ts";
import { genderOf, kindOf, type Votes, votesFor } from "./name-kinds.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";
import { countryOf, type RolePhrase } from "./roles.ts";

/** A stretch that may be a name, with its neighbours among the pieces and the role beside it. */
export interface NameFound {
  readonly piece: Piece;
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  readonly role: RolePhrase | null;
}

interface Family {
  readonly members: number[];
  readonly votes: Votes[];
  kind: ActorKind | null;
}

/** The names among what may be names. */
export function namesFrom(reader: PieceReader, found: readonly NameFound[]): Mention[] {
  const tokens = found.map(({ piece }) => tokensOf(reader, piece));
  const numbers = familiesOf(
    found.map(({ piece }, index) => ({ tokens: tokens[index] ?? [], concept: piece.entry?.id ?? null })),
    reader.lexicon,
  );
  const families = new Map<number, Family>();
  found.forEach(({ piece, before, after, role }, index) => {
    const number = numbers[index] ?? -1;
    const family = families.get(number) ?? { members: [], votes: [], kind: null };
    families.set(number, family);
    family.members.push(index);
    family.votes.push(votesFor(reader, piece, before, after, role !== null));
  });
  const mentions: Mention[] = [];
  for (const { members, votes } of families.values()) {
    const kind = conceptKind(found[members[0] ?? 0]?.piece) ?? kindOf(votes);
    if (kind === null || !stands(found, members, votes, tokens)) continue;
    const full = longest(members, tokens);
    for (const index of members) {
      const name = found[index];
      if (name) mentions.push(mentionOf(reader, name, kind, index === full ? null : { found, full, index, tokens }));
    }
  }
  return mentions;
}

function conceptKind(piece: Piece | undefined): ActorKind | null {
  const kind = piece?.entry?.kind;
  return kind === "country" || kind === "place" || kind === "organization" ? kind : null;
}

/** A lone word whose only capital is that of its sentence is a name only where its neighbours say so plainly. */
function stands(
  found: readonly NameFound[],
  members: readonly number[],
  votes: readonly Votes[],
  tokens: readonly (readonly string[])[],
): boolean {
  if (
    members.some(
      (index) => !found[index]?.piece.opens || found[index]?.piece.entry !== null || (tokens[index]?.length ?? 0) > 1,
    )
  )
    return true;
  return votes.some(({ person, organization, place }) => Math.max(person, organization, place) >= PLAIN);
}

/** Evidence that outweighs the doubt of a sentence's first capital. */
const PLAIN = 2;

function longest(members: readonly number[], tokens: readonly (readonly string[])[]): number {
  return members.reduce(
    (best, index) => ((tokens[index]?.length ?? 0) > (tokens[best]?.length ?? 0) ? index : best),
    members[0] ?? 0,
  );
}

/** The words of a name that tell it from others, in lower case. */
function tokensOf(reader: PieceReader, piece: Piece): string[] {
  const { particles, determiners } = reader.lexicon.words;
  return reader.words.slice(piece.first, piece.last).flatMap((word) => {
    if (word.kind !== "word" || determiners.value.has(word.lower)) return [];
    if (particles.person.value.has(word.lower) || particles.other.value.has(word.lower)) return [];
    const bare = reader.lexicon.owner(word.lower) ?? word.lower;
    const hyphen = bare.indexOf("-");
    const article = hyphen > 0 && (!word.capital || particles.person.value.has(bare.slice(0, hyphen)));
    return [article ? bare.slice(hyphen + 1) : bare];
  });
}

interface Fuller {
  readonly found: readonly NameFound[];
  readonly full: number;
  readonly index: number;
  readonly tokens: readonly (readonly string[])[];
}

function mentionOf(reader: PieceReader, name: NameFound, kind: ActorKind, fuller: Fuller | null): Mention {
  const { piece, role } = name;
  const span = spanOf(reader, piece);
  const text = textOf(reader, span);
  const longer = fuller && (fuller.tokens[fuller.full]?.length ?? 0) > (fuller.tokens[fuller.index]?.length ?? 0);
  const full = longer ? fuller.found[fuller.full]?.piece : undefined;
  return {
    ...span,
    form: "name",
    kind,
    text,
    role: role && wordsSpan(reader, role.first, role.last),
    office: role?.office ?? null,
    country: role?.country ?? countryOf(piece),
    concept: piece.entry?.id ?? null,
    of: role?.of ? ownerSpan(reader, role.of) : null,
    owner: piece.owner,
    indefinite: false,
    gender: kind === "person" ? genderOf(tokensOf(reader, full ?? piece), reader.pack) : null,
    plural: false,
    standsFor: full ? spanOf(reader, full) : null,
  };
}

/** The place of a piece, without an owner's ending. */
export function spanOf(reader: PieceReader, piece: Piece): Span {
  return piece.owner ? ownerSpan(reader, piece) : wordsSpan(reader, piece.first, piece.last);
}

/** The place of words that something hangs on, without an owner's ending. */
export function ownerSpan(
  reader: PieceReader,
  { first, last }: { readonly first: number; readonly last: number },
): Span {
  const span = wordsSpan(reader, first, last);
  const word = reader.words[last - 1];
  const bare = word ? reader.lexicon.owner(word.lower) : null;
  return word && bare !== null ? { start: span.start, end: word.start + bare.length } : span;
}

/** The place of some words. */
export function wordsSpan(reader: PieceReader, first: number, last: number): Span {
  return { start: reader.words[first]?.start ?? 0, end: reader.words[last - 1]?.end ?? 0 };
}

/** The words at a place, with one blank between them. */
function textOf(reader: PieceReader, span: Span): string {
  return joined(reader.words, span);
}

function joined(words: readonly Word[], span: Span): string {
  let text = "";
  for (let at = firstAt(words, span.start); at < words.length; at++) {
    const word = words[at];
    if (!word || word.start >= span.end) break;
    text += (text !== "" && word.spaceBefore ? " " : "") + word.text.slice(0, span.end - word.start);
  }
  return text;
}

function firstAt(words: readonly Word[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
