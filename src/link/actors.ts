/** Actors: which mentions, in all reports and languages, are of one person, organisation, place or country. */
import type { Actor, ActorKind } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import type { Span } from "../core/span.ts";
import type { Mention } from "../find/finding.ts";
import { mentionAt } from "../find/names/mention-at.ts";
import { actorFrom, type Placed } from "./actor-fields.ts";
import { bodiesIn } from "./bodies.ts";
import type { FoundReport } from "./found-report.ts";
import { joinDescriptions } from "./join-descriptions.ts";
import { joinNames } from "./join-names.ts";
import { namedIn } from "./report-names.ts";
import type { StoryGroup } from "./stories.ts";

export interface ActorIndex {
  readonly actors: readonly Actor[];
  readonly byId: ReadonlyMap<string, Actor>;
  /** The actor at a place of a report: of a phrase, the actor that it is about ("Russia's TASS" is about TASS); `null` where there is none. */
  readonly at: (report: string, place: Span) => string | null;
}

/**
 * Links mentions to actors.
 *
 * - Input: reports in id order, the stories they make, and the reader's language.
 * - Output: actors, the most mentioned first; a pronoun that stands for nobody is of none.
 */
export function linkActors(
  reports: readonly FoundReport[],
  stories: readonly StoryGroup[],
  language: string,
): ActorIndex {
  const storyOf = reports.map((_, index) => -1 - index);
  stories.forEach(({ members }, story) => {
    for (const member of members) storyOf[member] = story;
  });
  const named = reports.flatMap((report, index) => namedIn(report, index));
  const bodyAt = bodiesIn(reports, storyOf, named);
  const assigned = joinDescriptions({ reports, storyOf, named, bodyAt, groups: joinNames(named, storyOf, bodyAt) });
  const placed = new Map<number, Placed[]>();
  reports.forEach((report, index) => {
    report.findings.mentions.forEach((mention, at) => {
      const actor = assigned[index]?.[at] ?? -1;
      const known = placed.get(actor);
      if (known) known.push({ report, mention });
      else placed.set(actor, [{ report, mention }]);
    });
  });
  const ids = new Map<number, string>();
  const actors: Actor[] = [];
  for (const [number, mentions] of placed) {
    if (mentions.every(({ mention }) => mention.form === "pronoun" || isUntold(mention))) continue;
    const actor = actorFrom(mentions, language);
    const id = contentId("a", idParts(mentions, actor.kind, actor.name));
    ids.set(number, id);
    actors.push({ id, ...actor });
  }
  actors.sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return { actors, byId, at: lookup(reports, assigned, ids) };
}

/** A name of which nothing tells what it is the name of. */
function isUntold({ form, kind }: Mention): boolean {
  return form === "name" && kind === null;
}

/** What an actor's id is made of: kind, first evidence, and what it says, since a leader and a country may share the words. */
function idParts(mentions: readonly Placed[], kind: ActorKind, name: string): (string | number)[] {
  const [first] = mentions;
  return [kind, first?.report.raw.id ?? "", first?.mention.start ?? 0, name];
}

function lookup(
  reports: readonly FoundReport[],
  assigned: readonly (readonly number[])[],
  ids: ReadonlyMap<number, string>,
): ActorIndex["at"] {
  const indexOf = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  return (report, place) => {
    const index = indexOf.get(report);
    if (index === undefined) return null;
    const mentions: readonly Mention[] = reports[index]?.findings.mentions ?? [];
    const at = mentionAt(mentions, place);
    return at === null ? null : (ids.get(assigned[index]?.[at] ?? -1) ?? null);
  };
}
