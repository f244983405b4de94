/** Stories packed: what came of linking and telling some stories, as bytes, and where each thing stands in them. */
import type { Derivation, Event, Figure, Published, ResolvedTime, Statement, Story, Vote } from "../core/format.ts";
import { type Packed, pack } from "../core/packed.ts";
import type { LinkedStory } from "../link/link-story.ts";
import type { OriginParts } from "../link/origins/origins.ts";

/** What linking adds to a report. */
export interface ReportAddition {
  readonly published: Published | null;
  readonly times: readonly ResolvedTime[];
  readonly derivedFrom: readonly Derivation[];
}

/** The keys of a story's things, by which those of all stories are put in order; statements keep theirs. */
export interface StoryKeys {
  /** Its number among all stories. */
  readonly number: number;
  readonly id: string;
  readonly reports: number;
  readonly statements: number;
  readonly events: readonly string[];
  readonly figures: readonly string[];
  readonly votes: readonly string[];
}

/** The values of each story, one after another: the story, its origins, additions to its reports, statements, events, figures, votes. */
export interface PackedStories {
  readonly packed: Packed;
  readonly stories: readonly StoryKeys[];
}

export interface ToldStory {
  readonly number: number;
  readonly linked: LinkedStory;
  readonly story: Story;
}

/** Packs stories. */
export function packStories(told: readonly ToldStory[]): PackedStories {
  const values: (Story | OriginParts | ReportAddition | Statement | Event | Figure | Vote)[] = [];
  const stories = told.map(({ number, linked, story }): StoryKeys => {
    const { families, wires, cited, spoken } = linked.origins;
    const { statements, events, figures, votes } = linked;
    values.push(story, { families, wires, cited, spoken });
    for (const list of [additionsOf(linked), statements, events, figures, votes])
      for (const thing of list) values.push(thing);
    return {
      number,
      id: story.id,
      reports: linked.reports.length,
      statements: statements.length,
      events: events.map(({ id }) => id),
      figures: figures.map(({ id }) => id),
      votes: votes.map(({ date, id }) => `${date ?? ""}\u0000${id}`),
    };
  });
  return { packed: pack(values), stories };
}

function additionsOf({ reports, days, origins }: LinkedStory): ReportAddition[] {
  return reports.map((_, index) => ({
    published: days[index]?.published ?? null,
    times: days[index]?.times.flatMap((time) => time ?? []) ?? [],
    derivedFrom: origins.derivedFrom[index] ?? [],
  }));
}
