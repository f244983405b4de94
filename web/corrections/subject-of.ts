/** What can be corrected of whatever is being proven, by its key. */
import { outletOf, type StoryModel } from "../story/model.ts";
import { reportSubject } from "./report-subject.ts";
import { statementSubject } from "./statement-subject.ts";
import type { Subject } from "./subject.ts";
import { eventSubject, figureSubject } from "./telling-subject.ts";

type SubjectBy = (model: StoryModel, rest: string) => Subject | null;

/** Keys are those of proofs; `null` where nothing of it can be corrected. */
export function subjectOf(model: StoryModel, key: string): Subject | null {
  const subject = SUBJECTS[key.slice(0, 2)]?.(model, key.slice(2)) ?? null;
  return subject === null || subject.choices.length + subject.others.length === 0 ? null : subject;
}

const SUBJECTS: Readonly<Record<string, SubjectBy>> = {
  "l:": (model, id) => {
    const line = model.lines.find((one) => one.id === id);
    if (line === undefined) return null;
    const reports = [...new Set(line.cites.map(({ report }) => report))].flatMap((one) => model.report(one) ?? []);
    const told = thingSubject(model, line.about);
    const others = reports.map((report) => ({
      label: `the report of ${outletOf(report)}`,
      subject: () => reportSubject(model, report),
    }));
    return told === null
      ? { heading: line.text, choices: [], others }
      : { ...told, others: [...told.others, ...others] };
  },
  "s:": thingSubject,
  "e:": thingSubject,
  "r:": (model, rest) => {
    const [id, n = "0"] = rest.split("#");
    const figure = model.readout.figures.find((one) => one.id === id);
    const reading = figure?.readings[Number(n)];
    if (figure === undefined || reading === undefined) return null;
    const alike = figure.readings.filter(
      ({ low, high, bound }) => low === reading.low && high === reading.high && bound === reading.bound,
    );
    return figureSubject(model, figure, alike);
  },
  "d:": (model, rest) => {
    const report = model.report(rest.split("#")[0] ?? "");
    return report === null ? null : reportSubject(model, report);
  },
  "o:": (model, id) => {
    const origin = model.readout.origins.find((one) => one.id === id);
    const reports = origin?.reports.flatMap((one) => model.report(one) ?? []) ?? [];
    return {
      heading: origin?.name ?? "",
      choices: [],
      others: reports.map((report) => ({
        label: `the report of ${outletOf(report)}`,
        subject: () => reportSubject(model, report),
      })),
    };
  },
  "t:": (model, n) => {
    const entry = model.story.timeline[Number(n)];
    const at = new Set(entry?.cites.map(({ report, start, end }) => `${report} ${start} ${end}`));
    const isTold = (span: { readonly report: string; readonly start: number; readonly end: number }): boolean =>
      at.has(`${span.report} ${span.start} ${span.end}`);
    const event = model.readout.events.find(({ evidence }) => evidence.some(isTold));
    if (event !== undefined) return eventSubject(model, event);
    const statement = model.readout.statements.find(({ versions }) => versions.some(({ span }) => isTold(span)));
    return statement === undefined ? null : statementSubject(model, statement);
  },
};

/** Of a statement, an event, a figure or a report, by its id. */
function thingSubject(model: StoryModel, id: string): Subject | null {
  const { statements, events, figures } = model.readout;
  const statement = statements.find((one) => one.id === id);
  if (statement !== undefined) return statementSubject(model, statement);
  const event = events.find((one) => one.id === id);
  if (event !== undefined) return eventSubject(model, event);
  const figure = figures.find((one) => one.id === id);
  if (figure !== undefined) return figureSubject(model, figure, figure.readings);
  const report = model.report(id);
  return report === null ? null : reportSubject(model, report);
}
