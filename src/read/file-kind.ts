/** What kind of file bytes are, by their first bytes and, where these do not say, by the name. */
import { constants, gunzipSync } from "node:zlib";
import { utf16WithoutMark } from "./charset/unicode-bytes.ts";
import { beginsMailbox, beginsMessage } from "./mail/mail-head.ts";

/** `refused` is a kind that is known and not read; `binary` one that is not known and not text. */
export type FileKind =
  | { readonly kind: "text" | "page" | "json" | "json-lines" | "newsml" | "mail" }
  | { readonly kind: Container }
  | { readonly kind: "refused"; readonly name: string }
  | { readonly kind: "binary" };

/** Kinds that hold many reports: web archives, packed ones, those in a ZIP archive, and mailboxes. */
export type Container = "warc" | "warc-gzip" | "wacz" | "mailbox";

/** Beginnings that are never a report's. Source: the formats' own specifications. */
const REFUSED: readonly (readonly [name: string, begins: string, at?: number])[] = [
  ["a PDF", "%PDF-"],
  ["a ZIP archive or an office document (DOCX, ODT, XLSX, EPUB)", "PK\u0003\u0004"],
  ["an office document (DOC, XLS, PPT)", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"],
  ["an RTF document", "{\\rtf"],
  ["a picture (PNG)", "\u0089PNG"],
  ["a picture (JPEG)", "\u00ff\u00d8\u00ff"],
  ["a picture (GIF)", "GIF8"],
  ["a picture (TIFF)", "II*\u0000"],
  ["a picture (TIFF)", "MM\u0000*"],
  ["a picture (WebP)", "WEBP", 8],
  ["a picture or film (HEIC, MP4)", "ftyp", 4],
  ["a sound or film (RIFF)", "RIFF"],
  ["a sound (MP3)", "ID3"],
  ["a sound (Ogg)", "OggS"],
  ["a gzip archive", "\u001f\u008b"],
  ["a bzip2 archive", "BZh9"],
  ["an XZ archive", "\u00fd7zXZ"],
  ["a 7-Zip archive", "7z\u00bc\u00af\u0027\u001c"],
  ["a RAR archive", "Rar!"],
  ["a program", "\u007fELF"],
  ["a database (SQLite)", "SQLite format 3"],
];

/** How a page begins that has no `<html>`. */
const PAGE_START = /^\s*<(?:!doctype\s+html|head|body|article|div|p|h1|meta|title|script)\b/i;
/** The document elements of NewsML-G2 and NITF. */
const NEWS_ITEM = /^<(?:[\w-]{1,20}:)?(?:newsItem|packageItem|newsMessage|nitf)[\s>]/;
/** Bytes looked at for what kind of text it is. A page's `<html` stands within this, also after long comments. */
const SAMPLE = 8192;
/** Share of control characters that text stays below: damaged text has a few, other files one in five. */
const CONTROLS = 0.05;

/**
 * The kind of a file.
 *
 * - Input: its bytes (the beginning is enough), its name, and the media type that a header states, if any.
 * - Output: the kind; content wins over names.
 */
export function fileKind(bytes: Uint8Array, name: string, mediaType: string | null): FileKind {
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  const archive = byArchive(bytes, head, name);
  if (archive !== null) return { kind: archive };
  const refused = REFUSED.find(([, begins, at = 0]) => head.startsWith(begins, at));
  if (refused) return { kind: "refused", name: refused[0] };
  const start = looseText(bytes.subarray(0, SAMPLE));
  if (start === null) return { kind: "binary" };
  return byMail(start, name) ?? byMarkup(start) ?? byName(start, name, mediaType);
}

/** A web archive, whatever it is called; a ZIP archive is one where its first file stands in a folder of one, or its name says so. */
function byArchive(bytes: Uint8Array, head: string, name: string): Container | null {
  if (head.startsWith("WARC/")) return "warc";
  if (head.startsWith("\u001f\u008b"))
    return /\.warc\.gz$/i.test(name) || unpackedHead(bytes).startsWith("WARC/") ? "warc-gzip" : null;
  if (!head.startsWith("PK\u0003\u0004")) return null;
  const first = Buffer.from(bytes.subarray(30, 60)).toString("latin1");
  return /\.wacz$/i.test(name) || /^(?:archive\/|indexes\/|pages\/|datapackage)/.test(first) ? "wacz" : null;
}

/** The first characters of what is packed, of as little of it as gives any: what follows may be damaged. */
function unpackedHead(bytes: Uint8Array): string {
  for (const length of [128, 256, 512, SAMPLE]) {
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 1024 * 1024 };
      const start = gunzipSync(bytes.subarray(0, length), options).subarray(0, 8).toString("latin1");
      if (start.length >= 5) return start;
    } catch {
      // More of it, or none.
    }
  }
  return "";
}

