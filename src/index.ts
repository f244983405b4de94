/** Readout's front door: every public name, and nothing that is not public. */
export { type Account, accountOf } from "./brief/account.ts";
export { documentOf } from "./brief/document.ts";
export type { StoryDocument } from "./brief/document-parts.ts";
export { renderHtml } from "./brief/render-html.ts";
export { renderMarkdown } from "./brief/render-markdown.ts";
export { renderText } from "./brief/render-text.ts";
export { type Telling, tellingIn } from "./brief/telling.ts";
export { type ErrorCode, ReadoutError } from "./core/errors.ts";
export type * from "./core/format.ts";
export type { Span } from "./core/span.ts";
export { readoutJson } from "./export/readout-json.ts";
export { createReadout, type ReadoutJourney, type ReadoutOptions } from "./pipeline/create-readout.ts";
export { findInReport } from "./pipeline/find-in-report.ts";
export { type OpenOptions, openInputs } from "./read/open-inputs.ts";
export { type RawReport, rawReport, type Stated } from "./read/raw-report.ts";
export type { Hints, RawInput, ReadItem } from "./read/read-item.ts";
export { readReport } from "./read/read-report.ts";
export { readReports } from "./read/read-reports.ts";
