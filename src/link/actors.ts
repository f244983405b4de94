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
  /** For each report, for each of its mentions, which of `actors` it is of; `NOBODY` where it is of none. */
  readonly mentioned: readonly Int32Array[];
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
  stories: readonly Pick<StoryGroup, "members">[],
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
  const made: { readonly number: number; readonly actor: Actor }[] = [];
  for (const [number, mentions] of placed) {
    if (mentions.every(({ mention }) => mention.form === "pronoun" || isUntold(mention))) continue;
    const actor = actorFrom(mentions, language);
    const id = contentId("a", idParts(mentions, actor.kind, actor.name));
    made.push({ number, actor: { id, ...actor } });
  }
  made.sort(({ actor: a }, { actor: b }) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
  const place = new Map(made.map(({ number }, index) => [number, index]));
  const mentioned = assigned.map((own) => Int32Array.from(own, (number) => place.get(number) ?? NOBODY));
  const actors = made.map(({ actor }) => actor);
  return actorIndex(reports, mentioned, actors, (number) => actors[number] ?? null);
}

/** The number of no actor. */
export const NOBODY = -1;

/**
 * Actors, found again by place.
 *
 * - Input: reports, for each its mentions' actors by number, the actors that they mention, and the actor of a number.
 */
export function actorIndex(
  reports: readonly FoundReport[],
  mentioned: readonly Int32Array[],
  actors: readonly Actor[],
  actorOf: (number: number) => Actor | null,
): ActorIndex {
  const indexOf = new Map(reports.map(({ raw }, index) => [raw.id, index]));
  const at: ActorIndex["at"] = (report, place) => {
    const index = indexOf.get(report);
    if (index === undefined) return null;
    const mentions: readonly Mention[] = reports[index]?.findings.mentions ?? [];
    const number = mentionAt(mentions, place);
    return number === null ? null : (actorOf(mentioned[index]?.[number] ?? NOBODY)?.id ?? null);
  };
  return { actors, byId: new Map(actors.map((actor) => [actor.id, actor])), mentioned, at };
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