/** A message or a mailbox, by the fields that it begins with. */
function byMail(start: string, name: string): FileKind | null {
  if (beginsMailbox(start)) return { kind: "mailbox" };
  return beginsMessage(start, /\.(?:eml|mail|msg)$/i.test(name)) ? { kind: "mail" } : null;
}

/** A page or a feed, by the tags that it begins with. */
function byMarkup(start: string): FileKind | null {
  if (/^\s*\{\s*"/.test(start)) return null;
  const markup = /^\s*</.test(start);
  if (markup && NEWS_ITEM.test(withoutProlog(start))) return { kind: "newsml" };
  if (/<html[\s>]/i.test(start) || PAGE_START.test(withoutComments(start))) return { kind: "page" };
  if (!markup) return null;
  const feed = /<(rss|feed|rdf:RDF|opml|NewsML)[\s>]/.exec(start);
  if (feed === null) return null;
  return { kind: "refused", name: `a feed or another XML document (<${feed[1]}>)` };
}

/** What follows the declarations and comments that an XML document may begin with; a document type may hold some of its own. */
function withoutProlog(start: string): string {
  let rest = start.trimStart();
  while (/^<[?!]/.test(rest)) {
    const end = rest.startsWith("<!--")
      ? "-->"
      : rest.startsWith("<?")
        ? "?>"
        : /^<!DOCTYPE[^>[]{0,400}\[/i.test(rest)
          ? "]>"
          : ">";
    const at = rest.indexOf(end);
    if (at === -1) return "";
    rest = rest.slice(at + end.length).trimStart();
  }
  return rest;
}

/** What follows the comments that a page may begin with. */
function withoutComments(start: string): string {
  let at = 0;
  for (let rest = start.trimStart(); rest.startsWith("<!--"); rest = start.slice(at).trimStart()) {
    const end = start.indexOf("-->", start.length - rest.length);
    if (end === -1) return "";
    at = end + 3;
  }
  return start.slice(at);
}

function byName(start: string, name: string, mediaType: string | null): FileKind {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (extension === "jsonl" || extension === "ndjson") return { kind: "json-lines" };
  if (extension === "json") return { kind: "json" };
  const named = /^(?:x?html?|shtml|php|aspx?)$/.test(extension) && start.includes("<");
  if (named || (mediaType !== null && /html/i.test(mediaType))) return { kind: "page" };
  return { kind: extension !== "txt" && /^\s*\{\s*"[^"\n]*"\s*:/.test(start) ? "json-lines" : "text" };
}

/** Upper bytes of UTF-16; control characters but blanks, and bytes that old encodings have letters at. */
const UPPER = /(?![\t\n\r])\p{Cc}/gu;
const CONTROL = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu;

/** The beginning with each byte a character, NULs of UTF-16 left out; `null` where too much of it is control characters. */
function looseText(bytes: Uint8Array): string | null {
  const wide =
    utf16WithoutMark(bytes) !== null ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = Buffer.from(bytes).toString("latin1");
  if (wide) return text.replace(UPPER, "");
  const controls = text.match(CONTROL)?.length ?? 0;
  return controls > CONTROLS * text.length ? null : text.replace(/^\u00ef\u00bb\u00bf/, "");
}
