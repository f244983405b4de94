/** Chooses days from a strip: by dragging over it, by its two handles, or by the arrow keys. */
import { scaleLinear } from "d3-scale";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { setFilter } from "../address/filters.ts";
import { sayCount, sayDay } from "../format/say.ts";

interface Shown {
  /** The day of every entry. */
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
}

const HEIGHT = 44;
const WIDTH = 700;
/** The most a bar is wide: a story of three days is no block of colour. */
const BAR = 26;

export function DayBrush({ days, from, to }: Shown): JSX.Element {
  const all = [...new Set(days)].sort();
  const counts = all.map((day) => days.filter((one) => one === day).length);
  const end = all.length - 1;
  const first = Math.max(
    0,
    all.findIndex((day) => day >= from),
  );
  const last = Math.max(
    first,
    all.findLastIndex((day) => day <= to),
  );
  const choose = (a: number, b: number): void => {
    const [low, high] = a <= b ? [a, b] : [b, a];
    setFilter("from", low === 0 ? [] : [all[low] ?? ""], "replace");
    setFilter("to", high === end ? [] : [all[high] ?? ""], "replace");
  };
  const handles = [
    { name: "From", at: first, set: (at: number) => choose(Math.min(at, last), last) },
    { name: "To", at: last, set: (at: number) => choose(first, Math.max(at, first)) },
  ];
  return (
    <fieldset class="brush">
      <legend class="vh">Days of the timeline</legend>
      <DayStrip counts={counts} first={first} last={last} choose={choose} />
      <div class="ends">
        {handles.map(({ name, at, set }) => (
          <label key={name}>
            {name} <b>{sayDay(all[at] ?? "")}</b>
            <input
              type="range"
              min="0"
              max={end}
              value={at}
              onInput={(event) => set(Number(event.currentTarget.value))}
            />
          </label>
        ))}
        <button type="button" disabled={first === 0 && last === end} onClick={() => choose(0, end)}>
          All {sayCount(all.length, "day")}
        </button>
      </div>
    </fieldset>
  );
}

interface StripShown {
  /** Entries of each day. */
  readonly counts: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly choose: (a: number, b: number) => void;
}

function DayStrip({ counts, first, last, choose }: StripShown): JSX.Element {
  const strip = useRef<SVGSVGElement>(null);
  const begun = useRef<number | null>(null);
  const width = WIDTH / counts.length;
  const bar = Math.min(BAR, Math.max(1, width - 2));
  const y = scaleLinear()
    .domain([0, Math.max(...counts)])
    .range([0, HEIGHT - 6]);
  const at = (event: PointerEvent): number => {
    const box = strip.current?.getBoundingClientRect();
    const part = box === undefined ? 0 : (event.clientX - box.left) / box.width;
    return Math.min(counts.length - 1, Math.max(0, Math.floor(part * counts.length)));
  };
  const begin = (event: PointerEvent): void => {
    begun.current = at(event);
    strip.current?.setPointerCapture(event.pointerId);
    choose(begun.current, begun.current);
  };
  const drag = (event: PointerEvent): void => {
    if (begun.current !== null) choose(begun.current, at(event));
  };
  const end = (): void => {
    begun.current = null;
  };
  return (
    <svg
      ref={strip}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={end}
    >
      <rect class="chosen" x={first * width} y="0" width={(last - first + 1) * width} height={HEIGHT} />
      {counts.map((count, n) => (
        <rect
          key={`day ${String(n)}`}
          class={n >= first && n <= last ? "in" : "out"}
          x={n * width + (width - bar) / 2}
          y={HEIGHT - y(count)}
          width={bar}
          height={y(count)}
        />
      ))}
    </svg>
  );
}
