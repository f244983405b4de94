/** The words by which a version of a statement is shown: enough of them that nobody is given words that were not said so. */
import type { ReportSpan, Statement } from "../../core/format.ts";
import { contains } from "../../core/span.ts";
import { speechTable } from "../../find/speech/speech-table.ts";
import { packFor } from "../../languages/index.ts";
import { wordsOf } from "../../text/words/words.ts";
import type { Account } from "../account.ts";

/** Quoted words fewer than these say little without the sentence they stand in. */
const FEW_WORDS = 4;

/** A sentence longer than this is not shown for the sake of a word or two in it. */
const LONGEST_SENTENCE = 300;

/** A reporting verb further from the words it reports has another's words between. */
const FURTHEST_CUE = 80;

type Wording = Pick<Statement["versions"][number], "span" | "kind" | "cueSpan">;

/**
 * The words that show a version of a statement.
 *
 * - Input: the version and the account.
 * - Output: a place in the version's report: the version's own words; where the report quotes but a word or two, the sentence that quotes them; where it reports words that
 *   are no clause ("to rebuild the bridge") or were not just said but denied, demanded, promised or thought, those words with the verb that says so ("denied that the dam
 *   had cracked").
 */
export function wordingOf(version: Wording, account: Account): ReportSpan {
  const { span, kind } = version;
  if (kind !== "direct") return withoutMarks(wordsFor(version, account), account);
  return span;
}

/** Words without the marks that close what stands before them ("» Son pays a perdu"). */
function withoutMarks(words: ReportSpan, account: Account): ReportSpan {
  const marks = LEFT_OVER.exec(account.words(words))?.[0].length ?? 0;
  return marks === 0 || words.start + marks >= words.end ? words : { ...words, start: words.start + marks };
}

/** Closing marks, commas and dashes with a blank behind them: what opens words stands right before them. */
const LEFT_OVER = /^(?:[»”’,;:.–—-]+\s+)+/u;

function wordsFor(version: Wording, account: Account): ReportSpan {
  const { span, kind } = version;
  if (kind === "indirect")
    return account.isClause(span) && isJustSaid(version, account) ? span : withCue(version, account);
  if (kind !== "mixed" || account.words(span).split(/\s+/).length >= FEW_WORDS) return span;
  const sentence = sentenceOf(span, account);
  return sentence === null || sentence.end - sentence.start > LONGEST_SENTENCE
    ? span
    : withoutOthers(sentence, span, account);
}

/** Marks that close what stands before. */
const CLOSING = /^[\s"”“»’.,;:!?…–—-]+/u;

/** A sentence without what is quoted at its beginning and shown by another line: “…,” he added, calling it a “failure”. */
function withoutOthers(sentence: ReportSpan, span: ReportSpan, account: Account): ReportSpan {
  const others = account
    .saidIn(sentence)
    .filter(({ end }) => end <= span.start)
    .filter((other) => account.words(other).split(/\s+/).length >= FEW_WORDS);
  const last = others.reduce((end, other) => Math.max(end, other.end), sentence.start);
  if (last === sentence.start) return sentence;
  const rest = account.words({ ...sentence, start: last });
  return { ...sentence, start: last + (CLOSING.exec(rest)?.[0].length ?? 0) };
}

/** Whether one of the verbs of a reporting clause is one of saying, or it has none ("according to"). */
function isJustSaid({ span, cueSpan }: Wording, account: Account): boolean {
  const report = account.report(span.report);
  const pack = report && packFor(report.language);
  if (!report || !pack || cueSpan === null) return true;
  const words = wordsOf(report.text, cueSpan, pack.writing);
  const { verbs } = speechTable(pack.speech);
  const acts = words.flatMap((_, at) => verbs.at(words, at, words.length)?.value.map(({ act }) => act) ?? []);
  return acts.length === 0 || acts.includes("say");
}

function withCue({ span, cueSpan }: Wording, account: Account): ReportSpan {
  if (cueSpan === null || Math.max(span.start - cueSpan.end, cueSpan.start - span.end) > FURTHEST_CUE) return span;
  const sentence = sentenceOf(span, account);
  if (sentence === null || !contains(sentence, cueSpan)) return span;
  return { ...span, start: Math.min(span.start, cueSpan.start), end: Math.max(span.end, cueSpan.end) };
}

function sentenceOf(span: ReportSpan, account: Account): ReportSpan | null {
  const sentence = account.report(span.report)?.sentences.find((one) => contains(one, span));
  return sentence === undefined ? null : { report: span.report, start: sentence.start, end: sentence.end };
}
