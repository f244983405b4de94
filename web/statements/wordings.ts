/** The wordings of a statement, those together that are letter for letter the same. */
import type { ReportSpan, Statement, StatementVersion } from "../../src/core/format.ts";
import type { StoryModel } from "../story/model.ts";
import { byPublished } from "../story/strings.ts";

export interface Wording {
  readonly version: StatementVersion;
  readonly text: string;
  readonly language: string;
  /** Other places with the very same words. */
  readonly same: readonly ReportSpan[];
  /** The first wording in this language, where this is another one. */
  readonly first: string | null;
}

export function wordingsOf(model: StoryModel, statement: Statement): readonly Wording[] {
  const versions = [...statement.versions].sort((a, b) => {
    const first = model.report(a.span.report);
    const second = model.report(b.span.report);
    return first && second ? byPublished(first, second) || a.span.start - b.span.start : 0;
  });
  const all: { version: StatementVersion; text: string; language: string; same: ReportSpan[]; first: string | null }[] =
    [];
  for (const version of versions) {
    const text = model.words(version.span).trim();
    const language = model.report(version.span.report)?.language ?? "en";
    const own = all.filter((one) => one.language === language);
    const same = own.find((one) => one.version.kind === version.kind && lettersOf(one.text) === lettersOf(text));
    if (same) same.same.push(version.span);
    else all.push({ version, text, language, same: [], first: own[0]?.text ?? null });
  }
  return all;
}

/** A wording without the marks around it. */
function lettersOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
