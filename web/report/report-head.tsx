/** Whose report it is, of when, whence it comes, and which kinds of places are marked. */
import type { JSX } from "preact";
import type { Report } from "../../src/core/format.ts";
import { setFilter, toggleFilter } from "../address/filters.ts";
import { ByHand } from "../corrections/by-hand.tsx";
import { correct } from "../corrections/correcting.ts";
import { reportSubject } from "../corrections/report-subject.ts";
import { directionOf } from "../format/direction.ts";
import { sayDay, sayLanguage } from "../format/say.ts";
import { ExportMenu } from "../frame/export-menu.tsx";
import { Key } from "../frame/key.tsx";
import { linkText } from "../proof/link-text.ts";
import { OriginMark } from "../proof/origin-mark.tsx";
import { outletOf, reportHref, type StoryModel } from "../story/model.ts";
import { MARK_KINDS, type Mark } from "./report-marks.ts";

interface Shown {
  readonly report: Report;
  readonly model: StoryModel | null;
  readonly marks: readonly Mark[];
  readonly hidden: readonly string[];
}

export function ReportHead({ report, model, marks, hidden }: Shown): JSX.Element {
  const { published, language, derivedFrom, genre } = report;
  return (
    <header class="rhd">
      <p class="ou">
        <svg width="12" height="12" viewBox="0 0 12 12" class="beads" aria-hidden="true">
          <OriginMark mark={model?.strings.mark(report.id) ?? "unknown"} x={6} y={6} />
        </svg>
        <b>
          <bdi lang={language}>{outletOf(report)}</bdi>
        </b>
        {sayLanguage(language)}
        {genre === null ? "" : `, ${genre.kind}`}
        {report.url === null ? ", no address given" : null}
      </p>
      <h1 lang={language} dir={directionOf(language)}>
        {report.title ?? "No title"}
      </h1>
      <dl class="rmeta">
        <div>
          <dt>Published</dt>
          <dd>
            {published === null ? "not stated" : `${sayDay(published.value, "year")}, ${published.basis}`}
            {published === null ? null : <span class="unk"> ({published.because})</span>}
          </dd>
        </div>
        {derivedFrom.map((link) => (
          <div key={`${link.report} ${link.kind}`}>
            <dt>Origin</dt>
            <dd>
              {linkText(link.kind)} <LinkedReport model={model} id={link.report} />: {link.because}
            </dd>
          </div>
        ))}
        {report.url === null ? null : (
          <div>
            <dt>Address</dt>
            <dd>
              <code>{report.url}</code>
            </dd>
          </div>
        )}
      </dl>
      {model === null ? null : (
        <p class="moves">
          <button type="button" onClick={() => correct(model, reportSubject(model, report))}>
            Correct<span class="vh"> whose copy it is, and its story</span>
          </button>
          <ByHand model={model} id={report.id} />
        </p>
      )}
      <fieldset class="tog">
        <legend class="vh">Marks in the text</legend>
        {MARK_KINDS.map((kind) => {
          const count = marks.filter((mark) => mark.kind === kind).length;
          return count === 0 ? null : (
            <button
              type="button"
              key={kind}
              aria-pressed={!hidden.includes(kind)}
              onClick={() => toggleFilter("hide", kind)}
            >
              <span class={`h-${kind.replace(" ", "-")}`}>{NAMES[kind]}</span> {count}
            </button>
          );
        })}
        <button
          type="button"
          class="kk"
          onClick={() => setFilter("hide", hidden.length > 0 ? [] : MARK_KINDS, "replace")}
        >
          <Key name="h" /> {hidden.length > 0 ? "all on" : "all off"}
        </button>
        <ExportMenu
          name="report"
          label="what was found in the report"
          table={() => ({
            columns: ["kind", "start", "end", "words", "name", "note", "line"],
            rows: marks.map((mark) => [
              mark.kind,
              mark.start,
              mark.end,
              report.text.slice(mark.start, mark.end),
              mark.name,
              mark.note,
              mark.line || null,
            ]),
          })}
        />
      </fieldset>
    </header>
  );
}

const NAMES: Readonly<Record<Mark["kind"], string>> = {
  statement: "statements",
  figure: "figures",
  line: "other lines",
  time: "times",
  name: "names",
  source: "sources",
  "left out": "left out",
};

function LinkedReport({ model, id }: { readonly model: StoryModel | null; readonly id: string | null }): JSX.Element {
  const report = id === null ? null : (model?.report(id) ?? null);
  if (model === null || report === null) return <>another report</>;
  return (
    <a href={reportHref(model.story.id, { report: report.id })}>
      <bdi lang={report.language}>{outletOf(report)}</bdi>
    </a>
  );
}
