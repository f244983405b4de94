/** Words between quotation marks: missing marks supplied, nested and continued stretches told apart. It knows no language: any kind of mark will do. */
import type { Span } from "../../core/span.ts";
import type { Prose } from "../../text/prose.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import type { Word } from "../../text/words/words.ts";
import { type Mark, markAt, partners } from "./mark-shapes.ts";

/** Words between marks. */
export interface Marked extends Span {
  /** Its words are `prose.words.slice(first, last)`, marks left out. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** The kind of its opening mark. */
  readonly mark: string;
  readonly single: boolean;
  /** Index, among all, of the stretch that it stands in, or `null`. */
  readonly within: number | null;
  /** Index, among all, of the stretch in the paragraph before that it continues, or `null`. */
  readonly continues: number | null;
  /** Whether a mark was missing and was supplied. */
  readonly repaired: boolean;
}

interface Draft {
  readonly mark: string;
  readonly single: boolean;
  readonly paragraph: number;
  /** Index of the first word of the opening mark; where it was supplied, of the first word marked. */
  readonly at: number;
  readonly first: number;
  /** `null` until closed; equal to `first` where it turned out to be no mark. */
  last: number | null;
  within: number | null;
  continues: number | null;
  repaired: boolean;
  /** Where a single mark that may be an apostrophe could close it. */
  mayEnd: number | null;
}

