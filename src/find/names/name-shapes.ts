/** What a name's own shape says of it: heads, given names, family names, acronyms, cities known. */

import { coveredOr } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Word } from "../../text/words/words.ts";
import { givenNameFormGender, isGivenNameForm } from "./given-names.ts";
import { isKnownCity } from "./known-cities.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";
import { count, noVotes, type Tally, type Votes } from "./name-votes.ts";
import { placeEnding } from "./place-endings.ts";

/** Set by hand, in the order of how often each is wrong. */
const WEIGHT = {
  head: 5,
  givenFirst: 3,
  givenAlone: 1,
  initial: 2,
  familyEnding: 1,
  twoWords: 0.6,
  particles: 1.5,
  placeEnding: 0.8,
  oneWord: 0.5,
  manyWords: 0.5,
  acronym: 2.5,
  innerCapital: 2,
  city: 2.5,
  article: -3,
} as const;

/** A capital within a word, as brands have it ("BlackRock", "TikTok"); behind three letters or less it may be a family name's ("McBride", "MacLean", "DeWitt"). */
const INNER_CAPITAL = /^\p{L}{3,20}\p{Ll}\p{Lu}/u;

/** The votes of a name's shape; asked once for a name, however often it is met. */
export function shapeOf(reader: PieceReader, piece: Piece): Votes {
  const votes = noVotes();
  const words = reader.words.slice(piece.first, piece.last).filter(({ kind }) => kind === "word");
  const acronym = words.some(({ text }) => text.length > 1 && /^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}$/u.test(text));
  if (acronym) votes.organization += WEIGHT.acronym;
  if (words.some(({ text }) => INNER_CAPITAL.test(text))) votes.organization += WEIGHT.innerCapital;
  if (piece.head !== null) {
    count(votes, piece.head, WEIGHT.head);
    return votes;
  }
  const lower = words.map((word) => reader.lexicon.owner(word.lower) ?? word.lower);
  if (isKnownCity(lower, reader.pack)) votes.place += WEIGHT.city;
  if (words.length > 1 && words.some(({ text }) => text.length === 1)) votes.person += WEIGHT.initial;
  if (isFamily(reader, words.slice(1, -1))) votes.person += WEIGHT.particles;
  else if (words.length > 3) votes.organization += WEIGHT.manyWords;
  else if (!acronym) votes.person += words.length > 1 ? WEIGHT.twoWords : WEIGHT.oneWord;
  byNames(reader, lower, votes);
  return votes;
}

/** "van der": two particles of family names; bodies have one alike ("Corriere di Ostrel"). */
function isFamily({ lexicon: { words } }: PieceReader, between: readonly Word[]): boolean {
  return between.length > 1 && between.every(({ lower }) => words.particles.person.value.has(lower));
}

/** Given names, the endings of family names, and those of common words. */
function byNames({ pack, lexicon }: PieceReader, lower: readonly string[], votes: Tally): void {
  const [first = ""] = lower;
  const last = lower.at(-1) ?? "";
  if (isGivenNameForm(first, pack)) votes.person += lower.length > 1 ? WEIGHT.givenFirst : WEIGHT.givenAlone;
  const { familyNameEndings, articleEndings } = lexicon.words;
  if (lower.length === 1 && placeEnding(last, lexicon) !== null) votes.place += WEIGHT.placeEnding;
  if (familyNameEndings.value.some((ending) => last.endsWith(ending) && last.length > ending.length + 2))
    votes.person += WEIGHT.familyEnding;
  const articles = coveredOr(articleEndings, []);
  if (articles.some((ending) => last.endsWith(ending) && last.length > ending.length + 3))
    votes.person += WEIGHT.article;
}

/** The gender that a person's given name tells. */
export function genderOf(words: readonly string[], pack: LanguagePack): "f" | "m" | null {
  if (words.length < 2) return null;
  const gender = givenNameFormGender(words[0] ?? "", pack);
  return gender === "either" ? null : gender;
}
