/** Documents as one HTML page: no script, no outside request, printable; every line's proof is one click away. */
import type { DocumentReport, Entry, Proof, Section, StoryDocument } from "./document-parts.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { shown } from "./shown.ts";

/** How much of the report is shown on each side of cited words, in code units. */
const AROUND = 110;

/** A note: the cited words of one entry, and where its links stand. */
interface Note {
  readonly id: string;
  readonly line: string;
  readonly label: string;
  readonly proof: Proof;
}

/**
 * Renders documents as one page.
 *
 * - Input: the documents of one readout's stories.
 * - Output: pieces of one HTML page that allows itself no script and no request (its content security policy says so).
 * - Errors: none. What a report wrote is shown as text, whatever it is.
 * - Source: CSP Level 3 (`default-src 'none'`), WCAG 2.2 AA for colours and links.
 *
 * @example for (const piece of renderHtml([document])) process.stdout.write(piece);
 */
export function* renderHtml(documents: Iterable<StoryDocument>): Generator<string> {
  let n = 0;
  for (const document of documents) {
    if (n === 0) yield headOf(document);
    yield* articleOf(document, n);
    n++;
  }
  if (n === 0)
    yield headOf({
      language: "en",
      direction: "ltr",
      title: "Readout",
      facts: "",
      note: "",
      wordsHeading: "",
      reports: [],
      sections: [],
    });
  yield "</main></body></html>\n";
}

function headOf({ language, direction, title }: StoryDocument): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return (
    `<!doctype html><html lang="${attribute(language)}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${markup(title)}</title><style>${PAGE_STYLE}</style></head><body><main>\n`
  );
}

function* articleOf(document: StoryDocument, story: number): Generator<string> {
  const notes: Note[] = [];
  yield `<article><header><h1>${markup(document.title)}</h1><p class="facts">${markup(document.facts)}</p><p class="note">${markup(document.note)}</p></header>\n`;
  yield `<ol class="reports">${document.reports.map(reportItem).join("\n")}</ol>\n`;
  let lines = 0;
  for (const section of document.sections) {
    const body: string[] = [];
    for (const entry of section.entries)
      body.push(entryItem(entry, document, { notes, next: () => `s${story}l${++lines}` }));
    yield `<section><h2>${markup(section.heading)}</h2><ol${hasDays(section) ? "" : ' class="nowhen"'}>${body.join("\n")}</ol></section>\n`;
  }
  if (notes.length > 0)
    yield `<section><h2>${markup(document.wordsHeading)}</h2><ol class="notes">${notes.map((note) => noteItem(note, document)).join("\n")}</ol></section>\n`;
  yield "</article>\n";
}

function hasDays({ entries }: Section): boolean {
  return entries.some(({ when }) => when !== null);
}

function reportItem({ n, report, outlet, published }: DocumentReport): string {
  const title = report.title === null ? "" : ` <q lang="${attribute(report.language)}">${markup(report.title)}</q>`;
  return `<li><b>${n}</b><span><b>${markup(outlet)}</b> · ${markup(report.language)} · <span class="because">${markup(published)}</span>${title}</span></li>`;
}

function entryItem(
  entry: Entry,
  document: StoryDocument,
  page: { readonly notes: Note[]; readonly next: () => string },
): string {
  const line = page.next();
  const links = entry.proofs.map((proof, index) => {
    const id = `${line}n${index}`;
    const label = `${line.replace(/^s\d+l/, "")}${letter(index)}`;
    page.notes.push({ id, line, label, proof });
    const outlet = document.reports[proof.report]?.outlet ?? "";
    return `<a href="#${id}" aria-label="${attribute(`${outlet}, ${label}`)}">[${proof.report}]</a>`;
  });
  const text = entry.pieces
    .map(({ text, span }) => (span === null ? markup(text) : quotation(text, document, span.report)))
    .join("");
  const when = entry.when === null ? "" : `<span class="when">${markup(entry.when)}</span>`;
  const proofs = links.length === 0 ? "" : ` <span class="proofs">${links.join("")}</span>`;
  const heads = entry.proofs.length === 0 && entry.details.length > 0 ? ' class="head"' : "";
  const support = entry.support === null ? "" : `<span class="rests">${markup(entry.support)}</span>`;
  const details = entry.details.map((detail) => entryItem(detail, document, page));
  const under = details.length === 0 ? "" : `<ol class="under nowhen">${details.join("")}</ol>`;
  return `<li class="line" id="${line}">${when}<p${heads}>${text}${proofs}</p>${support}${under}</li>`;
}

function quotation(text: string, document: StoryDocument, report: string): string {
  const language = document.reports.find((one) => one.report.id === report)?.report.language ?? "und";
  return `<q lang="${attribute(language)}" dir="auto">${markup(text)}</q>`;
}

function noteItem({ id, line, label, proof }: Note, document: StoryDocument): string {
  const cited = document.reports[proof.report];
  if (!cited) return "";
  const { text, language, source } = cited.report;
  const { start, end } = proof.span;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const words = `${start > AROUND ? "…" : ""}${markup(before)}<mark>${markup(text.slice(start, end))}</mark>${markup(after)}${end + AROUND < text.length ? "…" : ""}`;
  const place = `${cited.outlet} · ${source} ${start}–${end}`;
  return `<li id="${id}"><a class="back" href="#${line}">${label}</a><span class="words" lang="${attribute(language)}" dir="auto">${words}</span><span class="at">[${proof.report}] ${markup(place)}</span></li>`;
}

/** A, B, … Z, then numbers. */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `·${index + 1}`;
}

/** Blanks at an edge are kept as one, since what is shown stands beside other words. */
function markup(text: string): string {
  return shown(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function attribute(text: string): string {
  return markup(text).replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
