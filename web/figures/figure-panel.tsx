/** A figure: what it counts, whether its readings fit, its chart where there is more than one state, and every reading with who says so. */
import type { JSX } from "preact";
import type { Figure } from "../../src/core/format.ts";
import { ByHand } from "../corrections/by-hand.tsx";
import { sayCount, sayDay, sentenceCase } from "../format/say.ts";
import { ProofRow } from "../proof/proof-row.tsx";
import { ProveButton } from "../proof/prove-button.tsx";
import type { StoryModel } from "../story/model.ts";
import { FigureChart } from "./figure-chart.tsx";
import { hasStates, sourcesOf } from "./figure-series.ts";
import { amountText } from "./reading-text.ts";

const VERDICTS: Readonly<Record<Figure["verdict"], string>> = {
  single: "1 reading",
  agree: "= agree",
  differ: "≠ differ",
  updated: "↗ updated",
  "different scope": "⊄ different scope",
};

export function FigurePanel({ model, figure }: { readonly model: StoryModel; readonly figure: Figure }): JSX.Element {
  const sources = sourcesOf(figure);
  const points = sources.flatMap((source) => source.points.map((point) => ({ point, source })));
  const line = model.lineAbout(figure.id);
  return (
    <div class={`fig${points.length > 1 ? "" : " one"}`} id={figure.id}>
      <h3>
        <bdi>{figureTitle(figure)}</bdi> <span class={`vd ${figure.verdict}`}>{VERDICTS[figure.verdict]}</span>
      </h3>
      {hasStates(sources) ? <FigureChart figure={figure} sources={sources} /> : null}
      <ul class="rds">
        {points.map(({ point: { n, reading, reports, letter }, source }) => (
          <ProofRow proof={`r:${figure.id}#${n}`} key={n}>
            <ProveButton proof={`r:${figure.id}#${n}`}>{amountText(reading)}</ProveButton>
            <span class="wh">
              {points.length > 1 ? <sup>{letter}</sup> : null} <bdi>{source.name ?? "source not named"}</bdi>
              {reading.asOf === null ? ", day not stated" : `, ${sayDay(reading.asOf)}`}
            </span>
            <span class="n">{sayCount(reports, "report")}</span>
          </ProofRow>
        ))}
      </ul>
      <p class="why">
        {sentenceCase(figure.because)}.{line === 0 ? null : " "}
        {line === 0 ? null : <a href={`#l${line}`}>Line {line}</a>} <ByHand model={model} id={figure.id} />
      </p>
    </div>
  );
}

/** `Killed, soldiers, Ostrel`. */
export function figureTitle({ measure, of, place }: Figure): string {
  return sentenceCase([measure, of, place].filter((part) => part !== null).join(", "));
}
