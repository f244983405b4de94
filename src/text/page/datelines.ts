/** Datelines: the place, the day and the agency that a report begins with, up to its dash, its slash or its full stop. */
import type { Span } from "../../core/span.ts";
import type { TimeWords } from "../../languages/times.ts";
import type { Word } from "../words/words.ts";
import type { SignedParagraph } from "./page-signs.ts";

/** Longest dateline in words and marks: two places, a date, an agency. */
const LONGEST = 18;
/** Words of a place written like any name, without date or agency behind it: "New York –". */
const LONGEST_PLAIN = 3;
/** Words in capitals before a full stop: "OSTREL." is a place, a line of more is a heading. */
const LONGEST_STOPPED = 3;
/** Words in capitals before a dash where nothing else shows a dateline. */
const LONGEST_SHOUTED = 5;
const DASHES = new Set(["-", "–", "—", "―", "--", "‒"]);
const MARKS = new Set([",", ".", "(", ")", "/", "[", "]", "|", "'", "’", "&"]);

const BUILT = new WeakMap<TimeWords, ReadonlySet<string>>();

/** The months and weekdays of a pack, one word each. */
export function dateWordsOf(times: TimeWords): ReadonlySet<string> {
  const known = BUILT.get(times);
  if (known) return known;
  const forms = [...times.months.value, ...times.weekdays.value].flatMap((list) => list.split("|"));
  const built = new Set(forms.map((form) => form.replace(/\.$/u, "")));
  BUILT.set(times, built);
  return built;
}

/** What was seen on the way to the end of a dateline. */
interface Head {
  /** Words in capitals throughout. */
  shouted: number;
  /** Words with a capital, those in capitals and those of dates left out. */
  names: number;
  /** A month or a weekday, which is also a name where no number goes with it: "Jan". */
  month: boolean;
  numbered: boolean;
  bracketed: boolean;
  slashes: number;
}

/**
 * The dateline that a paragraph begins with.
 *
 * - Input: all words, the paragraph, and the words of dates in its language.
 * - Output: the stretch up to where the report's own words begin, or `null`.
 */
export function datelineOf(
  words: readonly Word[],
  paragraph: SignedParagraph,
  dates: ReadonlySet<string>,
): Span | null {
  const end = datelineEnd(words, paragraph, dates);
  const last = end === null ? undefined : words[end - 1];
  return last ? { start: paragraph.start, end: last.end } : null;
}

function datelineEnd(words: readonly Word[], paragraph: SignedParagraph, dates: ReadonlySet<string>): number | null {
  const { first, last } = paragraph;
  const correspondent = paragraph.signs.some(({ sign, first: at }) => sign === "correspondents" && at === first);
  const head: Head = { shouted: 0, names: 0, month: false, numbered: false, bracketed: false, slashes: 0 };
  const limit = Math.min(last, first + LONGEST);
  for (let i = first; i < limit; i++) {
    if (isDash(words, i, first)) return correspondent || dashEnds(words, i, last, head) ? i + 1 : null;
    const end = markEnds(words, i, first, last, head);
    if (end !== null) return end;
    if (!correspondent && !belongs(words[i], head, dates)) return null;
  }
  return correspondent && last - first < LONGEST ? last : null;
}

/** The end of a dateline at a closing slash ("/AGENCY/") or at a full stop, or `null`. */
function markEnds(words: readonly Word[], i: number, first: number, last: number, head: Head): number | null {
  const mark = words[i]?.text;
  if (mark === "/" && ++head.slashes === 2 && opens(words[i + 1]) && head.names + head.shouted > 1)
    return pastDash(words, i + 1, last);
  const stopped = mark === "." && head.shouted > 0 && head.shouted <= LONGEST_STOPPED && head.names === 0;
  return stopped && stopEnds(words, i, first) ? i + 1 : null;
}

/** Takes a word of a dateline into account; `false` where no dateline has such a word. */
function belongs(word: Word | undefined, head: Head, dates: ReadonlySet<string>): boolean {
  if (word === undefined) return false;
  if (word.kind === "mark") {
    if (word.text === "(" || word.text === "[") head.bracketed = true;
    return MARKS.has(word.text) || DASHES.has(word.text);
  }
  if (word.kind === "number") {
    head.numbered = true;
    return word.text.length <= 4;
  }
  if (dates.has(word.lower)) head.month = true;
  else if (word.text.length > 1 && word.text === word.text.toUpperCase() && word.capital) head.shouted++;
  else if (word.capital) head.names++;
  else return word.text.length <= 3;
  return true;
}

/** A dash with a blank before it, or after a full stop or a bracket: not the hyphen of "Stratford-upon". */
function isDash(words: readonly Word[], i: number, first: number): boolean {
  const word = words[i];
  if (word === undefined || i === first || !DASHES.has(word.text)) return false;
  return word.spaceBefore || /^[.)\]/]$/u.test(words[i - 1]?.text ?? "");
}

function dashEnds(words: readonly Word[], i: number, last: number, head: Head): boolean {
  if (!opens(words[i + 1])) return false;
  const named = head.names + head.shouted > 0;
  const dated = head.month && head.numbered;
  if ((named && (head.bracketed || dated)) || (dated && head.bracketed)) return true;
  if (head.shouted > 0) return head.shouted + head.names <= LONGEST_SHOUTED;
  // A plain name before a dash is a place only where no second dash makes the words between an aside.
  return (named || head.month) && head.names <= LONGEST_PLAIN && !dashAgain(words, i + 1, last);
}

function dashAgain(words: readonly Word[], from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 60; i++) {
    const { text, spaceBefore } = words[i] ?? { text: ".", spaceBefore: false };
    if (DASHES.has(text) && spaceBefore) return true;
    if (text === ".") return false;
  }
  return false;
}

/** "OSTREL. The …": a full stop after a place in capitals, and not an initial's. */
function stopEnds(words: readonly Word[], i: number, first: number): boolean {
  const before = words[i - 1];
  const shouted = words.slice(first, i).some(({ text }) => text.length > 3 && text === text.toUpperCase());
  return (
    shouted &&
    i - first <= 6 &&
    before !== undefined &&
    before.text.length > 1 &&
    words[i + 1]?.spaceBefore === true &&
    opens(words[i + 1]) &&
    !DASHES.has(words[i + 1]?.text ?? "") &&
    !agencyFollows(words, i + 1)
  );
}

/** Another word in capitals after the stop, with a dash behind it: "MOSCOW. INTERFAX -". */
function agencyFollows(words: readonly Word[], i: number): boolean {
  return words.slice(i, i + 8).some(({ text, spaceBefore }, index) => index > 0 && DASHES.has(text) && spaceBefore);
}

/** How a report's own words begin: with a capital, a number or an opening mark; scripts without capitals always. */
function opens(word: Word | undefined): boolean {
  return (
    word === undefined ||
    word.capital ||
    word.kind === "number" ||
    /^[“„«"‘'(¿¡]$/u.test(word.text) ||
    !/\p{Ll}/u.test(word.text)
  );
}

function pastDash(words: readonly Word[], i: number, last: number): number {
  return i < last && DASHES.has(words[i]?.text ?? "") ? i + 1 : i;
}
