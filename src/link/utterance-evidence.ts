/** What speaks for two sayings of two reports being one utterance, as a few numbers, and the score that fitted weights make of them. */

import { denialsDiffer, figuresDiffer } from "./same-utterance.ts";
import type { Utterance } from "./utterance.ts";
import { UTTERANCE_WEIGHTS } from "./utterance-weights.ts";

/** What is known of two sayings beside what each is. */
export interface Nearness {
  /** How alike they are, 0 to 1. */
  readonly like: number;
  /** How alike either is to another saying of the other's report: a translation is nearer than what else was said there. */
  readonly rival: number;
  /** By how much the sayings before or behind both are more alike than their rivals: two reports of one speech tell it in one order. */
  readonly support: number;
  /** How alike their paragraphs are. */
  readonly context: number;
}

/** A rival by more than this is beaten or lost to for sure. */
const CLEARLY = 0.3;
/** Less than this is hardly alike, whatever surrounds it. */
const LITTLE = 0.2;
/** More days between two reports make them no less likely. */
const DAYS = 4;
/** Figures in common that count. */
const FIGURES = 2;

/**
 * The features that weights are fitted to, in their order.
 *
 * - Source: the margin over the next best as in mining of parallel sentences (Artetxe 2019); fitted by `scripts/fit-utterances.ts`.
 */
export function utteranceFeatures(a: Utterance, b: Utterance, { like, rival, support, context }: Nearness): number[] {
  const [short = 0, long = 0] = [a.passage.rows.length, b.passage.rows.length].sort((x, y) => x - y);
  let figures = 0;
  for (const number of a.numbers) if (b.numbers.has(number)) figures++;
  return [
    1,
    like,
    Math.max(0, LITTLE - like),
    rival,
    flag(like > rival),
    Math.max(-CLEARLY, Math.min(CLEARLY, like - rival)),
    support,
    context,
    ...speakerFeatures(a, b),
    flag(a.saying.kind !== "indirect" && b.saying.kind !== "indirect"),
    Math.min(DAYS, a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)),
    flag(figuresDiffer(a, b)),
    flag(denialsDiffer(a, b)),
    Math.min(FIGURES, figures),
    flag(a.language === b.language),
    flag(a.slight || b.slight),
    Math.abs(a.place - b.place),
    Math.log((long + 1) / (short + 1)),
  ];
}

/** One speaker; two persons; two that may speak for each other; two others. None where either is not known. */
function speakerFeatures(a: Utterance, b: Utterance): number[] {
  const known = a.speaker !== null && b.speaker !== null;
  const same = known && a.speaker === b.speaker;
  const persons = known && !same && a.speakerKind === "person" && b.speakerKind === "person";
  const related = known && !same && !persons && a.speakerCountry !== null && a.speakerCountry === b.speakerCountry;
  return [flag(same), flag(persons), flag(related), flag(known && !same && !persons && !related)];
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

/** The log-odds that the two are one utterance. */
export function utteranceScore(features: readonly number[], weights: readonly number[] = UTTERANCE_WEIGHTS): number {
  return features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}
