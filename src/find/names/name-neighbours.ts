/** What a name's neighbours say of it, each time it is met: offices, titles, heads, prepositions, verbs of speech. */
import { coveredOr } from "../../core/sourced.ts";
import type { Word } from "../../text/words/words.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import type { Piece } from "./name-pieces.ts";
import type { PieceReader } from "./name-run.ts";
import { count, noVotes, type Tally, type Votes } from "./name-votes.ts";

/** Set by hand, in the order of how often each is wrong. */
const WEIGHT = {
  role: 4,
  honorific: 4,
  headBeside: 3,
  age: 3,
  hasOffice: 2,
  locative: 1.5,
  scene: 1.5,
  beforePlace: 1.5,
  marked: 1.2,
  modifier: 1,
  speech: 1,
  addressed: 0.8,
  article: 1,
} as const;

/** A name among the pieces of its sentence. */
export interface Neighbours {
  readonly piece: Piece;
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  /** Whether an office stands beside it that it holds. */
  readonly holds: boolean;
  /** The office that is of it ("Boeing's chairman"), or `null`. */
  readonly has: string | null;
}

/** The votes of one place where a name stands. */
export function neighboursOf(reader: PieceReader, { piece, before, after, holds, has }: Neighbours): Votes {
  const votes = noVotes();
  if (holds) votes.person += WEIGHT.role;
  if (has !== null) count(votes, LOCAL.has(has) ? "place" : "organization", WEIGHT.hasOffice);
  if (before && headsFromLeft(reader, before, piece)) count(votes, before.head, WEIGHT.headBeside);
  if (after?.what === "head" && after.first === piece.last && !piece.owner) count(votes, after.head, WEIGHT.headBeside);
  if (after && isBiggerPlace(reader, piece, after)) votes.place += WEIGHT.beforePlace;
  byWords(reader, piece, votes);
  byPhrase(reader, piece, votes);
  return votes;
}

/** Offices that places have, and bodies seldom. */
const LOCAL = new Set([
  "governor",
  "mayor",
  "prefect",
  "resident",
  "president",
  "prime-minister",
  "king",
  "queen",
  "emir",
  "leader",
  "head-of-state",
  "head-of-government",
  "ambassador",
  "foreign-minister",
  "defence-minister",
  "interior-minister",
  "finance-minister",
  "economy-minister",
  "justice-minister",
  "health-minister",
]);

/** "the movement Hamas", and with a mark between them „движението „Хамас““. */
function headsFromLeft(reader: PieceReader, before: Piece, piece: Piece): boolean {
  if (before.what !== "head" && before.what !== "group") return false;
  return before.last === piece.first || (before.last === piece.first - 1 && reader.words[before.last]?.kind === "mark");
}

/** "Vidin, Bulgaria". */
function isBiggerPlace(reader: PieceReader, piece: Piece, after: Piece): boolean {
  const isPlace = after.entry?.kind === "country" || after.entry?.kind === "place";
  return isPlace && after.first === piece.last + 1 && reader.words[piece.last]?.text === "," && !after.owner;
}

function byWords({ words, lexicon }: PieceReader, piece: Piece, votes: Tally): void {
  const before = words[piece.first - 1];
  const after = words[piece.last];
  const { honorifics, locatives, articles } = lexicon.words;
  // "In Ostrel, the minister said": what stands between a preposition that opens a sentence and a comma sets the scene.
  const isScene = before?.capital === true && after?.text === ",";
  const title = before?.text === "." ? words[piece.first - 2] : before;
  if (title && honorifics.value.has(title.lower)) votes.person += WEIGHT.honorific;
  if (before && locatives.value.has(before.lower)) votes.place += WEIGHT.locative + (isScene ? WEIGHT.scene : 0);
  if (before && coveredOr(articles, NO_WORDS).has(before.lower)) {
    votes.person -= WEIGHT.article;
    votes.organization += WEIGHT.article / 2;
  }
  bySpeech(lexicon, words.slice(Math.max(0, piece.first - 2), piece.first), after, votes);
  const aged = after?.text === "," && words[piece.last + 1]?.kind === "number" && words[piece.last + 2]?.text === ",";
  if (aged) votes.person += WEIGHT.age;
  if (before?.kind === "mark" && /["“„«]/.test(before.text) && after && /["”“»]/.test(after.text))
    votes.organization += WEIGHT.marked;
}

/** A verb of speech behind a name, or between a mark and it, tells that it speaks; elsewhere before it, that it speaks, or hears or is blamed ("accused Ostrel"). */
function bySpeech({ speech }: NameLexicon, before: readonly Word[], after: Word | undefined, votes: Tally): void {
  const verb = before.at(-1);
  const behind = after !== undefined && speech.has(after.lower);
  if (!behind && !(verb && speech.has(verb.lower))) return;
  const speaks = behind || before.at(-2)?.kind === "mark";
  votes.person += speaks ? WEIGHT.speech : WEIGHT.addressed;
  votes.organization += WEIGHT.speech / 2;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** A name that only tells which ("Boeing jets", "Boeing 737") is seldom a person's. */
function byPhrase({ syntax, phraseOf, words, lexicon }: PieceReader, piece: Piece, votes: Tally): void {
  if (lexicon.words.lowerCaseNames) return; // there an adjective with a capital would pass for such a name
  const phrase = syntax.nounPhrases[phraseOf[piece.last - 1] ?? -1];
  const next = words[piece.last];
  if (piece.owner || !phrase || !next || phrase.head < piece.last) return;
  if (next.kind !== "number" && (next.capital || syntax.tags[piece.last] !== "noun")) return;
  votes.organization += WEIGHT.modifier;
  votes.person -= WEIGHT.modifier;
}
