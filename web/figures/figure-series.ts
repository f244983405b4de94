/** A figure's readings, those together that are of one source, one day and one amount; each source has a letter. */
import type { Figure, Reading } from "../../src/core/format.ts";

export interface Point {
  /** Which reading of the figure stands for it. */
  readonly n: number;
  readonly reading: Reading;
  readonly reports: number;
  readonly letter: string;
}

export interface Source {
  readonly letter: string;
  readonly name: string | null;
  readonly points: readonly Point[];
}

export function sourcesOf({ readings }: Figure): readonly Source[] {
  const sources = new Map<
    string,
    { letter: string; name: string | null; points: Map<string, { n: number; reading: Reading; reports: Set<string> }> }
  >();
  const order = readings
    .map((reading, n) => ({ reading, n }))
    .sort((a, b) => ((a.reading.asOf ?? "~") < (b.reading.asOf ?? "~") ? -1 : 1));
  for (const { reading, n } of order) {
    const who = reading.attributedTo ?? "";
    let source = sources.get(who);
    if (source === undefined) {
      source = { letter: letterOf(sources.size), name: reading.attributedTo, points: new Map() };
      sources.set(who, source);
    }
    const key = `${reading.asOf} ${reading.low} ${reading.high} ${reading.bound}`;
    const known = source.points.get(key);
    if (known) known.reports.add(reading.span.report);
    else source.points.set(key, { n, reading, reports: new Set([reading.span.report]) });
  }
  return [...sources.values()].map(({ letter, name, points }) => ({
    letter,
    name,
    points: [...points.values()].map(({ n, reading, reports }) => ({ n, reading, reports: reports.size, letter })),
  }));
}

function letterOf(n: number): string {
  return n < 26 ? String.fromCharCode(97 + n) : String(n + 1);
}

/** Whether there is more than one state to draw: several days, or amounts that are not the same. */
export function hasStates(sources: readonly Source[]): boolean {
  const states = sources.flatMap(({ points }) => points.map(({ reading }) => stateOf(reading)));
  return new Set(states).size > 1;
}

/** Readings of one state stand at one place. */
export function stateOf({ asOf, low, high, bound }: Reading): string {
  return `${asOf?.slice(0, 10) ?? ""} ${low} ${high} ${bound}`;
}
