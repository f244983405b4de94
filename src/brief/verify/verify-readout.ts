/** Verifying a readout: opens every citation in the reports themselves and checks words, numbers, names, speakers and counts against it. */
import type { Actor, Figure, Readout, ReportSpan, Statement, Story } from "../../core/format.ts";
import { numbersIn } from "../../find/figures/numbers-in.ts";
import { packFor } from "../../languages/index.ts";
import { caseReadings } from "../../text/words/declension.ts";
import { type Account, accountOf } from "../account.ts";
import { wordsShown } from "../document/words-shown.ts";
import { faultsOf } from "../lines/check-line.ts";
import { isNamedSpeaker } from "../lines/named-speaker.ts";
import type { Telling } from "../wording/telling.ts";

/** What was checked, and what does not hold. */
export interface Verification {
  /** How many places in reports were opened. */
  readonly places: number;
  /** How many lines of briefs were checked. */
  readonly lines: number;
  /** One sentence a fault: what, where, and what stands there instead. */
  readonly faults: readonly string[];
}

/** A report as it stands in the files now. */
export interface PresentReport {
  readonly id: string;
  readonly source: string;
  readonly text: string;
}

/**
 * Verifies a readout against the reports.
 *
 * - Input: the readout, the reports as the files have them now, and the telling its lines were written in.
 * - Output: what was checked and what does not hold; nothing is taken from the readout that the reports do not show.
 * - Errors: none. What is wrong with the readout is a fault.
 */
export function verifyReadout(readout: Readout, present: readonly PresentReport[], telling: Telling): Verification {
  const account = accountOf(readout);
  const places = placesOf(readout);
  const faults = [
    ...reportFaults(readout, present),
    ...places.flatMap(({ span, what }) => placeFault(span, what, account)),
    ...readout.actors.flatMap((actor) => actorFaults(actor, account)),
    ...readout.statements.flatMap((statement) => speakerFaults(statement, account)),
    ...readout.figures.flatMap((figure) => figureFaults(figure, account)),
  ];
  const lines = readout.stories.flatMap(({ brief }) => brief.lines);
  for (const line of lines)
    for (const fault of faultsOf(line, account, telling)) faults.push(`line “${line.text}”: ${fault}`);
  for (const story of readout.stories) faults.push(...timelineFaults(story, account));
  return { places: places.length, lines: lines.length, faults };
}

/** An entry of a timeline is a line of the brief, or words that it cites. */
function timelineFaults({ timeline, brief }: Story, account: Account): string[] {
  const lines = new Set(brief.lines.map(({ text }) => text));
  return timeline
    .filter((entry) => !lines.has(entry.text) && wordsShown(entry, account) === null)
    .map(({ date, text }) => `timeline ${date}: ${text} does not stand at any place that it cites`);
}

function reportFaults(readout: Readout, present: readonly PresentReport[]): string[] {
  const byId = new Map(present.map((report) => [report.id, report]));
  const byName = new Map(present.map((report) => [lastPart(report.source), report]));
  return readout.reports.flatMap(({ id, source, text }) => {
    const now = byId.get(id) ?? byName.get(lastPart(source));
    if (!now) return [`report ${source}: it is not among the files`];
    if (now.text === text) return [];
    const at = firstDifference(now.text, text);
    return [`report ${source}: the file differs from what was read, from character ${at} on`];
  });
}

