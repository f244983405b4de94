/** The shape of how a report came by what it tells: wire, own reporting, official, passed on, not stated. */
import type { JSX } from "preact";
import type { Mark } from "../story/strings.ts";

export function OriginMark({
  mark,
  x,
  y,
}: {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}): JSX.Element {
  if (mark === "wire") return <rect x={x - 4.2} y={y - 4.2} width="8.4" height="8.4" class="k" />;
  if (mark === "official") return <path d={`M${x} ${y - 5}l5 5l-5 5l-5 -5Z`} class="k" />;
  if (mark === "copy") return <circle cx={x} cy={y} r="3.2" class="c" />;
  if (mark === "unknown") return <rect x={x - 3.6} y={y - 3.6} width="7.2" height="7.2" class="c" />;
  return <circle cx={x} cy={y} r="4.2" class="k" />;
}
