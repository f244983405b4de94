/** Pairs of sayings scored: how sure it is that the two are one utterance, each pair in the light of what else the two reports say. */
import type { PairRows } from "../groups/pair-rows.ts";
import { type Share, sameUtterance } from "./same-utterance.ts";
import { isTurned } from "./turned.ts";
import type { Utterance } from "./utterance.ts";
import {
  mostScore,
  type Nearness,
  ownScore,
  utteranceFeatures,
  utteranceScore,
  withContext,
} from "./utterance-evidence.ts";
import { type UtteranceNearness, utteranceNearness } from "./utterance-nearness.ts";
import { UTTERANCE_WEIGHTS } from "./utterance-weights.ts";

/** What a pair scores that can be no utterance. */
const RULED_OUT = -6;
/** What a pair scores that nothing speaks for. */
export const UNLIKE = -4;
/** Log-odds for what is more alike than the rules ask, a tenth more: surer than anything that only odds tell. */
const RULED = 10;
/** Pairs below this are not surely one, however alike their paragraphs are; so these need not be compared. */
const HOPELESS = -5.2;

export interface ScoredPairs {
  /** The log-odds that two sayings are one utterance, by their numbers. */
  readonly score: (a: number, b: number) => number;
  /** The same where it is more than a number above `UNLIKE`; else `null`, found out with as little comparing as it takes. */
  readonly scoreAbove: (a: number, b: number, least: number) => number | null;
  /** What is known of the two beside what each is. */
  readonly nearness: (a: number, b: number) => Nearness;
}

/**
 * Scores pairs of sayings.
 *
 * - Input: the sayings of a story in the order of reports and text, the pairs worth a look, and how much of one passage is said in another.
 * - Output: scores, each worked out when it is asked for; of pairs that were not worth a look as well.
 */
export function scoredPairs(
  utterances: readonly Utterance[],
  pairs: PairRows,
  share: Share,
  weights: readonly number[] = UTTERANCE_WEIGHTS,
): ScoredPairs {
  const near = utteranceNearness(utterances, pairs, share);
  const odds: Odds = { near, weights };
  const ruledOf = (one: Utterance, other: Utterance, a: number, b: number): number | null =>
    ruledScore(one, other, (least) => near.like(a, b, least));
  const scores = new Map<number, number>();
  const keyOf = (a: number, b: number): number => Math.min(a, b) * utterances.length + Math.max(a, b);
  const settled = (one: Utterance, other: Utterance, a: number, b: number, ruled: number | null): number => {
    if (ruled === RULED_OUT || (ruled !== null && one.report === other.report)) return ruled;
    const made = Math.max(ruled ?? UNLIKE, UNLIKE, fittedScore(odds, one, other, a, b));
    scores.set(keyOf(a, b), made);
    return made;
  };
  return {
    nearness: (a, b) => ({ ...nearnessWithout(near, a, b), context: near.context(a, b) }),
    score: (a, b) => {
      const known = scores.get(keyOf(a, b));
      if (known !== undefined) return known;
      const [one, other] = [utterances[a], utterances[b]];
      return one && other ? settled(one, other, a, b, ruledOf(one, other, a, b)) : RULED_OUT;
    },
    scoreAbove: (a, b, least) => {
      const [one, other] = [utterances[a], utterances[b]];
      if (!one || !other) return null;
      const ruled = ruledOf(one, other, a, b);
      if (ruled === null && isBelow(odds, ownScore(one, other, weights), a, b, least)) return null;
      const score = settled(one, other, a, b, ruled);
      return score > least ? score : null;
    },
  };
}

/** What rules say alone: that two are one utterance, and how surely; that they are none; or `null` where the odds decide. */
function ruledScore(one: Utterance, other: Utterance, like: (least: number) => number): number | null {
  // First what needs no comparing: stories that go on for weeks have far more pairs that are ruled out by their days.
  const apart = one.report !== other.report;
  if (apart && isImpossible(one, other)) return RULED_OUT;
  if (apart && one.language === other.language && isTurned(one.own, other.own)) return RULED_OUT;
  const ruled = sameUtterance(one, other, like);
  if (ruled > 0) return RULED * ruled;
  return apart ? null : RULED_OUT;
}

interface Odds {
  readonly near: UtteranceNearness;
  readonly weights: readonly number[];
}

function fittedScore({ near, weights }: Odds, one: Utterance, other: Utterance, a: number, b: number): number {
  const features = utteranceFeatures(one, other, nearnessWithout(near, a, b));
  const score = utteranceScore(features, weights);
  if (score < HOPELESS) return score;
  return utteranceScore(withContext(features, near.context(a, b)), weights);
}

/** Nearness but for the paragraphs. */
function nearnessWithout({ like, rivalOf, lead, beside, affinity }: UtteranceNearness, a: number, b: number): Nearness {
  return {
    like: like(a, b),
    rival: Math.max(rivalOf(a, b), rivalOf(b, a)),
    support: beside(a, b).reduce((most, [x, y]) => Math.max(most, lead(x, y)), 0),
    context: 0,
    affinity: affinity(a, b),
  };
}

/** Whether the fitted score is sure to be no more than `least`, found out by more and more of what it is made of; what costs least comes first. */
function isBelow({ near, weights }: Odds, own: number, a: number, b: number, least: number): boolean {
  const { like, rivalOf, lead, beside, affinity } = near;
  const bounds = { like: like(a, b), rival: 0, support: 1, affinity: Number.POSITIVE_INFINITY };
  const below = (): boolean => mostScore(own, bounds, weights) <= least;
  if (below()) return true;
  bounds.rival = rivalOf(a, b);
  if (below()) return true;
  bounds.rival = Math.max(bounds.rival, rivalOf(b, a));
  if (below()) return true;
  const pairs = beside(a, b);
  bounds.support = pairs.reduce((most, [x, y]) => Math.max(most, like(x, y)), 0);
  if (below()) return true;
  bounds.support = pairs.reduce((most, [x, y]) => Math.max(most, lead(x, y)), 0);
  if (below()) return true;
  bounds.affinity = affinity(a, b);
  return below();
}

/** Days between two reports of one utterance, as far as any still passes it on: the same may well be said again on another occasion. */
const DAYS = 6;

/** A readout of what another said is never what the other says of himself; and nothing is reported a week late. */
function isImpossible(a: Utterance, b: Utterance): boolean {
  if (a.speaker !== b.speaker && (a.reports || b.reports)) return true;
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) > DAYS;
}
