/** A sentence as the grammar of time sees it: its words with what they may be in a time expression. */
import type { WordForm } from "../../text/words/word-forms.ts";
import type { Word } from "../../text/words/words.ts";
import { isCore, type OwnTime, ownTimes, type TimeNumber } from "./own-times.ts";
import type { TimeCase, TimeEndingTable } from "./time-endings.ts";
import type { TimeLexicon, TimeNode, TimeReading, TimeRole } from "./time-lexicon.ts";

/** One word, number or phrase of a sentence. */
export interface TimeToken {
  /** Its words are `words.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly readings: ReadonlyMap<TimeRole, TimeReading> | null;
  /** The number it is in digits, or `null`. */
  readonly number: TimeNumber | null;
  /** What the ending of a declined word or number says, or `null` where it has none; `plural` where it means several ("1990'lar"). */
  readonly ending: { readonly case: TimeCase; readonly plural: boolean } | null;
  /** A mark as written, or "". */
  readonly mark: string;
  readonly word: Word;
}

/** Longest phrase in words: the packs' longest are of six. */
const LONGEST = 8;

/**
 * The tokens of a sentence, or `null` where it holds no word of time and no digit.
 *
 * - Input: all words, and the sentence's range in them.
 */
export function timeTokensOf(
  words: readonly Word[],
  first: number,
  last: number,
  lexicon: TimeLexicon,
): TimeToken[] | null {
  const own = ownTimes(lexicon);
  if (!mayHoldCore(words, first, last, own)) return null;
  const tokens: TimeToken[] = [];
  let core = false;
  for (let i = first; i < last; ) {
    const word = words[i];
    if (word === undefined) break;
    const token = tokenAt(words, i, last, word, own(word.form), lexicon);
    if (!core && (word.kind === "number" || (token.readings !== null && isCore(token.readings)))) core = true;
    tokens.push(token);
    i = token.last;
  }
  return core ? tokens : null;
}

/** Whether a sentence has a word that a time expression may be about: most have none, and are passed over by this look alone. */
function mayHoldCore(words: readonly Word[], first: number, last: number, own: (form: WordForm) => OwnTime): boolean {
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (word !== undefined && own(word.form).core) return true;
  }
  return false;
}

/** Whether the token may be in this role. */
export function reading(token: TimeToken | undefined, role: TimeRole): TimeReading | null {
  return token?.readings?.get(role) ?? null;
}

/** Roles that an expression may begin with, whatever follows; and those that begin one only before another word of time or a number. */
const BEGINS: readonly TimeRole[] = [
  "month",
  "weekday",
  "unit",
  "day",
  "story-day",
  "holiday",
  "season",
  "vague",
  "edge",
  "ordinal",
  "within-before",
  "decade",
  "day-number",
];
const LEADS: readonly TimeRole[] = [
  "shift",
  "article",
  "from",
  "between",
  "cardinal",
  "ago-before",
  "in-before",
  "later-before",
];

const BEGINNINGS = new WeakMap<ReadonlyMap<TimeRole, TimeReading>, "alone" | "led" | "never">();

/** Whether a time expression may begin at a token: nearly all words are passed over by this look alone. */
export function mayBegin(tokens: readonly TimeToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.readings === null) {
    const { kind, text } = token.word;
    if (kind === "mark") return /^['’‘]$/u.test(text) && tokens[i + 1]?.number?.suffix === "s";
    return kind === "number" || text.length === 2;
  }
  const beginning = beginningOf(token.readings);
  if (beginning !== "led") return beginning === "alone";
  const next = tokens[i + 1];
  return next !== undefined && (next.readings !== null || next.word.kind === "number" || next.word.text.length === 2);
}

function beginningOf(readings: ReadonlyMap<TimeRole, TimeReading>): "alone" | "led" | "never" {
  const known = BEGINNINGS.get(readings);
  if (known) return known;
  const has = (role: TimeRole): boolean => readings.has(role);
  const found = BEGINS.some(has) ? "alone" : LEADS.some(has) ? "led" : "never";
  BEGINNINGS.set(readings, found);
  return found;
}

