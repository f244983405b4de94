/**
 * Fits the weights that tell whether two sayings are one utterance, and prints them for `src/link/statements/utterance-weights.ts`: `npx tsx scripts/fit-utterances.ts`.
 *
 * Fitted to the development sets of which it is known which stretches of which reports are one utterance. A pair of sayings of two reports of a story is one where a
 * known pair of stretches touches both. Some twenty numbers by logistic regression with a ridge. What counts is how well the weights that were fitted to all
 * other sets join the sayings of a set that they never saw: that is printed for each, beside what the weights of all reach.
 */
import { readFileSync } from "node:fs";
import {
  type GoldPair,
  type Place,
  placesIn,
  type StatementGold,
  touches,
  trimmed,
} from "../evaluation/gold-places.ts";
import { type EvaluationSet, evaluationSets } from "../evaluation/sets.ts";
import type { FoundReport } from "../src/link/found-report.ts";
import { eachPair } from "../src/link/groups/pair-rows.ts";
import { link } from "../src/link/link.ts";
import { covered } from "../src/link/meaning/passage.ts";
import { candidatePairs, groupUtterances } from "../src/link/statements/group-utterances.ts";
import { type Utterance, utterancesOf } from "../src/link/statements/utterance.ts";
import { utteranceFeatures } from "../src/link/statements/utterance-evidence.ts";
import { scoredPairs } from "../src/link/statements/utterance-pairs.ts";
import { findInReport } from "../src/pipeline/find-in-report.ts";
import { readFiles } from "../src/read/read-files.ts";
import { type Example, fitLogistic } from "./logistic.ts";

/** Measured on sets left out: from 0.1 to 2 it makes no difference that is not chance. */
const RIDGE = 0.5;
const NOW = "2026-11-22";

/** A story of a set: its sayings, and the known pairs of stretches. */
interface Story {
  readonly utterances: readonly Utterance[];
  readonly places: readonly Place[];
  readonly same: readonly Pair[];
  readonly either: readonly Pair[];
}
type Pair = readonly [Place, Place];

async function main(): Promise<void> {
  const names: string[] = [];
  const stories: Story[][] = [];
  for (const set of evaluationSets()) {
    const gold = JSON.parse(readFileSync(set.gold, "utf8")) as StatementGold;
    if (!gold.sameStatement) continue;
    names.push(set.name);
    stories.push(await storiesOf(set, gold));
  }
  const examples = stories.map((own) => own.flatMap(examplesOf));
  const size = examples[0]?.[0]?.values.length ?? 0;
  const fitted = fitLogistic(examples.flat(), size, RIDGE);
  names.forEach((name, index) => {
    const others = fitLogistic(
      examples.flatMap((own, at) => (at === index ? [] : own)),
      size,
      RIDGE,
    );
    const [all, left] = [fitted, others].map((weights) => scored(stories[index] ?? [], weights));
    console.log(`${name.padEnd(32)} of all: ${all}   of the others: ${left}`);
  });
  console.log(
    `${examples.flat().filter(({ good }) => good).length} of ${examples.flat().length} pairs are one utterance`,
  );
  console.log(`[${fitted.map((weight) => Number(weight.toFixed(2))).join(", ")}]`);
}

async function storiesOf(set: EvaluationSet, gold: StatementGold): Promise<Story[]> {
  const { reports } = await readFiles(set.inputs);
  const found = new Map<string, FoundReport>();
  for (const report of reports.map(findInReport)) found.set(report.raw.id, report);
  const picture = link([...found.values()], { now: NOW, language: "en" });
  return picture.stories.map(({ reports: own, days }) => {
    const placed = placesIn(gold, own);
    const pairsOf = (pairs: readonly GoldPair[] | undefined): Pair[] =>
      (pairs ?? []).flatMap((pair): Pair[] => {
        const [one, other] = pair.map(([key, item]) => placed(key, item));
        return one && other ? [[one, other]] : [];
      });
    const linked = { reports: own, days, stories: [], actors: picture.actors };
    const utterances = utterancesOf(linked, [...own.keys()], picture.actors.byId);
    const places = utterances.map(({ report, saying }) => ({
      report,
      ...trimmed(own[report]?.raw.text ?? "", saying.start, saying.end),
    }));
    return { utterances, places, same: pairsOf(gold.sameStatement), either: pairsOf(gold.sameStatementOptional) };
  });
}

function examplesOf({ utterances, places, same, either }: Story): Example[] {
  const pairs = candidatePairs(utterances);
  const { nearness } = scoredPairs(utterances, pairs, covered);
  const examples: Example[] = [];
  eachPair(pairs, (a, b) => {
    const [one, other] = [utterances[a], utterances[b]];
    if (!one || !other || one.report === other.report) return;
    const good = isAmong(same, places[a], places[b]);
    if (!good && isAmong(either, places[a], places[b])) return;
    examples.push({ values: utteranceFeatures(one, other, nearness(a, b)), good });
  });
  return examples;
}

function isAmong(pairs: readonly Pair[], a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return false;
  return pairs.some(([x, y]) => (touches(a, x) && touches(b, y)) || (touches(a, y) && touches(b, x)));
}

/** Precision, recall and F1 of joining, as the scorer counts them. */
function scored(stories: readonly Story[], weights: readonly number[]): string {
  const counts = { known: 0, met: 0, joined: 0, right: 0 };
  for (const story of stories) {
    const joined = joinedIn(story, weights);
    const right = joined.filter(([a, b]) => isAmong(story.same, a, b));
    const wrong = joined.filter(([a, b]) => !isAmong(story.same, a, b) && !isAmong(story.either, a, b));
    counts.known += story.same.length;
    counts.met += story.same.filter((pair) => right.some(([a, b]) => isAmong([pair], a, b))).length;
    counts.joined += right.length + wrong.length;
    counts.right += right.length;
  }
  const [precision, recall] = [counts.right / Math.max(1, counts.joined), counts.met / Math.max(1, counts.known)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(5)).join(" ");
}

/** The pairs of sayings of two reports that weights join. */
function joinedIn({ utterances, places }: Story, weights: readonly number[]): Pair[] {
  const groups = groupUtterances(utterances, weights);
  return places.flatMap((a, index) =>
    places.flatMap((b, other): Pair[] =>
      other > index && groups[other] === groups[index] && a.report !== b.report ? [[a, b]] : [],
    ),
  );
}

await main();
