/** Groups of sayings that tell of one utterance: average link over reports, the surest pairs first. */
import { overlap } from "../../core/span.ts";
import { groupsOf } from "../groups/groups.ts";
import { eachPair, type PairRows, pairRows } from "../groups/pair-rows.ts";
import { slotOf } from "../meaning/concept-shares.ts";
import { coverageOf, coveredOnce } from "../meaning/coverage.ts";
import { alike, type Passage } from "../meaning/passage.ts";
import { type Feature, sharing } from "../stories/most-shared.ts";
import { NEVER } from "./same-utterance.ts";
import type { Utterance } from "./utterance.ts";
import { type ScoredPairs, scoredPairs } from "./utterance-pairs.ts";
import { UTTERANCE_WEIGHTS } from "./utterance-weights.ts";

/** Up to so many sayings, every pair is looked at; of more, each is compared with those that share most with it. */
const ALL_PAIRS = 64;
const COMPARED = 24;
/** Sayings remembered for a concept. */
const REMEMBERED = 256;
/** Shares of a concept that are looked up: a word's likeliest meanings. */
const LIKELY = 0.6;

/** The least average log-odds at which two groups are one. Measured on stories left out of the fit: -0.3 loses 2 pairs in a hundred, -0.8 adds as many wrong ones. */
const LEAST = -0.37;
/** What a saying within another counts at most. */
const NESTED = 1;
/** Two quotations of one report as alike as this may be one, told twice. */
const REPEATED = 0.8;
/** Members of a group that a newcomer is compared with: the first. */
const TESTED = 8;

/** For each saying the least number in its group. Input order does not matter but for who is first. */
export function groupUtterances(
  utterances: readonly Utterance[],
  weights: readonly number[] = UTTERANCE_WEIGHTS,
): number[] {
  const few = utterances.length <= ALL_PAIRS;
  const pairs = candidatePairs(utterances);
  if (pairs.count === 0) return [...utterances.keys()];
  const passages = utterances.map(({ passage }) => passage);
  const scored = scoredPairs(utterances, pairs, few ? coverageOf(passages) : coveredOnce(passages), weights);
  const surest: ScoredPair[] = [];
  eachPair(pairs, (a, b) => {
    const score = scored.scoreAbove(a, b, LEAST);
    if (score !== null) surest.push({ a, b, score });
  });
  surest.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups = groupsOf(utterances.length);
  const first = utterances.map((_, index) => [index]);
  for (const { a, b } of surest) {
    const [one, other] = [groups.of(a), groups.of(b)];
    if (one === other) continue;
    const [kept, added] = [first[Math.min(one, other)] ?? [], first[Math.max(one, other)] ?? []];
    if (averageOf(utterances, scored, kept, added) <= LEAST) continue;
    groups.join(one, other);
    first[groups.of(one)] = [...kept, ...added].sort((x, y) => x - y).slice(0, TESTED);
  }
  return utterances.map((_, index) => groups.of(index));
}

interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The mean over every two reports of two groups of the surest pair that they have; two sayings of one report are two unless one lies in the other. */
function averageOf(
  utterances: readonly Utterance[],
  { score }: ScoredPairs,
  one: readonly number[],
  other: readonly number[],
): number {
  const best = new Map<string, number>();
  for (const a of one)
    for (const b of other) {
      const [x, y] = [utterances[a], utterances[b]];
      if (!x || !y || areTwo(x, y)) return NEVER;
      const made = isNested(x, y) ? Math.min(NESTED, score(a, b)) : score(a, b);
      const key = `${x.report} ${y.report}`;
      best.set(key, Math.max(best.get(key) ?? made, made));
    }
  let sum = 0;
  for (const value of best.values()) sum += value;
  return best.size === 0 ? 0 : sum / best.size;
}

/** One within the other is one utterance, which tells little of others. */
function isNested(x: Utterance, y: Utterance): boolean {
  return x.report === y.report && overlap(x.saying, y.saying) > 0;
}

/** Two quotations that a report gives one after the other are two, whatever their sisters in other reports are like: parallel sentences share most of their words. */
function areTwo(x: Utterance, y: Utterance): boolean {
  if (x.report !== y.report || x.saying.kind !== "direct" || y.saying.kind !== "direct") return false;
  return overlap(x.saying, y.saying) === 0 && alike(x.passage, y.passage) < REPEATED;
}

/** Pairs worth a look. */
export function candidatePairs(utterances: readonly Utterance[]): PairRows {
  if (utterances.length <= ALL_PAIRS) return pairRows(utterances.map((_, b) => Array.from({ length: b }, (_, a) => a)));
  const mostShared = sharing(utterances.length, { remembered: REMEMBERED, found: COMPARED });
  return pairRows(utterances.map(({ passage }, b) => mostShared(b, likeliest(passage))));
}

/** What a saying is looked up by. */
function likeliest({ concepts, strongest, weights }: Passage): Feature[] {
  const features: Feature[] = [];
  for (const [i, key] of concepts.entries()) {
    const slot = slotOf(strongest, key);
    const share = strongest.shares[slot] ?? 0;
    if (share < LIKELY || strongest.firsts[slot] !== i) continue;
    features.push({ key, weight: share * (weights[(strongest.words[slot] ?? 0) - 1] ?? 0) });
  }
  return features;
}
