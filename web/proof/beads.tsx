/** Where something comes from, as a shape: one string an origin, its copies on it; dots between strings that may yet be one. */
import type { JSX } from "preact";
import type { OriginRange, ReportSpan } from "../../src/core/format.ts";
import { sayCount, sayOrigins } from "../format/say.ts";
import { outletOf, type StoryModel } from "../story/model.ts";
import { OriginMark } from "./origin-mark.tsx";

/** Marks drawn of one string, and strings drawn, before the rest is a number. */
const MOST_MARKS = 4;
const MOST_STRINGS = 5;
const STEP = 11;

interface Shown {
  readonly model: StoryModel;
  readonly cites: readonly ReportSpan[];
  readonly origins: OriginRange;
}

export function Beads({ model, cites, origins }: Shown): JSX.Element | null {
  const strings = new Map<string, Set<string>>();
  for (const { report } of cites) {
    const lead = model.strings.lead(report);
    const known = strings.get(lead);
    if (known) known.add(report);
    else strings.set(lead, new Set([report]));
  }
  const shown = [...strings].slice(0, MOST_STRINGS);
  if (shown.length === 0) return null;
  const parts: JSX.Element[] = [];
  let x = 7;
  shown.forEach(([lead, reports], n) => {
    if (n > 0) {
      // Fewer origins than strings are certain: they may be one.
      if (origins.least < strings.size) parts.push(<path key={`d${lead}`} class="d" d={`M${x - 5} 7h13`} />);
      x += 14;
    }
    const copies = Math.min(reports.size - 1, MOST_MARKS - 1);
    if (copies > 0) parts.push(<path key={`l${lead}`} class="l" d={`M${x} 7h${copies * STEP}`} />);
    parts.push(<OriginMark key={lead} mark={model.strings.mark(lead)} x={x} y={7} />);
    for (let copy = 1; copy <= copies; copy++) {
      x += STEP;
      parts.push(<OriginMark key={`${lead} ${copy}`} mark="copy" x={x} y={7} />);
    }
    const more = reports.size - 1 - copies;
    if (more > 0) {
      parts.push(<text key={`n${lead}`} class="bn" x={x + 7} y={11}>{`+${more}`}</text>);
      x += 8 + 7 * String(more).length;
    }
  });
  const width = x + 8;
  return (
    <svg
      class="beads"
      width={width}
      height="14"
      viewBox={`0 0 ${width} 14`}
      role="img"
      aria-label={labelOf(model, strings, origins)}
    >
      {parts}
    </svg>
  );
}

function labelOf(model: StoryModel, strings: ReadonlyMap<string, ReadonlySet<string>>, origins: OriginRange): string {
  const told = [...strings].map(([lead, reports]) => {
    const copies = reports.size - (reports.has(lead) ? 1 : 0);
    return outletOf(model.report(lead)) + (copies > 0 ? `, ${sayCount(copies, "report")} derived` : "");
  });
  return `${sayOrigins(origins)}: ${told.join("; ")}`;
}
