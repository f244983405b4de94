/** The proof of anything on a story's page, by its key: what it is, what is worth knowing, and the places whose words show it. */
import type { Derivation, Report, ReportSpan } from "../../src/core/format.ts";
import { readingText } from "../figures/reading-text.ts";
import { sayDay, sayOrigins } from "../format/say.ts";
import { outletOf, type StoryModel } from "../story/model.ts";
import { supportNote } from "./support-note.ts";

export interface Proof {
  readonly heading: string;
  readonly note: string | null;
  readonly cites: readonly ReportSpan[];
}

/** Keys: `l:` a line, `s:` a statement, `r:` a figure's reading, `v:` a vote, `e:` an event, `o:` an origin, `d:` a link between reports, `t:` a day's entry, `k:` a check. */
export function proofOf(model: StoryModel, key: string): Proof | null {
  const kind = key.slice(0, 2);
  const rest = key.slice(2);
  return PROOFS[kind]?.(model, rest) ?? null;
}

type ProofBy = (model: StoryModel, rest: string) => Proof | null;

const PROOFS: Readonly<Record<string, ProofBy>> = {
  "l:": (model, id) => {
    const at = model.lines.findIndex((line) => line.id === id);
    const line = model.lines[at];
    return line ? { heading: `Line ${at + 1}`, note: supportNote(line, model), cites: line.cites } : null;
  },
  "s:": (model, id) => {
    const statement = model.readout.statements.find((one) => one.id === id);
    if (!statement) return null;
    const speaker = statement.speaker === null ? "speaker not stated" : model.name(statement.speaker);
    const day = statement.date === null ? "" : `, ${sayDay(statement.date)}`;
    return { heading: speaker + day, note: null, cites: statement.versions.map(({ span }) => span) };
  },
  "r:": (model, rest) => {
    const [id, n = "0"] = rest.split("#");
    const figure = model.readout.figures.find((one) => one.id === id);
    const reading = figure?.readings[Number(n)];
    if (!figure || !reading) return null;
    const alike = figure.readings.filter((one) => isAlike(one, reading));
    return {
      heading: `${figure.measure}: ${readingText(reading)}`,
      note: reading.attributedTo === null ? "Who counted is not stated." : `On the word of ${reading.attributedTo}.`,
      cites: alike.map(({ span }) => span),
    };
  },
  "v:": (model, id) => {
    const vote = model.readout.votes.find((one) => one.id === id);
    return vote ? { heading: `Vote: ${vote.body}`, note: vote.check.because, cites: vote.evidence } : null;
  },
  "e:": (model, id) => {
    const event = model.readout.events.find((one) => one.id === id);
    if (!event) return null;
    const day = event.date === null ? "day not stated" : sayDay(event.date);
    return { heading: `${event.mode ?? event.type}, ${day}`, note: event.modality, cites: event.evidence };
  },
  "o:": (model, id) => {
    const origin = model.readout.origins.find((one) => one.id === id);
    return origin ? { heading: origin.name, note: `Origin: ${origin.kind}`, cites: origin.evidence } : null;
  },
  "d:": (model, rest) => {
    const [id = "", n = "0"] = rest.split("#");
    const report = model.report(id);
    const link = report?.derivedFrom[Number(n)];
    return report && link ? linkProof(model, report, link) : null;
  },
  "t:": (model, n) => {
    const entry = model.story.timeline[Number(n)];
    return entry ? { heading: sayDay(entry.date, "year"), note: null, cites: entry.cites } : null;
  },
  "k:": (model, n) => {
    const check = model.story.checks[Number(n)];
    return check ? { heading: check.what, note: check.because, cites: check.spans } : null;
  },
  "x:": (model) => ({
    heading: "The story",
    note: `${sayOrigins(model.story.origins)} in all.`,
    cites: [],
  }),
};

function isAlike(
  a: StoryModel["readout"]["figures"][number]["readings"][number],
  b: StoryModel["readout"]["figures"][number]["readings"][number],
): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.bound === b.bound &&
    a.asOf === b.asOf &&
    a.attributedTo === b.attributedTo
  );
}

/** The words of a copy, and where the copied report has the very same ones, those beside them. */
function linkProof(model: StoryModel, report: Report, { report: from, kind, because, evidence }: Derivation): Proof {
  const source = from === null ? null : model.report(from);
  const own = evidence.map((span) => ({ ...span, report: report.id }));
  const there = own.flatMap((span) => {
    const words = model.words(span);
    const start = source === null || words === "" ? -1 : source.text.indexOf(words);
    return source === null || start < 0 ? [] : [{ report: source.id, start, end: start + words.length }];
  });
  const name = source === null ? "an origin outside these reports" : outletOf(source);
  return { heading: `${kind}: ${name} → ${outletOf(report)}`, note: because, cites: [...there, ...own] };
}
