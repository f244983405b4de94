/** A document as plain text for a terminal: columns, hanging lines, no escape codes. */
import type { DocumentReport, Entry, Proof, Section, StoryDocument } from "./document-parts.ts";
import { shown } from "./shown.ts";

/** The width of a line where the caller knows none. */
const WIDTH = 110;

/**
 * Renders a document as text.
 *
 * - Input: the document and the width of a line in columns.
 * - Output: lines, each ending in a line feed. Words that stand in a report are between “ and ”.
 * - Errors: none. Control characters of a report are left out.
 * - Source: written for Readout.
 *
 * @example renderText(documentOf(accountOf(readout), story, tellingIn("en")), 80)
 */
export function renderText(document: StoryDocument, width: number = WIDTH): string {
  const lines = [
    ...wrapped("", shown(document.title), width),
    ...wrapped("", document.facts, width),
    "",
    ...document.reports.flatMap((report) => reportLines(report, width)),
    ...document.sections.flatMap((section) => ["", ...sectionLines(section, width)]),
    "",
    ...wrapped("", document.note, width),
  ];
  return `${lines.join("\n")}\n`;
}

function reportLines({ n, report, outlet, published }: DocumentReport, width: number): string[] {
  return wrapped(
    `  [${n}] `,
    `${shown(outlet)} · ${report.language} · ${shown(published)} · ${shown(report.source)}`,
    width,
  );
}

function sectionLines({ heading, entries }: Section, width: number): string[] {
  const column = Math.min(18, Math.max(0, ...entries.map(({ when }) => when?.length ?? 0)));
  return [heading.toLocaleUpperCase("und"), ...entries.flatMap((entry) => entryLines(entry, column, 0, width))];
}

function entryLines(entry: Entry, column: number, depth: number, width: number): string[] {
  const indent = "  ".repeat(depth + 1);
  const lead = column === 0 ? indent : `${indent}${(entry.when ?? "").padEnd(column)}  `;
  const text =
    `${entry.pieces.map(({ text, span }) => (span === null ? shown(text) : `“${shown(text)}”`)).join("")}  ${marks(entry.proofs)}`.trimEnd();
  const body = entry.support === null ? text : `${text}  ${shown(entry.support)}`;
  return [
    ...wrapped(lead, body, width),
    ...entry.details.flatMap((detail) => entryLines(detail, column, depth + 1, width)),
  ];
}

/** `[0][2]`: one mark a report, in order. */
function marks(proofs: readonly Proof[]): string {
  return [...new Set(proofs.map(({ report }) => report))].map((n) => `[${n}]`).join("");
}

/** Lines of at most `width` columns; the second and further lines stand under the first one's text. A word longer than a line has a line of its own. */
function wrapped(lead: string, text: string, width: number): string[] {
  const room = Math.max(20, width - lead.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part, index) => `${index === 0 ? lead : " ".repeat(lead.length)}${part}`.trimEnd());
}
