/** Composing: what an operator makes of the event that it governs, by the composition table. */
import type { EventType, Modality } from "../../core/format.ts";
import {
  COMPOSITION,
  FRIENDLY,
  HOSTILE,
  OF_INNER,
  type Result,
  type Row,
} from "../../languages/event-composition-table.ts";
import { type ConceptId, EVENT_CONCEPTS, type OperatorId } from "../../languages/event-concepts.ts";

/** What is told: a type, a mode and whether it happened; `asked` is the concept it was made from. */
export interface Told {
  readonly type: EventType;
  readonly mode: string | null;
  readonly modality: Modality;
}

/** The same event with some of its fields changed; what is `undefined` stays. */
export function toldWith(told: Told, changed: Partial<Told>): Told {
  return {
    type: changed.type ?? told.type,
    mode: changed.mode === undefined ? told.mode : changed.mode,
    modality: changed.modality ?? told.modality,
  };
}

/** What an operator is applied to: an event, a thing, a clause that tells of no known event, or nothing that is known. */
export type Inner =
  | { readonly is: "event"; readonly told: Told; readonly concept: ConceptId | null }
  | { readonly is: "thing"; readonly concept: ConceptId }
  | { readonly is: "clause" }
  | { readonly is: "nothing" };

/** How the operator governs it: as a clause ("ordered them to leave") or as a noun ("ordered the arrest of …"). */
export type Link = "clause" | "noun";

export interface Composed {
  /** `null` where nothing is told. */
  readonly outer: Told | null;
  /** The inner event, where it is told of as well, with the modality it has on this word. */
  readonly inner: Modality | null;
  /** Whether `outer` is the inner event itself, with its own actors. */
  readonly same: boolean;
}

/**
 * Composes an operator with what it governs.
 *
 * - Input: the operator, what it is applied to and how.
 * - Output: the event told by both together, and whether the inner one is told of besides ("denied having shot": the shot, denied).
 */
export function compose(operator: OperatorId, inner: Inner, link: Link): Composed {
  const row = COMPOSITION[operator];
  if (link === "noun" && inner.is === "event" && inner.told.type === row.performs)
    return { outer: inner.told, inner: null, same: true };
  const result = resultOf((link === "noun" ? row.onNoun : undefined) ?? row.on, inner);
  const told = inner.is === "event" ? inner.told : null;
  const innerAs = told && row.innerAs !== undefined && countsAsClaim(told.type) ? row.innerAs : null;
  if (result === "none") return { outer: null, inner: innerAs, same: false };
  if (result === "inner")
    return told
      ? {
          outer: toldWith(told, { modality: row.modality ?? told.modality }),
          inner: innerAs,
          same: true,
        }
      : { outer: null, inner: null, same: false };
  const [type, mode] = result;
  return {
    outer: { type, mode: mode === OF_INNER ? modeOf(inner) : mode, modality: row.modality ?? "happened" },
    inner: innerAs,
    same: false,
  };
}

/** Statements and talks that somebody is accused of, or denies, are not told of as events of their own. */
function countsAsClaim(type: EventType): boolean {
  return HOSTILE.has(type) || type === "retreat" || type === "aid" || type === "incident";
}

function resultOf(on: Row["on"], inner: Inner): Result {
  if (inner.is === "clause" || inner.is === "nothing") return on[inner.is] ?? "none";
  const own = inner.concept === null ? undefined : on[inner.concept];
  if (own !== undefined) return own;
  if (inner.is === "thing") return on.any !== undefined && on.any !== "inner" ? on.any : (on.nothing ?? "none");
  const { type } = inner.told;
  const side = FRIENDLY.has(type) ? on.friendly : HOSTILE.has(type) ? on.hostile : undefined;
  return on[type] ?? side ?? on.any ?? "none";
}

/** PLOVER's modes of what is asked, promised, refused or threatened. */
const MODES: Readonly<Partial<Record<EventType, string>>> = {
  consult: "meet",
  aid: "assist",
  support: "assist",
  cooperate: "assist",
  retreat: "yield",
  concede: "yield",
  assault: "violence",
  coerce: "restrict",
  sanction: "relations",
  protest: "dissent",
  mobilize: "troops",
};

function modeOf(inner: Inner): string | null {
  if (inner.is !== "event") return null;
  if (inner.concept === "mediation" || inner.told.mode === "offer-to-mediate") return "mediate";
  return inner.told.mode === "ceasefire" ? "settle" : (MODES[inner.told.type] ?? inner.told.mode);
}

/**
 * What not doing it tells.
 *
 * - Input: the event, whether the clause speaks of the time to come ("will not lift") or of what is not so, and whether another word governs it as what is to
 *   be done ("agreed not to attack": to hold back).
 * - Output: a rejection of what was to be done; the same event denied, where it is hostile; else `null`.
 */
export function negated(told: Told, ahead: boolean, infinitive = false): Told | null {
  if (infinitive && HOSTILE.has(told.type)) return { type: "retreat", mode: null, modality: told.modality };
  if (told.type === "vote") return toldWith(told, { mode: "failed" });
  if (FRIENDLY.has(told.type))
    return ahead
      ? {
          type: "reject",
          mode: MODES[told.type] ?? null,
          modality: told.modality === "planned" ? "happened" : told.modality,
        }
      : null;
  return (HOSTILE.has(told.type) || told.type === "incident") && !ahead ? toldWith(told, { modality: "denied" }) : null;
}

/** What a concept tells by itself, or `null` for a thing. */
export function toldBy(concept: ConceptId): Told | null {
  const { type, mode } = EVENT_CONCEPTS[concept];
  return type === null ? null : { type, mode, modality: "happened" };
}
