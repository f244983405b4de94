/** Places as corrections name them: with the words that stand there. */
import type { EditPlace } from "../../src/core/edit.ts";
import type { Report, ReportSpan } from "../../src/core/format.ts";
import { sayDay, sayLanguage } from "../format/say.ts";
import { outletOf, type StoryModel } from "../story/model.ts";
import type { Option } from "./subject.ts";

/** Words of a place that an option shows. */
const SHOWN = 160;

export function placeAt(model: StoryModel, { report, start, end }: ReportSpan): EditPlace {
  return { report, start, end, words: model.words({ report, start, end }) };
}

/** A place to choose: its words, and whose report has them. */
export function placeOption(model: StoryModel, span: ReportSpan, n: number): Option {
  const report = model.report(span.report);
  const words = model.words(span).replace(/\s+/g, " ").trim();
  return {
    value: String(n),
    text: words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words,
    language: report?.language ?? null,
    note: noteOf(report),
  };
}

/** A report to choose. */
export function reportOption(report: Report): Option {
  return {
    value: report.id,
    text: report.title ?? report.text.slice(0, SHOWN),
    language: report.language,
    note: noteOf(report),
  };
}

function noteOf(report: Report | null): string {
  if (report === null) return "";
  const day = report.published === null ? "day not stated" : sayDay(report.published.value);
  return `${outletOf(report)}, ${sayLanguage(report.language)}, ${day}`;
}

/** A choice's numbers, as the options of places have them. */
export function chosenOf<Thing>(things: readonly Thing[], said: readonly string[]): readonly Thing[] {
  return said.flatMap((one) => things[Number(one)] ?? []);
}