/** A paragraph's words, removed parts left out at both ends. */
interface Stretch {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds all words between marks.
 *
 * - Input: the text taken apart. Marks in removed parts count for nothing.
 * - Output: stretches in text order, an outer one before what stands in it. One that goes on in the next paragraph, its mark opened anew, is two; one
 *   that is opened again before it was closed ends at the new mark; one that is never closed ends with its paragraph; one that is closed without
 *   having been opened begins with its paragraph, or with its sentence where other marks come before.
 * - Errors: none. Linear in the number of words.
 */
export function findMarked(prose: Prose): Marked[] {
  const drafts: Draft[] = [];
  let carried: number | null = null;
  for (const stretch of stretches(prose)) {
    const reading: Reading = { prose, stretch, drafts, open: [], from: drafts.length, closedAt: null };
    for (let at = stretch.first; at < stretch.last; ) {
      const mark = markAt(prose.words, at, stretch.first, stretch.last);
      if (mark) take(reading, mark);
      at = mark?.after ?? at + 1;
    }
    const unclosed = settle(reading);
    continueFrom(reading, carried);
    carried = unclosed;
  }
  const last = drafts[carried ?? -1];
  if (last) last.repaired = true;
  return finished(drafts, prose.words);
}

/** The stretches of words to read, a paragraph each, or what removed parts leave of it. */
function stretches(prose: Prose): Stretch[] {
  const found: Stretch[] = [];
  let joins = false;
  for (const { paragraph, removed, first, last } of prose.sentences) {
    const before = found.at(-1);
    if (removed !== null) joins = false;
    else if (joins && before?.paragraph === paragraph)
      found[found.length - 1] = { paragraph, first: before.first, last };
    else {
      found.push({ paragraph, first, last });
      joins = true;
    }
  }
  return found;
}

interface Reading {
  readonly prose: Prose;
  readonly stretch: Stretch;
  readonly drafts: Draft[];
  /** Indexes of drafts that are open, the innermost last; never two single ones side by side. */
  readonly open: number[];
  /** Index of the paragraph's first draft. */
  readonly from: number;
  /** Where the last double stretch of the paragraph was closed, or `null`. */
  closedAt: number | null;
}

function take(reading: Reading, mark: Mark): void {
  const { drafts, open } = reading;
  const top = drafts[open.at(-1) ?? -1];
  if (mark.single) {
    if (top?.single && mark.shape !== "open") closeSingle(reading, top, mark);
    else if (mark.shape !== "close") openAt(reading, mark);
    return;
  }
  const double = top?.single ? drafts[open.at(-2) ?? -1] : top;
  if (opens(mark, double !== undefined)) openAt(reading, mark);
  else if (double) closeDouble(reading, mark);
  else closeUnopened(reading, mark);
}

/** Whether a double mark opens. A mark that may do either closes what is open; `”` opens nothing within another, though its shape says so. */
function opens({ kind, shape }: Mark, within: boolean): boolean {
  if (shape === "close") return false;
  return !within || (shape === "open" && kind !== "”");
}

/** How deep marks may stand within marks; a text that opens more has lost closing ones. */
const DEEPEST = 6;

function openAt(reading: Reading, mark: Mark): void {
  if (mark.single) endSingle(reading);
  const { drafts, open } = reading;
  const innermost = open.length < DEEPEST ? undefined : drafts[open.pop() ?? -1];
  if (innermost) {
    innermost.last = mark.at;
    innermost.repaired = true;
  }
  drafts.push(draftOf(reading, mark, mark.at, mark.after, null));
  open.push(drafts.length - 1);
}

function draftOf({ stretch, open }: Reading, mark: Mark, at: number, first: number, last: number | null): Draft {
  return {
    mark: mark.kind,
    single: mark.single,
    paragraph: stretch.paragraph,
    at,
    first,
    last,
    within: open.at(-1) ?? null,
    continues: null,
    repaired: last !== null,
    mayEnd: null,
  };
}

/** Closes a single stretch, unless the mark looks like the apostrophe of a plural ("the workers' rights"). */
function closeSingle({ prose, open }: Reading, draft: Draft, mark: Mark): void {
  const [before, after] = [prose.words[mark.at - 1], prose.words[mark.after]];
  const plural = before?.lower.endsWith("s") && after?.kind === "word" && !after.capital;
  if (plural) draft.mayEnd = mark.at;
  else {
    draft.last = mark.at;
    open.pop();
  }
}

/** Ends a single stretch that is still open: where it may have been closed, or it is none. */
function endSingle({ drafts, open }: Reading): void {
  const top = drafts[open.at(-1) ?? -1];
  if (!top?.single) return;
  top.last = top.mayEnd ?? top.first;
  open.pop();
}

/** Closes the innermost double stretch, or the one around it where only that one is the mark's partner. */
function closeDouble(reading: Reading, mark: Mark): void {
  endSingle(reading);
  const { open, drafts } = reading;
  const [outer, inner] = [drafts[open.at(-2) ?? -1], drafts[open.at(-1) ?? -1]];
  if (inner && outer && !outer.single && !partners(inner.mark, mark.kind) && partners(outer.mark, mark.kind)) {
    inner.last = mark.at;
    inner.repaired = true;
    open.pop();
  }
  const closed = drafts[open.pop() ?? -1];
  if (closed) closed.last = mark.at;
  reading.closedAt = mark.after;
}

/** A closing mark where none is open: its words begin with the paragraph, or with their sentence where other marks come before. */
function closeUnopened(reading: Reading, mark: Mark): void {
  const { prose, stretch, drafts, closedAt } = reading;
  endSingle(reading);
  const before = prose.words[mark.at - 1];
  // A number before it: inches or seconds.
  if (before === undefined || before.kind === "number" || mark.at === stretch.first) return;
  const first =
    closedAt === null
      ? stretch.first
      : Math.max(closedAt, prose.sentences[sentenceAt(prose.sentences, mark.at)]?.first ?? 0);
  drafts.push(draftOf(reading, mark, first, first, mark.at));
  reading.closedAt = mark.after;
}

/**
 * Ends what is still open at the end of a paragraph. What was opened again by the same mark ends there, and what stood in it stands beside it; else it
 * ends with the paragraph, and the outermost of these may go on in the next.
 */
function settle(reading: Reading): number | null {
  const { drafts, open, from, stretch } = reading;
  endSingle(reading);
  const own = drafts.slice(from);
  const reopened = new Map<number, number>();
  for (const { within, mark, at } of own)
    if (within !== null && drafts[within]?.mark === mark && !reopened.has(within)) reopened.set(within, at);
  let unclosed: number | null = null;
  for (const index of open.toReversed()) {
    const draft = drafts[index];
    const again = reopened.get(index);
    if (draft) draft.last = again ?? stretch.last;
    if (draft && again !== undefined) draft.repaired = true;
    else unclosed = index;
  }
  for (const draft of own) standBeside(draft, drafts);
  return unclosed;
}

/** Takes a stretch out of one that turned out to end before it. */
function standBeside(draft: Draft, drafts: readonly Draft[]): void {
  const outer = drafts[draft.within ?? -1];
  if (outer && (outer.last ?? 0) <= draft.at) draft.within = outer.within;
}

/** Joins what was left open in the paragraph before with what begins this one, or takes it for a missing mark. */
function continueFrom({ drafts, from, stretch }: Reading, carried: number | null): void {
  const before = drafts[carried ?? -1];
  if (before === undefined) return;
  const next = drafts[from];
  if (next && next.at === stretch.first && !next.single) next.continues = carried;
  else before.repaired = true;
}

/** Drafts in text order, those without words left out, and what points at them set right. */
function finished(drafts: readonly Draft[], words: readonly Word[]): Marked[] {
  const order = drafts
    .map((draft, index) => ({ draft, index }))
    .filter(({ draft }) => (draft.last ?? 0) > draft.first)
    .sort((a, b) => a.draft.first - b.draft.first || (b.draft.last ?? 0) - (a.draft.last ?? 0));
  const place = new Map(order.map(({ index }, now) => [index, now]));
  const outer: (number | null)[] = [];
  drafts.forEach(({ within }, index) => {
    outer[index] = within === null || place.has(within) ? within : (outer[within] ?? null);
  });
  return order.map(({ draft, index }) => ({
    start: words[draft.first]?.start ?? 0,
    end: words[(draft.last ?? 1) - 1]?.end ?? 0,
    first: draft.first,
    last: draft.last ?? draft.first,
    paragraph: draft.paragraph,
    mark: draft.mark,
    single: draft.single,
    within: place.get(outer[index] ?? -1) ?? null,
    continues: place.get(draft.continues ?? -1) ?? null,
    repaired: draft.repaired,
  }));
}
