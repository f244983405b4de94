/** Where every report stands in the picture of origins: a lane an origin's string, the day of publication across. */
import { scaleUtc } from "d3-scale";
import type { Derivation, Report } from "../../src/core/format.ts";
import { dayOf } from "../format/say.ts";
import type { StoryModel } from "../story/model.ts";
import type { Mark } from "../story/strings.ts";

export interface LaneNode {
  readonly report: Report;
  readonly mark: Mark;
  readonly x: number;
  /** Where its day ends, if it is not one day; else `x`. */
  readonly until: number;
  readonly y: number;
}

export interface LaneEdge {
  readonly from: LaneNode;
  readonly to: LaneNode;
  readonly kind: Derivation["kind"];
}

export interface Lanes {
  readonly nodes: readonly LaneNode[];
  readonly edges: readonly LaneEdge[];
  /** Between strings. */
  readonly rules: readonly number[];
  readonly ticks: readonly { readonly x: number; readonly day: string }[];
  readonly height: number;
  readonly width: number;
  /** Reports that have nothing to do with another one and are not drawn. */
  readonly alone: number;
}

const WIDTH = 704;
const LEFT = 24;
const RIGHT = 470;
const ROW = 24;
const TOP = 30;
/** Rows drawn; of a larger story those that pass on one another. */
const ROWS = 60;

export function lanesOf(model: StoryModel): Lanes {
  const strings = [...model.strings.all].sort((a, b) => b.length - a.length);
  const linked = new Set(
    model.readout.reports.flatMap((r) => r.derivedFrom.flatMap((d) => (d.report === null ? [] : [r.id, d.report]))),
  );
  const place = xOf(model.readout.reports);
  const nodes: LaneNode[] = [];
  const rules: number[] = [];
  let y = TOP + 14;
  let alone = 0;
  for (const string of strings) {
    const isAlone = string.length === 1 && !linked.has(string[0] ?? "");
    if (nodes.length + string.length > ROWS || (isAlone && nodes.length > ROWS / 2)) {
      alone += string.length;
      continue;
    }
    for (const id of string) {
      const report = model.report(id);
      if (report === null) continue;
      nodes.push({ report, mark: model.strings.mark(id), ...place(report), y });
      y += ROW;
    }
    rules.push(y - ROW / 2 + 3);
    y += 8;
  }
  return {
    nodes,
    edges: edgesOf(nodes),
    rules,
    ticks: ticksOf(model.readout.reports, place),
    height: y,
    width: WIDTH,
    alone,
  };
}

/** One line a copy, to what it is nearest to, and one to each other report that it cites; the rest is in the table. */
function edgesOf(nodes: readonly LaneNode[]): LaneEdge[] {
  const byId = new Map(nodes.map((node) => [node.report.id, node]));
  return nodes.flatMap((to) => {
    const edges = to.report.derivedFrom.flatMap(({ report, kind }): LaneEdge[] => {
      const from = report === null ? undefined : byId.get(report);
      return from === undefined ? [] : [{ from, to, kind }];
    });
    const copied = edges.find(({ kind }) => kind !== "cites");
    const cited = edges.filter(({ kind, from }) => kind === "cites" && from !== copied?.from);
    return copied === undefined ? cited : [copied, ...cited];
  });
}

function xOf(reports: readonly Report[]): (report: Report) => { readonly x: number; readonly until: number } {
  const days = reports.flatMap(({ published }) => published?.value.split("/").flatMap((end) => dayOf(end) ?? []) ?? []);
  const times = days.map((day) => day.getTime());
  const first = Math.min(...times);
  const last = Math.max(...times);
  if (times.length === 0 || first === last) return () => ({ x: LEFT + 40, until: LEFT + 40 });
  const x = scaleUtc()
    .domain([new Date(first), new Date(last)])
    .range([LEFT + 10, RIGHT]);
  return ({ published }) => {
    const [from, until] = published?.value.split("/") ?? [];
    const start = from === undefined ? null : dayOf(from);
    const end = until === undefined ? start : dayOf(until);
    return start === null ? { x: RIGHT, until: RIGHT } : { x: x(start), until: end === null ? x(start) : x(end) };
  };
}

/** Days written over the picture, none on top of another. */
function ticksOf(reports: readonly Report[], place: ReturnType<typeof xOf>): Lanes["ticks"] {
  const days = new Map<string, number>();
  for (const report of reports) {
    const day = report.published?.value.slice(0, 10);
    if (day !== undefined) days.set(day, place(report).x);
  }
  let last = Number.NEGATIVE_INFINITY;
  return [...days]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([day, x]) => {
      if (x - last < 52) return [];
      last = x;
      return [{ x, day }];
    });
}
