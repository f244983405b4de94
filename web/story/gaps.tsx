/** What is missing: what no report says, by kind. */
import type { JSX } from "preact";
import type { Gap } from "../../src/core/format.ts";
import { figureTitle } from "../figures/figure-panel.tsx";
import { sayCount, sentenceCase } from "../format/say.ts";
import { outletOf, reportHref, type StoryModel } from "./model.ts";
import { SectionHead } from "./section-head.tsx";

/** Gaps of one kind that are written out. */
const SHOWN = 8;

export function Gaps({ model }: { readonly model: StoryModel }): JSX.Element {
  const { gaps } = model.story;
  const kinds = new Map<string, Gap[]>();
  for (const gap of gaps) kinds.set(gap.kind, [...(kinds.get(gap.kind) ?? []), gap]);
  const left = model.readout.reports.filter(({ notCovered }) => notCovered.length > 0);
  return (
    <section id="gaps" aria-labelledby="gaps-h">
      <SectionHead
        id="gaps"
        title="What is missing"
        count={sayCount(gaps.length, "gap")}
        table={
          gaps.length === 0
            ? null
            : () => ({ columns: ["kind", "gap", "about"], rows: gaps.map((gap) => [gap.kind, gap.text, gap.about]) })
        }
      />
      <dl class="gaps">
        {[...kinds].map(([kind, all]) => (
          <div key={kind}>
            <dt>{sentenceCase(kind)}</dt>
            {all.slice(0, SHOWN).map((gap) => (
              <dd key={`${gap.text} ${gap.about}`}>
                {sentenceCase(gap.text)} <About model={model} about={gap.about} />
              </dd>
            ))}
            {all.length > SHOWN ? <dd class="unk">and {all.length - SHOWN} more of this kind</dd> : null}
          </div>
        ))}
        {left.length > 0 ? (
          <div>
            <dt>Not covered</dt>
            {left.slice(0, SHOWN).map((report) => (
              <dd key={report.id}>
                <bdi>{outletOf(report)}</bdi>: {report.notCovered.join(", ")}
              </dd>
            ))}
          </div>
        ) : null}
      </dl>
      {gaps.length + left.length === 0 ? <p class="void">Nothing was found to be missing.</p> : null}
    </section>
  );
}

/** What a gap is about, and where it is. */
function About({ model, about }: { readonly model: StoryModel; readonly about: string | null }): JSX.Element | null {
  if (about === null) return null;
  const line = model.lineAbout(about);
  if (line > 0) return <a href={`#l${line}`}>Line {line}</a>;
  const report = model.report(about);
  if (report !== null)
    return (
      <a href={reportHref(model.story.id, { report: about })}>
        <bdi>{report.title ?? outletOf(report)}</bdi>
      </a>
    );
  const figure = model.readout.figures.find(({ id }) => id === about);
  return figure === undefined ? null : <a href={`#${about}`}>{figureTitle(figure)}</a>;
}
