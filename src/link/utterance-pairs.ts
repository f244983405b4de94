/** Pairs of sayings scored: how sure it is that the two are one utterance, each pair in the light of what else the two reports say. */
import { overlap } from "../core/span.ts";
import { coverageOf } from "./coverage.ts";
import type { Passage } from "./passage.ts";
import { likeness, type Share, sameUtterance } from "./same-utterance.ts";
import type { Utterance } from "./utterance.ts";
import { type Nearness, utteranceFeatures, utteranceScore } from "./utterance-evidence.ts";
import { UTTERANCE_WEIGHTS } from "./utterance-weights.ts";

/** Less alike is as good as nothing. */
const LEAST_LIKE = 0.05;
/** The nearest sayings of another report that are remembered: the nearest may lie within one another. */
const NEAREST = 4;
/** What a pair scores that can be no utterance. */
export const RULED_OUT = -6;
/** What a pair scores that nothing speaks for. */
export const UNLIKE = -4;
/** Log-odds for what is more alike than the rules ask, a tenth more: surer than anything that only odds tell. */
const RULED = 10;
/** Pairs below this are not surely one, however alike their paragraphs are; so these need not be compared. */
const HOPELESS = -5.2;

export interface ScoredPairs {
  /** The log-odds that two sayings are one utterance, by their numbers. */
  readonly score: (a: number, b: number) => number;
  /** What is known of the two beside what each is. */
  readonly nearness: (a: number, b: number) => Nearness;
}

interface Near {
  readonly to: number;
  readonly like: number;
}

/**
 * Scores pairs of sayings.
 *
 * - Input: the sayings of a story in the order of reports and text, the pairs worth a look, and whether they are few enough for a table of all.
 * - Output: scores, each worked out when it is asked for; of pairs that were not worth a look as well.
 */
export function scoredPairs(
  utterances: readonly Utterance[],
  pairs: readonly (readonly [number, number])[],
  share: Share,
  weights: readonly number[] = UTTERANCE_WEIGHTS,
): ScoredPairs {
  const size = utterances.length;
  const likes = new Map<number, number>();
  const like = (a: number, b: number): number => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    const known = likes.get(key);
    if (known !== undefined) return known;
    const [one, other] = [utterances[a], utterances[b]];
    const made = one && other ? likeness(one, other, LEAST_LIKE, share) : 0;
    likes.set(key, made);
    return made;
  };
  const nearest = nearestIn(utterances, pairs, like);
  const contexts = contextsOf(utterances);
  const rival = (a: number, b: number): number =>
    Math.max(rivalOf(nearest, utterances, a, b), rivalOf(nearest, utterances, b, a));
  const lead = (a: number, b: number): number => {
    const [one, other] = [utterances[a], utterances[b]];
    return one && other && one.report !== other.report ? Math.max(0, like(a, b) - rival(a, b)) : 0;
  };
  const without = (a: number, b: number): Nearness => ({
    like: like(a, b),
    rival: rival(a, b),
    support: supportOf(utterances, a, b, lead),
    context: 0,
  });
  const fitted = (one: Utterance, other: Utterance, a: number, b: number): number => {
    const near = without(a, b);
    const score = utteranceScore(utteranceFeatures(one, other, near), weights);
    if (score < HOPELESS) return score;
    return utteranceScore(utteranceFeatures(one, other, { ...near, context: contexts(a, b) }), weights);
  };
  const scores = new Map<number, number>();
  return {
    nearness: (a, b) => ({ ...without(a, b), context: contexts(a, b) }),
    score: (a, b) => {
      const key = Math.min(a, b) * size + Math.max(a, b);
      const known = scores.get(key);
      if (known !== undefined) return known;
      const [one, other] = [utterances[a], utterances[b]];
      const made =
        one && other
          ? scoreOf(
              one,
              other,
              () => like(a, b),
              () => fitted(one, other, a, b),
            )
          : RULED_OUT;
      scores.set(key, made);
      return made;
    },
  };
}

