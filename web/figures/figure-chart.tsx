/** A figure over the days it holds for: an interval a reading, a line a source; open ends are arrows, nothing is averaged. */
import { scaleLinear, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { JSX } from "preact";
import type { Figure } from "../../src/core/format.ts";
import { dayOf, sayDay, sayNumber } from "../format/say.ts";
import { type Point, type Source, stateOf } from "./figure-series.ts";
import { readingText } from "./reading-text.ts";

const WIDTH = 340;
const HEIGHT = 168;
const LEFT = 44;
const BOTTOM = 146;
const TOP = 22;
/** Pixels between marks of one day. */
const BESIDE = 16;

interface Placed extends Point {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

export function FigureChart({
  figure,
  sources,
}: {
  readonly figure: Figure;
  readonly sources: readonly Source[];
}): JSX.Element {
  const days = datesOf(sources);
  const first = days[0] ?? new Date(0);
  const last = days.at(-1) ?? first;
  const single = first.getTime() === last.getTime();
  const x = scaleUtc()
    .domain([first, last])
    .range([LEFT + 20, WIDTH - 44]);
  const most = Math.max(...figure.readings.map(({ high }) => high), 1);
  const y = scaleLinear().domain([0, most]).nice(4).range([BOTTOM, TOP]);
  const placeOf = placer(single ? () => (LEFT + WIDTH - 24) / 2 : (day) => x(day), y, sources);
  const step = line<Placed>()
    .x((at) => at.x)
    .y((at) => at.y)
    .curve(curveStepAfter);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={labelOf(figure, sources)}
    >
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <path class="grid" d={`M${LEFT} ${y(tick)}H${WIDTH}`} />
          <text class="ax" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {sayNumber(tick)}
          </text>
        </g>
      ))}
      {days.map((day, n) =>
        n > 0 && x(day) - x(days[n - 1] ?? day) < 34 && n < days.length - 1 ? null : (
          <text
            class="ax"
            key={day.getTime()}
            x={single ? (LEFT + WIDTH - 24) / 2 : x(day)}
            y={HEIGHT - 6}
            text-anchor="middle"
          >
            {sayDay(day.toISOString())}
          </text>
        ),
      )}
      {sources.map((source) => {
        const placed = source.points.map(placeOf);
        return (
          <g key={source.letter}>
            {/* Readings whose source is not named are not one source. */}
            {source.name !== null && placed.length > 1 ? <path class="step" d={step(placed) ?? ""} /> : null}
            {placed.map((at) => (
              <Mark key={at.n} at={at} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function Mark({ at }: { readonly at: Placed }): JSX.Element {
  const { reading, x, y, low, high, letter } = at;
  const up = reading.bound === "at least" || reading.bound === "more than";
  const down = reading.bound === "at most" || reading.bound === "fewer than";
  return (
    <g class="pt">
      {low !== high ? <path class="bound" d={`M${x - 4} ${low}h8M${x} ${low}V${high}M${x - 4} ${high}h8`} /> : null}
      {up ? <path class="bound" d={`M${x} ${y}v-16m-3.5 4.5l3.5 -4.5l3.5 4.5`} /> : null}
      {down ? <path class="bound" d={`M${x} ${y}v16m-3.5 -4.5l3.5 4.5l3.5 -4.5`} /> : null}
      <circle class="k" cx={x} cy={y} r="4" />
      {letter === "" ? null : (
        <text class="val" x={x + 7} y={up ? y + 16 : y - 7}>
          {valueText(at)}
          <tspan class="by" dx="3" dy="-4">
            {letter}
          </tspan>
        </text>
      )}
    </g>
  );
}

function valueText({ reading }: Placed): string {
  return reading.value === null ? `${sayNumber(reading.low)}–${sayNumber(reading.high)}` : sayNumber(reading.value);
}

/** Where readings stand: different states of one day side by side, the same state of several sources at one place with all their letters. */
function placer(
  x: (day: Date) => number,
  y: (value: number) => number,
  sources: readonly Source[],
): (point: Point) => Placed {
  const days = new Map<string, string[]>();
  const letters = new Map<string, string[]>();
  for (const { reading, letter } of sources.flatMap(({ points }) => points)) {
    const state = stateOf(reading);
    letters.set(state, [...(letters.get(state) ?? []), letter]);
    const day = days.get(dayKey(reading.asOf)) ?? [];
    if (!day.includes(state)) days.set(dayKey(reading.asOf), [...day, state]);
  }
  return (point) => {
    const { asOf, low, high, value } = point.reading;
    const state = stateOf(point.reading);
    const states = days.get(dayKey(asOf)) ?? [];
    const own = letters.get(state) ?? [];
    const day = asOf === null ? null : dayOf(asOf);
    const beside = (states.indexOf(state) - (states.length - 1) / 2) * BESIDE;
    return {
      ...point,
      // The first of those at one place is written for all.
      letter: own[0] === point.letter ? own.join(" ") : "",
      x: (day === null ? WIDTH - 24 : x(day)) + beside,
      y: y(value ?? (low + high) / 2),
      low: y(low),
      high: y(high),
    };
  };
}

function dayKey(asOf: string | null): string {
  return asOf?.slice(0, 10) ?? "";
}

function datesOf(sources: readonly Source[]): Date[] {
  const days = new Set(sources.flatMap(({ points }) => points.map(({ reading }) => dayKey(reading.asOf))));
  return [...days].sort().flatMap((day) => dayOf(day) ?? []);
}

function labelOf(figure: Figure, sources: readonly Source[]): string {
  const told = sources.flatMap(({ name, points }) =>
    points.map(({ reading }) => `${readingText(reading)}, ${name ?? "source not named"}`),
  );
  return `${figure.measure}: ${told.join("; ")}`;
}
