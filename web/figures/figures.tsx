/** All figures: those that changed or differ with their chart, the others as a list. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Figure } from "../../src/core/format.ts";
import { sayCount } from "../format/say.ts";
import type { Table } from "../format/table.ts";
import { outletOf, type StoryModel } from "../story/model.ts";
import { SectionHead } from "../story/section-head.tsx";
import { FigurePanel, figureTitle } from "./figure-panel.tsx";
import { hasStates, sourcesOf } from "./figure-series.ts";

/** Figures shown before more are asked for. */
const SHOWN = 18;

const RANK: Readonly<Record<Figure["verdict"], number>> = {
  differ: 0,
  updated: 1,
  "different scope": 2,
  agree: 3,
  single: 4,
};

export function Figures({ model }: { readonly model: StoryModel }): JSX.Element {
  const [isAll, setAll] = useState(false);
  const all = [...model.readout.figures].sort(
    (a, b) => RANK[a.verdict] - RANK[b.verdict] || b.readings.length - a.readings.length,
  );
  const shown = isAll ? all : all.slice(0, SHOWN);
  const [told, alone] = [shown.filter(hasMore), shown.filter((figure) => !hasMore(figure))];
  const differ = all.filter(({ verdict }) => verdict === "differ").length;
  return (
    <section id="figures" aria-labelledby="figures-h">
      <SectionHead
        id="figures"
        title="Figures"
        count={sayCount(all.length, "figure") + (differ > 0 ? `, ${differ} contested` : "")}
        table={all.length === 0 ? null : () => tableOf(model, all)}
      />
      <div class="panels">
        {told.map((figure) => (
          <FigurePanel key={figure.id} model={model} figure={figure} />
        ))}
      </div>
      {told.length > 0 ? (
        <p class="cap">
          The amount against the day it holds for. A letter is who says so; arrow up: at least; arrow down: at most.
          Marks of one day stand side by side. Nothing is averaged or added up.
        </p>
      ) : null}
      <div class="panels few">
        {alone.map((figure) => (
          <FigurePanel key={figure.id} model={model} figure={figure} />
        ))}
      </div>
      {shown.length < all.length ? (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {sayCount(all.length - shown.length, "figure")} more
        </button>
      ) : null}
      {all.length === 0 ? <p class="void">No report gives a figure.</p> : null}
    </section>
  );
}

function hasMore(figure: Figure): boolean {
  return hasStates(sourcesOf(figure));
}

function tableOf(model: StoryModel, figures: readonly Figure[]): Table {
  return {
    columns: [
      "figure",
      "verdict",
      "value",
      "low",
      "high",
      "bound",
      "as of",
      "says who",
      "outlet",
      "words",
      "report",
      "start",
      "end",
    ],
    rows: figures.flatMap((figure) =>
      figure.readings.map(({ span, value, low, high, bound, asOf, attributedTo }) => [
        figureTitle(figure),
        figure.verdict,
        value,
        low,
        high,
        bound,
        asOf,
        attributedTo,
        outletOf(model.report(span.report)),
        model.words(span),
        span.report,
        span.start,
        span.end,
      ]),
    ),
  };
}