function tokenAt(
  words: readonly Word[],
  i: number,
  end: number,
  word: Word,
  own: OwnTime,
  lexicon: TimeLexicon,
): TimeToken {
  const phrase = own.opens ? longest(words, i, end, lexicon) : null;
  const { kind, text } = word;
  if (phrase !== null) {
    const { node, last, ending } = phrase;
    return { first: i, last, readings: node.readings, number: null, ending, mark: "", word };
  }
  const mark = kind === "mark" ? text : "";
  const { readings, number } = own;
  const token: TimeToken = { first: i, last: i + 1, readings, number, ending: null, mark, word };
  return kind === "number" ? declinedNumber(token, words, i, end, lexicon) : token;
}

/** A number with the ending that an apostrophe joins to it: "1994'te"; the ending of an ordinal is the number's own ("15'inci"). */
function declinedNumber(
  token: TimeToken,
  words: readonly Word[],
  i: number,
  end: number,
  { endings, ordinalSuffixes }: TimeLexicon,
): TimeToken {
  const [mark, joined] = [words[i + 1], words[i + 2]];
  if (endings === null || i + 2 >= end || !mark || !joined || mark.spaceBefore || joined.spaceBefore) return token;
  if (!/^['’‘`]$/u.test(mark.text) || joined.kind !== "word") return token;
  if (token.number?.suffix === "" && ordinalSuffixes.has(joined.lower))
    return withSuffix(token, i + 3, { ...token.number, suffix: joined.lower }, null);
  const ending = endingOf(joined.lower, endings);
  return ending ? withSuffix(token, i + 3, token.number, ending) : token;
}

function withSuffix(
  { first, readings, mark, word }: TimeToken,
  last: number,
  number: TimeNumber | null,
  ending: TimeToken["ending"],
): TimeToken {
  return { first, last, readings, number, ending, mark, word };
}

function endingOf(letters: string, { cases, plurals }: TimeEndingTable): TimeToken["ending"] {
  const found = cases.get(letters);
  return found === undefined ? null : { case: found, plural: plurals.has(letters) };
}

function longest(
  words: readonly Word[],
  i: number,
  end: number,
  { root, endings }: TimeLexicon,
): { readonly node: TimeNode; readonly last: number; readonly ending: TimeToken["ending"] } | null {
  let node: TimeNode = root;
  let best: ReturnType<typeof longest> = null;
  for (let j = i; j < end && j < i + LONGEST; j++) {
    const lower = words[j]?.lower ?? "";
    const next = node.next.get(lower);
    const declined = endings !== null && !next?.readings.size ? declinedAt(node, lower, endings) : null;
    if (declined && (best === null || j >= best.last)) best = { ...declined, last: j + 1 };
    if (next === undefined) break;
    node = next;
    if (node.readings.size > 0) best = { node, last: j + 1, ending: null };
  }
  return best;
}

/** Roles of nouns, which take endings. */
const DECLINED: readonly TimeRole[] = [
  "month",
  "weekday",
  "unit",
  "day",
  "story-day",
  "part-of-day",
  "edge",
  "season",
  "holiday",
];
const SHORTEST_STEM = 2;

/** The word of the trie that a word is without its ending: "haftasında", "mart'ta". */
function declinedAt(
  { next }: TimeNode,
  lower: string,
  endings: TimeEndingTable,
): { readonly node: TimeNode; readonly ending: TimeToken["ending"] } | null {
  for (let cut = lower.length - 1; cut >= Math.max(SHORTEST_STEM, lower.length - endings.longest - 1); cut--) {
    const parted = lower[cut] === "'" ? 1 : 0;
    const ending = endingOf(lower.slice(cut + parted), endings);
    const stem = ending && (next.get(lower.slice(0, cut)) ?? next.get(unchanged(lower.slice(0, cut), endings)));
    if (stem && DECLINED.some((role) => stem.readings.has(role))) return { node: stem, ending };
  }
  return null;
}

function unchanged(stem: string, { changes }: TimeEndingTable): string {
  const [changed, bare] = changes.find(([from]) => stem.endsWith(from)) ?? ["", ""];
  return stem.slice(0, stem.length - changed.length) + bare;
}
