/** Groups of sayings that tell of one utterance: complete link, the surest pairs first. */
import type { Passage } from "./passage.ts";
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
  const score = (a: number, b: number): number => {
    const [one, other] = [utterances[a], utterances[b]];
    return one && other ? sameUtterance(one, other) : 0;
  };
  const surest = candidatesOf(utterances)
    .map(([a, b]) => ({ a, b, score: score(a, b) }))
    .filter((pair) => pair.score > 0)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const group = utterances.map((_, index) => index);
  const members = utterances.map((_, index) => [index]);
  for (const { a, b } of surest) {
    const [into, from] = [group[a] ?? a, group[b] ?? b].sort((x, y) => x - y);
    if (into === undefined || from === undefined || into === from) continue;
    const [kept, added] = [members[into] ?? [], members[from] ?? []];
    const fits = kept.slice(0, TESTED).every((x) => added.slice(0, TESTED).every((y) => score(x, y) > SHORT));
    if (!fits) continue;
    for (const one of added) group[one] = into;
    members[into] = [...kept, ...added].sort((x, y) => x - y);
    members[from] = [];
  }
  return group;
}

/** Pairs worth a look, each once, the lower number first. */
function candidatesOf(utterances: readonly Utterance[]): [number, number][] {
  if (utterances.length <= ALL_PAIRS)
    return utterances.flatMap((_, b) => utterances.slice(0, b).map((__, a): [number, number] => [a, b]));
  const holders = new Map<number, number[]>();
  return utterances.flatMap(({ passage }, b) => mostShared(holders, passage, b).map((a): [number, number] => [a, b]));
}

/** The earlier sayings that share most; this one becomes a holder of its concepts. */
function mostShared(holders: Map<number, number[]>, passage: Passage, index: number): number[] {
  const shared = new Map<number, number>();
  for (const [concept, { share, word }] of passage.strongest) {
    if (share < LIKELY) continue;
    const others = holders.get(concept) ?? [];
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + share * (passage.weights[word] ?? 0));
    others.push(index);
    if (others.length > REMEMBERED) others.shift();
    holders.set(concept, others);
  }
  const most = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return most.slice(0, COMPARED).map(([other]) => other);
}
