/** One file or line read: bytes in, reports and problems out. It looks at nothing else, so it runs on any core. */
import type { ErrorCode } from "../core/errors.ts";
import type { Removed } from "../core/format.ts";
import { problem } from "../core/problem.ts";
import { believedLanguage } from "./believed-language.ts";
import { decodeText } from "./charset/decode-text.ts";
import { statedCharset } from "./charset/stated-charset.ts";
import { cutText } from "./cut-text.ts";
import { fileKind } from "./file-kind.ts";
import { languageOf } from "./language-of.ts";
import { JSON_BYTES, LINE_BYTES, PAGE_BYTES, TEXT_BYTES } from "./limits.ts";
import type { PageFacts } from "./page/page-facts.ts";
import { readPage } from "./page/read-page.ts";
import { rawReport, type Stated } from "./raw-report.ts";
import type { Announced, Hints, ReadItem } from "./read-item.ts";
import { type Line, readLine } from "./read-line.ts";

/** Something amiss with a report that was read all the same, or with one that was not. */
interface Amiss {
  readonly code: ErrorCode;
  readonly detail: string;
}

/**
 * Reads a report.
 *
 * - Input: bytes of a file or of one line of a JSON Lines file, where they come from, and what is known of them.
 * - Output: the report (of a `.json` file, its reports), and a problem for all that was not read or only in part. Never nothing.
 * - Errors: none; every failure is a problem.
 * - Source: the encodings of the WHATWG standard; the fields of `readout/1`, `docs/format.md`.
 *
 * @example await readReport(new TextEncoder().encode("Rain fell."), "rain.txt", hintsFor(10))
 */
export async function readReport(bytes: Uint8Array, source: string, hints: Hints): Promise<readonly ReadItem[]> {
  if (bytes.length === 0) return [failed("READ_EMPTY", source, "")];
  if (hints.as === "line") return await readJson(bytes, source, hints, LINE_BYTES);
  const kind = fileKind(bytes, source, hints.mediaType);
  switch (kind.kind) {
    case "refused":
      return [failed("READ_UNSUPPORTED", source, `It is ${kind.name}.`)];
    case "binary":
      return [failed("READ_BINARY", source, "")];
    case "json":
    case "json-lines":
      return await readJson(bytes, source, hints, JSON_BYTES);
    case "page":
    case "text":
      return await readFile(bytes, source, hints, kind.kind);
  }
}

async function readFile(
  bytes: Uint8Array,
  source: string,
  hints: Hints,
  kind: "text" | "page",
): Promise<readonly ReadItem[]> {
  const limit = kind === "page" ? PAGE_BYTES : TEXT_BYTES;
  const size = Math.max(hints.size, bytes.length);
  const kept = bytes.subarray(0, limit);
  const stated = hints.charset ?? (kind === "page" ? statedCharset(kept) : null);
  const { text, broken, charset } = decodeText(kept, stated, size > kept.length);
  if (text === null) return [failed("READ_CHARSET_UNKNOWN", source, "")];
  const amiss: Amiss[] = [];
  if (size > kept.length)
    amiss.push({
      code: "READ_TOO_LARGE",
      detail: `It has ${megabytes(size)}; the first ${megabytes(limit)} were read.`,
    });
  if (broken) amiss.push({ code: "READ_CHARSET_BROKEN", detail: `It was read as ${charset}.` });
  if (kind === "text") return await finished({ ...NOTHING_STATED, source, text }, amiss);
  const page = readPage(text, hints.url);
  if (page.flattened) amiss.push({ code: "READ_TOO_DEEP", detail: "" });
  if (page.main.text === "") return [failed("READ_NO_MAIN_TEXT", source, "")];
  const { outlet, title, url, published } = withAnnounced(page.facts, hints.announced);
  const language = believedLanguage(page.facts.language ?? hints.announced?.language ?? null, page.main.text);
  const main = cutText(page.main.text);
  const marked = page.main.marked.filter(({ end }) => end <= main.length);
  if (main.length < page.main.text.length)
    amiss.push({
      code: "READ_TOO_LARGE",
      detail: `Its text has ${page.main.text.length} characters; the first ${main.length} were read.`,
    });
  return await finished({ source, outlet, title, url, published, language, text: main, lineId: null }, amiss, marked);
}

/** What a page states, and where it states nothing what the feed says that announced it. */
function withAnnounced(facts: PageFacts, announced: Announced | undefined): PageFacts {
  if (!announced) return facts;
  const { published } = announced;
  return {
    ...facts,
    outlet: facts.outlet ?? announced.outlet,
    title: facts.title ?? announced.title,
    published: facts.published ?? (published === null ? null : { value: published, because: "the feed's date of it" }),
  };
}

async function readJson(bytes: Uint8Array, source: string, hints: Hints, limit: number): Promise<readonly ReadItem[]> {
  const size = Math.max(hints.size, bytes.length);
  if (size > limit)
    return [
      failed("READ_TOO_LARGE", source, `It has ${megabytes(size)} and may have ${megabytes(limit)}; it was left out.`),
    ];
  const { text, broken, charset } = decodeText(bytes, hints.charset, false);
  if (text === null) return [failed("READ_CHARSET_UNKNOWN", source, "")];
  const lines = readLine(text, source);
  const amiss: readonly Amiss[] = broken ? [{ code: "READ_CHARSET_BROKEN", detail: `It was read as ${charset}.` }] : [];
  const items: ReadItem[] = [];
  for (const line of lines) items.push(...("problem" in line ? [line] : await readGiven(line, amiss)));
  return items;
}

async function readGiven({ stated, amiss }: Line, before: readonly Amiss[]): Promise<readonly ReadItem[]> {
  if (stated.text.trim() === "") return [failed("READ_EMPTY", stated.source, "")];
  return await finished(stated, [...before, ...amiss]);
}

const NOTHING_STATED: Omit<Stated, "source" | "text"> = {
  outlet: null,
  title: null,
  url: null,
  published: null,
  language: null,
  lineId: null,
};

async function finished(
  stated: Stated,
  amiss: readonly Amiss[],
  marked: readonly Removed[] = [],
): Promise<readonly ReadItem[]> {
  if (stated.text.trim() === "") return [failed("READ_EMPTY", stated.source, "")];
  const language = stated.language ?? languageOf(stated.text);
  const problems = amiss.map(({ code, detail }) => failed(code, stated.source, detail));
  return [{ report: rawReport(stated, language, marked) }, ...problems];
}

function failed(code: ErrorCode, source: string, detail: string): ReadItem {
  return { problem: problem(code, source, detail) };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
