/** One file or line read: bytes in, reports and problems out. It looks at nothing else, so it runs on any core. */
import type { ErrorCode } from "../core/errors.ts";
import type { Problem, Removed } from "../core/format.ts";
import { problem } from "../core/problem.ts";
import { believedLanguage } from "./believed-language.ts";
import { decodeText } from "./charset/decode-text.ts";
import { statedCharset } from "./charset/stated-charset.ts";
import { cutText } from "./cut-text.ts";
import { fileKind } from "./file-kind.ts";
import type { GivenReport } from "./given-report.ts";
import { languageOf } from "./language-of.ts";
import { JSON_BYTES, LINE_BYTES, MESSAGE_BYTES, PAGE_BYTES, TEXT_BYTES } from "./limits.ts";
import { readMail } from "./mail/read-mail.ts";
import type { PageFacts } from "./page/page-facts.ts";
import { readPage } from "./page/read-page.ts";
import { rawReport, type Stated } from "./raw-report.ts";
import type { Announced, Hints, ReadItem } from "./read-item.ts";
import { readLine } from "./read-line.ts";
import { readNewsml } from "./wire/read-newsml.ts";

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
  if (hints.as === "mail") return await readMessage(bytes, source, hints);
  const kind = fileKind(bytes, source, hints.mediaType);
  switch (kind.kind) {
    case "refused":
      return [failed("READ_UNSUPPORTED", source, `It is ${kind.name}.`)];
    case "binary":
      return [failed("READ_BINARY", source, "")];
    case "warc":
    case "warc-gzip":
    case "wacz":
    case "mailbox":
      return [failed("READ_UNSUPPORTED", source, "It holds many reports; give it as a file of its own.")];
    case "json":
    case "json-lines":
      return await readJson(bytes, source, hints, JSON_BYTES);
    case "newsml":
      return await readXml(bytes, source, hints);
    case "mail":
      return await readMessage(bytes, source, hints);
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
  if (size > limit) return [tooLarge(source, size, limit)];
  const { text, broken, charset } = decodeText(bytes, hints.charset, false);
  if (text === null) return [failed("READ_CHARSET_UNKNOWN", source, "")];
  const lines = readLine(text, source);
  const amiss: readonly Amiss[] = broken ? [{ code: "READ_CHARSET_BROKEN", detail: `It was read as ${charset}.` }] : [];
  return await finishedAll(lines, amiss);
}

/** A document of news items. */
async function readXml(bytes: Uint8Array, source: string, hints: Hints): Promise<readonly ReadItem[]> {
  const size = Math.max(hints.size, bytes.length);
  if (size > PAGE_BYTES) return [tooLarge(source, size, PAGE_BYTES)];
  const { text, broken, charset } = decodeText(bytes, hints.charset ?? xmlCharset(bytes), false);
  if (text === null) return [failed("READ_CHARSET_UNKNOWN", source, "")];
  const amiss: readonly Amiss[] = broken ? [{ code: "READ_CHARSET_BROKEN", detail: `It was read as ${charset}.` }] : [];
  return await finishedAll(readNewsml(text, source), amiss);
}

/** The encoding that an XML declaration states. */
function xmlCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return /^\s*<\?xml[^>]{1,120}?encoding=["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? null;
}

/** A message, and then what is attached to it. */
async function readMessage(bytes: Uint8Array, source: string, hints: Hints): Promise<readonly ReadItem[]> {
  const size = Math.max(hints.size, bytes.length);
  if (size > MESSAGE_BYTES) return [tooLarge(source, size, MESSAGE_BYTES)];
  const { reports, files } = await readMail(bytes, source, hints.depth ?? 0);
  const items = [...(await finishedAll(reports, []))];
  for (const file of files) items.push(...(await readReport(file.bytes, file.source, file.hints)));
  return items;
}

async function finishedAll(
  given: readonly (GivenReport | { readonly problem: Problem })[],
  before: readonly Amiss[],
): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = [];
  for (const one of given)
    items.push(...("problem" in one ? [one] : await finished(one.stated, [...before, ...one.amiss], one.marked)));
  return items;
}

function tooLarge(source: string, size: number, most: number): ReadItem {
  return failed(
    "READ_TOO_LARGE",
    source,
    `It has ${megabytes(size)} and may have ${megabytes(most)}; it was left out.`,
  );
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
