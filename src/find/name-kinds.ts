/**
 * What a name is the name of, by evidence: each mention's neighbours and shape speak for a person, an organisation or a place, and all mentions of one name
 * in a report are heard together before it is decided.
 */
import type { ActorKind } from "../core/format.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { givenNameGender, isGivenName } from "./given-names.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";

export type Votes = Readonly<Record<"person" | "organization" | "place" | "group", number>>;

/** What each kind of evidence weighs; set by hand, in the order of how often each is wrong. */
const WEIGHT = {
  role: 4,
  honorific: 4,
  head: 5,
  headBeside: 3,
  givenFirst: 3,
  givenAlone: 1,
  initial: 2,
  familyEnding: 1,
  twoWords: 1,
  manyWords: 0.5,
  acronym: 2.5,
  locative: 1.5,
  beforePlace: 1.5,
  speech: 1,
  age: 3,
  marked: 1.2,
} as const;

/** The least evidence that makes a name one of its kind. */
const ENOUGH = 1;

/** What a name's shape and neighbours say of it. `role` is whether an office stands beside it. */
export function votesFor(
  reader: PieceReader,
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  role: boolean,
): Votes {
  const votes = { person: role ? WEIGHT.role : 0, organization: 0, place: 0, group: 0 };
  byShape(reader, piece, votes);
  byWordsBeside(reader, piece, votes);
  if (before && headsFromLeft(reader, before, piece)) count(votes, before.head, WEIGHT.headBeside);
  if (after?.what === "head" && after.first === piece.last && !piece.owner) count(votes, after.head, WEIGHT.headBeside);
  if (after && isBiggerPlace(reader, piece, after)) votes.place += WEIGHT.beforePlace;
  return votes;
}

type Tally = { -readonly [kind in keyof Votes]: number };

function count(votes: Tally, kind: string | null, weight: number): void {
  if (kind !== null && kind in votes) votes[kind as keyof Votes] += weight;
}

/** "the movement Hamas", and with a mark between them „движението „Хамас““. */
function headsFromLeft(reader: PieceReader, before: Piece, piece: Piece): boolean {
  if (before.what !== "head") return false;
  return before.last === piece.first || (before.last === piece.first - 1 && reader.words[before.last]?.kind === "mark");
}

/** "Vidin, Bulgaria". */
function isBiggerPlace(reader: PieceReader, piece: Piece, after: Piece): boolean {
  const isPlace = after.entry?.kind === "country" || after.entry?.kind === "place";
  return isPlace && after.first === piece.last + 1 && reader.words[piece.last]?.text === "," && !after.owner;
}

function byShape(reader: PieceReader, piece: Piece, votes: Tally): void {
  const words = reader.words.slice(piece.first, piece.last).filter(({ kind }) => kind === "word");
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  const acronym = words.some(({ text }) => text.length > 1 && /^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}$/u.test(text));
  if (acronym) votes.organization += WEIGHT.acronym;
  if (piece.head !== null) {
    count(votes, piece.head, WEIGHT.head);
    return;
  }
  if (words.length > 1 && words.some(({ text }) => text.length === 1)) votes.person += WEIGHT.initial;
  if (words.length > 3) votes.organization += WEIGHT.manyWords;
  else if (words.length > 1 && !acronym) votes.person += WEIGHT.twoWords;
  byNames(reader, first.lower, reader.lexicon.owner(last.lower) ?? last.lower, words.length, votes);
}

/** Given names and the endings of family names. */
function byNames({ pack, lexicon }: PieceReader, first: string, last: string, words: number, votes: Tally): void {
  if (words > 1 ? isGivenName(first, pack) : isGivenName(last, pack))
    votes.person += words > 1 ? WEIGHT.givenFirst : WEIGHT.givenAlone;
  const { value: endings } = lexicon.words.familyNameEndings;
  if (endings.some((ending) => last.endsWith(ending) && last.length > ending.length + 2))
    votes.person += WEIGHT.familyEnding;
}

function byWordsBeside(reader: PieceReader, piece: Piece, votes: Tally): void {
  const { words, lexicon } = reader;
  const before = words[piece.first - 1];
  const after = words[piece.last];
  const far = words[piece.last + 1];
  const { honorifics, locatives } = lexicon.words;
  const title = before?.text === "." ? words[piece.first - 2] : before;
  if (title && honorifics.value.has(title.lower)) votes.person += WEIGHT.honorific;
  if (before && locatives.value.has(before.lower)) votes.place += WEIGHT.locative;
  if ((before && lexicon.speech.has(before.lower)) || (after && lexicon.speech.has(after.lower))) {
    votes.person += WEIGHT.speech;
    votes.organization += WEIGHT.speech / 2;
  }
  if (after?.text === "," && far?.kind === "number" && words[piece.last + 2]?.text === ",") votes.person += WEIGHT.age;
  if (before?.kind === "mark" && /["“„«]/.test(before.text) && after && /["”“»]/.test(after.text))
    votes.organization += WEIGHT.marked;
}

/** The kind that most evidence speaks for, or `null` where none is enough. */
export function kindOf(votes: readonly Votes[]): ActorKind | null {
  let best: ActorKind | null = null;
  let most = 0;
  for (const kind of ["person", "organization", "place", "group"] as const) {
    const sum = votes.reduce((total, vote) => total + vote[kind], 0);
    if (sum > most) {
      most = sum;
      best = kind;
    }
  }
  return most >= ENOUGH ? best : null;
}

/** The gender that a person's given name tells. */
export function genderOf(words: readonly string[], pack: LanguagePack): "f" | "m" | null {
  if (words.length < 2) return null;
  const gender = givenNameGender(words[0] ?? "", pack);
  return gender === "either" ? null : gender;
}
