/** Words by which a sentence leans on the one before it, so that it cannot stand alone. Lower case. */
import type { Sourced } from "../core/sourced.ts";
import type { Forms } from "./times.ts";

export interface CohesionWords {
  /** What joins a sentence to the one before: "but", „освен това“, "außerdem"; parted by `|`. What follows them may stand alone. */
  readonly connectives: Sourced<Forms>;
  /** What points at something told before, where it opens a subject: "this", "the latter"; parted by `|`. */
  readonly pointing: Sourced<Forms>;
  /** Pronouns of the third person, every form, blank-separated. */
  readonly pronouns: Sourced<string>;
  /** Words that say whose a thing is, of the third person, every form, blank-separated; reflexive ones ("свой"), whose owner stands beside them, left out. */
  readonly possessives: Sourced<string>;
}
