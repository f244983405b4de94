/** The messages of a mailbox (mbox), one at a time. */
import type { Problem } from "../../core/format.ts";
import { problem } from "../../core/problem.ts";
import { MESSAGE_BYTES } from "../limits.ts";
import type { RawInput } from "../read-item.ts";
import { splitLines } from "../split-lines.ts";

/** Bytes of one line that are kept: a line of base64 has 76, one of a newsletter's HTML some thousands. */
const LINE = 4 * 1024 * 1024;

const FROM = Buffer.from("From ");

/**
 * Opens a mailbox.
 *
 * - Input: its bytes, and the name that tells where they come from.
 * - Output: its messages, `<name>#<message id>` or, where it has none, `<name>#<number>`; a problem for one that is larger than may be read.
 * - Errors: what the bytes fail with.
 * - Source: RFC 4155, and mboxrd for `>From`.
 */
export async function* mailbox(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<RawInput | { readonly problem: Problem }> {
  let message = empty(0);
  let before = 0;
  for await (const { number, bytes } of splitLines(chunks, LINE)) {
    // Lines without anything are left out by the splitter: they are put back, since they part a message's fields from its text.
    const gap = number - before - 1;
    before = number;
    if (begins(bytes) && (gap > 0 || message.size === 0)) {
      if (message.size > 0) yield pieceOf(message, source);
      message = empty(message.number + 1);
      continue;
    }
    for (let line = 0; line < gap; line++) add(message, Buffer.alloc(0));
    add(message, unescaped(bytes));
  }
  if (message.size > 0) yield pieceOf(message, source);
}

interface Message {
  readonly number: number;
  readonly lines: Uint8Array[];
  size: number;
}

function empty(number: number): Message {
  return { number, lines: [], size: 0 };
}

function add(message: Message, line: Uint8Array): void {
  message.size += line.length + 1;
  if (message.size <= MESSAGE_BYTES) message.lines.push(line, NEWLINE);
}

const NEWLINE = Buffer.from("\n");

function begins(line: Uint8Array): boolean {
  return (
    Buffer.compare(line.subarray(0, FROM.length), FROM) === 0 &&
    /^From \S+ .{0,80}\d{4}/.test(Buffer.from(line.subarray(0, 200)).toString("latin1"))
  );
}

/** `>From` at a line's beginning is `From`, as mailboxes write it. */
function unescaped(line: Uint8Array): Uint8Array {
  let marks = 0;
  while (line[marks] === 0x3e) marks++;
  const escaped = marks > 0 && Buffer.compare(line.subarray(marks, marks + FROM.length), FROM) === 0;
  return escaped ? line.subarray(1) : line;
}

function pieceOf({ number, lines, size }: Message, source: string): RawInput | { readonly problem: Problem } {
  if (size > MESSAGE_BYTES)
    return {
      problem: problem("READ_TOO_LARGE", `${source}#${number}`, `The message has ${size} bytes; it was left out.`),
    };
  const bytes = Buffer.concat(lines);
  const head = bytes.subarray(0, 65_536).toString("latin1");
  const id = /^message-id:\s{0,10}<?([^<>\s]{1,200})>?/im.exec(head)?.[1] ?? String(number);
  return { source: `${source}#${id}`, bytes, hints: { as: "mail", charset: null, mediaType: null, url: null, size } };
}
