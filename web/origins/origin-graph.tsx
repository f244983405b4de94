/** Who copied, edited, translated or cited whom, by day of publication. */
import { curveBumpX, line } from "d3-shape";
import type { JSX } from "preact";
import { sayDay } from "../format/say.ts";
import { OriginMark } from "../proof/origin-mark.tsx";
import { outletOf, reportHref, type StoryModel } from "../story/model.ts";
import { type LaneEdge, lanesOf } from "./origin-lanes.ts";

const EDGE_CLASS: Readonly<Record<LaneEdge["kind"], string>> = {
  reprint: "e",
  "edited reprint": "e ed",
  translation: "e tr",
  cites: "e ci",
};

export function OriginGraph({ model }: { readonly model: StoryModel }): JSX.Element {
  const { nodes, edges, rules, ticks, width, height, alone } = lanesOf(model);
  return (
    <>
      <div class="scroll">
        <svg
          class="wide-chart og"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-labelledby="og-t"
        >
          <title id="og-t">
            Which report passed on which, by day of publication. The same is told in the tables below.
          </title>
          {ticks.map(({ x, day }) => (
            <g key={day}>
              <path class="grid" d={`M${x} 22V${height - 8}`} />
              <text class="ax" x={x} y="14" text-anchor="middle">
                {sayDay(day)}
              </text>
            </g>
          ))}
          {rules.slice(0, -1).map((y) => (
            <path class="lane" key={y} d={`M0 ${y}H${width}`} />
          ))}
          {edges.map((edge) => (
            <path
              class={EDGE_CLASS[edge.kind]}
              key={`${edge.from.report.id} ${edge.to.report.id} ${edge.kind}`}
              d={pathOf(edge)}
            />
          ))}
          {nodes.map(({ report, mark, x, until, y }) => (
            <g key={report.id}>
              {until > x ? <path class="iv" d={`M${x} ${y}H${until}M${x} ${y - 4}v8M${until} ${y - 4}v8`} /> : null}
              <OriginMark mark={mark} x={until} y={y} />
              <a href={reportHref(model.story.id, { report: report.id })}>
                <text x={until + 11} y={y + 4}>
                  <tspan class="val" lang={report.language}>
                    {cut(outletOf(report))}
                  </tspan>
                  <tspan class="by" dx="6">
                    {report.language}
                    {report.derivedFrom.length > 0
                      ? `, ${[...new Set(report.derivedFrom.map(({ kind }) => kind))].join(", ")}`
                      : ""}
                  </tspan>
                </text>
              </a>
            </g>
          ))}
        </svg>
      </div>
      <p class="cap">
        Solid: same words. Double: edited. Dashed: translation. Dotted: cites. A bar between two ticks: the day of
        publication is not stated, inferred from the text.
        {alone > 0 ? ` ${alone} more reports that pass on no other are not drawn.` : ""}
      </p>
    </>
  );
}

/** Down from the copied one and across to the copy; between strings a curve. */
function pathOf({ from, to, kind }: LaneEdge): string {
  if (kind === "cites")
    return (
      line<readonly [number, number]>()
        .x((p) => p[0])
        .y((p) => p[1])
        .curve(curveBumpX)([
        [from.until, from.y],
        [to.x - 5, to.y],
      ]) ?? ""
    );
  const x = from.until - 0.5;
  const end = to.x > x + 8 ? to.x - 4 : to.x;
  return end === to.x ? `M${x} ${from.y}h-12V${to.y}H${end - 4}` : `M${x} ${from.y}V${to.y}H${end}`;
}

function cut(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25)}…` : name;
}
