/** The reader: the text in its own direction, notes beside it, each lighting up the other. */
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Report } from "../../src/core/format.ts";
import { go, keptPlace, useAddress } from "../address/address.ts";
import { setFilter, valuesOf } from "../address/filters.ts";
import { useTitle } from "../frame/title.ts";
import { useKeys } from "../frame/use-keys.ts";
import { outletOf, reportHref, type StoryModel } from "../story/model.ts";
import { byPublished } from "../story/strings.ts";
import { ReportHead } from "./report-head.tsx";
import { MARK_KINDS, marksOf } from "./report-marks.ts";
import { ReportText } from "./report-text.tsx";

interface Shown {
  readonly report: Report;
  readonly model: StoryModel | null;
}

export function ReportView({ report, model }: Shown): JSX.Element {
  const { query, hash } = useAddress();
  const hidden = valuesOf(query, "hide");
  const [active, setActive] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(report, model), [report, model]);
  const shown = useMemo(() => marks.filter(({ kind }) => !hidden.includes(kind)), [marks, hidden.join()]);
  const hit = hitOf(hash);
  const main = useRef<HTMLElement>(null);
  useTitle(`${outletOf(report)}: ${report.title ?? "report"}`);
  useLayoutEffect(() => {
    const kept = keptPlace();
    const words = main.current?.querySelector("mark.hit");
    if (kept > 0) scrollTo(0, kept);
    else if (words) words.scrollIntoView({ block: "center" });
    else scrollTo(0, 0);
  }, [hash]);
  const step = (by: 1 | -1): void => {
    const reports = model === null ? [] : [...model.readout.reports].sort(byPublished);
    const next = reports[reports.findIndex(({ id }) => id === report.id) + by];
    if (model !== null && next !== undefined) go(reportHref(model.story.id, { report: next.id }));
  };
  useKeys({
    h: () => setFilter("hide", hidden.length > 0 ? [] : MARK_KINDS, "replace"),
    "[": () => step(-1),
    "]": () => step(1),
    Escape: () => setActive(null),
  });
  return (
    <main id="main" class="rlay" ref={main}>
      <ReportHead report={report} model={model} marks={marks} hidden={hidden} />
      <ReportText report={report} model={model} marks={shown} hit={hit} active={active} setActive={setActive} />
    </main>
  );
}

/** The words that a link names: `#u407-424`. */
function hitOf(hash: string): { readonly start: number; readonly end: number } | null {
  const match = /^#u(\d+)-(\d+)$/.exec(hash);
  return match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
}
