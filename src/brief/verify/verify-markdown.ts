/** Verifying a brief in Markdown: every citation is opened in the reports, and every line must be one that the reports give. */
import { shown } from "../document/shown.ts";
import type { PresentReport, Verification } from "./verify-readout.ts";

/** A citation as the brief writes it: `[[n]](<source#uSTART-END> "words")`. */
interface Cited {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Verifies a brief in Markdown.
 *
 * - Input: the Markdown, the reports as the files have them now, and the lines that an analysis of these reports gives, in Markdown.
 * - Output: what was checked and what does not hold: a citation whose words are not at its place; words in quotation marks that no citation of their line has;
 *   a line that the reports do not give.
 * - Errors: none.
 */
export function verifyMarkdown(
  markdown: string,
  present: readonly PresentReport[],
  given: ReadonlySet<string>,
): Verification {
  const bySource = new Map(
    present.flatMap((report) => [[report.source, report] as const, [lastPart(report.source), report] as const]),
  );
  const faults: string[] = [];
  let places = 0;
  let lines = 0;
  for (const [index, line] of markdown.split("\n").entries()) {
    const text = line.trimStart();
    if (!text.startsWith("- ")) continue;
    lines++;
    const cited = citationsOf(text);
    places += cited.length;
    const where = `line ${index + 1}`;
    for (const one of cited) faults.push(...citationFaults(one, where, bySource));
    if (cited.length > 0) faults.push(...quotationFaults(text, cited, where));
    if (!given.has(text)) faults.push(`${where}: the reports do not give this line: ${plainOf(text)}`);
  }
  if (lines === 0) faults.push("there is no line to check: this is not a brief that Readout wrote");
  return { places, lines, faults };
}

/** The list lines of a brief in Markdown, as `verifyMarkdown` compares them. */
export function linesOfMarkdown(markdown: string): string[] {
  return markdown
    .split("\n")
    .map((line) => line.trimStart())
    .filter((line) => line.startsWith("- "));
}

function lastPart(source: string): string {
  return source.split(/[\\/]/).at(-1) ?? source;
}

const OPENS = "](<";

/** The citations of a line, in order. A place that is not written as a citation is none. */
function citationsOf(line: string): Cited[] {
  const cited: Cited[] = [];
  for (let at = line.indexOf(OPENS); at !== -1; at = line.indexOf(OPENS, at + 1)) {
    const close = line.indexOf('> "', at);
    const end = close === -1 ? -1 : closingQuote(line, close + 3);
    if (end === -1) break;
    const target = line.slice(at + OPENS.length, close).replace(/\\([<>\\])/g, "$1");
    const place = /#u(\d{1,12})-(\d{1,12})$/.exec(target);
    if (place?.[1] && place[2])
      cited.push({
        source: target.slice(0, place.index),
        start: Number(place[1]),
        end: Number(place[2]),
        words: line.slice(close + 3, end).replace(/\\(["\\])/g, "$1"),
      });
    at = end;
  }
  return cited;
}

/** Where the next quotation mark stands that is not escaped, or -1. */
function closingQuote(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === '"') return at;
  }
  return -1;
}

function citationFaults(
  { source, start, end, words }: Cited,
  where: string,
  bySource: ReadonlyMap<string, PresentReport>,
): string[] {
  const report = bySource.get(source) ?? bySource.get(lastPart(source));
  if (!report) return [`${where}: ${source} is not among the files`];
  const there = flat(report.text.slice(start, end));
  return there === flat(words) ? [] : [`${where}: ${source} ${start}–${end} reads “${there}”, not “${words}”`];
}

/** What stands between “ and ” must stand in a citation of the line. */
function quotationFaults(line: string, cited: readonly Cited[], where: string): string[] {
  const told = line.slice(0, line.indexOf(OPENS)).replace(/\\([\\`*_[\]<>#|~])/g, "$1");
  const first = told.indexOf("“");
  const last = told.lastIndexOf("”");
  if (first === -1 || last < first) return [];
  const words = flat(told.slice(first + 1, last));
  return cited.some((one) => flat(one.words) === words) ? [] : [`${where}: “${words}” is in none of its citations`];
}

/** Blanks run together and control characters left out, as a brief shows them. */
function flat(text: string): string {
  return shown(text).trim();
}

/** The line without its citations' targets. */
function plainOf(line: string): string {
  const end = line.indexOf(OPENS);
  return end === -1 ? line : `${line.slice(0, end)}]…`;
}
