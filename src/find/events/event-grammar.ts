/** What tense, modal and negation make of an event. */

import { coveredOr } from "../../core/sourced.ts";
import type { ModalSense } from "../../languages/events.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import { type ClauseReader, wordAt } from "./clause-reader.ts";
import { compose, negated, type Told, toldWith } from "./event-composition.ts";
import type { EventLexicon } from "./event-lexicon.ts";
import { type Predicate, rolesOf } from "./event-predicates.ts";
import type { Telling } from "./telling.ts";

const NO_MODALS: Readonly<Record<ModalSense, ReadonlySet<string>>> = {
  ahead: new Set(),
  wouldBe: new Set(),
  possible: new Set(),
  obliged: new Set(),
  hearsay: new Set(),
};

type Sense = ModalSense | null;

interface Context {
  readonly lexicon: EventLexicon;
  readonly reader: ClauseReader;
}

/** What the verb group's tense or modal says of the event: it is to come, depends, is possible or is asked for; `null` where it is told as a fact. */
function senseOf({ lexicon: { words }, reader }: Context, group: VerbGroup, hasSubject: boolean): Sense {
  const { tense, modal, form } = group;
  if (form === "infinitive" && hasSubject) return "ahead"; // "Ruiz to visit Paris"
  const modals = coveredOr(words.modals, NO_MODALS);
  if (modals.hearsay.size > 0 && isPerfect(reader, group) && isHearsay(reader, group, modals.hearsay)) return "hearsay";
  if (reader.verbSecond && hasHelper(reader, group, modals.possible)) return "possible";
  if (modal !== null) {
    for (const sense of ["ahead", "wouldBe", "obliged", "possible"] as const)
      if (modals[sense].has(modal)) return sense;
  }
  return tense === "future" ? "ahead" : null;
}

/** Whether a verb group is a perfect: an active participle, or a passive one with two helpers ("aurait été arrêté"). */
function isPerfect({ prose: { syntax } }: ClauseReader, { first, last, head, voice }: VerbGroup): boolean {
  if (syntax.tags[head] !== "participle") return false;
  let helpers = 0;
  for (let at = first; at < last; at++) if (syntax.tags[at] === "auxiliary") helpers++;
  return voice === "active" || helpers > 1;
}

/** "Hätten den Konvoi angegriffen": whether a helper of a verb at the end of its clause is of some forms. */
function hasHelper({ prose: { words, syntax } }: ClauseReader, group: VerbGroup, forms: ReadonlySet<string>): boolean {
  const floor = Math.max(0, group.first - HELPER_REACH);
  for (let at = group.last - 1; at >= floor && (words[at]?.start ?? -1) >= group.clause.start; at--)
    if (syntax.tags[at] === "auxiliary" && forms.has(words[at]?.lower ?? "")) return true;
  return false;
}

/** Words before a verb among which its helper stands. */
const HELPER_REACH = 24;

/** Whether the modal of a group, or a form of its helpers, makes what it tells hearsay. */
function isHearsay({ prose }: ClauseReader, { first, last, modal }: VerbGroup, forms: ReadonlySet<string>): boolean {
  if (modal !== null && forms.has(modal)) return true;
  for (let at = first; at < last; at++) if (forms.has(prose.words[at]?.lower ?? "")) return true;
  return false;
}

/** A telling, or what a verb would tell if it told of an event: then `told` is `null`. */
type Draft = Omit<Telling, "told"> & { readonly told: Told | null };

/**
 * Applies the grammar of a predicate's own verb group.
 *
 * - Input: what its words tell.
 * - Output: what is told in that tense, mood and polarity; `null` where nothing is.
 */
export function withGrammar(context: Context, { kind, group, subjects }: Predicate, draft: Draft): Telling | null {
  const { told } = draft;
  const sense = kind === "noun" || group === null ? null : senseOf(context, group, subjects.length > 0);
  if (sense === "obliged" && group?.negated !== true && !isDue(context, draft, group)) return obliged(draft);
  if (told === null) return null;
  if (kind === "noun" || group === null) return telling(draft, told);
  if (group.negated) {
    const not = negated(told, sense !== null, group.form === "infinitive");
    return not && telling(draft, not);
  }
  if (sense === "possible") return telling(draft, toldWith(told, { modality: "hypothetical" }));
  if (sense === "obliged") return telling(draft, toldWith(told, { modality: "planned" }));
  if (sense === "hearsay")
    return telling(draft, told.modality === "happened" ? toldWith(told, { modality: "alleged" }) : told);
  return sense === null ? telling(draft, told) : ahead(context, group, draft, told);
}

function telling({ concept, by, actors, recipients }: Draft, told: Told): Telling {
  return { told, concept, by, actors, recipients };
}

/** "The two must meet on Friday", "sollten sie angreifen": a meeting that is due, or a condition; nobody asks for it. */
function isDue({ reader, lexicon }: Context, { told, concept }: Draft, group: VerbGroup | null): boolean {
  if (concept === "meeting" || concept === "visit" || group === null) return told !== null;
  return told !== null && isCondition({ reader, lexicon }, group);
}

/** Whether an "if" opens the clause of a verb. */
function isCondition({ reader, lexicon }: Context, { clause }: VerbGroup): boolean {
  const opener = reader.prose.words[wordAt(reader, clause.start)];
  return rolesOf(lexicon).condition.has(opener?.lower ?? "");
}

/** "Must" and "should": asked of who is to do it, by whoever says so. */
function obliged({ told, concept, by, actors, recipients }: Draft): Telling | null {
  if (told === null && actors.length === 0) return null;
  const asked = compose("demand", told === null ? { is: "clause" } : { is: "event", told, concept }, "clause").outer;
  const whom = actors.length > 0 ? actors : recipients;
  return asked && { told: asked, concept: null, by, actors: [], recipients: whom };
}

/** What is to come: with nobody who announces it, it is the event itself, planned. */
function ahead(context: Context, group: VerbGroup, draft: Draft, told: Told): Telling | null {
  // "If X should attack", „если X нападёт“: a condition is nobody's plan.
  if (isCondition(context, group)) return telling(draft, told);
  if (draft.actors.length === 0) return telling(draft, toldWith(told, { modality: "planned" }));
  const { outer } = compose("will", { is: "event", told, concept: draft.concept }, "clause");
  return outer && telling(draft, outer);
}
