/** Changes: what one account tells that an earlier one did not, what it tells otherwise, and what it tells no more. */
import type { BriefLine, Event, Figure, ReportSpan, Statement, Story, Vote } from "../../core/format.ts";
import { byCodeUnit } from "../../core/order.ts";
import { type Account, evidenceOf, type Thing } from "../account.ts";
import { latestReadings } from "../lines/figure-readings.ts";
import { matchThings } from "./match-things.ts";

export type ChangeKind = "new" | "revised" | "withdrawn";

/** Why a line is revised. */
export type Revision = "figure" | "vote" | "modality" | "date" | "wording" | "divergence" | "support";

export interface Change {
  readonly kind: ChangeKind;
  /** Of a revised line what is otherwise, in this order; else `[]`. */
  readonly revisions: readonly Revision[];
  /** The later account's line; of what was withdrawn the earlier one's. */
  readonly line: BriefLine;
  /** The line as it was, where it is revised. */
  readonly before: BriefLine | null;
  /** The places that changed it: of what is new its proof, of what was revised that in the reports which are new, of what was withdrawn where it stood. */
  readonly places: readonly ReportSpan[];
  /** Ids of the reports that brought it: those of its places that the earlier account had not; where it had all, all. */
  readonly broughtBy: readonly string[];
}

/** What has changed in a story. */
export interface StoryChanges {
  /** The story as it is now; of what was withdrawn with its story, as it was. */
  readonly story: Story;
  readonly changes: readonly Change[];
}

/** An account with its stories. */
export interface Side {
  readonly account: Account;
  readonly stories: readonly Story[];
}

/**
 * What has changed between two accounts.
 *
 * - Input: the earlier and the later one.
 * - Output: for each story of the later account that tells anything new or otherwise, its changes in the order of its lines; then what was withdrawn. What is told is known again by
 *   the places that prove it, not by its id.
 * - Errors: none.
 * - Source: the kinds of change are those of `docs/format.md`, "Changes".
 *
 * @example changesBetween({ account: accountOf(old), stories: old.stories }, { account: accountOf(now), stories: now.stories })
 */
export function changesBetween(before: Side, after: Side): StoryChanges[] {
  const match = matchThings(before.account, after.account);
  const linesBefore = new Map(before.stories.flatMap(({ brief }) => brief.lines.map((line) => [line.about, line])));
  const known = new Set(before.account.reports.map(({ id }) => id));
  const told = after.stories.map((story) => ({
    story,
    changes: story.brief.lines.flatMap((line): Change[] => {
      const thing = after.account.thing(line.about);
      if (thing === null) return [];
      const was = match.earlier(line.about);
      const earlier = was === null ? null : before.account.thing(was);
      if (was === null || earlier === null) return [newLine(line, known)];
      return revisedLine(line, { was: linesBefore.get(was) ?? null, thing, earlier, before, after, known });
    }),
  }));
  const gone = before.stories.map((story) => ({
    story,
    changes: story.brief.lines
      .filter(({ about }) => match.later(about) === null)
      .map(
        (line): Change => ({ kind: "withdrawn", revisions: [], line, before: null, places: line.cites, broughtBy: [] }),
      ),
  }));
  return joined(told, gone).filter(({ changes }) => changes.length > 0);
}

/** What was withdrawn stands with the story that has most of its story's reports. */
function joined(told: readonly StoryChanges[], gone: readonly StoryChanges[]): StoryChanges[] {
  const all = told.map(({ story, changes }) => ({ story, changes: [...changes] }));
  const homeless: StoryChanges[] = [];
  for (const { story, changes } of gone) {
    const own = new Set(story.reports);
    let home: { readonly changes: Change[] } | null = null;
    let most = 0;
    for (const one of all) {
      const shared = one.story.reports.filter((id) => own.has(id)).length;
      if (shared > most) {
        home = one;
        most = shared;
      }
    }
    if (home === null) homeless.push({ story, changes });
    else home.changes.push(...changes);
  }
  return [...all, ...homeless];
}

function newLine(line: BriefLine, known: ReadonlySet<string>): Change {
  const brought = broughtBy(line.cites, known);
  const places = line.cites.filter(({ report }) => brought.includes(report));
  return { kind: "new", revisions: [], line, before: null, places, broughtBy: brought };
}

/** The reports of places that were not known, or all where all were. */
function broughtBy(places: readonly ReportSpan[], known: ReadonlySet<string>): string[] {
  const reports = [...new Set(places.map(({ report }) => report))].sort(byCodeUnit);
  const fresh = reports.filter((id) => !known.has(id));
  return fresh.length > 0 ? fresh : reports;
}

interface Revised {
  readonly was: BriefLine | null;
  readonly thing: Thing;
  readonly earlier: Thing;
  readonly before: Side;
  readonly after: Side;
  readonly known: ReadonlySet<string>;
}

function revisedLine(line: BriefLine, { was, thing, earlier, before, after, known }: Revised): Change[] {
  const revisions = [
    ...revisionsOf(thing, earlier, before.account, after.account),
    ...(was !== null && was.support !== line.support ? (["support"] as const) : []),
  ];
  if (revisions.length === 0) return [];
  const evidence = evidenceOf(thing);
  const proof = evidence.length > 0 ? evidence : line.cites;
  const brought = broughtBy(proof, known);
  const places = proof.filter(({ report }) => brought.includes(report));
  return [{ kind: "revised", revisions, line, before: was, places, broughtBy: brought }];
}

function revisionsOf(thing: Thing, earlier: Thing, before: Account, after: Account): Revision[] {
  if (thing.what === "event" && earlier.what === "event") return ofEvents(thing.event, earlier.event);
  if (thing.what === "figure" && earlier.what === "figure") return ofFigures(thing.figure, earlier.figure);
  if (thing.what === "vote" && earlier.what === "vote") return ofVotes(thing.vote, earlier.vote);
  if (thing.what === "statement" && earlier.what === "statement")
    return ofStatements(thing.statement, earlier.statement, before, after);
  return [];
}

function ofEvents(event: Event, earlier: Event): Revision[] {
  return [
    ...(event.modality === earlier.modality ? [] : (["modality"] as const)),
    ...(event.date === earlier.date ? [] : (["date"] as const)),
  ];
}

function ofFigures(figure: Figure, earlier: Figure): Revision[] {
  const values = (one: Figure): string =>
    [...new Set(latestReadings(one).map(({ low, high, bound }) => `${low} ${high} ${bound}`))].sort(byCodeUnit).join();
  return values(figure) === values(earlier) ? [] : ["figure"];
}

function ofVotes(vote: Vote, earlier: Vote): Revision[] {
  const told = ({ outcome, for: yes, against, abstain, absent }: Vote): string =>
    [outcome, yes, against, abstain, absent].join();
  return told(vote) === told(earlier) ? [] : ["vote"];
}

function ofStatements(statement: Statement, earlier: Statement, before: Account, after: Account): Revision[] {
  const wordings = (one: Statement, account: Account): Set<string> =>
    new Set(one.versions.map(({ span }) => account.words(span).replace(/\s+/g, " ")));
  const old = wordings(earlier, before);
  const hasNew = [...wordings(statement, after)].some((words) => !old.has(words));
  return [
    ...(hasNew ? (["wording"] as const) : []),
    ...(statement.divergences.length > earlier.divergences.length ? (["divergence"] as const) : []),
  ];
}
