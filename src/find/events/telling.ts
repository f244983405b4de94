/** An event told by some predicates. Changed in one place, so that all have their fields in one order: engines read such objects many times faster. */
import type { ConceptId } from "../../languages/event-concepts.ts";
import type { Told } from "./event-composition.ts";
import type { LinkedPredicate } from "./event-links.ts";
import type { Sides } from "./event-participants.ts";

/** An event told by some predicates, the outermost first, with who takes part. */
export interface Telling extends Sides {
  readonly told: Told;
  readonly concept: ConceptId | null;
  readonly by: readonly LinkedPredicate[];
}

/** The same telling with some of its fields changed; what is `undefined` stays. */
export function tellingWith(telling: Telling, changed: Partial<Omit<Telling, "concept">>): Telling {
  return {
    told: changed.told ?? telling.told,
    concept: telling.concept,
    by: changed.by ?? telling.by,
    actors: changed.actors ?? telling.actors,
    recipients: changed.recipients ?? telling.recipients,
  };
}
