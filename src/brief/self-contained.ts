/** Self-contained words: what can stand alone in a line, without the sentences around it in its report. */
import type { ReportSpan } from "../core/format.ts";
import { contains } from "../core/span.ts";
import { packFor } from "../languages/index.ts";
import { proseOf } from "../text/prose.ts";
import { wordsOf } from "../text/words.ts";
import type { Account } from "./account.ts";

/** A line's words are a clause or a short sentence: what is longer tells more than it is cited for. */
const LONGEST = 240;

/** Fewer words than these are a fragment. */
const FEWEST_WORDS = 4;

/** How many words may stand before the subject: an article, an adverb, "also". */
const BEFORE_SUBJECT = 1;

/**
 * The words of a report that tell what stands at a place, fit to stand alone.
 *
 * - Input: a place and the account.
 * - Output: the place itself or the sentence around it; `null` where neither is a clause with a subject of its own that names somebody or something.
 */
export function selfContained(place: ReportSpan, account: Account): ReportSpan | null {
  const report = account.report(place.report);
  if (!report) return null;
  const sentence = report.sentences.find((one) => contains(one, place));
  const whole = { ...place, end: clauseEnd(report.text, place.end, sentence?.end ?? place.end, report.language) };
  const isQuoting = QUOTED.test(report.text.slice(whole.end, whole.end + 2));
  if (!isQuoting && standsAlone(account.words(whole), report.language)) return whole;
  if (!sentence) return null;
  const around = { report: place.report, start: sentence.start, end: sentence.end };
  return standsAlone(account.words(around), report.language) ? around : null;
}

/** Where the clause that goes on at a place is over: before a mark, or before a word that joins another clause to it. */
function clauseEnd(text: string, from: number, sentenceEnd: number, language: string): number {
  const pack = packFor(language);
  const { coordinator = "", subordinator = "" } = pack?.grammar.closed.value ?? {};
  const joins = new Set(`${coordinator} ${subordinator}`.split(" ").map((word) => word.split(":", 1)[0]));
  let end = from;
  for (const word of wordsOf(text, { start: from, end: Math.min(sentenceEnd, from + REST) }, pack?.writing)) {
    if (word.kind === "mark" || joins.has(word.lower)) return end;
    end = word.end;
  }
  return end;
}

/** Code units in which the rest of a clause is looked for. */
const REST = 80;

/** Whether the words are one clause or more, whose first has its subject at its beginning, and no quotation. */
function standsAlone(words: string, language: string): boolean {
  const pack = packFor(language);
  if (!pack || words.length > LONGEST || QUOTED.test(words)) return false;
  const prose = proseOf(words, pack);
  if (prose.words.filter(({ kind }) => kind !== "mark").length < FEWEST_WORDS) return false;
  const { verbGroups, nounPhrases, tags } = prose.syntax;
  const finite = verbGroups.find(({ form }) => form === "finite");
  const subject = finite?.subject === null || finite === undefined ? undefined : nounPhrases[finite.subject];
  if (!subject || subject.first > BEFORE_SUBJECT) return false;
  // Between subject and verb stands no other clause ("who tabled the motion"), only an adverb or two.
  const between = finite === undefined ? [] : prose.words.slice(subject.last, finite.first);
  if (between.length > BETWEEN || between.some(({ kind }) => kind === "mark")) return false;
  return tags[subject.head] !== "pronoun" && tags[subject.head] !== "relative" && tags[subject.head] !== "determiner";
}

/** A sentence that opens a report may be longer: it holds the whole news. */
const LONGEST_OPENING = 320;

/**
 * Whether a sentence that opens a report can stand alone.
 *
 * - Input: the sentence and its language.
 * - Output: whether it is a sentence whose first subject names somebody or something, without anybody's quoted words and without a word that joins it to one before.
 */
export function opensAlone(words: string, language: string): boolean {
  const pack = packFor(language);
  if (!pack || words.length > LONGEST_OPENING || QUOTED.test(words)) return false;
  const prose = proseOf(words, pack);
  const { verbGroups, nounPhrases, tags } = prose.syntax;
  if (prose.words.length < FEWEST_WORDS || tags[0] === "coordinator") return false;
  const finite = verbGroups.find(({ form, subject }) => form === "finite" && subject !== null);
  const head =
    finite?.subject === null || finite === undefined ? undefined : tags[nounPhrases[finite.subject]?.head ?? -1];
  return head !== undefined && head !== "pronoun" && head !== "relative" && head !== "determiner";
}

/** Words that may stand between a subject and its verb. */
const BETWEEN = 2;

/**
 * Whether words that somebody is reported to have said are a clause of their own: a fragment ("the conflict", "to send teams") says nothing by itself.
 */
export function isClause(words: string, language: string): boolean {
  const pack = packFor(language);
  if (!pack) return false;
  const prose = proseOf(words, pack);
  const { verbGroups, nounPhrases } = prose.syntax;
  const finite = verbGroups.find(({ form, subject }) => form === "finite" && subject !== null);
  const subject = finite?.subject === null || finite === undefined ? undefined : nounPhrases[finite.subject];
  return subject !== undefined && subject.first <= BEFORE_SUBJECT && prose.words.length >= FEWEST_WORDS;
}

/** Marks of quotation: words within them are somebody's, and are told by their statement. */
const QUOTED = /["“”„«»]/u;