function lastPart(source: string): string {
  return source.split(/[\\/]/).at(-1) ?? source;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** Every place that the readout points at, and what for. */
function placesOf({
  actors,
  statements,
  events,
  figures,
  votes,
  origins,
}: Readout): { span: ReportSpan; what: string }[] {
  const told = (what: string, spans: readonly ReportSpan[]): { span: ReportSpan; what: string }[] =>
    spans.map((span) => ({ span, what }));
  return [
    ...actors.flatMap(({ name, mentions, roles }) => [
      ...told(`actor ${name}`, mentions),
      ...told(`actor ${name}`, roles),
    ]),
    ...statements.flatMap(({ id, versions }) =>
      told(
        `statement ${id}`,
        versions.map(({ span }) => span),
      ),
    ),
    ...events.flatMap(({ id, evidence }) => told(`event ${id}`, evidence)),
    ...figures.flatMap(({ id, readings }) =>
      told(
        `figure ${id}`,
        readings.map(({ span }) => span),
      ),
    ),
    ...votes.flatMap(({ id, evidence }) => told(`vote ${id}`, evidence)),
    ...origins.flatMap(({ name, evidence }) => told(`origin ${name}`, evidence)),
  ];
}

function placeFault({ report: id, start, end }: ReportSpan, what: string, account: Account): string[] {
  const report = account.report(id);
  if (!report) return [`${what}: report ${id} is not there`];
  return start >= 0 && start < end && end <= report.text.length
    ? []
    : [`${what}: ${start}–${end} is not a place in ${report.source}`];
}

function actorFaults({ name, names, roles }: Actor, account: Account): string[] {
  const stands = ({ text, language }: Actor["names"][number]): boolean =>
    account.reports.some((report) => report.language === language && report.text.includes(text));
  const unseen = names.filter(
    (one) => !stands(one) && !names.some((other) => other !== one && isNominativeOf(one, other) && stands(other)),
  );
  const wrong = roles.filter((role) => account.words(role) !== role.text);
  return [
    ...unseen.map(({ text, language }) => `actor ${name}: no report in ${language} has the name “${text}”`),
    ...wrong.map((role) => `actor ${name}: the role “${role.text}” reads “${account.words(role)}” in its report`),
  ];
}

/** Whether a name is the nominative of another of its language, word for word: by such a one somebody is shown whom reports name in other cases alone. */
function isNominativeOf(name: Actor["names"][number], other: Actor["names"][number]): boolean {
  const pack = packFor(name.language);
  const [words, forms] = [name.text.split(" "), other.text.split(" ")];
  if (pack === null || name.language !== other.language || words.length !== forms.length) return false;
  return words.every((word, at) => {
    const form = forms[at] ?? "";
    const bases = caseReadings(form.toLowerCase(), pack.names).map(({ base }) => base);
    return word === form || bases.includes(word.toLowerCase());
  });
}

/**
 * A speaker must be one whom a report names: the words that name the speaker of one version at least touch a mention or a role of that actor; else none of the
 * versions may name somebody else.
 */
function speakerFaults({ speaker, versions }: Statement, account: Account): string[] {
  if (speaker === null) return [];
  const words = account.words(versions[0]?.span ?? { report: "", start: 0, end: 0 });
  if (!account.actor(speaker)) return [`statement “${words}”: its speaker is not in the readout`];
  if (versions.some((version) => isNamedSpeaker(speaker, version, account))) return [];
  return versions.flatMap((version) => {
    const other = account.actors.find(
      ({ id, kind }) =>
        id !== speaker && (kind === "person" || kind === "organization") && isNamedSpeaker(id, version, account),
    );
    if (!other || version.speakerSpan === null) return [];
    const named = account.words({ ...version.speakerSpan, report: version.span.report });
    return [
      `statement “${account.words(version.span)}”: its report names “${named}” as the speaker, not ${account.actor(speaker)?.name}`,
    ];
  });
}

/** A reading's number must stand in its words. */
function figureFaults({ measure, readings }: Figure, account: Account): string[] {
  return readings.flatMap(({ span, value, low, high }) => {
    const report = account.report(span.report);
    if (!report) return [];
    const words = account.words(span);
    const read = numbersIn(words, report.language);
    const fits =
      read === null ||
      read.length === 0 ||
      read.some((n) => (value === null ? n.low <= high && n.high >= low : n.low <= value && value <= n.high));
    return fits ? [] : [`figure ${measure}: it gives ${value ?? `${low}–${high}`}, and its report says “${words}”`];
  });
}
