/** A document as Markdown: every line ends in links that name the report and the very place, with the words as the link's title. */
import type { Entry, Proof, StoryDocument } from "./document-parts.ts";
import { shown } from "./shown.ts";

/**
 * Renders a document as Markdown.
 *
 * - Input: the document.
 * - Output: Markdown. A citation is `[[n]](<source#uSTART-END> "words")`, which `readout verify` opens again.
 * - Errors: none. What a report wrote is escaped.
 * - Source: CommonMark 0.31, links with titles.
 *
 * @example renderMarkdown(documentOf(accountOf(readout), story, tellingIn("en")))
 */
export function renderMarkdown(document: StoryDocument): string {
  const lines = [
    `# ${escaped(document.title)}`,
    "",
    escaped(document.facts),
    "",
    ...document.reports.map(
      ({ n, report, outlet, published }) =>
        `- [${n}] ${escaped(outlet)} · ${report.language} · ${escaped(published)} · \`${shown(report.source).replaceAll("`", "'")}\``,
    ),
    ...document.sections.flatMap(({ heading, entries }) => [
      "",
      `## ${escaped(heading)}`,
      "",
      ...entries.flatMap((entry) => entryLines(entry, document, 0)),
    ]),
    "",
    `*${escaped(document.note)}*`,
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines(entry: Entry, document: StoryDocument, depth: number): string[] {
  const when = entry.when === null ? "" : `**${escaped(entry.when)}** `;
  const text = entry.pieces.map(({ text, span }) => (span === null ? escaped(text) : `“${escaped(text)}”`)).join("");
  const cites = entry.proofs.map((proof) => cite(proof, document)).join("");
  const support = entry.support === null ? "" : `*${escaped(entry.support)}*`;
  const line = [`${when}${text}`, cites, support].filter((part) => part !== "").join(" ");
  return [
    `${"  ".repeat(depth)}- ${line}`,
    ...entry.details.flatMap((detail) => entryLines(detail, document, depth + 1)),
  ];
}

function cite({ report, span }: Proof, document: StoryDocument): string {
  const cited = document.reports[report]?.report;
  if (!cited) return "";
  const words = shown(cited.text.slice(span.start, span.end)).replace(/["\\]/g, "\\$&");
  return `[[${report}]](<${shown(cited.source).replace(/[<>\\]/g, "\\$&")}#u${span.start}-${span.end}> "${words}")`;
}

/** Text in which nothing is Markdown: marks that would be read as such are escaped. */
function escaped(text: string): string {
  return shown(text).replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
