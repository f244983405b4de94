/** A sentence as the grammar of time sees it: its words with what they may be in a time expression. */
import type { Word } from "../../text/words.ts";
import type { TimeCase, TimeEndingTable } from "./time-endings.ts";
import type { TimeLexicon, TimeNode, TimeReading, TimeRole } from "./time-lexicon.ts";

/** One word, number or phrase of a sentence. */
export interface TimeToken {
  /** Its words are `words.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
  readonly readings: ReadonlyMap<TimeRole, TimeReading> | null;
  /** The number it is in digits, with what follows the digits ("16th": 16, "th"), or `null`. */
  readonly number: { readonly value: number; readonly digits: number; readonly suffix: string } | null;
  /** What the ending of a declined word or number says, or `null` where it has none; `plural` where it means several ("1990'lar"). */
  readonly ending: { readonly case: TimeCase; readonly plural: boolean } | null;
  /** A mark as written, or "". */
  readonly mark: string;
  readonly word: Word;
}

/** Longest phrase in words: the packs' longest are of six. */
const LONGEST = 8;
const NO_READINGS: ReadonlyMap<TimeRole, TimeReading> | null = null;

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
  const tokens: TimeToken[] = [];
  let core = false;
  for (let i = first; i < last; ) {
    const word = words[i];
    if (word === undefined) break;
    const token = tokenAt(words, i, last, word, lexicon);
    if (!core && (word.kind === "number" || (token.readings !== null && isCore(token.readings)))) core = true;
    tokens.push(token);
    i = token.last;
  }
  return core ? tokens : null;
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

const CORES = new WeakMap<ReadonlyMap<TimeRole, TimeReading>, boolean>();

const CORE: readonly TimeRole[] = [
  "month",
  "weekday",
  "unit",
  "day",
  "story-day",
  "part-of-day",
  "holiday",
  "season",
  "vague",
];

/** Whether a sentence with such a word may hold a time expression. */
function isCore(readings: ReadonlyMap<TimeRole, TimeReading>): boolean {
  const known = CORES.get(readings);
  if (known !== undefined) return known;
  // Years are read "nineteen …", "two thousand …".
  const number = readings.get("cardinal")?.value ?? 0;
  const core = CORE.some((role) => readings.has(role)) || number === 1000 || (number >= 17 && number <= 20);
  CORES.set(readings, core);
  return core;
}

function tokenAt(words: readonly Word[], i: number, end: number, word: Word, lexicon: TimeLexicon): TimeToken {
  const plain = { first: i, last: i + 1, readings: NO_READINGS, number: null, ending: null, mark: "", word };
  const phrase = longest(words, i, end, lexicon);
  if (phrase) return { ...plain, last: phrase.last, readings: phrase.node.readings, ending: phrase.ending };
  if (word.kind === "mark") return { ...plain, mark: word.text };
  if (word.kind === "number") return declinedNumber({ ...plain, number: numberOf(word.lower) }, words, i, end, lexicon);
  return { ...plain, readings: inside(word.lower, lexicon) };
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
    return { ...token, last: i + 3, number: { ...token.number, suffix: joined.lower } };
  const ending = endingOf(joined.lower, endings);
  return ending ? { ...token, last: i + 3, ending } : token;
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

/** A time word with something joined to it: an ending or an elided article at an apostrophe, a part at a hyphen, a prefix of the pack. */
function inside(lower: string, lexicon: TimeLexicon): ReadonlyMap<TimeRole, TimeReading> | null {
  const apostrophe = lower.indexOf("'");
  if (apostrophe > 0) {
    const after = known(lower.slice(apostrophe + 1), lexicon);
    return after ?? known(lower.slice(0, apostrophe), lexicon);
  }
  const hyphen = lower.indexOf("-");
  if (hyphen > 0) return hyphenated(lower.slice(0, hyphen), lower.slice(hyphen + 1), lexicon);
  const weekday = lexicon.compounds.find((form) => lower.length > form.length && lower.startsWith(form));
  if (weekday && known(lower.slice(weekday.length), lexicon)?.has("part-of-day")) return known(weekday, lexicon);
  for (const prefix of lexicon.prefixes) {
    if (!lower.startsWith(prefix)) continue;
    const rest = known(lower.slice(prefix.length), lexicon);
    if (rest) return rest;
  }
  return null;
}

function known(lower: string, lexicon: TimeLexicon): ReadonlyMap<TimeRole, TimeReading> | null {
  const readings = lexicon.root.next.get(lower)?.readings;
  return readings && readings.size > 0 ? readings : null;
}

/** `twenty-nine`: tens and units are one number. */
function hyphenated(left: string, right: string, lexicon: TimeLexicon): ReadonlyMap<TimeRole, TimeReading> | null {
  const tens = known(left, lexicon)?.get("cardinal")?.value ?? 0;
  if (tens < 20 || tens > 90) return null;
  for (const role of ["cardinal", "ordinal"] as const) {
    const units = known(right, lexicon)?.get(role)?.value ?? 0;
    if (units > 0 && units < 10) return new Map([[role, { role, value: tens + units, key: "" }]]);
  }
  return null;
}

/** Digits of any script as a number: "16", "16th", "٢٠٢٣"; `null` for "2,800", "10:30", "23.04". */
function numberOf(lower: string): TimeToken["number"] {
  let value = 0;
  let at = 0;
  for (; at < lower.length && at < 9; at++) {
    const digit = digitOf(lower.charCodeAt(at));
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  const suffix = lower.slice(at);
  return at === 0 || /^[.,:\p{N}]/u.test(suffix) ? null : { value, digits: at, suffix };
}

/** The worth of a decimal digit of the ASCII, Arabic-Indic and Persian ranges, or -1. */
function digitOf(code: number): number {
  for (const zero of [0x30, 0x660, 0x6f0]) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}
