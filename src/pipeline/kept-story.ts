/** One story as the store keeps it: what came of linking it, with the keys of its things, in one pack. */
import type { Event, Figure, Statement, Story, Vote } from "../core/format.ts";
import { type Packed, pack, unpacker } from "../core/packed.ts";
import type { OriginParts } from "../link/origins/origins.ts";
import type { PackedStories, ReportAddition, StoryKeys } from "./packed-stories.ts";

/** What linking and telling one story gave. */
export interface ToldParts {
  readonly story: Story;
  readonly origins: OriginParts;
  /** For each of its reports, in order. */
  readonly additions: readonly ReportAddition[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly figures: readonly Figure[];
  readonly votes: readonly Vote[];
}

/** The only story of a pack, with its keys as the last value. */
export function keptStory({ packed, stories }: PackedStories): Packed {
  const read = unpacker(packed);
  return pack([...packed.places.map((_, number) => read(number)), stories[0] ?? null]);
}

/** The same as packs of stories are, for putting a readout together. Input: the pack, and the story's number in the settlement of now. */
export function asPackedStories(packed: Packed, number: number): PackedStories {
  const keys = unpacker(packed)(packed.places.length - 1) as StoryKeys;
  return { packed, stories: [{ ...keys, number }] };
}

/** What is in such a pack. */
export function toldParts(packed: Packed): ToldParts {
  const read = unpacker(packed);
  const keys = read(packed.places.length - 1) as StoryKeys;
  let next = 0;
  const take = <Thing>(count: number): Thing[] => Array.from({ length: count }, () => read(next++) as Thing);
  const [story] = take<Story>(1) as [Story];
  const [origins] = take<OriginParts>(1) as [OriginParts];
  return {
    story,
    origins,
    additions: take(keys.reports),
    statements: take(keys.statements),
    events: take(keys.events.length),
    figures: take(keys.figures.length),
    votes: take(keys.votes.length),
  };
}
