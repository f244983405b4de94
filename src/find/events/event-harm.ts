/** Harm: deaths and damage that no one is said to have done, which a flood does as well as an attack. */
import { type ConceptId, EVENT_CONCEPTS } from "../../languages/event-concepts.ts";
import type { Predicates } from "./event-links.ts";
import { mentionsIn } from "./event-people.ts";
import type { TellingContext } from "./event-telling.ts";
import type { Telling } from "./telling.ts";

/** What befalls people without anybody's doing as well. */
const BEFALLS: ReadonlySet<string> = new Set<ConceptId>([
  "kill",
  "be-killed",
  "wound",
  "cleansing",
  "destroy",
  "attack",
]);
/** What nobody but people does, as a noun. */
const VIOLENCE: ReadonlySet<string> = new Set(
  Object.entries(EVENT_CONCEPTS).flatMap(([id, { type }]) =>
    type === "assault" && (id === "attack" || !BEFALLS.has(id)) ? [id] : [],
  ),
);

/** Whether a sentence has a noun of violence ("attack", "shooting"), or a verb of one that nothing else does ("shelled"). */
export function speaksOfViolence({ list }: Predicates): boolean {
  return list.some(({ kind, words }) =>
    words.some(({ id }) => (VIOLENCE.has(id) && (kind === "noun" || !BEFALLS.has(id))) || id === "explosion"),
  );
}

/** Whether a sentence has a noun of an attack, so that an explosion in it is one too. */
export function speaksOfAttack({ list }: Predicates): boolean {
  return list.some(({ kind, words }) => kind === "noun" && words.some(({ id }) => VIOLENCE.has(id)));
}

/** Whether an event is harm that nobody known does to nobody who has a name: "nine people were killed", "a wave struck the town". */
export function isBareHarm({ mentions }: TellingContext, { told, concept, by, actors, recipients }: Telling): boolean {
  if (told.type !== "assault" || concept === null || !BEFALLS.has(concept) || by[0]?.kind === "noun") return false;
  if (actors.some((span) => mentionsIn(mentions, span).length > 0)) return false;
  const named = recipients
    .flatMap((span) => mentionsIn(mentions, span))
    .some(({ form, kind }) => form === "name" && kind === "person");
  return !named;
}
