/** Pairs of reports that may be of one story: found by what both have much of, so that not every pair is looked at. */
import type { FoundReport } from "../found-report.ts";
import type { Profile } from "../meaning/profile.ts";
import type { Sparse } from "../meaning/sparse.ts";
import { type Feature, sharing } from "./most-shared.ts";
import { storyEvidence, storyScore, UNDATED_DAYS } from "./story-evidence.ts";

export interface StoryPair {
  /** Indexes of the reports, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  /** The log-odds that they are of one story. */
  readonly score: number;
}

/** Features of a report that others are found by: its heaviest. */
const BY_STEMS = 24;
const BY_NAMES = 20;
const BY_CONCEPTS = 24;
/** Reports remembered for a feature: the latest by day. Whoever shares more than what everybody has is found by the rarer things. */
const REMEMBERED = 256;
/** Earlier reports that a report is compared with: those that share most with it. */
const COMPARED = 32;
/** Pairs that score less are as good as never compared. */
export const LEAST_SCORE = -6;

/**
 * Pairs worth a look.
 *
 * - Input: reports, the day of each (`null` where it is not known), and their order: by day, then id.
 * - Output: pairs in that order; a pair is in or out whatever order the reports came in.
 */
export function storyPairs(
  reports: readonly FoundReport[],
  days: readonly (number | null)[],
  order: readonly number[],
): StoryPair[] {
  const mostShared = sharing(reports.length, { remembered: REMEMBERED, found: COMPARED });
  const pairs: StoryPair[] = [];
  const undated = undatedDays(days);
  for (const report of order) {
    const profile = reports[report]?.profile;
    if (!profile) continue;
    for (const other of mostShared(report, featuresOf(profile))) {
      const pair = compared(reports, days, undated, Math.min(report, other), Math.max(report, other));
      if (pair.score > LEAST_SCORE) pairs.push(pair);
    }
  }
  return pairs;
}

function featuresOf(profile: Profile): Feature[] {
  return [
    ...heaviest(profile.stems, BY_STEMS, salt(profile.language)),
    ...heaviest(profile.names, BY_NAMES, 1),
    ...heaviest(profile.meaning, BY_CONCEPTS, 2),
  ];
}

/** So many undated reports are an archive: the days that they come from lie far apart. */
const ARCHIVE = 150;
/** The days that two reports of an archive are taken to lie apart, without knowing. Source: the translated articles of `stories-meantime`, of which none is dated. */
const ARCHIVE_DAYS = 60;

/** How far apart a pair is taken to be of which one is not dated: the more such reports there are, the longer the time that they come from. */
export function undatedDays(days: readonly (number | null)[]): number {
  const undated = days.reduce<number>((sum, day) => sum + (day === null ? 1 : 0), 0);
  return UNDATED_DAYS + (ARCHIVE_DAYS - UNDATED_DAYS) * Math.min(1, undated / ARCHIVE);
}

function compared(
  reports: readonly FoundReport[],
  days: readonly (number | null)[],
  undated: number,
  a: number,
  b: number,
): StoryPair {
  const one = reports[a]?.profile;
  const other = reports[b]?.profile;
  if (!one || !other) return { a, b, score: LEAST_SCORE };
  return { a, b, score: storyScore(storyEvidence(one, other, daysApart(days[a], days[b]) ?? undated)) };
}

/** Days between two days, or `null` where one is not known. */
export function daysApart(a: number | null | undefined, b: number | null | undefined): number | null {
  return a === null || b === null || a === undefined || b === undefined ? null : Math.abs(a - b);
}

/** The heaviest features, their keys told apart from those of other kinds by `kind`. */
function heaviest({ keys, weights }: Sparse, most: number, kind: number): Feature[] {
  const places = Array.from(keys, (_, place) => place);
  places.sort((i, j) => (weights[j] ?? 0) - (weights[i] ?? 0) || i - j);
  return places.slice(0, most).map((place) => ({
    key: Math.imul(keys[place] ?? 0, 2 * kind + 1) ^ kind,
    weight: (weights[place] ?? 0) ** 2,
  }));
}

function salt(language: string): number {
  return 3 + (language.charCodeAt(0) || 0) * 256 + (language.charCodeAt(1) || 0);
}
