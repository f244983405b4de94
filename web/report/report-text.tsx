/** A report's text, paragraph by paragraph, with its notes beside it. */
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Report } from "../../src/core/format.ts";
import { directionOf } from "../format/direction.ts";
import type { StoryModel } from "../story/model.ts";
import { flowNotes } from "./flow-notes.ts";
import type { Mark } from "./report-marks.ts";
import { ReportNote } from "./report-note.tsx";
import { paragraphsOf, type Segment } from "./segments.ts";

interface Shown {
  readonly report: Report;
  readonly model: StoryModel | null;
  readonly marks: readonly Mark[];
  readonly hit: { readonly start: number; readonly end: number } | null;
  readonly active: string | null;
  readonly setActive: (id: string | null) => void;
}

export function ReportText({ report, model, marks, hit, active, setActive }: Shown): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(
    () => paragraphsOf(report.text, marks, hit === null ? [] : [hit.start, hit.end]),
    [report, marks, hit?.start, hit?.end],
  );
  useLayoutEffect(() => (box.current === null ? undefined : flowNotes(box.current)), [paragraphs]);
  useEffect(() => (box.current === null ? undefined : followPointer(box.current, setActive)), [setActive]);
  const numbers = new Map(
    marks.filter(({ name, kind }) => name !== null && kind !== "left out").map(({ id }, n) => [id, n + 1]),
  );
  return (
    <div class="pars" ref={box}>
      {paragraphs.map((paragraph) => {
        const isGone = paragraph.segments.every(({ marks: own }) => own.some(({ kind }) => kind === "left out"));
        return (
          <div class="pr" key={paragraph.start}>
            <p class={`rp${isGone ? " gone" : ""}`} lang={report.language} dir={directionOf(report.language)}>
              {paragraph.segments.map((segment) => (
                <Words key={segment.start} segment={segment} hit={hit} active={active} numbers={numbers} />
              ))}
            </p>
            <ul class="nts">
              {paragraph.marks
                .filter(({ name }) => name !== null)
                .map((mark) => (
                  <ReportNote
                    key={mark.id}
                    mark={mark}
                    n={numbers.get(mark.id) ?? null}
                    story={model?.story.id ?? null}
                    isActive={active === mark.id}
                    setActive={setActive}
                  />
                ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

interface WordsShown {
  readonly segment: Segment;
  readonly hit: Shown["hit"];
  readonly active: string | null;
  readonly numbers: ReadonlyMap<string, number>;
}

function Words({ segment: { start, text, marks }, hit, active, numbers }: WordsShown): JSX.Element {
  const begun = marks.filter((mark) => mark.start === start && numbers.has(mark.id));
  const classes = [...new Set(marks.map(({ kind }) => `h-${kind.replace(" ", "-")}`))].join(" ");
  const isOn = active !== null && marks.some(({ id }) => id === active);
  const isHit = hit !== null && start >= hit.start && start < hit.end;
  const ids = marks.map(({ id }) => id).join(" ");
  const name = marks.find(({ kind }) => kind === "name")?.note;
  const classText = `${classes}${isOn ? " on" : ""}${isHit ? " hit" : ""}`;
  return (
    <>
      {begun.length === 0 ? null : (
        <sup class="mk" aria-hidden="true">
          {begun.map(({ id }) => numbers.get(id)).join(",")}
        </sup>
      )}
      {isHit ? (
        <mark class={classText} data-m={ids} data-at={start} title={name}>
          {text}
        </mark>
      ) : marks.some(({ kind }) => kind === "left out") ? (
        <del class={classText} data-m={ids} data-at={start}>
          {text}
        </del>
      ) : (
        <span class={classText} data-m={ids} data-at={start} title={name}>
          {text}
        </span>
      )}
    </>
  );
}

/** Words under the pointer, or touched, light up their note. */
function followPointer(box: HTMLElement, setActive: (id: string | null) => void): () => void {
  const over = (event: globalThis.Event): void => {
    const words = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-m]") : null;
    // The narrowest mark with a note is meant: it began last.
    const id =
      words?.dataset["m"]
        ?.split(" ")
        .filter((one) => one !== "")
        .at(-1) ?? null;
    setActive(id);
    if (event.type === "click" && id !== null)
      box.querySelector(`[data-note="${id}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const stop = new AbortController();
  const { signal } = stop;
  box.addEventListener(
    "pointerover",
    (event) => {
      if (event.target instanceof Element && event.target.closest(".rp") !== null) over(event);
    },
    { signal },
  );
  box.addEventListener(
    "click",
    (event) => {
      if (event.target instanceof Element && event.target.closest(".rp") !== null) over(event);
    },
    { signal },
  );
  return () => stop.abort();
}
