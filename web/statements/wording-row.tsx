/** One wording: who has it, its words with what differs, and how it came there. */
import type { JSX } from "preact";
import type { SayingKind, Statement } from "../../src/core/format.ts";
import { directionOf } from "../format/direction.ts";
import { sayDay, sayLanguage } from "../format/say.ts";
import { linkText } from "../proof/link-text.ts";
import { outletOf, reportHref, type StoryModel } from "../story/model.ts";
import { differenceFrom, type WordRun } from "./difference.ts";
import type { Wording } from "./wordings.ts";

const KINDS: Readonly<Record<SayingKind, string>> = { direct: "quoted", mixed: "quoted in part", indirect: "reported" };

interface Shown {
  readonly model: StoryModel;
  readonly statement: Statement;
  readonly wording: Wording;
}

export function WordingRow({ model, statement, wording }: Shown): JSX.Element {
  const { version, text, language, same, first } = wording;
  const report = model.report(version.span.report);
  const runs = runsOf(model, statement, wording);
  const differs = runs.some((run) => run.differs);
  const link = report?.derivedFrom.find(({ report: from }) => from !== null && model.report(from) !== null);
  const told = statement.divergences.filter(({ spans }) => spans.some((span) => span.report === version.span.report));
  return (
    <tr>
      <th scope="row">
        <a href={reportHref(model.story.id, version.span)}>
          <bdi lang={language}>{outletOf(report)}</bdi>
        </a>
        <span>
          {sayLanguage(language)}
          {report?.published == null ? "" : `, ${sayDay(report.published.value)}`}
        </span>
      </th>
      <td class="w" lang={language} dir={directionOf(language)}>
        {differs
          ? runs.map((run) =>
              run.differs ? (
                <em class="an" key={run.at}>
                  {run.text}
                </em>
              ) : (
                <span key={run.at}>{run.text}</span>
              ),
            )
          : text}
      </td>
      <td>
        <b>{KINDS[version.kind]}</b>
        {version.via.length === 0 ? null : <span>via {version.via.map((id) => model.name(id)).join(", ")}</span>}
        {link === undefined ? null : (
          <span>
            {linkText(link.kind)} <bdi>{outletOf(model.report(link.report ?? ""))}</bdi>
          </span>
        )}
        {same.length === 0 ? null : (
          <span>
            same words in <bdi>{[...new Set(same.map((span) => outletOf(model.report(span.report))))].join(", ")}</bdi>
          </span>
        )}
        {first !== null && differs ? <span>underlined: not in the first wording</span> : null}
        {told.map((one) => (
          <span class="dl" key={one.because}>
            ≠ {one.kind}: {one.because}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** The words with those marked that a check found to differ; where it found none, those that the first wording of the language lacks. */
function runsOf(model: StoryModel, { divergences }: Statement, { version, text, first }: Wording): readonly WordRun[] {
  const { report, start } = version.span;
  const whole = model.words(version.span);
  const at = start + whole.length - whole.trimStart().length;
  const spans = divergences
    .flatMap(({ spans: all }) => all)
    .filter((span) => span.report === report && span.start >= at && span.end <= at + text.length)
    .sort((a, b) => a.start - b.start);
  if (spans.length === 0) return first === null ? [{ text, differs: false, at: 0 }] : differenceFrom(first, text);
  const runs: WordRun[] = [];
  let from = at;
  for (const span of spans) {
    if (span.start < from) continue;
    runs.push({ text: text.slice(from - at, span.start - at), differs: false, at: from });
    runs.push({ text: text.slice(span.start - at, span.end - at), differs: true, at: span.start });
    from = span.end;
  }
  runs.push({ text: text.slice(from - at), differs: false, at: from });
  return runs;
}
