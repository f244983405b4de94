/** Where a gold's stretches stand in the reports: by their words, or by offsets. */
import { overlap, type Span } from "../src/core/span.ts";
import type { FoundReport } from "../src/link/found-report.ts";

/** A stretch as golds name it: its words, which occurrence of them, or offsets. */
export type GoldItem =
  | string
  | { readonly text?: string; readonly nth?: number; readonly start?: number; readonly end?: number };

export type GoldPair = readonly (readonly [report: string, item: GoldItem])[];

export interface StatementGold {
  readonly reports: Readonly<
    Record<
      string,
      {
        readonly file?: string;
        readonly textFile?: string;
        readonly language: string;
        readonly quotes?: readonly GoldItem[];
        readonly reported?: readonly GoldItem[];
      }
    >
  >;
  readonly sameStatement?: readonly GoldPair[];
  readonly sameStatementOptional?: readonly GoldPair[];
}

export interface Place extends Span {
  /** Index of the report. */
  readonly report: number;
}

/** Finds places of a gold's stretches in reports; `null` where a report or the words are not there. */
export function placesIn(
  gold: StatementGold,
  reports: readonly FoundReport[],
): (report: string, item: GoldItem) => Place | null {
  return (key, item) => {
    const { file, textFile } = gold.reports[key] ?? {};
    const report = reports.findIndex(({ raw: { source } }) => {
      const last = source.split(/[\\/]/).at(-1) ?? "";
      return last === file || last === textFile || source.split("#").at(-1) === file;
    });
    const span = spanOf(reports[report]?.raw.text ?? "", typeof item === "string" ? { text: item } : item);
    return span && { report, ...span };
  };
}

function spanOf(text: string, item: Exclude<GoldItem, string>): Span | null {
  if (item.start !== undefined && item.end !== undefined) return trimmed(text, item.start, item.end);
  const words = item.text ?? "";
  let start = -1;
  for (let i = 0; i <= (item.nth ?? 0); i++) start = text.indexOf(words, start + 1);
  return start === -1 || words === "" ? null : trimmed(text, start, start + words.length);
}

const EDGE = /[\p{P}\p{S}\s]/u;

/** Without marks and blanks at its ends, as the scorer compares. */
export function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start] ?? "")) start++;
  while (end > start && EDGE.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** Whether half of either lies in the other. */
export function touches(a: Place, b: Place): boolean {
  return a.report === b.report && 2 * overlap(a, b) >= Math.min(a.end - a.start, b.end - b.start);
}