function scoreOf(one: Utterance, other: Utterance, like: () => number, fitted: () => number): number {
  // First what needs no comparing: stories that go on for weeks have far more pairs that are ruled out by their days.
  const apart = one.report !== other.report;
  if (apart && isImpossible(one, other)) return RULED_OUT;
  const ruled = sameUtterance(one, other, like());
  if (!apart) return ruled > 0 ? RULED * ruled : RULED_OUT;
  const score = Math.max(UNLIKE, fitted());
  return ruled > 0 ? Math.max(score, RULED * ruled) : score;
}

/** Days between two reports of one utterance, as far as any still passes it on: the same may well be said again on another occasion. */
const DAYS = 6;

/** A readout of what another said is never what the other says of himself; and nothing is reported a week late. */
function isImpossible(a: Utterance, b: Utterance): boolean {
  if (a.speaker !== b.speaker && (a.reports || b.reports)) return true;
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) > DAYS;
}

/** The nearest sayings of a report to a saying, the nearest first. */
type NearestIn = (from: number, report: number) => readonly Near[];

/** Looks for the nearest among the pairs worth a look; of two reports of which no pair is asked for, nothing is compared. */
function nearestIn(
  utterances: readonly Utterance[],
  pairs: readonly (readonly [number, number])[],
  like: (a: number, b: number) => number,
): NearestIn {
  const others = utterances.map(() => new Map<number, number[]>());
  const note = (from: number, to: number): void => {
    const report = utterances[to]?.report ?? -1;
    const known = others[from]?.get(report);
    if (known) known.push(to);
    else others[from]?.set(report, [to]);
  };
  for (const [a, b] of pairs) {
    if (utterances[a]?.report === utterances[b]?.report) continue;
    note(a, b);
    note(b, a);
  }
  const found = utterances.map(() => new Map<number, readonly Near[]>());
  return (from, report) => {
    const known = found[from]?.get(report);
    if (known) return known;
    const near = (others[from]?.get(report) ?? [])
      .map((to): Near => ({ to, like: like(from, to) }))
      .filter(({ like: alike }) => alike > 0)
      .sort((x, y) => y.like - x.like || x.to - y.to)
      .slice(0, NEAREST);
    found[from]?.set(report, near);
    return near;
  };
}

/** How alike the nearest other saying of a saying's report is, one that neither holds it nor lies within it. */
function rivalOf(nearest: NearestIn, utterances: readonly Utterance[], from: number, to: number): number {
  const own = utterances[to];
  if (!own) return 0;
  const found = nearest(from, own.report).find((other) => {
    const saying = utterances[other.to]?.saying;
    return other.to !== to && saying && overlap(own.saying, saying) === 0;
  });
  return found?.like ?? 0;
}

/** How far ahead the pair before or the pair behind is of its rivals. */
function supportOf(
  utterances: readonly Utterance[],
  a: number,
  b: number,
  lead: (a: number, b: number) => number,
): number {
  let most = 0;
  for (const step of [-1, 1]) {
    const beside = (from: number): number | null => {
      const [own, next] = [utterances[from], utterances[from + step]];
      return own && next?.report === own.report && overlap(own.saying, next.saying) === 0 ? from + step : null;
    };
    const [x, y] = [beside(a), beside(b)];
    if (x !== null && y !== null) most = Math.max(most, lead(x, y));
  }
  return most;
}

/** Up to so many paragraphs are compared by a table of all. */
const TABLED = 128;

/** How alike the paragraphs of two sayings are; those of one paragraph share what is worked out for it. */
function contextsOf(utterances: readonly Utterance[]): (a: number, b: number) => number {
  const few = utterances.length <= TABLED;
  let share: ((a: Passage, b: Passage) => number) | null = null;
  return (a, b) => {
    const [one, other] = [utterances[a]?.context, utterances[b]?.context];
    if (!one || !other) return 0;
    share ??= few ? coverageOf(utterances.map(({ context }) => context)) : coverageOf([]);
    const there = share(one, other);
    return there === 0 ? 0 : Math.sqrt(there * share(other, one));
  };
}
