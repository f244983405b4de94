/** Which things of a story are as somebody corrected them: found by the places that corrections name. */
import { type EditAction, placesOf, type StandingAction } from "../../src/core/edit.ts";
import type { Readout, ReportSpan } from "../../src/core/format.ts";
import type { EditState } from "../server/contract.ts";

/** Corrections that show, by the id of the thing they changed: a statement, an event, a figure, an actor, a report or the story. */
export type Corrected = ReadonlyMap<string, readonly EditState[]>;

export function correctedIn(readout: Readout, edits: readonly EditState[]): Corrected {
  const found = new Map<string, EditState[]>();
  const standing = edits.filter(({ state }) => state === "applies");
  if (standing.length === 0) return found;
  const byPlace = new Map<string, EditState[]>();
  for (const one of standing) {
    for (const place of namedIn(one.edit.action)) add(byPlace, place, one);
    for (const id of wholeThings(readout, one.edit.action)) add(found, id, one);
  }
  for (const { id, spans, kinds } of placedThings(readout)) {
    const own = new Set(spans.flatMap((span) => byPlace.get(placeKey(span)) ?? []));
    for (const one of own) if (kinds.has(one.edit.action.do)) add(found, id, one);
  }
  return found;
}

/** Reports and stories, which corrections name as a whole. */
function wholeThings({ stories }: Readout, action: EditAction): readonly string[] {
  if (action.do === "set-origin") return [action.report];
  return action.do === "merge-stories" || action.do === "split-stories" ? stories.map(({ id }) => id) : [];
}

interface Placed {
  readonly id: string;
  readonly spans: readonly ReportSpan[];
  readonly kinds: ReadonlySet<string>;
}

function* placedThings({ statements, events, figures, actors }: Readout): Generator<Placed> {
  for (const { id, versions } of statements)
    yield { id, spans: versions.map(({ span }) => span), kinds: OF_STATEMENTS };
  for (const { id, evidence } of events) yield { id, spans: evidence, kinds: OF_DAYS };
  for (const { id, readings } of figures) yield { id, spans: readings.map(({ span }) => span), kinds: OF_DAYS };
  for (const { id, mentions } of actors) yield { id, spans: mentions, kinds: OF_ACTORS };
}

const OF_DAYS: ReadonlySet<string> = new Set(["set-date"]);
const OF_STATEMENTS: ReadonlySet<string> = new Set(["set-date", "set-speaker", "merge-statements", "split-statements"]);
const OF_ACTORS: ReadonlySet<string> = new Set(["rename-actor", "merge-actors", "split-actors"]);

function namedIn(action: EditAction): readonly string[] {
  return action.do === "undo" ? [] : placesOf(action satisfies StandingAction).map(placeKey);
}

function placeKey({ report, start, end }: ReportSpan): string {
  return `${report} ${start} ${end}`;
}

function add(map: Map<string, EditState[]>, key: string, one: EditState): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}
