/** Groups of sayings that tell of one utterance: complete link, the surest pairs first. */
import { slotOf } from "./concept-shares.ts";
import { coverageOf } from "./coverage.ts";
import { groupsOf } from "./groups.ts";
import { type Feature, sharing } from "./most-shared.ts";
import { covered, type Passage } from "./passage.ts";
import { sameUtterance } from "./same-utterance.ts";
import type { Utterance } from "./utterance.ts";

/** Up to so many sayings, every pair is looked at; of more, each is compared with those that share most with it. */
const ALL_PAIRS = 64;
const COMPARED = 24;
/** Sayings remembered for a concept. */
const REMEMBERED = 256;
/** Shares of a concept that are looked up: a word's likeliest meanings. */
const LIKELY = 0.6;

/** By how little two members of one group may fall short, when others hold them together. */
const SHORT = -0.14;
/** Members of a group that a newcomer is compared with: the first. */
const TESTED = 8;

/** For each saying the least number in its group. Input order does not matter but for who is first. */
export function groupUtterances(utterances: readonly Utterance[]): number[] {
  const few = utterances.length <= ALL_PAIRS;
  const share = few ? coverageOf(utterances.map(({ passage }) => passage)) : covered;
  const score = (a: number, b: number): number => {
    const [one, other] = [utterances[a], utterances[b]];
    return one && other ? sameUtterance(one, other, SHORT, share) : 0;
  };
  const surest: ScoredPair[] = [];
  forCandidates(utterances, (a, b) => {
    const pair = { a, b, score: score(a, b) };
    if (pair.score > 0) surest.push(pair);
  });
  surest.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups = groupsOf(utterances.length);
  const first = utterances.map((_, index) => [index]);
  for (const { a, b } of surest) {
    const [one, other] = [groups.of(a), groups.of(b)];
    if (one === other) continue;
    const [kept, added] = [first[Math.min(one, other)] ?? [], first[Math.max(one, other)] ?? []];
    if (!kept.every((x) => added.every((y) => score(x, y) > SHORT))) continue;
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

/** Pairs worth a look, each once, the lower number first. */
function forCandidates(utterances: readonly Utterance[], take: (a: number, b: number) => void): void {
  if (utterances.length <= ALL_PAIRS) {
    for (let b = 1; b < utterances.length; b++) for (let a = 0; a < b; a++) take(a, b);
    return;
  }
  const mostShared = sharing(utterances.length, { remembered: REMEMBERED, found: COMPARED });
  utterances.forEach(({ passage }, b) => {
    for (const a of mostShared(b, likeliest(passage))) take(a, b);
  });
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
