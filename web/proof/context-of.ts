/** Cited words with what stands around them in their report. */
import type { Report, ReportSpan } from "../../src/core/format.ts";

export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Code units shown on each side of cited words, at most. */
const SIDE = 120;

/** The sentence around the words, cut between words where it is long. */
export function contextOf(report: Report, { start, end }: Pick<ReportSpan, "start" | "end">): InContext {
  const { text, sentences } = report;
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  const from = first !== undefined && start <= first.end ? first.start : Math.max(0, start - SIDE);
  const to = last !== undefined && last.start <= end ? last.end : Math.min(text.length, end + SIDE);
  return {
    before: cutBefore(text.slice(Math.min(from, start), start)),
    words: text.slice(start, end),
    after: cutAfter(text.slice(end, Math.max(to, end))),
  };
}

function cutBefore(text: string): string {
  if (text.length <= SIDE) return text;
  const some = text.slice(-SIDE);
  const space = some.search(/\s/);
  return `… ${space < 0 ? some : some.slice(space + 1)}`;
}

function cutAfter(text: string): string {
  if (text.length <= SIDE) return text;
  const some = text.slice(0, SIDE);
  const space = some.lastIndexOf(" ");
  return `${space < 0 ? some : some.slice(0, space)} …`;
}
