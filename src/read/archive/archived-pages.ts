/** The pages that a web archive (WARC) holds, each as bytes to read, and what of it was left out and why. */
import type { ErrorCode } from "../../core/errors.ts";
import type { Problem } from "../../core/format.ts";
import { problem } from "../../core/problem.ts";
import { countedWords } from "../counted-words.ts";
import { PAGE_BYTES, RECORD_BYTES } from "../limits.ts";
import type { RawInput } from "../read-item.ts";
import { byteQueue } from "./byte-queue.ts";
import { type GzipMember, gzipMembers } from "./gzip-members.ts";
import { httpAnswer } from "./http-answer.ts";
import { type WarcRecord, warcRecords } from "./warc-records.ts";

/** Broken records after which an archive is given up: each costs a search for the next one. */
const MOST_BROKEN = 100;

/** Kinds of records that hold no page and are nothing lost. */
const BESIDE: ReadonlySet<string> = new Set(["warcinfo", "request", "metadata"]);

type Piece = RawInput | { readonly problem: Problem };

/**
 * Opens an archive.
 *
 * - Input: its bytes, packed (gzip) or not, and the name that tells where they come from.
 * - Output: the answers that are pages, each `<name>#<its address>`; a problem for each record that is broken, and one that counts all
 *   that was left out.
 * - Errors: what the bytes fail with.
 * - Source: ISO 28500.
 */
export async function* archivedPages(
  chunks: AsyncIterator<Uint8Array>,
  source: string,
  packed: boolean,
): AsyncGenerator<Piece> {
  const left = new Map<string, number>();
  let broken = 0;
  let number = 0;
  for await (const record of recordsOf(chunks, packed)) {
    number++;
    if (record.broken !== null && ++broken > MOST_BROKEN) {
      yield amiss(
        "READ_ARCHIVE_BROKEN",
        source,
        `More than ${MOST_BROKEN} of its records are broken; the others were left out.`,
      );
      break;
    }
    const piece = pieceOf(record, source, number);
    if (typeof piece === "string") left.set(piece, (left.get(piece) ?? 0) + 1);
    else yield* piece;
  }
  if (left.size > 0) yield amiss("READ_SKIPPED", source, `Left out: ${countedWords(left)}.`);
}

async function* recordsOf(chunks: AsyncIterator<Uint8Array>, packed: boolean): AsyncGenerator<WarcRecord> {
  const queue = byteQueue(chunks);
  if (!packed) yield* warcRecords(queue, RECORD_BYTES);
  else for await (const member of gzipMembers(queue, RECORD_BYTES)) yield* recordsIn(member);
}

/** The records of a packed archive's member: mostly one. */
async function* recordsIn({ bytes, size, broken }: GzipMember): AsyncGenerator<WarcRecord> {
  const cut = broken === null && size > bytes.length;
  let told = broken === null;
  for await (const record of warcRecords(byteQueue(once(bytes)), RECORD_BYTES)) {
    told ||= record.broken !== null;
    if (record.broken === null) yield record;
    // What is kept only in part for its size is not broken.
    else yield { ...record, broken: cut ? null : (broken ?? record.broken) };
  }
  if (!told) yield { fields: new Map(), block: Buffer.alloc(0), size: 0, broken };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A page to read, problems, or why it was left out; nothing where nothing is lost. */
function pieceOf(record: WarcRecord, source: string, number: number): readonly Piece[] | string {
  const { fields } = record;
  const kind = fields.get("warc-type")?.toLowerCase() ?? "";
  if (record.broken !== null) {
    if (BESIDE.has(kind)) return [];
    return [amiss("READ_ARCHIVE_BROKEN", `${source}#${addressOf(fields) ?? number}`, record.broken)];
  }
  if (BESIDE.has(kind)) return [];
  if (kind === "revisit") return "as it was before";
  if (fields.has("warc-segment-number") && fields.get("warc-segment-number") !== "1") return "in pieces";
  if (kind === "response") return answered(record, source, number);
  const type = mediaTypeOf(fields.get("content-type"));
  if (kind !== "resource") return kind === "conversion" ? "made of another record" : "of no known kind";
  if (!isPage(type)) return type ?? "of no stated type";
  return [page(record, source, number, { type, charset: charsetOf(fields), body: record.block })];
}

function answered(record: WarcRecord, source: string, number: number): readonly Piece[] | string {
  const answer = httpAnswer(record.block, PAGE_BYTES);
  if (answer === null) return "no answer of a web server";
  if (answer.status !== 200) return `answer ${answer.status}`;
  const type = mediaTypeOf(answer.fields.get("content-type"));
  const markup = type === null && /^\s*<(?:!doctype html|html)/i.test(answer.body.subarray(0, 200).toString("latin1"));
  if (!isPage(type) && !markup) return type ?? "of no stated type";
  const found = page(record, source, number, {
    type: "text/html",
    charset: charsetOf(answer.fields),
    body: answer.body,
  });
  if (answer.broken === null) return [found];
  const told = amiss("READ_ARCHIVE_BROKEN", found.source, answer.broken);
  return answer.body.length === 0 ? [told] : [found, told];
}

function page(
  { fields }: WarcRecord,
  source: string,
  number: number,
  { type, charset, body }: { readonly type: string | null; readonly charset: string | null; readonly body: Buffer },
): RawInput {
  const address = addressOf(fields);
  const url = address !== null && /^https?:\/\//i.test(address) ? address : null;
  const hints = { as: "file" as const, charset, mediaType: type, url, size: body.length };
  return { source: `${source}#${address ?? number}`, bytes: body, hints };
}

/** WARC 1.0 wrote addresses in pointed brackets in its grammar, and some crawlers do. */
function addressOf(fields: WarcRecord["fields"]): string | null {
  const stated = fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? "";
  return stated === "" ? null : stated;
}

function mediaTypeOf(stated: string | undefined): string | null {
  const type = stated?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(type) ? type : null;
}

function charsetOf(fields: ReadonlyMap<string, string>): string | null {
  return /;\s*charset="?([\w.:-]{1,40})/i.exec(fields.get("content-type") ?? "")?.[1] ?? null;
}

function isPage(type: string | null): boolean {
  return type === "text/html" || type === "application/xhtml+xml";
}

function amiss(code: ErrorCode, source: string, detail: string): { readonly problem: Problem } {
  return { problem: problem(code, source, detail) };
}
