/** What was found in a report, place by place, each with the note that stands beside it. */
import type { Removed, Report } from "../../src/core/format.ts";
import { amountText } from "../figures/reading-text.ts";
import { sayCount, sayDay, sentenceCase } from "../format/say.ts";
import type { StoryModel } from "../story/model.ts";

/** A place in the report. */
type Span = Pick<Removed, "start" | "end">;

export type MarkKind = "statement" | "figure" | "line" | "time" | "name" | "source" | "left out";

export const MARK_KINDS: readonly MarkKind[] = ["statement", "figure", "line", "time", "name", "source", "left out"];

export interface Mark extends Span {
  readonly id: string;
  readonly kind: MarkKind;
  /** What the note says first, in bold; `null` where there is no note. */
  readonly name: string | null;
  readonly note: string;
  /** The line of the brief that rests on it; 0 where none does. */
  readonly line: number;
}

/** All marks of a report, in text order, the wider first; without a story only what the report itself shows. */
export function marksOf(report: Report, model: StoryModel | null): readonly Mark[] {
  const marks = [...ownMarks(report), ...(model === null ? [] : storyMarks(report, model))];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end).map((mark, n) => ({ ...mark, id: `m${n}` }));
}

function ownMarks(report: Report): Mark[] {
  const times = report.times.map(
    (time): Mark => ({
      ...draft(time, "time"),
      name: sayDay(time.value, "year"),
      note: sentenceCase(time.because),
    }),
  );
  const sources = report.citations.map(
    (citation): Mark => ({
      ...draft(citation, "source"),
      name: citation.source,
      note: citation.cites === null ? "rests on its word" : `which cites ${citation.cites}`,
    }),
  );
  const removed = report.removed.map(
    (one): Mark => ({
      ...draft(one, "left out"),
      name: one.reason,
      note: "left out: not the report’s own telling",
    }),
  );
  const taken = report.corrections.map(
    (one): Mark => ({
      ...draft(one, "left out"),
      name: "correction",
      note: "takes back what was told before",
    }),
  );
  return [...times, ...sources, ...removed, ...taken];
}

function storyMarks(report: Report, model: StoryModel): Mark[] {
  const { readout } = model;
  const statements = readout.statements.flatMap((statement) =>
    statement.versions
      .filter(({ span }) => span.report === report.id)
      .map(
        ({ span, kind }): Mark => ({
          ...draft(span, "statement"),
          name: statement.speaker === null ? "Speaker not stated" : model.name(statement.speaker),
          note: `${SAID[kind]}; ${statement.versions.length === 1 ? "only here" : sayCount(statement.versions.length - 1, "other wording")}`,
          line: model.lineAbout(statement.id),
        }),
      ),
  );
  const figures = readout.figures.flatMap((figure) =>
    figure.readings
      .filter(({ span }) => span.report === report.id)
      .map(
        (reading): Mark => ({
          ...draft(reading.span, "figure"),
          name: `${figure.measure}: ${amountText(reading)}`,
          note: [figure.of, reading.asOf === null ? null : `as of ${sayDay(reading.asOf)}`, figure.verdict]
            .filter((part) => part !== null)
            .join(", "),
          line: model.lineAbout(figure.id),
        }),
      ),
  );
  const lines = model.lines.flatMap((line, n) =>
    line.kind === "said" || line.kind === "figure" || line.kind === "contested"
      ? []
      : line.cites
          .filter((span) => span.report === report.id)
          .map(
            (span): Mark => ({
              ...draft(span, "line"),
              name: sentenceCase(line.kind),
              note: line.support,
              line: n + 1,
            }),
          ),
  );
  const names = readout.actors.flatMap((actor) =>
    actor.mentions
      .filter((mention) => mention.report === report.id)
      .map((mention): Mark => ({ ...draft(mention, "name"), note: model.name(actor.id) })),
  );
  return [...statements, ...figures, ...lines, ...names];
}

const SAID = { direct: "quoted", mixed: "quoted in part", indirect: "reported" } as const;

function draft({ start, end }: Span, kind: MarkKind): Mark {
  return { id: "", start, end, kind, name: null, note: "", line: 0 };
}
