/** Links and tells stories of a settled run, on whatever thread it is called. */
import { writeStory } from "../brief/write-story.ts";
import type { Actor } from "../core/format.ts";
import { unpacker } from "../core/packed.ts";
import { actorIndex, NOBODY } from "../link/actors/actors.ts";
import { findingEdits } from "../link/edits/edited-findings.ts";
import { linkStory } from "../link/link-story.ts";
import { type HeldReport, openUnpack } from "./packed-reports.ts";
import { type PackedStories, packStories, type ToldStory } from "./packed-stories.ts";
import type { Settlement } from "./settlement.ts";

/**
 * Parts of reports held unpacked at once, three a report: those of the largest stories, some 35 KB a report. Each of the steps of linking that go through all reports
 * unpacks the others anew, which takes a twentieth of the step.
 */
export const HELD = 2_000;

/** Actors held unpacked at once: those whom most stories name are few. */
const HELD_ACTORS = 5_000;

/** Links some stories, by their numbers, and packs what came of it. */
export type StoryLinker = (numbers: readonly number[]) => PackedStories;

/** Makes a linker of the stories of a run. */
export function openStoryLinker(settlement: Settlement): StoryLinker {
  const { places, stories, named, options } = settlement;
  const edits = options.edits ?? [];
  const unpack = openUnpack(HELD, false, findingEdits(edits));
  const packs = settlement.packs.map(unpack);
  const mentioned = unpacker(settlement.mentioned) as (report: number) => Int32Array;
  const actorOf = actorReader(settlement);
  const reportAt = (report: number): HeldReport[] => {
    const [pack, number] = places[report] ?? [0, 0];
    const read = packs[pack];
    return read ? [read(number)] : [];
  };
  const tell = (number: number): ToldStory[] => {
    const group = stories[number];
    if (!group) return [];
    const reports = group.members.flatMap(reportAt);
    const own = group.members.map(mentioned);
    const actors = new Map<number, Actor | null>();
    const namedHere = reports.flatMap(({ voteWords }) => voteWords.flatMap((name) => named.get(name) ?? []));
    for (const numbers of [...own, namedHere])
      for (const actor of numbers) if (!actors.has(actor)) actors.set(actor, actorOf(actor));
    const present = [...actors.values()].flatMap((actor) => actor ?? []);
    const index = actorIndex(reports, own, present, (actor) => actors.get(actor) ?? null);
    const linked = linkStory({ reports, nearest: group.nearest, actors: index, now: options.now, edits });
    const story = writeStory(linked, index, (name) => actorOf(named.get(name) ?? NOBODY), options);
    return [{ number, linked, story }];
  };
  return (numbers) => packStories(numbers.flatMap(tell));
}

/** Reads actors as linking needs them, and holds the latest. */
function actorReader({ actors }: Settlement): (number: number) => Actor | null {
  const read = unpacker(actors) as (number: number) => Actor;
  const held = new Map<number, Actor>();
  return (number) => {
    if (number === NOBODY) return null;
    const known = held.get(number);
    if (known) return known;
    if (held.size >= HELD_ACTORS) held.clear();
    const actor = read(2 * number);
    held.set(number, actor);
    return actor;
  };
}
