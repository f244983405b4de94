/** What a store is given to show: rows of the stories that changed, made of what linking gave. */
import { withToldDays } from "../brief/lines/storyline-timeline.ts";
import type { Actor, Readout, Report, Story } from "../core/format.ts";
import { type Packed, unpacker } from "../core/packed.ts";
import { NOBODY } from "../link/actors/actors.ts";
import type { Facet, KeptStory, WrittenReport } from "../store/account-tables.ts";
import { reportOf, wordsIn } from "./assemble.ts";
import { type ToldParts, toldParts } from "./kept-story.ts";
import { type HeldReport, openUnpack } from "./packed-reports.ts";
import type { ReportAddition } from "./packed-stories.ts";
import type { Settlement } from "./settlement.ts";
import { storyReadout } from "./story-readout.ts";
import { storylineDays } from "./storyline-days.ts";

/** A story that changed: its number in the settlement, its key, and what linking gave. */
export interface ChangedStory {
  readonly number: number;
  readonly key: string;
  readonly packed: Packed;
}

/** A story's row, and what is written of its reports. */
export interface StoryRows {
  readonly story: KeptStory;
  readonly readout: Readout;
}

/** Parts of reports held unpacked at once. */
const HELD = 2_000;

const NO_ADDITION: ReportAddition = { published: null, times: [], derivedFrom: [] };

/**
 * Makes the rows of stories.
 *
 * - Input: what was settled, and the stories that changed: all of a storyline's or none.
 * - Output: the rows, one story at a time.
 */
export function* storyRows(settlement: Settlement, changed: readonly ChangedStory[]): Generator<StoryRows> {
  const reportAt = reportReader(settlement);
  const parts = new Map(changed.map(({ number, packed }) => [number, toldParts(packed)]));
  const additions = additionsOf(settlement, parts);
  const addition = (report: number): ReportAddition => additions.get(report) ?? NO_ADDITION;
  const daysOf = storylineDays(reportAt, settlement, addition, (story) => parts.has(story));
  const actorsOf = actorReader(settlement);
  for (const { number, key, packed } of changed) {
    const told = parts.get(number);
    const members = settlement.stories[number]?.members;
    if (!told || !members) continue;
    const own = members.flatMap((member) => reportAt(member) ?? []);
    const { id, told: days } = daysOf(number);
    const story = withToldDays({ ...told.story, storyline: id }, days, wordsIn(own));
    const written = members.flatMap((member) => {
      const report = reportAt(member);
      return report ? [reportOf(report, addition(member))] : [];
    });
    const readout = storyReadout(told, story, written, actorsOf(own, members));
    yield { story: keptRow(key, packed, readout, story), readout };
  }
}

/** Reads reports by their numbers: only those of the storylines that changed are asked for. */
function reportReader({ packs, places }: Settlement): (report: number) => HeldReport | null {
  const read = packs.map(openUnpack(HELD));
  const known = new Map<number, HeldReport | null>();
  return (report) => {
    const held = known.get(report);
    if (held !== undefined) return held;
    const place = places[report];
    const made = place === undefined ? null : (read[place[0]]?.(place[1]) ?? null);
    known.set(report, made);
    return made;
  };
}

function additionsOf({ stories }: Settlement, parts: ReadonlyMap<number, ToldParts>): Map<number, ReportAddition> {
  const all = new Map<number, ReportAddition>();
  for (const [number, { additions }] of parts)
    stories[number]?.members.forEach((member, at) => {
      const addition = additions[at];
      if (addition) all.set(member, addition);
    });
  return all;
}

/** Whoever is mentioned in some reports, or named by their votes. */
function actorReader({ actors, mentioned, named }: Settlement) {
  const actorAt = unpacker(actors) as (number: number) => Actor;
  const mentionedIn = unpacker(mentioned) as (report: number) => Int32Array;
  return (reports: readonly HeldReport[], members: readonly number[]): Actor[] => {
    const numbers = new Set(members.flatMap((member) => [...mentionedIn(member)]));
    for (const { voteWords } of reports) for (const word of voteWords) numbers.add(named.get(word) ?? NOBODY);
    numbers.delete(NOBODY);
    return [...numbers].map((number) => actorAt(2 * number + 1));
  };
}

function keptRow(key: string, packed: Packed, readout: Readout, story: Story): KeptStory {
  const { reports } = readout;
  return {
    id: story.id,
    key,
    title: story.title,
    language: titleLanguage(story, reports),
    starts: story.from,
    ends: story.to,
    outlets: new Set(reports.map(({ outlet, id }) => outlet ?? id)).size,
    least: story.origins.least,
    most: story.origins.most,
    members: story.reports,
    facets: facetsOf(readout, story),
    packed,
    // Its reports are rows of their own.
    document: JSON.stringify({ ...readout, reports: [] }),
  };
}

/** The language of the report whose title, or whose words, the story's title is. */
function titleLanguage(story: Story, reports: readonly Report[]): string {
  const from =
    reports.find(({ title }) => title === story.title) ?? reports.find(({ text }) => text.includes(story.title));
  return from?.language ?? reports[0]?.language ?? "und";
}

/** By whom, where, in which language, by which outlet and by which kinds of lines a story is found. */
function facetsOf({ actors, reports }: Readout, story: Story): Facet[] {
  const facets = new Map<string, Facet>();
  const add = (kind: Facet["kind"], value: string, label: string): void => {
    facets.set(`${kind} ${value}`, { kind, value, label });
  };
  // People at large, residents, reporters: every story has them, and none is found by them.
  for (const { id, kind, name } of actors)
    if (kind !== "group") add(kind === "place" || kind === "country" ? "place" : "actor", id, name);
  for (const { language, outlet } of reports) {
    add("language", language, language);
    if (outlet !== null) add("outlet", outlet, outlet);
  }
  for (const { kind } of story.brief.lines) add("kind", kind, kind);
  return [...facets.values()];
}

/** What a store writes of a story's reports. */
export function reportRows({ reports }: Readout): WrittenReport[] {
  return reports.map((report) => ({
    id: report.id,
    published: report.published?.value ?? "",
    outlet: report.outlet,
    document: JSON.stringify(report),
  }));
}
