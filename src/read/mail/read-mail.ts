/** A message (RFC 5322): its text as a report, and those of its attachments that can be read. */
import { createRequire } from "node:module";
import type { Problem } from "../../core/format.ts";
import { problem } from "../../core/problem.ts";
import { countedWords } from "../counted-words.ts";
import { cutText } from "../cut-text.ts";
import type { GivenReport } from "../given-report.ts";
import { languageTag } from "../language-tag.ts";
import { MAIL_DEPTH } from "../limits.ts";
import { pageTree } from "../page/page-tree.ts";
import { readPage } from "../page/read-page.ts";
import { plainField } from "../plain-field.ts";
import { publishedOf } from "../published.ts";
import type { Hints } from "../read-item.ts";
import { joinedLines, markedLines } from "../wire/marked-lines.ts";
import { messageLines } from "./message-lines.ts";

// postal-mime's types rest on types of the browser; these are the parts that are used.
interface Attachment {
  readonly filename: string | null;
  readonly mimeType: string;
  readonly content: ArrayBuffer | Uint8Array | string;
}
interface Email {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly from?: { readonly name?: string };
  readonly subject?: string;
  readonly html?: string;
  readonly text?: string;
  readonly attachments: readonly Attachment[];
}
const { default: PostalMime } = createRequire(import.meta.url)("postal-mime") as {
  default: new (options: Readonly<Record<string, number | boolean>>) => { parse(bytes: Uint8Array): Promise<Email> };
};

/** What a message holds. */
export interface ReadMail {
  readonly reports: readonly (GivenReport | { readonly problem: Problem })[];
  /** Attachments to be read as files of their own. */
  readonly files: readonly { readonly source: string; readonly bytes: Uint8Array; readonly hints: Hints }[];
}

/** Parts within parts, and bytes of all fields together: messages have three or four, and some 10 KB. */
const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true };
/** Lines that may be the bounds of parts: a message has some dozens, and parts are taken apart in more than linear time. */
const MOST_BOUNDS = 10_000;
/** Lines of a message whose lines are shorter than `SHORT_LINE` on average: each costs some ten microseconds. */
const MOST_LINES = 200_000;
const SHORT_LINE = 30;
/** Attachments of a message that are read; a digest has some dozens. */
const MOST_FILES = 200;
/** The plain text of a message is its text where it has this share of what its markup has: often it only says that there is markup. */
const SHARE = 0.4;

/** Kinds of attachments that are read; text of other kinds (calendars, cards, tables) is no report. */
const READABLE = /^(?:text\/(?:plain|html|xml)|application\/(?:xhtml\+xml|xml|json|warc|x-warc|wacz)|message\/rfc822)$/;
/** NewsML's types have a name in their middle ("application/vnd.iptc.g2.newsitem+xml", "application/newsml+xml"). */
const isNewsMl = (type: string): boolean => type.startsWith("application/") && type.includes("newsml");
const READABLE_NAME = /\.(?:txt|html?|xhtml|xml|json|eml)$/i;

/**
 * Reads a message.
 *
 * - Input: its bytes, the name that tells where they come from, and in how many messages it is contained.
 * - Output: its text as a report, what is attached, and a problem for what is left out or broken.
 * - Errors: none.
 * - Source: RFC 5322, RFC 2045 to 2049, RFC 3676, read by postal-mime.
 */
export async function readMail(bytes: Uint8Array, source: string, depth: number): Promise<ReadMail> {
  let mail: Email;
  try {
    if (countOf(bytes, "\n--", MOST_BOUNDS) > MOST_BOUNDS) throw new Error(`It has more than ${MOST_BOUNDS} parts`);
    if (countOf(bytes, "\n", MOST_LINES) > Math.max(MOST_LINES, bytes.length / SHORT_LINE))
      throw new Error("It has too many lines");
    mail = await new PostalMime(LIMITS).parse(bytes);
  } catch (failure) {
    const detail = failure instanceof Error ? `${plainField(failure.message)}.` : "";
    return { reports: [{ problem: problem("READ_MAIL_BROKEN", source, detail) }], files: [] };
  }
  const { files, left } = attached(mail.attachments, source, depth);
  const report = reportOf(mail, source);
  const reports: (GivenReport | { problem: Problem })[] = [];
  if (report !== null) reports.push(report);
  else if (files.length === 0) reports.push({ problem: problem("READ_EMPTY", source, "") });
  if (left.size > 0) reports.push({ problem: problem("READ_SKIPPED", source, `Left out: ${countedWords(left)}.`) });
  return { reports, files };
}

/** How often something stands in bytes, counted no further than the lines that they may have. */
function countOf(bytes: Uint8Array, what: string, least: number): number {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const most = Math.max(least, bytes.length / SHORT_LINE);
  let count = 0;
  for (let at = all.indexOf(what); at !== -1 && count <= most; at = all.indexOf(what, at + what.length)) count++;
  return count;
}

function reportOf(mail: Email, source: string): GivenReport | null {
  const { text, marked } = textOf(mail);
  if (text === "") return null;
  const field = (name: string): string | null => mail.headers.find(({ key }) => key === name)?.value ?? null;
  const listed = field("list-id") ?? field("list-unsubscribe") ?? field("list-post");
  const date = field("date");
  const published = date === null ? null : publishedOf(date);
  const main = cutText(text);
  return {
    stated: {
      source,
      // A person writes a letter; a list is an outlet.
      outlet: listed === null ? null : plainField(mail.from?.name ?? null),
      title: plainField(mail.subject?.replace(/^(?:\s*\p{L}{1,4}(?:\[\d+\])?:\s*){1,5}/u, "") ?? null),
      url: null,
      published: published === null ? null : { value: published, because: "the message's `Date`" },
      language: languageTag(field("content-language")),
      text: main,
      lineId: null,
    },
    marked: marked.filter(({ end }) => end <= main.length),
    amiss: [],
  };
}

function textOf({ text, html }: Email): ReturnType<typeof joinedLines> {
  const plain = joinedLines(messageLines(text ?? ""));
  if (html === undefined) return plain;
  const page = readPage(html, null).main;
  const marked = page.text === "" ? joinedLines(markedLines(pageTree(html).root)) : page;
  return plain.text.length >= SHARE * marked.text.length && plain.text.length > 0 ? plain : marked;
}

function attached(
  attachments: readonly Attachment[],
  source: string,
  depth: number,
): { readonly files: ReadMail["files"]; readonly left: ReadonlyMap<string, number> } {
  const files: ReadMail["files"][number][] = [];
  const left = new Map<string, number>();
  for (const [number, { filename, mimeType, content }] of attachments.entries()) {
    const type = mimeType.toLowerCase();
    const name = plainField(filename) ?? String(number + 1);
    const readable =
      READABLE.test(type) || isNewsMl(type) || (type === "application/octet-stream" && READABLE_NAME.test(name));
    if (!readable || depth >= MAIL_DEPTH || files.length >= MOST_FILES || typeof content === "string") {
      left.set(type, (left.get(type) ?? 0) + 1);
      continue;
    }
    const bytes = new Uint8Array(content);
    const as = type === "message/rfc822" ? "mail" : "file";
    files.push({
      source: `${source}#${name}`,
      bytes,
      hints: { as, charset: null, mediaType: type, url: null, size: bytes.length, depth: depth + 1 },
    });
  }
  return { files, left };
}
