/** What changed since the reader last marked the story as read, and which report brought it. */
import type { JSX } from "preact";
import { sayCount, sayMoment } from "../format/say.ts";
import { LineText } from "./line-text.tsx";
import { outletOf, reportHref, type StoryModel } from "./model.ts";
import { SectionHead } from "./section-head.tsx";
import type { SinceLook } from "./since-look.ts";

export function Changes({
  model,
  since,
}: {
  readonly model: StoryModel;
  readonly since: SinceLook | null;
}): JSX.Element {
  if (since === null)
    return (
      <section id="changes" aria-labelledby="changes-h">
        <SectionHead id="changes" title="What changed" count="" table={null} />
        <p class="void">
          You have not marked this story as read yet. From then on, what is new, otherwise and gone stands here.
        </p>
      </section>
    );
  const told = model.lines.flatMap((line, n) => {
    const delta = since.lines.get(line.id);
    return delta === undefined ? [] : [{ line, delta, n: n + 1 }];
  });
  const isNew = new Set(since.reports);
  return (
    <section id="changes" aria-labelledby="changes-h">
      <SectionHead
        id="changes"
        title="What changed"
        count={`since ${sayMoment(since.at)}`}
        table={() => ({
          columns: ["line", "kind", "text", "before"],
          rows: told.map(({ line, delta, n }) => [
            n,
            delta.kind,
            line.text,
            delta.kind === "chg" ? delta.before : null,
          ]),
        })}
      />
      <ul class="chg">
        {told.map(({ line, delta, n }) => (
          <li key={line.id}>
            <a href={`#l${n}`}>{n}</a>
            <div>
              <p>
                <ins>{delta.kind === "new" ? "new" : "now"}</ins>{" "}
                <LineText model={model} text={line.text} cites={line.cites} />
              </p>
              {delta.kind === "chg" ? (
                <p>
                  <del>
                    <LineText model={model} text={delta.before} cites={line.cites} />
                  </del>
                </p>
              ) : null}
              <p class="by">
                {[...new Set(line.cites.filter(({ report }) => isNew.has(report)).map(({ report }) => report))].map(
                  (id) => (
                    <a href={reportHref(model.story.id, { report: id })} key={id}>
                      brought by <bdi>{outletOf(model.report(id))}</bdi>
                    </a>
                  ),
                )}
              </p>
            </div>
          </li>
        ))}
        {since.gone.map((text) => (
          <li key={text}>
            <span>–</span>
            <div>
              <p>
                <b class="dif">no longer told</b> <del>{text}</del>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {told.length + since.gone.length === 0 ? (
        <p class="void">No line is new or otherwise. {sayCount(since.reports.length, "report")} came since.</p>
      ) : null}
    </section>
  );
}
