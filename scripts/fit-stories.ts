/**
 * Fits the weights that tell whether two reports are of one story, and prints them for `src/link/stories/story-weights.ts`: `npx tsx scripts/fit-stories.ts`.
 *
 * Fitted to the development sets beside the project: shootings that are much alike (one language), articles and their translations, invented
 * stories, and two topics in five languages, of which reports of different topics are of different stories and reports of the narrower
 * topic at most a day apart of one. Fourteen numbers by logistic regression with a ridge.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../evaluation/sets.ts";
import { type StoryEvidence, storyEvidence, storyFeatures } from "../src/link/stories/story-evidence.ts";
import { daysApart, undatedDays } from "../src/link/stories/story-pairs.ts";
import { findInReport } from "../src/pipeline/find-in-report.ts";
import { readFiles } from "../src/read/read-files.ts";

interface Example {
  readonly features: readonly number[];
  readonly together: boolean;
  readonly weight: number;
}

interface Task {
  readonly folder: string;
  readonly gold: string | null;
  /** What a pair of one language and a pair of two count; the invented stories are few. */
  readonly weights: readonly [one: number, two: number];
}

const TASKS: readonly Task[] = [
  { folder: "data/stories-figures-gva", gold: "data/stories-figures-gva/gold.json", weights: [1, 0] },
  { folder: "data/stories-meantime", gold: "data/stories-meantime/gold.json", weights: [0, 1] },
  { folder: "gold/thirteenth-package", gold: "gold/thirteenth-package.json", weights: [0, 10] },
  { folder: "gold/clash-at-the-sarn-bridge", gold: "gold/clash-at-the-sarn-bridge.json", weights: [0, 10] },
  { folder: "gold/earthquake-in-the-tovar-valley", gold: "gold/earthquake-in-the-tovar-valley.json", weights: [0, 10] },
  { folder: "data/names-bsnlp", gold: null, weights: [0.5, 1] },
];
const NARROW_TOPIC = "asia_bibi";
const DAY = 24 * 60 * 60 * 1000;
/** Pairs of one language that share less than this are never in doubt, and there are too many of them. */
const IN_DOUBT = 0.12;
/** How much more it takes for two languages: their evidence is poorer, and what they wrongly join is worse. */
const LEAN = 0.8;
const RIDGE = 0.1;

async function main(): Promise<void> {
  const one: Example[] = [];
  const two: Example[] = [];
  for (const task of TASKS)
    for (const { evidence, together } of await pairsOf(task)) {
      const weight = task.weights[evidence.sameLanguage ? 0 : 1];
      if (weight > 0) (evidence.sameLanguage ? one : two).push({ features: storyFeatures(evidence), together, weight });
    }
  const across = fitted(two);
  console.log(`oneLanguage: [${fitted(one).map(shown).join(", ")}],`);
  console.log(
    `twoLanguages: [${across.map((weight, index) => shown(index === 0 ? weight - LEAN : weight)).join(", ")}],`,
  );
}

async function pairsOf({ folder, gold }: Task): Promise<{ evidence: StoryEvidence; together: boolean }[]> {
  const { reports } = await readFiles([join(SHARED, folder, "reports.jsonl")]);
  const found = reports.map(findInReport);
  const ids = reports.map(({ source }) => source.split("#").at(-1) ?? "");
  const stories = gold === null ? null : storiesOf(join(SHARED, gold));
  const days = reports.map(({ published }) => (published ? Date.parse(published.value.slice(0, 10)) / DAY : null));
  const undated = undatedDays(days);
  const examples = found.flatMap((a, i) =>
    found.slice(i + 1).map((b, after) => {
      const j = i + 1 + after;
      const apart = daysApart(days[i], days[j]);
      const taken = apart ?? undated;
      const together = stories
        ? stories.get(ids[i] ?? "") === stories.get(ids[j] ?? "")
        : sameTopic(ids[i], ids[j], apart);
      return { evidence: storyEvidence(a.profile, b.profile, taken), together };
    }),
  );
  return examples.flatMap(({ evidence, together }) => {
    const plain = evidence.sameLanguage && evidence.words < IN_DOUBT && evidence.names < IN_DOUBT;
    return together || (together === false && !plain) ? [{ evidence, together }] : [];
  });
}

function storiesOf(path: string): Map<string, number> {
  const { stories } = JSON.parse(readFileSync(path, "utf8")) as { stories: string[][] };
  return new Map(stories.flatMap((ids, story) => ids.map((id) => [id, story] as const)));
}

/** Whether two reports are of one story, as far as topics tell; `null` where they do not. */
function sameTopic(a: string | undefined, b: string | undefined, apart: number | null): boolean | null {
  const [one, other] = [a?.split("-")[0], b?.split("-")[0]];
  if (one !== other) return false;
  return one === NARROW_TOPIC && apart !== null && apart <= 1 ? true : null;
}

/** Logistic regression by Newton's method. */
function fitted(examples: readonly Example[]): number[] {
  const size = examples[0]?.features.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 50; round++) {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : -RIDGE * weight));
    const curve: number[][] = weights.map((_, k) => weights.map((__, l) => (k === l ? RIDGE : 0)));
    for (const example of examples) lean(example, weights, slope, curve);
    for (const [k, step] of solve(curve, slope).entries()) weights[k] = (weights[k] ?? 0) + step;
  }
  return weights;
}

/** Adds what an example says of the weights: which way, and how surely. */
function lean(
  { features, together, weight }: Example,
  weights: readonly number[],
  slope: number[],
  curve: number[][],
): void {
  const odds = features.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
  const chance = 1 / (1 + Math.exp(-odds));
  for (const [k, value] of features.entries()) {
    slope[k] = (slope[k] ?? 0) + weight * value * ((together ? 1 : 0) - chance);
    const row = curve[k] ?? [];
    for (const [l, other] of features.entries())
      row[l] = (row[l] ?? 0) + weight * chance * (1 - chance) * value * other;
  }
}

/** Solves `matrix · x = right` by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  for (const [k, pivot] of rows.entries())
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[k] ?? 0) / (pivot[k] ?? 1);
      for (let m = k; m < row.length; m++) row[m] = (row[m] ?? 0) - factor * (pivot[m] ?? 0);
    }
  return rows.map((row, k) => (row.at(-1) ?? 0) / (row[k] ?? 1));
}

function shown(weight: number): string {
  return weight.toFixed(2);
}

await main();
