/** Events: one thing that happened, in all the reports that tell it. */
import type { Actor, Event, Modality } from "../core/format.ts";
import { contentId } from "../core/id.ts";
import { textAt } from "../core/span.ts";
import type { Linked } from "./linked.ts";
import { type ToldEvent, toldEvents } from "./told-events.ts";

/** The most events of one story, type and actor that a telling is held against, the latest made: so the work stays linear. */
const COMPARED = 64;

/**
 * Joins the events that reports tell.
 *
 * - Input: what linking has settled.
 * - Output: one event a thing that happened, by id. Two tellings are of one event when they are of the same story and type, by the same actor, of no two
 *   modes, days or recipients, and one does not deny what the other tells as a fact. A strike of the next day is another event.
 */
export function linkEvents(linked: Linked): Event[] {
  const actors = new Map(linked.actors.actors.map((actor) => [actor.id, actor]));
  const events = linked.stories.flatMap(({ members }) => {
    const told = members.flatMap((report) => toldEvents(linked, report));
    return joined(told, actors).flatMap((group) => eventOf(linked, group));
  });
  return unique(events).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Events that would have one id are told apart by their order in the text. */
function unique(events: readonly Event[]): Event[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = seen.get(event.id) ?? 0;
    seen.set(event.id, count + 1);
    return count === 0 ? event : { ...event, id: contentId("e", [event.id, count]) };
  });
}

interface Group {
  readonly told: ToldEvent[];
}

/** Tellings into events: those that tell most (a day, a mode, a recipient) first, so that a vaguer one finds its home. */
function joined(told: readonly ToldEvent[], actors: ReadonlyMap<string, Actor>): ToldEvent[][] {
  const groups: Group[] = [];
  const slots = new Map<string, Group[]>();
  const order = [...told].sort((a, b) => detail(b) - detail(a) || a.report - b.report || a.found.start - b.found.start);
  for (const one of order) {
    const keys = keysOf(one, actors);
    const home = keys
      .flatMap((key) => slots.get(key)?.slice(-COMPARED) ?? [])
      .find(({ told: [first, ...rest] }) => first && fits(one, [first, ...rest], actors));
    const group = home ?? { told: [] };
    if (home === undefined) groups.push(group);
    group.told.push(one);
    for (const key of keys) {
      const slot = slots.get(key) ?? [];
      if (!slot.includes(group)) slot.push(group);
      slots.set(key, slot);
    }
  }
  return groups.map(({ told: of }) => of.sort((a, b) => a.report - b.report || a.found.start - b.found.start));
}

function detail({ day, found, recipients }: ToldEvent): number {
  return (day === null ? 0 : 4) + (found.mode === null ? 0 : 2) + (recipients.length > 0 ? 1 : 0);
}

/** What tellings of one event have in common: their type, and an actor or the country he speaks for. */
function keysOf({ found, actors: own }: ToldEvent, actors: ReadonlyMap<string, Actor>): string[] {
  const sides = own.flatMap((id) => [id, actors.get(id)?.country ?? id]);
  return [...new Set(sides)].map((side) => `${found.type}|${side}`);
}

/** Against the group's first two members, which are the fullest: linear in the tellings. */
function fits(one: ToldEvent, group: readonly ToldEvent[], actors: ReadonlyMap<string, Actor>): boolean {
  return group.slice(0, 2).every((other) => agrees(one, other, actors));
}

function agrees(a: ToldEvent, b: ToldEvent, actors: ReadonlyMap<string, Actor>): boolean {
  if (a.day !== null && b.day !== null && a.day !== b.day) return false;
  if (a.day === null && b.day === null && a.report === b.report && a.found.mode === null) return false;
  if (a.found.mode !== null && b.found.mode !== null && a.found.mode !== b.found.mode) return false;
  if (!modalitiesFit(a.found.modality, b.found.modality)) return false;
  return recipientsFit(a, b, actors);
}

/** What is denied or alleged may be one event; what is told as a fact is not the one that is denied. */
function modalitiesFit(a: Modality, b: Modality): boolean {
  if (a === b) return true;
  const claims: readonly Modality[] = ["alleged", "denied"];
  const facts: readonly Modality[] = ["happened", "alleged"];
  const ahead: readonly Modality[] = ["planned", "offered", "hypothetical"];
  return [claims, facts, ahead].some((group) => group.includes(a) && group.includes(b));
}

/** Recipients fit where one telling names none, or both share one, or one names the country of whom the other names. */
function recipientsFit(a: ToldEvent, b: ToldEvent, actors: ReadonlyMap<string, Actor>): boolean {
  if (a.recipients.length === 0 || b.recipients.length === 0) return true;
  const sides = new Set(b.recipients.flatMap((id) => sidesOf(id, actors)));
  return a.recipients.some((id) => sidesOf(id, actors).some((side) => sides.has(side)));
}

function sidesOf(id: string, actors: ReadonlyMap<string, Actor>): string[] {
  const country = actors.get(id)?.country ?? null;
  return country === null ? [id] : [id, country];
}

/** The strongest of what reports tell: a fact outranks a claim, a denial of a claim outranks the claim. */
const STRENGTH: readonly Modality[] = ["happened", "denied", "alleged", "offered", "planned", "hypothetical"];

function eventOf({ reports }: Linked, told: readonly ToldEvent[]): Event[] {
  const [first] = told;
  if (first === undefined) return [];
  const modality = STRENGTH.find((one) => told.some(({ found }) => found.modality === one)) ?? first.found.modality;
  const mode = told.find(({ found }) => found.mode !== null)?.found.mode ?? null;
  const day = told.find((one) => one.day !== null)?.day ?? null;
  const actors = [...new Set(told.flatMap((one) => one.actors))];
  const recipients = [...new Set(told.flatMap((one) => one.recipients))].filter((id) => !actors.includes(id));
  const placed = told.find(({ found }) => found.place !== null);
  const raw = reports[first.report]?.raw;
  const { type, start, end } = first.found;
  const event: Event = {
    id: contentId("e", [raw?.id ?? "", start, end, first.found.trigger.start, type, first.recipients[0] ?? null]),
    type,
    mode,
    modality,
    actors,
    recipients,
    date: day,
    place: placed?.found.place ? textAt(reports[placed.report]?.raw.text ?? "", placed.found.place) : null,
    evidence: told.map(({ report, found }) => ({
      report: reports[report]?.raw.id ?? "",
      start: found.start,
      end: found.end,
    })),
    context: [],
  };
  return [event];
}
