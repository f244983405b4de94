/** How many reports a story has had a day, over its last fortnight. */
import type { JSX } from "preact";

const DAYS = 14;
const WIDTH = 98;
const HEIGHT = 24;
const DAY = 86_400_000;

export function DayBars({
  days,
}: {
  readonly days: readonly { readonly day: string; readonly reports: number }[];
}): JSX.Element {
  const counts = new Map(days.map(({ day, reports }) => [day.slice(0, 10), reports]));
  const last = Date.parse(`${[...counts.keys()].sort().at(-1) ?? "1970-01-01"}T00:00:00Z`);
  const shown = Array.from({ length: DAYS }, (_, n) =>
    new Date(last - (DAYS - 1 - n) * DAY).toISOString().slice(0, 10),
  );
  const most = Math.max(1, ...shown.map((day) => counts.get(day) ?? 0));
  const width = WIDTH / DAYS;
  return (
    <svg class="spark" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="base" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {shown.map((day, n) => {
        const height = ((counts.get(day) ?? 0) / most) * (HEIGHT - 2);
        return height === 0 ? null : (
          <rect key={day} class="old" x={n * width} y={HEIGHT - 1 - height} width={width - 2} height={height} />
        );
      })}
    </svg>
  );
}
