/** The lines of a message's text: what was wrapped for the screen put together again, and what it quotes of other messages set apart. */
import type { MarkedLine } from "../wire/marked-lines.ts";

/** A message wrapped its lines where most have this many characters, and none much more. Source: RFC 5322, 2.1.1; RFC 3676. */
const WRAPPED_FROM = 50;
const WRAPPED_TO = 84;

/** A message of one's own has this many characters; less is a note with what is passed on. */
const OWN = 250;

/** A line that leads to a quoted message is shorter. */
const LEAD = 300;

/** Fields that stand in a row where another message begins. */
const ROW = 3;

/**
 * Reads a text's lines.
 *
 * - Input: the plain text of a message.
 * - Output: its paragraphs, a line each. Lines behind `>`, the line that leads to them, a signature, and what stands below the fields of a message that
 *   is answered are marked. Where a message is passed on with hardly a word, only its fields are.
 */
export function messageLines(text: string): MarkedLine[] {
  const lines = paragraphsOf(text);
  const below = lines.findIndex((_, at) => isFields(lines, at));
  if (below !== -1) {
    const own = lines.slice(0, below).reduce((sum, { text: one, mark }) => sum + (mark === null ? one.length : 0), 0);
    const fields = fieldsEnd(lines, below);
    return lines.map((line, at) =>
      at >= below && (own >= OWN || at < fields) ? { ...line, mark: "quoted message" } : line,
    );
  }
  return lines;
}

/** Lines put together to paragraphs, quoted ones and the signature marked. */
function paragraphsOf(text: string): MarkedLine[] {
  const found: MarkedLine[] = [];
  let signed = false;
  for (const block of blocksOf(text)) {
    const quoted = block[0]?.startsWith(">") === true;
    if (quoted) markLead(found);
    signed ||= !quoted && isSignature(block[0]);
    const mark = quoted ? ("quoted message" as const) : signed ? ("notice" as const) : null;
    for (const line of unwrapped(block))
      found.push({ text: line.trim(), mark: mark ?? (isLink(line) ? "link" : null) });
  }
  return found;
}

/** Marks the line that leads to what is quoted: "On Tuesday somebody wrote:", in whatever language. */
function markLead(found: MarkedLine[]): void {
  const last = found.at(-1);
  if (last && last.mark === null && /:$/.test(last.text) && last.text.length < LEAD)
    found[found.length - 1] = { ...last, mark: "quoted message" };
}

/** Source: RFC 3676, 4.3. */
function isSignature(line: string | undefined): boolean {
  return line !== undefined && /^-- ?$/.test(line);
}

/** Lines up to an empty one, or to one that is quoted where the others are not. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const parts =
      block.length > 0 &&
      (line.trim() === "" || line.startsWith(">") !== block[0]?.startsWith(">") || isSignature(line));
    if (parts) {
      blocks.push(block);
      block = [];
    }
    if (line.trim() !== "") block.push(line.trimEnd());
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/** A block's lines as one where they were wrapped. */
function unwrapped(block: readonly string[]): readonly string[] {
  const longest = block.reduce((most, { length }) => Math.max(most, length), 0);
  const broken = block.slice(0, -1).filter(({ length }) => length >= WRAPPED_FROM).length;
  const wrapped =
    longest <= WRAPPED_TO && broken >= (block.length - 1) / 2 && block.length > 1 && longest >= WRAPPED_FROM;
  return wrapped ? [block.map((line) => line.trim()).join(" ")] : block;
}

/** An address alone, or in brackets. */
function isLink(line: string): boolean {
  return /^[\s([<*-]*https?:\/\/\S+$/.test(line);
}

/** Whether a line of hyphens, or of a few words between hyphens, and then the fields of another message begin here, or such fields alone. */
function isFields(lines: readonly MarkedLine[], at: number): boolean {
  const ruled = isRule(lines[at]);
  return fieldsFrom(lines, ruled ? at + 1 : at) >= (ruled ? 2 : ROW);
}

function fieldsEnd(lines: readonly MarkedLine[], at: number): number {
  const from = isRule(lines[at]) ? at + 1 : at;
  return from + fieldsFrom(lines, from);
}

/** `-----Original Message-----`, `---------- Forwarded message ---------`, `________________`. */
function isRule(line: MarkedLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length < 200 &&
    /^(?:[-_]{5}|-{2,} ?\S)/.test(line.text) &&
    /(?:[-_]{5}|[-:])$/.test(line.text)
  );
}

/** How many lines in a row are a word or two, a colon and something; the first of them names an address or a time of day. */
function fieldsFrom(lines: readonly MarkedLine[], from: number): number {
  let count = 0;
  let sure = false;
  while (count < 8) {
    const text = lines[from + count]?.text ?? "";
    if (text.length > 400 || !/^\*?\p{L}[\p{L} ]{1,20}\*?:\*? \S/u.test(text)) break;
    sure ||= /@[\w-]+\.|\d{1,2}:\d{2}/.test(text);
    count++;
  }
  return sure ? count : 0;
}
