/** The document of a story: what every rendering shows, in order: head, reports, sections of entries, each entry with its proofs. */
import type { BriefLine, GenreKind, Story } from "../../core/format.ts";
import { contains } from "../../core/span.ts";
import type { Phrase } from "../../languages/account.ts";
import type { Account, ToldReport } from "../account.ts";
import { contestedReports } from "../lines/contested-reports.ts";
import { linePieces, type Piece } from "../lines/line-text.ts";
import { dayOf } from "../lines/lines.ts";
import { reasonIn } from "../wording/reason-in.ts";
import type { Telling } from "../wording/telling.ts";
import { checkEntries } from "./check-entries.ts";
import {
  type DocumentContext,
  type DocumentReport,
  type Entry,
  proofsOf,
  rangeText,
  reasonEntry,
  type Section,
  type SectionName,
  type StoryDocument,
} from "./document-parts.ts";
import { foreignLanguages, lineEntry } from "./line-entry.ts";
import { originEntries } from "./origin-entries.ts";
import { statementGroups } from "./statement-groups.ts";
import { gapEntries, leftOutEntries } from "./unknown-entries.ts";
import { wordsShown } from "./words-shown.ts";

/** The sections of a brief, in reading order. */
export const BRIEF_SECTIONS: readonly SectionName[] = [
  "happened",
  "votes",
  "said",
  "figures",
  "differ",
  "checks",
  "notKnown",
  "leftOut",
];

/**
 * The document of a story: what every rendering shows.
 *
 * - Input: the account of a readout, one of its stories, and the reader's telling.
 * - Output: the document with the sections asked for, in that order; sections without entries are left out.
 * - Errors: none.
 * - Source: the order of the sections is that of `docs/brief.md`.
 *
 * @example documentOf(accountOf(readout), story, tellingIn("en"))
 */
export function documentOf(
  account: Account,
  story: Story,
  telling: Telling,
  names: readonly SectionName[] = BRIEF_SECTIONS,
): StoryDocument {
  const reports = orderedReports(account, story);
  const numbers = new Map(reports.map(({ id }, n) => [id, n]));
  const context: DocumentContext = { story, account, telling, number: (id) => numbers.get(id) ?? -1 };
  const sections = names.map(
    (name): Section => ({ name, heading: telling.phrase(HEADINGS[name]), entries: ENTRIES[name](context, reports) }),
  );
  return {
    language: telling.language,
    direction: telling.direction,
    title: story.title,
    facts: factsOf(context, reports),
    note: telling.phrase("lettersNote"),
    wordsHeading: telling.phrase("theWords"),
    reports: reports.map((report, n) => documentReport(report, n, telling)),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** A story's reports by day of publication, then id: the numbers that a reader sees. */
export function orderedReports(account: Account, story: Pick<Story, "reports">): ToldReport[] {
  const day = ({ published }: ToldReport): string => published?.value ?? "9999";
  return story.reports
    .flatMap((id) => account.report(id) ?? [])
    .sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1));
}

function factsOf({ story, telling }: DocumentContext, reports: readonly ToldReport[]): string {
  const outlets = new Set(reports.flatMap(({ outlet }) => outlet ?? [])).size;
  const unnamed = reports.filter(({ outlet }) => outlet === null).length;
  const languages = [...new Set(reports.map(({ language }) => language))].map(telling.languageName);
  const named =
    telling.count("outlets", outlets) + (unnamed > 0 ? ` + ${unnamed} (${telling.phrase("outletNotStated")})` : "");
  const days =
    story.from === ""
      ? telling.phrase("notDated")
      : telling.day(story.from === story.to ? story.from : `${story.from}/${story.to}`);
  return [
    telling.count("reports", reports.length),
    named,
    languages.join(", "),
    days,
    telling.phrase("restsOn", { range: rangeText(story.origins, telling) }),
    ...((story.brief.leftOut ?? 0) > 0 ? [telling.count("linesLeftOut", story.brief.leftOut ?? 0)] : []),
  ].join(" · ");
}

/** A report as documents list it. */
export function documentReport(report: ToldReport, n: number, telling: Telling): DocumentReport {
  const outlet = report.outlet ?? telling.phrase("outletNotStated");
  const genre =
    report.genre === null
      ? []
      : [`${telling.phrase(GENRES[report.genre.kind])} (${reasonIn(report.genre.because, telling)})`];
  return { n, report, outlet, published: [...genre, publishedText(report, telling)].join(" · ") };
}

/** What each kind of piece is called. */
const GENRES: Readonly<Record<GenreKind, Phrase>> = {
  opinion: "opinion",
  "live blog": "liveBlog",
  digest: "digest",
  correction: "correction",
};

function publishedText({ published }: Pick<ToldReport, "published">, telling: Telling): string {
  if (published === null) return telling.phrase("notDated");
  const basis = telling.phrase(published.basis === "metadata" ? "fromMetadata" : published.basis);
  return `${telling.day(published.value)}, ${basis}: ${reasonIn(published.because, telling)}`;
}

const TOLD_AS_EVENTS = new Set(["happened", "planned", "offered", "denied", "alleged", "hypothetical"]);

/** The things that the section of what happened tells. */
const TOLD_AS_HAPPENED: ReadonlySet<string> = new Set(["event", "lead"]);

