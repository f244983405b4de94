/** What speaks for two sayings of two reports being one utterance, as a few numbers, and the score that fitted weights make of them. */
import { alike, covered } from "../meaning/passage.ts";
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
  /** How many other sayings of their reports are each other's nearest and much alike. */
  readonly affinity: number;
}

/** A rival by more than this is beaten or lost to for sure. */
const CLEARLY = 0.3;
/** Less than this is hardly alike, whatever surrounds it. */
const LITTLE = 0.2;
/** More days between two reports make them no less likely. */
const DAYS = 4;
/** More sayings in common tell no more. */
const SHARED = 4;
/** Figures in common that count. */
const FIGURES = 2;

/** How many features tell of nearness; those of what the two sayings are, however near, stand around and behind them. */
const [ONE, LIKE, UNLIKE, RIVAL, AHEAD, MARGIN, SUPPORT, CONTEXT, AFFINITY] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const NEARNESS = 9;

/**
 * The features that weights are fitted to, in their order.
 *
 * - Source: the margin over the next best as in mining of parallel sentences (Artetxe 2019); fitted by `scripts/fit-utterances.ts`.
 */
export function utteranceFeatures(a: Utterance, b: Utterance, near: Nearness): number[] {
  const { like, rival, support, context } = near;
  return [
    1,
    like,
    unlike(like),
    rival,
    flag(like > rival),
    margin(like, rival),
    support,
    context,
    shared(near.affinity),
    ...ownFeatures(a, b),
  ];
}

function unlike(like: number): number {
  return Math.max(0, LITTLE - like);
}

function margin(like: number, rival: number): number {
  return Math.max(-CLEARLY, Math.min(CLEARLY, like - rival));
}

/** How much of a few words is not said in the other, though their clause may be; 0 of many words. */
function unsaid({ own, passage }: Utterance, other: Utterance): number {
  return own === passage ? 0 : 1 - covered(own, other.passage);
}

function shared(affinity: number): number {
  return Math.min(SHARED, affinity) / SHARED;
}

/** What the two are, however near. */
function ownFeatures(a: Utterance, b: Utterance): number[] {
  const mine = a.passage.rows.length;
  const its = b.passage.rows.length;
  let figures = 0;
  if (a.numbers.size > 0 && b.numbers.size > 0) for (const number of a.numbers) if (b.numbers.has(number)) figures++;
  const speakers = speakersOf(a, b);
  return [
    flag(speakers === "same"),
    flag(speakers === "persons"),
    flag(speakers === "related"),
    flag(speakers === "others"),
    alike(a.cue, b.cue),
    Math.max(unsaid(a, b), unsaid(b, a)),
    flag(a.saying.kind !== "indirect" && b.saying.kind !== "indirect"),
    Math.min(DAYS, a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)),
    flag(figuresDiffer(a, b)),
    flag(denialsDiffer(a, b)),
    Math.min(FIGURES, figures),
    flag(a.language === b.language),
    flag(a.slight || b.slight),
    Math.abs(a.place - b.place),
    Math.log((Math.max(mine, its) + 1) / (Math.min(mine, its) + 1)),
  ];
}

/** One speaker; two persons; two that may speak for each other; two others. None where either is not known. */
function speakersOf(a: Utterance, b: Utterance): "same" | "persons" | "related" | "others" | null {
  if (a.speaker === null || b.speaker === null) return null;
  if (a.speaker === b.speaker) return "same";
  if (isNamedPerson(a) && isNamedPerson(b)) return "persons";
  return a.speakerCountry !== null && a.speakerCountry === b.speakerCountry ? "related" : "others";
}

function isNamedPerson({ speakerKind, speakerNamed }: Utterance): boolean {
  return speakerKind === "person" && speakerNamed;
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

/** The log-odds that the two are one utterance. */
export function utteranceScore(features: readonly number[], weights: readonly number[] = UTTERANCE_WEIGHTS): number {
  return scoreFrom(0, features, weights, ONE);
}

/** Adds what features weigh, those of the weights from a place on. */
function scoreFrom(start: number, features: readonly number[], weights: readonly number[], place: number): number {
  let sum = start;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[place + i] ?? 0);
  return sum;
}

/** Features of a pair with how alike their paragraphs are, which is worked out last. */
export function withContext(features: readonly number[], context: number): number[] {
  const all = [...features];
  all[CONTEXT] = context;
  return all;
}

/** What the two sayings are adds so much to their score, however near they are. */
export function ownScore(a: Utterance, b: Utterance, weights: readonly number[] = UTTERANCE_WEIGHTS): number {
  return scoreFrom(weights[ONE] ?? 0, ownFeatures(a, b), weights, NEARNESS);
}

/** What is known of a pair's nearness before all of it is worked out. */
export interface NearnessBounds {
  readonly like: number;
  /** The least that `rival` can be. */
  readonly rival: number;
  /** The most that `support` can be. */
  readonly support: number;
  /** The most that `affinity` can be. */
  readonly affinity: number;
}

/**
 * The most that two sayings can score, so that what cannot reach a threshold need not be looked at further.
 *
 * - Input: their own score, and how near they can be; `context` may be anything.
 * - Output: no less than `utteranceScore` of the two; whatever sign the weights have.
 */
export function mostScore(
  own: number,
  { like, rival, support, affinity }: NearnessBounds,
  weights: readonly number[] = UTTERANCE_WEIGHTS,
): number {
  return (
    own +
    most(weights[LIKE], like, like) +
    most(weights[UNLIKE], unlike(like), unlike(like)) +
    most(weights[RIVAL], rival, 1) +
    most(weights[AHEAD], 0, flag(like > rival)) +
    most(weights[MARGIN], margin(like, 1), margin(like, rival)) +
    most(weights[SUPPORT], 0, support) +
    most(weights[CONTEXT], 0, 1) +
    most(weights[AFFINITY], 0, shared(affinity)) +
    ROUNDING
  );
}

/** The most that a feature between two numbers adds. */
function most(weight: number | undefined, low: number, high: number): number {
  return (weight ?? 0) * ((weight ?? 0) > 0 ? high : low);
}

/** More than the errors of adding two dozen numbers in another order come to. */
const ROUNDING = 1e-9;
