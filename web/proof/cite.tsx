/** One place of a proof: who published it, and its very words in their sentence. */
import type { JSX } from "preact";
import { useCell } from "../cell.ts";
import { directionOf } from "../format/direction.ts";
import { sayDay, sayLanguage } from "../format/say.ts";
import { outletOf, reportHref, type StoryModel } from "../story/model.ts";
import type { NumberedCite } from "./cite-group.ts";
import { contextOf } from "./context-of.ts";
import { linkText } from "./link-text.ts";
import { proving } from "./proving.ts";

interface Shown {
  readonly model: StoryModel;
  readonly cite: NumberedCite;
}

export function Cite({ model, cite: { n, span, report, isRepeated } }: Shown): JSX.Element {
  const isPicked = useCell(proving, ({ pick }) => pick === n);
  const { before, words, after } = contextOf(report, span);
  const how = report.derivedFrom.find(({ report: from }) => from !== null && model.report(from) !== null);
  const from = how === undefined ? null : model.report(how.report ?? "");
  return (
    <figure class={`cite${isPicked ? " on" : ""}${isRepeated ? " same" : ""}`} data-cite={n}>
      <a href={reportHref(model.story.id, span)}>
        <figcaption>
          <span class="n">{n}</span>
          <bdi class="o" lang={report.language}>
            {outletOf(report)}
          </bdi>
          <span>
            {sayLanguage(report.language)}
            {report.published === null ? ", day not stated" : `, ${sayDay(report.published.value)}`}
          </span>
        </figcaption>
        <blockquote lang={report.language} dir={directionOf(report.language)}>
          {isRepeated ? null : before}
          <mark>{words}</mark>
          {isRepeated ? null : after}
        </blockquote>
        <p class="ft">
          {from === null ? null : (
            <span>
              {how === undefined ? "" : linkText(how.kind)} <bdi>{outletOf(from)}</bdi>
            </span>
          )}
          <span class="at">{`${span.start}–${span.end}`}</span>
        </p>
      </a>
    </figure>
  );
}
