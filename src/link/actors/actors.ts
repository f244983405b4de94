/** Actors: which mentions, in all reports and languages, are of one person, organisation, place or country. */
import type { StandingEdit } from "../../core/edit.ts";
import type { Actor, ActorKind } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import type { Span } from "../../core/span.ts";
import type { Mention } from "../../find/finding.ts";
import { mentionAt } from "../../find/names/mention-at.ts";
import { editedActors } from "../edits/edited-actors.ts";
import type { FoundReport } from "../found-report.ts";
import type { StoryGroup } from "../stories/stories.ts";
import { actorFrom, type Placed } from "./actor-fields.ts";
import { bodiesIn } from "./bodies.ts";
import { type Assigned, joinDescriptions } from "./join-descriptions.ts";
import { joinNames } from "./join-names.ts";
import { namedIn } from "./report-names.ts";

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
 * - Input: reports in id order, the stories they make, the reader's language, and what people corrected.
 * - Output: actors, the most mentioned first; a pronoun that stands for nobody is of none.
 */
export function linkActors(
  reports: readonly FoundReport[],
  stories: readonly Pick<StoryGroup, "members">[],
  language: string,
  edits: readonly StandingEdit[] = [],
): ActorIndex {
  const storyOf = reports.map((_, index) => -1 - index);
  stories.forEach(({ members }, story) => {
    for (const member of members) storyOf[member] = story;
  });
  const named = reports.flatMap((report, index) => namedIn(report, index));
  const bodyAt = bodiesIn(reports, storyOf, named);
  const found = joinDescriptions({ reports, storyOf, named, bodyAt, groups: joinNames(named, storyOf, bodyAt) });
  const { assigned, names } = editedActors(reports, found, edits);
  const made: { readonly number: number; readonly actor: Actor }[] = [];
  for (const { number, mentions } of placedMentions(reports, storyOf, assigned)) {
    if (mentions.every(({ mention }) => mention.form === "pronoun" || isUntold(mention))) continue;
    const actor = actorFrom(mentions, language);
    const id = contentId("a", idParts(mentions, actor.kind, actor.name));
    made.push({ number, actor: { id, ...actor, name: names.get(number) ?? actor.name } });
  }
  made.sort(({ actor: a }, { actor: b }) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
  const place = new Map(made.map(({ number }, index) => [number, index]));
  const mentioned = assigned.map((own) => Int32Array.from(own, (number) => place.get(number) ?? NOBODY));
  const actors = made.map(({ actor }) => actor);
  return actorIndex(reports, mentioned, actors, (number) => actors[number] ?? null);
}

/** The mentions of each actor, in report and text order: story by story, so that those of actors whom only one story mentions are at hand no longer than it is. */
function* placedMentions(
  reports: readonly FoundReport[],
  storyOf: readonly number[],
  assigned: Assigned,
): Generator<{ readonly number: number; readonly mentions: readonly Placed[] }> {
  const homes = homesOf(storyOf, assigned);
  const members = new Map<number, number[]>();
  storyOf.forEach((story, report) => {
    const known = members.get(story);
    if (known) known.push(report);
    else members.set(story, [report]);
  });
  const ofMany: { readonly number: number; readonly index: number; readonly placed: Placed }[] = [];
  for (const [story, own] of members) {
    const here = new Map<number, Placed[]>();
    for (const index of own)
      reports[index]?.findings.mentions.forEach((mention, at) => {
        const number = assigned[index]?.[at] ?? NOBODY;
        const placed = { report: reports[index] as FoundReport, mention };
        if (homes.get(number) === story) add(here, number, placed);
        else ofMany.push({ number, index, placed });
      });
    for (const [number, mentions] of here) yield { number, mentions };
  }
  ofMany.sort((a, b) => a.index - b.index);
  const rest = new Map<number, Placed[]>();
  for (const { number, placed } of ofMany) add(rest, number, placed);
  for (const [number, mentions] of rest) yield { number, mentions };
}

function add(all: Map<number, Placed[]>, number: number, placed: Placed): void {
  const known = all.get(number);
  if (known) known.push(placed);
  else all.set(number, [placed]);
}

/** For each actor the one story that mentions it, or `null` where several do. */
function homesOf(storyOf: readonly number[], assigned: Assigned): ReadonlyMap<number, number | null> {
  const homes = new Map<number, number | null>();
  assigned.forEach((own, report) => {
    const story = storyOf[report] ?? null;
    for (const number of own) {
      const known = homes.get(number);
      if (known === undefined) homes.set(number, story);
      else if (known !== story && known !== null) homes.set(number, null);
    }
  });
  return homes;
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
