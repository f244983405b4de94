/** Events: one thing that happened, in all the reports that tell it. */
import type { Event, Modality } from "../../core/format.ts";
import { contentId } from "../../core/id.ts";
import { overlap, textAt } from "../../core/span.ts";
import type { Linked } from "../linked.ts";
import { agreement, type Comparing, isTogether, likeness, wordsOf } from "./event-agreement.ts";
import { type Actors, isTelling, mergedSides } from "./event-sides.ts";
import { type ToldEvent, toldEvents } from "./told-events.ts";

/** The most events of one story, type and side that a telling is held against, the latest made: so the work stays linear. */
const COMPARED = 64;

/**
 * Joins the events that reports tell.
 *
 * - Input: what linking has settled.
 * - Output: one event a thing that happened, by id. Two tellings are of one event when they are of the same story and type and nothing that they tell of
 *   sides, days, modes and places speaks against it. A strike of the next day is another event, and so is a call to another on the same day.
 */
export function linkEvents(linked: Linked): Event[] {
  const actors = linked.actors.byId;
  const events = linked.stories.flatMap(({ members }) => {
    const told = members.flatMap((report) => toldEvents(linked, report));
    const context: Comparing = { reports: linked.reports, actors, meanings: new Map() };
    return joined(told, context).flatMap((group) => eventOf(linked, group, actors));
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
function joined(told: readonly ToldEvent[], context: Comparing): ToldEvent[][] {
  const groups: Group[] = [];
  const slots = new Map<string, Group[]>();
  const order = [...told].sort((a, b) => detail(b) - detail(a) || a.report - b.report || a.found.start - b.found.start);
  for (const one of order) {
    const { own, looked } = slotsOf(one, context);
    const home = homeOf(one, new Set(looked.flatMap((key) => slots.get(key)?.slice(-COMPARED) ?? [])), context);
    if (one.mayBeTalk && (home === null || isIn(one, home))) continue;
    const group = home ?? { told: [] };
    if (home === null) groups.push(group);
    group.told.push(one);
    for (const key of own) put(slots, key, group);
  }
  return groups.map(({ told: of }) => of.sort((a, b) => a.report - b.report || a.found.start - b.found.start));
}

/** Adds a group to a slot, unless it is among those that are compared. */
function put(slots: Map<string, Group[]>, key: string, group: Group): void {
  const slot = slots.get(key) ?? [];
  if (slot.at(-1) !== group && !slot.slice(-COMPARED).includes(group)) slot.push(group);
  slots.set(key, slot);
}

/** The slots that a telling is put into, and those where its event is looked for: who names no side finds what is told of anybody, and is found by it. */
function slotsOf(one: ToldEvent, context: Comparing): { readonly own: string[]; readonly looked: string[] } {
  const { type } = one.found;
  const keys = [...keysOf(one, context.actors), `${type}=${wordsOf(context, one)}`];
  const vague = !hasSide(one, context.actors);
  return {
    own: [...keys, `${type}*`, ...(vague ? [`${type}?`] : [])],
    looked: [...keys, `${type}${vague ? "*" : "?"}`],
  };
}

function hasSide(one: ToldEvent, actors: Actors): boolean {
  return [...one.actors, ...one.recipients].some((id) => isTelling(id, actors));
}

function detail({ day, dayBasis, found, recipients, mayBeTalk }: ToldEvent): number {
  const dated = day === null ? 0 : dayBasis === "own" ? 6 : dayBasis === "near" ? 5 : 4;
  return dated + (found.mode === null ? 0 : 2) + (recipients.length > 0 ? 1 : 0) - (mayBeTalk ? 100 : 0);
}

/** What tellings of one event have in common: their type, and a side or the country it is of. A crowd's doing is known by its mode alone. */
function keysOf(one: ToldEvent, actors: Actors): string[] {
  const { type, mode } = one.found;
  const both = [...one.actors, ...one.recipients].filter((id) => isTelling(id, actors));
  const acting = one.actors.filter((id) => isTelling(id, actors));
  const named = acting.length === 0 || isTogether(one) ? both : acting;
  const sides = named.flatMap((id) => [id, actors.get(id)?.country ?? id]);
  // A telling that names nobody finds those that do by what is done, and on which day.
  const done = [
    ...(mode === null && sides.length > 0 ? [] : [`${type}|${mode}|`]),
    ...(one.day ? [`${type}||${one.day}`] : []),
  ];
  if (sides.length === 0) return done;
  // Who suffers it finds the telling that names who did it, and the other way round.
  const onto = one.recipients.filter((id) => isTelling(id, actors)).map((id) => actors.get(id)?.country ?? id);
  return [...[...new Set([...sides, ...onto])].map((side) => `${type}|${side}`), ...done];
}

/** Whether an event has words of a telling already. */
function isIn({ report, found }: ToldEvent, { told }: Group): boolean {
  return told.some((other) => other.report === report && overlap(other.found, found) > 0);
}

/** The event that a telling is of: of those that fit the one told most alike. An undated telling that fits events of several days is of none of them for sure. */
function homeOf(one: ToldEvent, candidates: ReadonlySet<Group>, context: Comparing): Group | null {
  const homes = [...candidates].filter((group) => fits(one, group, context));
  const [first] = homes;
  if (first === undefined || homes.length === 1) return first ?? null;
  if (one.day === null && homes.some((group) => dayOf(group) !== dayOf(first))) return null;
  let home = first;
  let most = nearness(one, first, context);
  for (const group of homes) {
    const near = nearness(one, group, context);
    if (near <= most) continue;
    most = near;
    home = group;
  }
  return home;
}

/** How alike a telling is to an event's two fullest. */
function nearness(one: ToldEvent, { told }: Group, context: Comparing): number {
  return Math.max(...told.slice(0, 2).map((other) => likeness(context, one, other)));
}

function dayOf({ told }: Group): string | null {
  return told[0]?.day ?? null;
}

/** Against the group's first two members, which are the fullest: linear in the tellings. */
function fits(one: ToldEvent, { told }: Group, context: Comparing): boolean {
  // What was only told comes after all events, so that the first members are events.
  const fullest = told.slice(0, 2).filter(({ mayBeTalk }) => !mayBeTalk);
  const found = fullest.map((other) => agreement(context, one, other));
  return !found.includes("no") && (found.includes("yes") || found.length === 0);
}

/** The strongest of what reports tell: a fact outranks a claim, a denial of a claim outranks the claim. */
const STRENGTH: readonly Modality[] = ["happened", "denied", "alleged", "offered", "planned", "hypothetical"];

function eventOf({ reports }: Linked, told: readonly ToldEvent[], actors: Actors): Event[] {
  const first = told.find(({ mayBeTalk }) => !mayBeTalk);
  if (first === undefined) return [];
  const modality = STRENGTH.find((one) => told.some(({ found }) => found.modality === one)) ?? first.found.modality;
  const mode = told.find(({ found }) => found.mode !== null)?.found.mode ?? null;
  const sides = sidesOf(first, told, actors);
  const placed = told.find(({ found }) => found.place !== null);
  const raw = reports[first.report]?.raw;
  const { type, start, end } = first.found;
  const event: Event = {
    id: contentId("e", [raw?.id ?? "", start, end, first.found.trigger.start, type, first.recipients[0] ?? null]),
    type,
    mode,
    modality,
    ...sides,
    date: dateOf(told),
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

/** Who did it and to whom, in all the tellings; of what two did together, as the first telling has it. */
function sidesOf(
  first: ToldEvent,
  told: readonly ToldEvent[],
  known: Actors,
): { readonly actors: string[]; readonly recipients: string[] } {
  const together = isTogether(first) && first.recipients.length > 0;
  const actors = mergedSides(first.actors, together ? [] : told.flatMap((one) => one.actors), known);
  const onto = told.flatMap((one) => (together ? [...one.actors, ...one.recipients] : one.recipients));
  const isOther = (id: string): boolean => !actors.includes(id);
  return { actors, recipients: mergedSides(first.recipients.filter(isOther), onto.filter(isOther), known) };
}

/** The day by the surest telling: its own words', else one near by, else the earliest that is only assumed; where none has a day, the month or year. */
function dateOf(told: readonly ToldEvent[]): string | null {
  for (const basis of ["own", "near"] as const) {
    const found = told.find(({ day, dayBasis, mayBeTalk }) => day !== null && dayBasis === basis && !mayBeTalk);
    if (found) return found.day;
  }
  const assumed = told.flatMap(({ day, mayBeTalk }) => (day === null || mayBeTalk ? [] : [day]));
  return assumed.sort()[0] ?? told.find(({ period, mayBeTalk }) => period !== null && !mayBeTalk)?.period ?? null;
}