function happened(context: DocumentContext): Entry[] {
  const { account, telling, story } = context;
  return story.brief.lines
    .filter(({ kind, about }) => TOLD_AS_EVENTS.has(kind) && TOLD_AS_HAPPENED.has(account.thing(about)?.what ?? ""))
    .map((line) => ({ line, date: dateOf(line, context) }))
    .sort((a, b) => (a.date === b.date ? 0 : (a.date || "9999") < (b.date || "9999") ? -1 : 1))
    .map(({ line, date }) => {
      const entry = lineEntry(line, date === "" ? telling.phrase("dayNotStated") : telling.day(date), context);
      return date === "" && timesIn(entry.pieces, account).length > 0 ? { ...entry, when: "" } : entry;
    });
}

/** The times that a report's own words tell: then no day beside them says that none is stated. */
function timesIn(pieces: readonly Piece[], account: Account): string[] {
  const spans = pieces.flatMap(({ span }) => span ?? []);
  const times = spans.flatMap(
    (span) => account.report(span.report)?.times.filter((time) => contains(span, time)) ?? [],
  );
  return [...new Set(times.map(({ value }) => value))];
}

/** The day that a line is told under: its own, or the one day that its words name. */
function dateOf({ about }: BriefLine, { account, telling }: DocumentContext): string {
  const thing = account.thing(about);
  if (thing === null) return "";
  const [time = "", ...others] = timesIn(linePieces(thing, account, telling), account);
  return dayOf(thing, account) || (others.length === 0 && /^\d{4}-\d{2}-\d{2}/.test(time) ? time : "");
}

function votes(context: DocumentContext): Entry[] {
  const { account, telling, story, number } = context;
  return story.brief.lines.flatMap((line) => {
    const thing = account.thing(line.about);
    if (thing?.what !== "vote") return [];
    const { check, date, evidence } = thing.vote;
    const phrase = check.ok === null ? "countsUnchecked" : check.ok ? "countsAllow" : "countsForbid";
    const detail: Entry = {
      when: null,
      pieces: [{ text: telling.phrase(phrase, { because: reasonIn(check.because, telling) }), span: null }],
      proofs: proofsOf(evidence, number).slice(0, 1),
      support: null,
      details: [],
    };
    return [
      {
        ...lineEntry(line, date === null ? telling.phrase("dayNotStated") : telling.day(date), context),
        details: [detail],
      },
    ];
  });
}

function figures(context: DocumentContext): Entry[] {
  const { account, telling, story } = context;
  return story.brief.lines.flatMap((line) => {
    const thing = account.thing(line.about);
    if (thing?.what !== "figure" || line.kind === "contested") return [];
    const { readings, because } = thing.figure;
    const unsourced = readings.every(({ attributedTo }) => attributedTo === null);
    const entry = lineEntry(line, null, context);
    const nameOf = (name: string): string => {
      const actor = account.named(name);
      return actor ? account.nameIn(actor.id, telling.language) : name;
    };
    const note: Entry[] =
      because === "" || readings.length < 2
        ? []
        : [
            {
              when: null,
              pieces: [{ text: reasonIn(because, telling, nameOf), span: null }],
              proofs: [],
              support: null,
              details: [],
            },
          ];
    return [
      {
        ...entry,
        support: unsourced ? `${entry.support} · ${telling.phrase("noSourceNamed")}` : entry.support,
        details: note,
      },
    ];
  });
}

function differences(context: DocumentContext): Entry[] {
  const { account, telling, story, number } = context;
  const contested = story.brief.lines
    .filter(({ kind }) => kind === "contested")
    .map((line) => lineEntry(line, null, context));
  const statements = story.brief.lines.flatMap(({ about }) => {
    const thing = account.thing(about);
    return thing?.what === "statement" ? [thing.statement] : [];
  });
  const told = statements.flatMap((statement) =>
    statement.divergences
      .filter(({ spans }) => spans.some(({ report }) => number(report) >= 0))
      .map((divergence) => reasonEntry(divergence, context)),
  );
  if (contested.length + told.length === 0) {
    // A brief that has no room for a contradiction does not say that there is none.
    const known = contestedReports(account);
    if (story.reports.some((report) => known.has(report))) return [];
    return [
      {
        when: null,
        pieces: [{ text: telling.phrase("noneDiffer"), span: null }],
        proofs: [],
        support: null,
        details: [],
      },
    ];
  }
  return [...contested, ...told];
}

function timeline(context: DocumentContext): Entry[] {
  const { story, telling, number, account } = context;
  const lines = new Map(story.brief.lines.map((line) => [line.text, line]));
  return story.timeline.map((entry) => {
    const { date, text, cites } = entry;
    const line = lines.get(text);
    if (line) return lineEntry(line, telling.day(date), context);
    const told = wordsShown(entry, account);
    const pieces: Piece[] = [told ? { text: text.slice(1, -1), span: told } : { text, span: null }];
    return {
      when: telling.day(date),
      pieces,
      proofs: proofsOf(cites, number).filter(({ report }) => report >= 0),
      support: [
        ...foreignLanguages(pieces, account, telling),
        telling.count("reports", new Set(cites.map(({ report }) => report)).size),
      ].join(" · "),
      details: [],
    };
  });
}

/** What each section is headed by. */
const HEADINGS: Readonly<Record<SectionName, Phrase>> = {
  happened: "whatHappened",
  votes: "votes",
  said: "whoSaidWhat",
  figures: "figures",
  differ: "differ",
  checks: "cannotHold",
  notKnown: "notKnown",
  leftOut: "leftOut",
  timeline: "timeline",
  origins: "origins",
};

/** What fills each section. */
const ENTRIES: Readonly<Record<SectionName, (context: DocumentContext, reports: readonly ToldReport[]) => Entry[]>> = {
  happened,
  votes,
  said: statementGroups,
  figures,
  differ: differences,
  checks: checkEntries,
  notKnown: gapEntries,
  leftOut: leftOutEntries,
  timeline,
  origins: originEntries,
};
