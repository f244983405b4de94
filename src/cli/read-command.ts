/** `readout read`: what was read, before anything is made of it. */
import { shown } from "../brief/document/shown.ts";
import { tellingIn } from "../brief/wording/telling.ts";
import type { Report } from "../core/format.ts";
import { analysisOf } from "./analysis.ts";
import type { CommandRun } from "./commands.ts";
import { write } from "./terminal.ts";

/** Writes a line for each report and one for each part that was left out of it; or the reports as JSON, one a line. */
export const runRead: CommandRun = async (given, terminal) => {
  const { readout, code } = await analysisOf(given, terminal);
  await write(terminal.stdout, given.format === "json" ? jsonLines(readout.reports) : textLines(readout.reports));
  return code;
};

function* jsonLines(reports: readonly Report[]): Generator<string> {
  for (const report of reports) yield `${JSON.stringify(report)}\n`;
}

/** What a user is told of a report whose language is not covered, or only in part. */
function coverage(notCovered: readonly string[]): string {
  if (notCovered.length === 0) return "";
  return notCovered.includes("all") ? " (no language pack: nothing was looked for)" : " (looked at for times only)";
}

function* textLines(reports: readonly Report[]): Generator<string> {
  const telling = tellingIn("en");
  for (const { source, outlet, title, language, published, text, removed, notCovered } of reports) {
    const day =
      published === null ? "not dated" : `${telling.day(published.value)}, ${published.basis}: ${published.because}`;
    yield `${shown(source)}\n`;
    if (title !== null) yield `  title     ${shown(title)}\n`;
    yield `  outlet    ${shown(outlet ?? "not stated")}\n  published ${shown(day)}\n  language  ${language}${coverage(notCovered)}\n`;
    yield `  text      ${telling.number(text.length)} characters\n`;
    for (const { reason, start, end } of removed)
      yield `  left out  ${reason} ${start}–${end} “${shown(text.slice(start, Math.min(end, start + 80)))}${end - start > 80 ? "…" : ""}”\n`;
  }
}
