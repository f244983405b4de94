/** What tense, modal and negation make of an event. */
import { coveredOr } from "../../core/sourced.ts";
import type { ModalSense } from "../../languages/events.ts";
import type { VerbGroup } from "../../text/syntax.ts";
import { compose, negated, type Told } from "./event-composition.ts";
import type { EventLexicon } from "./event-lexicon.ts";
import type { Predicate } from "./event-predicates.ts";
import type { Telling } from "./event-telling.ts";

const NO_MODALS: Readonly<Record<ModalSense, ReadonlySet<string>>> = {
  ahead: new Set(),
  wouldBe: new Set(),
  possible: new Set(),
  obliged: new Set(),
};

type Sense = ModalSense | null;

/** What the verb group's tense or modal says of the event: it is to come, depends, is possible or is asked for; `null` where it is told as a fact. */
function senseOf({ words }: EventLexicon, { tense, modal, form }: VerbGroup, hasSubject: boolean): Sense {
  if (form === "infinitive" && hasSubject) return "ahead"; // "Ruiz to visit Paris"
  const modals = coveredOr(words.modals, NO_MODALS);
  if (modal !== null) {
    for (const sense of ["ahead", "wouldBe", "obliged", "possible"] as const)
      if (modals[sense].has(modal)) return sense;
  }
  return tense === "future" ? "ahead" : null;
}

/** A telling, or what a verb would tell if it told of an event: then `told` is `null`. */
type Draft = Omit<Telling, "told"> & { readonly told: Told | null };

/**
 * Applies the grammar of a predicate's own verb group.
 *
 * - Input: what its words tell.
 * - Output: what is told in that tense, mood and polarity; `null` where nothing is.
 */
export function withGrammar(
  { lexicon }: { readonly lexicon: EventLexicon },
  { kind, group, subjects }: Predicate,
  draft: Draft,
): Telling | null {
  const { told } = draft;
  const sense = kind === "noun" || group === null ? null : senseOf(lexicon, group, subjects.length > 0);
  if (sense === "obliged" && group?.negated !== true) return obliged(draft);
  if (told === null) return null;
  if (kind === "noun" || group === null) return { ...draft, told };
  if (group.negated) {
    const not = negated(told, sense !== null, group.form === "infinitive");
    return not && { ...draft, told: not };
  }
  if (sense === "possible") return { ...draft, told: { ...told, modality: "hypothetical" } };
  return sense === null ? { ...draft, told } : ahead(draft, told);
}

/** "Must" and "should": asked of who is to do it, by whoever says so. */
function obliged({ told, concept, by, actors, recipients }: Draft): Telling | null {
  if (told === null && actors.length === 0) return null;
  const asked = compose("demand", told === null ? { is: "clause" } : { is: "event", told, concept }, "clause").outer;
  const whom = actors.length > 0 ? actors : recipients;
  return asked && { told: asked, concept: null, by, actors: [], recipients: whom };
}

/** What is to come: with nobody who announces it, it is the event itself, planned. */
function ahead(draft: Draft, told: Told): Telling | null {
  if (draft.actors.length === 0) return { ...draft, told: { ...told, modality: "planned" } };
  const { outer } = compose("will", { is: "event", told, concept: draft.concept }, "clause");
  return outer && { ...draft, told: outer };
}
