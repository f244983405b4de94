/**
 * Fits the weights that tell whether two sayings are one utterance, and prints them for `src/link/utterance-weights.ts`: `npx tsx scripts/fit-utterances.ts`.
 *
 * Fitted to the development sets of which it is known which stretches of which reports are one utterance. A pair of sayings of two reports of a story is one where a
 * known pair of stretches touches both. Some twenty numbers by logistic regression with a ridge.
 */
import { readFileSync } from "node:fs";
import { type EvaluationSet, evaluationSets } from "../evaluation/sets.ts";
import { overlap, type Span } from "../src/core/span.ts";
import type { FoundReport } from "../src/link/found-report.ts";
import { candidatePairs } from "../src/link/group-utterances.ts";
import { link } from "../src/link/link.ts";
import { covered } from "../src/link/passage.ts";
import { type Utterance, utterancesOf } from "../src/link/utterance.ts";
import { utteranceFeatures } from "../src/link/utterance-evidence.ts";
import { scoredPairs } from "../src/link/utterance-pairs.ts";
import { findInReport } from "../src/pipeline/find-in-report.ts";
import { readFiles } from "../src/read/read-files.ts";
import { type Example, fitLogistic } from "./logistic.ts";

const RIDGE = 1;
const NOW = "2026-11-22";

type Item = string | { readonly text?: string; readonly nth?: number; readonly start?: number; readonly end?: number };
type Pair = readonly (readonly [report: string, item: Item])[];
interface Gold {
  readonly reports: Readonly<Record<string, { readonly file?: string; readonly textFile?: string }>>;
  readonly sameStatement?: readonly Pair[];
  readonly sameStatementOptional?: readonly Pair[];
}
interface Place extends Span {
  readonly report: number;
}

async function main(): Promise<void> {
  const examples: Example[] = [];
  for (const set of evaluationSets()) {
    const gold = JSON.parse(readFileSync(set.gold, "utf8")) as Gold;
    if (gold.sameStatement) for (const example of await examplesOf(set, gold)) examples.push(example);
  }
  const weights = fitLogistic(examples, examples[0]?.values.length ?? 0, RIDGE);
  console.log(`${examples.filter(({ good }) => good).length} of ${examples.length} pairs are one utterance`);
  console.log(`[${weights.map((weight) => Number(weight.toFixed(2))).join(", ")}]`);
}

async function examplesOf(set: EvaluationSet, gold: Gold): Promise<Example[]> {
  const { reports } = await readFiles(set.inputs);
  const found = new Map<string, FoundReport>();
  for (const report of reports.map(findInReport)) found.set(report.raw.id, report);
  const picture = link([...found.values()], { now: NOW, language: "en" });
  return picture.stories.flatMap(({ reports: own, days }) => {
    const [same, either] = [gold.sameStatement, gold.sameStatementOptional].map((pairs) =>
      placed(own, gold, pairs ?? []),
    );
    const linked = { reports: own, days, stories: [], actors: picture.actors };
    const utterances = utterancesOf(linked, [...own.keys()], picture.actors.byId);
    const pairs = candidatePairs(utterances);
    const { nearness } = scoredPairs(utterances, pairs, covered);
    return pairs.flatMap(([a, b]): Example[] => {
      const [one, other] = [utterances[a], utterances[b]];
      if (!one || !other || one.report === other.report) return [];
      const good = isAmong(same ?? [], one, other);
      return !good && isAmong(either ?? [], one, other)
        ? []
        : [{ values: utteranceFeatures(one, other, nearness(a, b)), good }];
    });
  });
}

function placed(reports: readonly FoundReport[], gold: Gold, pairs: readonly Pair[]): (readonly (Place | null)[])[] {
  const at = (key: string): number => {
    const { file, textFile } = gold.reports[key] ?? {};
    return reports.findIndex(({ raw: { source } }) => {
      const last = source.split(/[\\/]/).at(-1) ?? "";
      return last === file || last === textFile || source.split("#").at(-1) === file;
    });
  };
  return pairs.map((pair) =>
    pair.map(([key, item]): Place | null => {
      const report = at(key);
      const span = spanOf(reports[report]?.raw.text ?? "", typeof item === "string" ? { text: item } : item);
      return span && { report, ...span };
    }),
  );
}

function spanOf(text: string, item: Exclude<Item, string>): Span | null {
  if (item.start !== undefined && item.end !== undefined) return { start: item.start, end: item.end };
  const words = item.text ?? "";
  let start = -1;
  for (let i = 0; i <= (item.nth ?? 0); i++) start = text.indexOf(words, start + 1);
  return start === -1 ? null : { start, end: start + words.length };
}

function isAmong(pairs: readonly (readonly (Place | null)[])[], a: Utterance, b: Utterance): boolean {
  return pairs.some(([x = null, y = null]) => (touches(a, x) && touches(b, y)) || (touches(a, y) && touches(b, x)));
}

/** Whether half of either lies in the other. */
function touches({ report, saying }: Utterance, place: Place | null): boolean {
  if (place === null || place.report !== report) return false;
  return 2 * overlap(saying, place) >= Math.min(saying.end - saying.start, place.end - place.start);
}

await main();
