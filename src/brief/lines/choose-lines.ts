/** Choosing lines: the weightiest of a story's candidates, each written only once its turn comes, as most are never printed. */
import type { BriefLine, ReportSpan } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import { contains } from "../../core/span.ts";

/** A line that may be written. */
export interface Candidate {
  /** The id that the line would have. */
  readonly id: string;
  /** What it weighs at most. */
  readonly atMost: number;
  /** Writes it, with what it does weigh; `null` where nothing can be told. */
  readonly write: () => WeighedLine | null;
}

export interface WeighedLine {
  readonly line: BriefLine;
  readonly weight: number;
}

/**
 * Chooses lines.
 *
 * - Input: candidates in any order, and how many lines are wanted.
 * - Output: the weightiest lines, of equals those with the lower id, without those that repeat weightier ones: it shows a report's words, and each of its citations
 *   lies within a citation of a line of the same part, or, of what happened, around one. What a template tells of a place (each of four calls told in one sentence) repeats nothing. A candidate is written only when no other can outweigh it.
 */
export function chooseLines(candidates: readonly Candidate[], most: number): WeighedLine[] {
  const chosen: WeighedLine[] = [];
  if (most < 1) return chosen;
  const repeats = repeatTest();
  for (const written of inTurn(candidates)) {
    if (!repeats(written.line)) chosen.push(written);
    if (chosen.length >= most) break;
  }
  return chosen;
}

/** Lines, the weightiest first, of equals the one with the lower id; each is written when it is its turn. */
function* inTurn(candidates: readonly Candidate[]): Generator<WeighedLine> {
  const levels = new Map<number, Level>();
  for (const candidate of candidates) levelAt(levels, candidate.atMost).open.push(candidate);
  for (let level = topOf(levels); level; level = topOf(levels)) {
    levels.delete(level.weight);
    for (const next of byId(level)) {
      const written = "write" in next ? next.write() : next;
      if (written === null) continue;
      if (written.weight === level.weight) yield written;
      else levelAt(levels, written.weight).written.push(written);
    }
  }
}

/** What weighs the same: candidates still to be written, and lines that were found to weigh less than they might have. */
interface Level {
  readonly weight: number;
  readonly open: Candidate[];
  readonly written: WeighedLine[];
}

function levelAt(levels: Map<number, Level>, weight: number): Level {
  const known = levels.get(weight);
  if (known) return known;
  const level: Level = { weight, open: [], written: [] };
  levels.set(weight, level);
  return level;
}

function topOf(levels: ReadonlyMap<number, Level>): Level | null {
  let top: Level | null = null;
  for (const level of levels.values()) if (top === null || level.weight > top.weight) top = level;
  return top;
}

function byId({ open, written }: Level): (Candidate | WeighedLine)[] {
  const idOf = (one: Candidate | WeighedLine): string => ("line" in one ? one.line.id : one.id);
  return [...open, ...written].sort((a, b) => byCodeUnit(idOf(a), idOf(b)));
}

/** The mark that opens a report's words in a line. */
const SHOWN = "“";

/** Tells whether a line repeats those asked about before it that did not. */
function repeatTest(): (line: BriefLine) => boolean {
  const taken = new Map<string, ReportSpan[]>();
  const texts = new Set<string>();
  return ({ kind, cites, text }) => {
    const within = ({ report, start, end }: ReportSpan): boolean =>
      taken
        .get(`${kind} ${report}`)
        ?.some((other) => contains(other, { start, end }) || (kind !== "said" && contains({ start, end }, other))) ??
      false;
    const words = wordsOnly(text);
    if (text.includes(SHOWN) && (texts.has(words) || cites.every(within))) return true;
    texts.add(words);
    for (const cite of cites) {
      const key = `${kind} ${cite.report}`;
      const spans = taken.get(key);
      if (spans) spans.push(cite);
      else taken.set(key, [cite]);
    }
    return false;
  };
}

/** A line's letters and numbers: marks and blanks at its edges make no other line of it. */
function wordsOnly(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}
