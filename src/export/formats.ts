/** Every format that a readout can be exported in: the command line, the server and the documentation read this one table. */
import { renderHtml } from "../brief/document/render-html.ts";
import { cameoTsv } from "./cameo-tsv.ts";
import { readoutAtom } from "./changes-atom.ts";
import { cslJson } from "./csl-json.ts";
import { csvTable } from "./csv.ts";
import { documentsOf, markdownOf, textOf } from "./documents.ts";
import type { ExportFormat } from "./export-format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { mispEvent } from "./misp.ts";
import { ploverLines } from "./plover-jsonl.ts";
import { readoutJson } from "./readout-json.ts";
import { claimReviews, newsArticles } from "./schema-org.ts";
import { stixBundle } from "./stix.ts";
import { TABLES, type TableName } from "./tables.ts";
import { timelineJs } from "./timeline-js.ts";
import { webAnnotations } from "./web-annotation.ts";

const PLACE = "`r-…#u39-228`: the report's id and UTF-16 offsets into its text, end exclusive";

/** The formats, in the order in which they are shown. */
export const FORMATS: readonly ExportFormat[] = [
  {
    name: "json",
    summary: "everything that was found",
    mediaType: "application/json",
    ending: "json",
    of: "readout",
    places: "`{report, start, end}`, UTF-16",
    standard: "[`readout/1`](format.md)",
    readBy: "Node's JSON",
    write: readoutJson,
  },
  {
    name: "md",
    summary: "the briefs as Markdown; `readout verify` opens its citations again",
    mediaType: "text/markdown",
    ending: "md",
    of: "readout",
    places: '`[[n]](<source#u39-228> "words")`',
    standard: "CommonMark 0.31",
    readBy: "`readout verify`",
    write: (readout, { language }) => markdownOf(readout, language),
  },
  {
    name: "text",
    summary: "the briefs as plain text",
    mediaType: "text/plain",
    ending: "txt",
    of: "readout",
    places: "the cited words between “ and ”, source and offsets",
    standard: "–",
    readBy: "–",
    write: (readout, { language }) => textOf(readout, language),
  },
  {
    name: "html",
    summary: "the briefs as one page without scripts or outside requests",
    mediaType: "text/html",
    ending: "html",
    of: "readout",
    places: "the cited words with what stands around them, source and offsets",
    standard: "HTML, CSP Level 3",
    readBy: "–",
    write: (readout, { language }) => renderHtml(documentsOf(readout, language)),
  },
  {
    name: "plover",
    summary: "events as JSON Lines in PLOVER's terms; what is not PLOVER's is marked",
    mediaType: "application/x-ndjson",
    ending: "jsonl",
    of: "readout",
    places: `in \`sources\`: \`report\`, \`start\`, \`end\`, \`text\``,
    standard: "PLOVER v2, fields as in NGEC",
    readBy: "Python's json (PLOVER has no published schema)",
    write: ploverLines,
  },
  {
    name: "cameo",
    summary: "events as tab-separated rows with CAMEO codes, an actor and a recipient each",
    mediaType: "text/tab-separated-values",
    ending: "tsv",
    of: "readout",
    places: `column \`Places\`: ${PLACE}`,
    standard: "CAMEO 1.1b3, columns as in ICEWS",
    readBy: "Python's csv",
    write: cameoTsv,
  },
  ...(Object.keys(TABLES) as TableName[]).map(csvFormat),
  {
    name: "graphml",
    summary: "who had to do with whom, for networkx, yEd, Cytoscape",
    mediaType: "application/graphml+xml",
    ending: "graphml",
    of: "readout",
    places: `attribute \`places\` of an edge: ${PLACE}`,
    standard: "GraphML 1.0",
    readBy: "networkx 3.6.1",
    write: graphml,
  },
  {
    name: "gexf",
    summary: "the same with the days of its edges, for Gephi",
    mediaType: "application/gexf+xml",
    ending: "gexf",
    of: "readout",
    places: `attribute \`places\` of an edge: ${PLACE}`,
    standard: "GEXF 1.3",
    readBy: "networkx 3.6.1",
    write: gexf,
  },
  {
    name: "timelinejs",
    summary: "a story's timeline for TimelineJS",
    mediaType: "application/json",
    ending: "timeline.json",
    of: "story",
    places: `under each slide: ${PLACE}`,
    standard: "TimelineJS 3 JSON",
    readBy: "TimelineJS 3.9.11's own reader",
    write: timelineJs,
  },
  {
    name: "claimreview",
    summary: "the lines of the briefs as claim reviews without a rating: who reports it, on whose word",
    mediaType: "application/ld+json",
    ending: "claims.jsonld",
    of: "readout",
    places: `\`identifier\` of a Quotation: ${PLACE}`,
    standard: "schema.org ClaimReview",
    readBy: "rdflib 7.6.0 and its list of schema.org terms",
    write: claimReviews,
  },
  {
    name: "newsarticle",
    summary: "the stories as news articles with their quotations",
    mediaType: "application/ld+json",
    ending: "article.jsonld",
    of: "readout",
    places: `\`identifier\` of a Quotation: ${PLACE}`,
    standard: "schema.org NewsArticle",
    readBy: "rdflib 7.6.0 and its list of schema.org terms",
    write: newsArticles,
  },
  {
    name: "annotation",
    summary: "everything that was found as annotations on the reports",
    mediaType: "application/ld+json",
    ending: "annotations.jsonld",
    of: "readout",
    places: "TextPositionSelector (in code points, not UTF-16) and TextQuoteSelector on `urn:x-readout:r-…`",
    standard: "W3C Web Annotation",
    readBy: "Apache Annotator 0.2.0, both selectors",
    write: webAnnotations,
  },
  {
    name: "stix",
    summary: "stories, lines, whoever is named and what passed between them",
    mediaType: "application/stix+json;version=2.1",
    ending: "stix.json",
    of: "readout",
    places: `\`external_id\` of an external reference: ${PLACE}; its words are \`description\``,
    standard: "STIX 2.1",
    readBy: "OASIS's stix2-validator 3.3.2",
    write: stixBundle,
  },
  {
    name: "misp",
    summary: "a story as a MISP event with its brief as an event report",
    mediaType: "application/json",
    ending: "misp.json",
    of: "story",
    places: `\`comment\` of an attribute: ${PLACE}`,
    standard: "MISP core format",
    readBy: "PyMISP 2.5.34.4 and its schema",
    write: (readout, { language }) => mispEvent(readout, language),
  },
  {
    name: "csl",
    summary: "the reports as sources for a bibliography (Zotero, pandoc)",
    mediaType: "application/vnd.citationstyles.csl+json",
    ending: "csl.json",
    of: "readout",
    places: "`custom.places` of an item, whose id is the report's",
    standard: "CSL-JSON 1.0.2",
    readBy: "citeproc-py 0.11.1",
    write: cslJson,
  },
  {
    name: "atom",
    summary: "what is told as a feed, an entry a line, by the day of the report that brought it",
    mediaType: "application/atom+xml",
    ending: "atom",
    of: "readout",
    places: `in an entry's content: ${PLACE}`,
    standard: "RFC 4287",
    readBy: "feedparser 6.0.14 and feedsmith 3.0.1",
    write: readoutAtom,
  },
];

/**
 * Finds a format.
 *
 * - Input: its name.
 * - Output: the format; `null` where there is none of that name.
 * - Errors: none.
 * - Source: `FORMATS`.
 *
 * @example formatNamed("graphml")?.write(readout, { language: "en", bom: false })
 */
export function formatNamed(name: string): ExportFormat | null {
  return FORMATS.find((format) => format.name === name) ?? null;
}

function csvFormat(table: TableName): ExportFormat {
  const { columns, rows } = TABLES[table];
  return {
    name: `csv-${table}`,
    summary: `${table} as a table for spreadsheets`,
    mediaType: "text/csv",
    ending: `${table}.csv`,
    of: "readout",
    places: `column \`places\`: ${PLACE}`,
    standard: "RFC 4180",
    readBy: "Python's csv, strictly",
    write: (readout, { bom }) => csvTable(columns, rows(readout), bom),
  };
}
