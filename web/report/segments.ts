/** A report's text cut into stretches over which the same marks lie, paragraph by paragraph. */
import type { Mark } from "./report-marks.ts";

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
  /** Marks that begin in it. */
  readonly marks: readonly Mark[];
}

/** Input: marks in text order, and further places to cut at. Linear in the text and its marks. */
export function paragraphsOf(text: string, marks: readonly Mark[], cuts: readonly number[]): readonly Paragraph[] {
  let next = 0;
  let open: readonly Mark[] = [];
  return rangesOf(text).map(({ start, end }) => {
    const own: Mark[] = [];
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[++next]) own.push(mark);
    const all = [...open, ...own];
    const places = cutsWithin({ start, end }, [...all.flatMap((mark) => [mark.start, mark.end]), ...cuts]);
    const segments = places.slice(0, -1).map((from, n): Segment => {
      const to = places[n + 1] ?? end;
      const over = all.filter((mark) => mark.start <= from && mark.end >= to);
      return { start: from, text: text.slice(from, to), marks: over };
    });
    open = all.filter((mark) => mark.end > end);
    return { start, segments, marks: own };
  });
}

/** The ends of a range and the places within it, in order, each once. */
function cutsWithin(
  { start, end }: { readonly start: number; readonly end: number },
  places: readonly number[],
): number[] {
  const within = places.filter((at) => at > start && at < end);
  return [...new Set([start, ...within, end])].sort((a, b) => a - b);
}

/** Paragraphs: what blank lines part. */
function rangesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t\r]*\n\s*/g)) {
    if (gap.index > start) ranges.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}
