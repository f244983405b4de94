/** The lists of a readout as tables: a row a version, an event, a reading, a vote or a line, with its places. */
import { type Account, accountOf } from "../brief/account.ts";
import type { Readout } from "../core/format.ts";
import type { Cell } from "./csv.ts";
import { placesText, placeText } from "./place-text.ts";

export interface Table {
  readonly columns: readonly string[];
  readonly rows: (readout: Readout) => Iterable<readonly Cell[]>;
}

export type TableName = "statements" | "events" | "figures" | "votes" | "lines";

/** Every table; `places` is always the last column but one, `words` the last: what stands at the first place. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  statements: {
    columns: [
      ..."statement,version,speaker,speaker_id,addressees,date,occasion,kind,via,outlet,language,published,url".split(
        ",",
      ),
      "places",
      "words",
    ],
    rows: statementRows,
  },
  events: {
    columns: [
      ..."event,type,mode,modality,actors,actor_ids,recipients,recipient_ids,date,place,contexts,reports".split(","),
      "places",
      "words",
    ],
    rows: eventRows,
  },
  figures: {
    columns: [
      ..."figure,measure,of,place,value,low,high,bound,as_of,attributed_to,verdict,because,outlet,published".split(","),
      "places",
      "words",
    ],
    rows: figureRows,
  },
  votes: {
    columns: [
      ..."vote,body,proposal,date,for,against,abstain,absent,outcome,check,because".split(","),
      "places",
      "words",
    ],
    rows: voteRows,
  },
  lines: {
    columns: [
      ..."story,title,line,kind,text,support,claimants,outlets,origins_least,origins_most".split(","),
      "places",
      "words",
    ],
    rows: lineRows,
  },
};

function* statementRows(readout: Readout): Generator<Cell[]> {
  const account = accountOf(readout);
  for (const { id, speaker, addressees, date, occasion, versions } of readout.statements)
    for (const [index, { span, kind, via }] of versions.entries()) {
      const report = account.report(span.report);
      yield [
        id,
        index + 1,
        nameOf(speaker, account),
        speaker,
        namesOf(addressees, account),
        date,
        occasion,
        kind,
        namesOf(via, account),
        report?.outlet ?? null,
        report?.language ?? null,
        report?.published?.value ?? null,
        report?.url ?? null,
        placeText(span),
        account.words(span),
      ];
    }
}

function* eventRows(readout: Readout): Generator<Cell[]> {
  const account = accountOf(readout);
  for (const { id, type, mode, modality, actors, recipients, date, place, context, evidence } of readout.events)
    yield [
      id,
      type,
      mode,
      modality,
      namesOf(actors, account),
      actors.join(" "),
      namesOf(recipients, account),
      recipients.join(" "),
      date,
      nameOf(place, account),
      context.join(" "),
      new Set(evidence.map(({ report }) => report)).size,
      placesText(evidence),
      firstWords(evidence, account),
    ];
}

function* figureRows(readout: Readout): Generator<Cell[]> {
  const account = accountOf(readout);
  for (const { id, measure, of, place, readings, verdict, because } of readout.figures)
    for (const { span, value, low, high, bound, asOf, attributedTo } of readings) {
      const report = account.report(span.report);
      yield [
        id,
        measure,
        of,
        nameOf(place, account),
        value,
        low,
        high,
        bound,
        asOf,
        nameOf(attributedTo, account),
        verdict,
        because,
        report?.outlet ?? null,
        report?.published?.value ?? null,
        placeText(span),
        account.words(span),
      ];
    }
}

function* voteRows(readout: Readout): Generator<Cell[]> {
  const account = accountOf(readout);
  for (const vote of readout.votes)
    yield [
      vote.id,
      vote.body,
      vote.proposal,
      vote.date,
      vote.for,
      vote.against,
      vote.abstain,
      vote.absent,
      vote.outcome,
      vote.check.ok === null ? null : vote.check.ok ? "allowed" : "not allowed",
      vote.check.because,
      placesText(vote.evidence),
      firstWords(vote.evidence, account),
    ];
}

function* lineRows(readout: Readout): Generator<Cell[]> {
  const account = accountOf(readout);
  for (const { id: story, title, brief } of readout.stories)
    for (const { id, kind, text, support, claimants, outlets, origins, cites } of brief.lines)
      yield [
        story,
        title,
        id,
        kind,
        text,
        support,
        namesOf(claimants, account),
        outlets,
        origins.least,
        origins.most,
        placesText(cites),
        firstWords(cites, account),
      ];
}

/** An actor's name; what is no actor's id is a name already. */
function nameOf(id: string | null, account: Account): string | null {
  return id === null ? null : (account.actor(id)?.name ?? id);
}

function namesOf(ids: readonly string[], account: Account): string {
  return ids.map((id) => nameOf(id, account)).join("; ");
}

function firstWords(
  places: readonly { readonly report: string; readonly start: number; readonly end: number }[],
  account: Account,
): string {
  const [first] = places;
  return first ? account.words(first) : "";
}
