/** The account: what a brief is written from, found again by id. It is made of a readout alone, so that a brief can be checked by whoever has one. */
import type { Actor, Event, Figure, Origin, Report, ReportSpan, Statement, Vote } from "../core/format.ts";
import { once } from "../core/once.ts";
import { overlap } from "../core/span.ts";
import { saidPlaces } from "./lines/said-places.ts";
import { opposingIn } from "./sides.ts";
import { type StandingWords, standingRead } from "./standing-words.ts";
import { isListed, knownName, knownNoun, readableName } from "./wording/reader-name.ts";

/** The parts of a readout that lines are written from. */
export interface Told {
  readonly reports: readonly Pick<
    Report,
    | "id"
    | "source"
    | "outlet"
    | "url"
    | "title"
    | "language"
    | "text"
    | "removed"
    | "published"
    | "derivedFrom"
    | "sentences"
    | "genre"
    | "corrections"
    | "times"
    | "notCovered"
  >[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly votes: readonly Vote[];
  readonly origins: readonly Origin[];
}

export type ToldReport = Told["reports"][number];

export interface Account extends Told, StandingWords {
  readonly report: (id: string) => ToldReport | null;
  readonly actor: (id: string) => Actor | null;
  /** The first actor that has a name, or `null`. */
  readonly named: (name: string) => Actor | null;
  /** The words at a place. */
  readonly words: (span: ReportSpan) => string;
  /** An actor's name in a language, by its id or by a name of its: its fullest there, else what that language calls it; failing both its name, told in letters that can be read. */
  readonly nameIn: (id: string, language: string) => string;
  /** Whether an actor has a name in a language: a report's or, for a country or a well-known body, the language's own. */
  readonly hasName: (id: string, language: string) => boolean;
  /** The actors mentioned at a place. */
  readonly actorsAt: (place: ReportSpan) => readonly Actor[];
  /** The statements within whose words a place stands. */
  readonly saidAt: (place: ReportSpan) => readonly Statement[];
  /** The words quoted within a stretch, whole. */
  readonly saidIn: (stretch: ReportSpan) => readonly ReportSpan[];
  /** Whether the words at a place are another's whom somebody only passed on there. */
  readonly isPassedOn: (words: ReportSpan, by: string) => boolean;
  /** The statement that a sentence mostly is, where its speaker is known, or `null`. */
  readonly saidMostly: (sentence: ReportSpan) => Statement | null;
  /** Whether two actors are of opposing sides. */
  readonly opposed: (a: string, b: string) => boolean;
  /** The figures that were updated. */
  readonly updated: () => readonly Figure[];
  /** The event, statement, figure or vote of an id, or the report whose lead a line quotes. */
  readonly thing: (id: string) => Thing | null;
}

/** A thing that a line can tell. */
export type Thing =
  | { readonly what: "event"; readonly event: Event }
  | { readonly what: "statement"; readonly statement: Statement }
  | { readonly what: "figure"; readonly figure: Figure }
  | { readonly what: "vote"; readonly vote: Vote }
  | { readonly what: "lead"; readonly report: string };

/**
 * Makes an account of the parts of a readout: what is in it, found again by id.
 *
 * - Input: a readout, or its parts that lines are written from, and which words of its reports stand alone where that was found with them.
 * - Output: the account.
 * - Errors: none. An id that is not there is `null`.
 * - Source: the format `readout/1`, `docs/format.md`.
 *
 * @example accountOf(readout).words({ report: "r-…", start: 0, end: 12 })
 */
export function accountOf(told: Told, found: StandingWords | null = null): Account {
  const reports = new Map(told.reports.map((report) => [report.id, report]));
  const standing = found ?? standingRead((id) => reports.get(id) ?? null);
  const actors = new Map(told.actors.map((actor) => [actor.id, actor]));
  const things = new Map<string, Thing>([
    ...told.events.map((event): [string, Thing] => [event.id, { what: "event", event }]),
    ...told.statements.map((statement): [string, Thing] => [statement.id, { what: "statement", statement }]),
    ...told.figures.map((figure): [string, Thing] => [figure.id, { what: "figure", figure }]),
    ...told.votes.map((vote): [string, Thing] => [vote.id, { what: "vote", vote }]),
  ]);
  const byName = once(() => {
    const all = new Map<string, Actor>();
    for (const actor of told.actors) for (const { text } of actor.names) if (!all.has(text)) all.set(text, actor);
    return all;
  });
  const actor = (id: string): Actor | null => actors.get(id) ?? null;
  const said = once(() => saidPlaces(told.statements));
  const mentioned = once(() => {
    const byReport = new Map<string, { readonly mention: ReportSpan; readonly actor: Actor }[]>();
    for (const who of told.actors)
      for (const mention of who.mentions) {
        const here = byReport.get(mention.report);
        if (here) here.push({ mention, actor: who });
        else byReport.set(mention.report, [{ mention, actor: who }]);
      }
    return byReport;
  });
  const opposed = once(() => opposingIn(told.events, actor));
  const ownName = (id: string, language: string): string | null => {
    const actor = actors.get(id) ?? byName().get(id);
    const own = actor?.names.find((name) => name.language === language)?.text;
    if (!actor) return null;
    if (own && actor.kind === "organization" && !isListed(own, language)) return knownName(actor, language) ?? own;
    if (own) return own;
    return knownName(actor, language) ?? knownNoun(actor, language, (name) => namedIn(name, language));
  };
  /** What a language calls whom a name is of; not by a noun again. */
  const namedIn = (name: string, language: string): string | null => {
    const known = byName().get(name);
    const own = known?.names.find((one) => one.language === language)?.text;
    return known ? (own ?? knownName(known, language) ?? readableName(known, known.id, language)) : null;
  };
  return {
    ...told,
    ...standing,
    report: (id) => reports.get(id) ?? null,
    actor,
    named: (name) => byName().get(name) ?? null,
    words: ({ report, start, end }) => reports.get(report)?.text.slice(start, end) ?? "",
    nameIn: (id, language) =>
      ownName(id, language) ?? readableName(actors.get(id) ?? byName().get(id) ?? null, id, language),
    hasName: (id, language) => ownName(id, language) !== null,
    actorsAt: (place) => {
      const here = mentioned().get(place.report) ?? [];
      return [...new Set(here.flatMap(({ mention, actor: who }) => (overlap(mention, place) > 0 ? [who] : [])))];
    },
    saidAt: (place) => said().at(place),
    saidIn: (stretch) => said().quotedIn(stretch),
    isPassedOn: (words, by) => said().isPassedOn(words, by),
    saidMostly: (sentence) => said().most(sentence),
    opposed: (a, b) => opposed()(a, b),
    updated: once(() => told.figures.filter(({ verdict }) => verdict === "updated")),
    thing: (id) => things.get(id) ?? (reports.has(id) ? { what: "lead", report: id } : null),
  };
}

/** How many outlets these places come from; a report whose outlet is not known counts as one of its own. */
export function outletsOf(account: Account, cites: readonly ReportSpan[]): number {
  return new Set(cites.map(({ report }) => account.report(report)?.outlet ?? ` ${report}`)).size;
}

/** The evidence of a thing: the places that a line about it cites, one line's worth each; a lead is its own proof. */
export function evidenceOf(thing: Thing): readonly ReportSpan[] {
  switch (thing.what) {
    case "event":
      return thing.event.evidence;
    case "statement":
      return thing.statement.versions.map(({ span }) => span);
    case "figure":
      return thing.figure.readings.map(({ span }) => span);
    case "vote":
      return thing.vote.evidence;
    case "lead":
      return [];
  }
}
