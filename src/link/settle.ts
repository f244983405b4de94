/** What must be settled of all reports together, before each story can be linked by itself: which reports make a story, and who is who. */
import type { StandingEdit } from "../core/edit.ts";
import { type ActorIndex, linkActors } from "./actors/actors.ts";
import type { FoundReport } from "./found-report.ts";
import { type Dated, linkStories, type StoryGroup } from "./stories/stories.ts";
import { linkStorylines } from "./stories/storylines.ts";

export interface Settled {
  readonly stories: readonly StoryGroup[];
  /** For each story the number of the story that began its storyline. */
  readonly storylines: readonly number[];
  readonly actors: ActorIndex;
}

/**
 * Settles stories, storylines and actors.
 *
 * - Input: reports in id order, what each alone tells of its day, the reader's language, and what people corrected.
 * - Output: stories, storylines and actors; the same for every order in which the reports came.
 */
export function settle(
  reports: readonly FoundReport[],
  days: readonly Dated[],
  language: string,
  edits: readonly StandingEdit[] = [],
): Settled {
  const stories = linkStories(reports, days, edits);
  return {
    stories,
    storylines: linkStorylines(reports, days, stories),
    actors: linkActors(reports, stories, language, edits),
  };
}
