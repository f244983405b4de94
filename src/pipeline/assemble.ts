/** The readout put together from what was found, settled and told. Its lists are made as they are read, so that never more than one thing of each is unpacked. */

import { withToldDays } from "../brief/lines/storyline-timeline.ts";
import type { Actor, Event, Figure, Problem, Report, ReportSpan, Statement, Story, Vote } from "../core/format.ts";
import { byCodeUnit } from "../core/order.ts";
import { unpacker } from "../core/packed.ts";
import type { ReadoutLists } from "../export/readout-json.ts";
import { joinedOrigins, type OriginParts } from "../link/origins/origins.ts";
import type { HeldReport } from "./packed-reports.ts";
import type { PackedStories, ReportAddition, StoryKeys } from "./packed-stories.ts";
import type { Settlement } from "./settlement.ts";
import { storylineDays } from "./storyline-days.ts";

/** A thing in a pack. */
interface Kept {
  readonly key: string;
  readonly number: number;
  readonly read: (number: number) => unknown;
}

/** All things of one kind, in the order of stories. */
interface KeptLists {
  readonly stories: (Kept & { readonly reports: number; readonly story: number })[];
  readonly statements: Kept[];
  readonly events: Kept[];
  readonly figures: Kept[];
  readonly votes: Kept[];
  readonly origins: OriginParts[];
  /** By the number of the report. */
  readonly additions: Map<number, Kept>;
}

/**
 * Puts a readout together.
 *
 * - Input: the reports in id order, what was settled, what came of the stories, in any order, and the problems.
 * - Output: the readout, the same for every order; its lists can be gone through any number of times.
 */
export function assemble(
  reports: readonly HeldReport[],
  settlement: Settlement,
  told: readonly PackedStories[],
  problems: readonly Problem[],
): ReadoutLists {
  const kept = keptOf(settlement, told);
  const daysOf = storylineDays(
    (report) => reports[report] ?? null,
    settlement,
    (report) => additionOf(kept.additions.get(report)),
  );
  const words = wordsIn(reports);
  const byKey = (a: Kept, b: Kept): number => byCodeUnit(a.key, b.key);
  const actors = unpacker(settlement.actors);
  const numbers = Array.from({ length: settlement.actors.places.length / 2 }, (_, number) => number);
  return {
    format: "readout/1",
    reports: made(reports, (report, number) => reportOf(report, additionOf(kept.additions.get(number)))),
    actors: made(numbers, (number) => actors(2 * number + 1) as Actor),
    statements: made(kept.statements, readKept<Statement>),
    events: made(kept.events.sort(byKey), readKept<Event>),
    figures: made(kept.figures.sort(byKey), readKept<Figure>),
    votes: made(kept.votes.sort(byKey), readKept<Vote>),
    origins: joinedOrigins(kept.origins),
    stories: made(
      kept.stories.sort((a, b) => b.reports - a.reports || byKey(a, b)),
      (one) => {
        const { id, told: days } = daysOf(one.story);
        return withToldDays({ ...readKept<Story>(one), storyline: id }, days, words);
      },
    ),
    problems: [...problems].sort(
      (a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.code, b.code) || byCodeUnit(a.message, b.message),
    ),
  };
}

function readKept<Thing>({ read, number }: Kept): Thing {
  return read(number) as Thing;
}

/** A list whose things are made each time it is gone through. */
function made<From, Thing>(list: readonly From[], make: (from: From, index: number) => Thing): Iterable<Thing> {
  return {
    *[Symbol.iterator]() {
      for (const [index, from] of list.entries()) yield make(from, index);
    },
  };
}

function keptOf({ stories }: Settlement, told: readonly PackedStories[]): KeptLists {
  const lists: KeptLists = {
    stories: [],
    statements: [],
    events: [],
    figures: [],
    votes: [],
    origins: [],
    additions: new Map(),
  };
  const inOrder = told.flatMap(({ packed, stories: keys }) => {
    const read = unpacker(packed);
    let first = 0;
    return keys.map((story) => {
      const at = first;
      first += sizeOf(story);
      return { story, read, first: at };
    });
  });
  inOrder.sort((a, b) => a.story.number - b.story.number);
  for (const { story, read, first } of inOrder) keep(lists, story, stories[story.number]?.members ?? [], read, first);
  return lists;
}

/** Values of a story before those of its reports. */
const HEAD = 2;

function sizeOf({ reports, statements, events, figures, votes }: StoryKeys): number {
  return HEAD + reports + statements + events.length + figures.length + votes.length;
}

function keep(lists: KeptLists, story: StoryKeys, members: readonly number[], read: Kept["read"], first: number): void {
  let number = first + HEAD;
  lists.stories.push({ key: story.id, number: first, read, reports: story.reports, story: story.number });
  lists.origins.push(read(first + 1) as OriginParts);
  for (const member of members) lists.additions.set(member, { key: "", number: number++, read });
  for (let i = 0; i < story.statements; i++) lists.statements.push({ key: "", number: number++, read });
  for (const key of story.events) lists.events.push({ key, number: number++, read });
  for (const key of story.figures) lists.figures.push({ key, number: number++, read });
  for (const key of story.votes) lists.votes.push({ key, number: number++, read });
}

function additionOf(kept: Kept | undefined): ReportAddition {
  return kept ? readKept(kept) : { published: null, times: [], derivedFrom: [] };
}

/** The words at a place of a report. */
export function wordsIn(reports: readonly HeldReport[]): (place: ReportSpan) => string {
  const byId = new Map(reports.map((report) => [report.raw.id, report]));
  return ({ report, start, end }) => byId.get(report)?.raw.text.slice(start, end) ?? "";
}

/** A report as the readout has it. Input: what was found in it, and what linking added. */
export function reportOf(
  { raw, notCovered, sentences, removed, genre, corrections, findings }: HeldReport,
  addition: ReportAddition,
): Report {
  const { id, source, outlet, title, url, language, text } = raw;
  return {
    id,
    source,
    outlet,
    title,
    url,
    language,
    published: addition.published,
    text,
    removed,
    sentences,
    times: addition.times,
    citations: findings.citations,
    genre,
    corrections,
    derivedFrom: addition.derivedFrom,
    notCovered,
  };
}
