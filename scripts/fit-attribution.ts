/**
 * Fits the weights of `src/find/speech/attribution-weights.ts`: of all readings of who says a quotation the right one is to score highest.
 *
 *     npx tsx scripts/fit-attribution.ts [--write]
 *
 * Reads a set of marked-up reports that is no part of the project (`evaluation/sets.ts` says where it lies), writes nothing of it but the weights, and prints the
 * share of right speakers, also for reports left out of the fit (five parts in turn).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../evaluation/sets.ts";
import { overlap, type Span } from "../src/core/span.ts";
import { type SentenceMap, sentenceMap } from "../src/find/sentence-map.ts";
import { type Attribution, placeOf } from "../src/find/speech/attribution.ts";
import type { Earlier } from "../src/find/speech/attribution-around.ts";
import { ATTRIBUTION_WEIGHTS } from "../src/find/speech/attribution-weights.ts";
import { findMarked, type Marked } from "../src/find/speech/quotation-marks.ts";
import { isSaid } from "../src/find/speech/said-words.ts";
import { candidates } from "../src/find/speech/speakers.ts";
import { endUnclosed } from "../src/find/speech/unclosed-quotation.ts";
import { findTimes } from "../src/find/times/times.ts";
import { english } from "../src/languages/en/pack.ts";
import { proseOf } from "../src/text/prose.ts";

type Weights = Record<string, number>;
interface GoldQuote extends Span {
  readonly speakerSpan?: Span;
}
interface Read {
  readonly map: SentenceMap;
  readonly said: readonly Marked[];
  readonly marked: readonly Marked[];
  readonly quotes: readonly GoldQuote[];
}
/** A quotation with its readings: the features of each, and whether it is right. */
type Choice = readonly { readonly features: readonly string[]; readonly right: boolean }[];

const ROUNDS = 3;
const STEPS = 300;
const RATE = 0.5;
/** How strongly weights are held near their start: about one quotation in two hundred against them moves none. */
const HOLD = 0.002;
const PARTS = 5;
/** What hardly stands in the set is not fitted. */
const GIVEN = new Set(["label within", "following", "signature", "over its clause", "relative word"]);

const reads = readSet(join(SHARED, "data", "quotes-polnear"));
const shares = Array.from({ length: PARTS }, (_, part) => {
  const weights = fitted(reads.filter((_read, index) => index % PARTS !== part));
  return share(
    reads.filter((_read, index) => index % PARTS === part),
    weights,
  );
});
const weights = fitted(reads);
const out = (text: string): void => void process.stdout.write(`${text}\n`);
if (process.argv.includes("--write")) writeWeights(weights);
out(`before ${share(reads, { ...ATTRIBUTION_WEIGHTS }).toFixed(4)}, after ${share(reads, weights).toFixed(4)}`);
out(
  `left out: ${shares.map((one) => one.toFixed(4)).join(" ")}, mean ${(shares.reduce((a, b) => a + b) / PARTS).toFixed(4)}`,
);

function readSet(folder: string): Read[] {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as {
    reports: Record<string, { file: string; quotes: GoldQuote[] }>;
  };
  const texts = new Map(
    readFileSync(join(folder, "reports.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => [id, text]),
  );
  return Object.values(gold.reports).map(({ file, quotes }) => {
    const prose = proseOf(texts.get(file) ?? "", english);
    const marked = endUnclosed(prose, findMarked(prose), english.speech);
    const said = marked.filter((stretch) => stretch.within === null && isSaid(prose, stretch, english.speech));
    return { map: sentenceMap(prose, english, marked, findTimes(prose, english), []), said, marked, quotes };
  });
}

/** The quotations of a report with their readings, each carried on from what the weights choose. */
function choices({ map, said, marked, quotes }: Read, weights: Weights): Choice[] {
  const found: Choice[] = [];
  let earlier: Earlier | null = null;
  for (const stretch of said) {
    const place = placeOf(map, stretch);
    const continued = stretch.continues !== null && marked[stretch.continues] === earlier?.place.marked;
    const readings: Attribution[] = candidates(map, place, earlier && { ...earlier, continued });
    const gold = quotes.find((quote) => matches(quote, stretch))?.speakerSpan;
    if (gold)
      found.push(
        readings.map(({ features, speaker }) => ({
          features,
          right: speaker !== null && overlap(speaker, gold) > 0,
        })),
      );
    const scores = readings.map(({ features }) => score(features, weights));
    const attribution = readings[scores.indexOf(Math.max(...scores))] ?? null;
    earlier = { place, attribution, continued: false };
  }
  return found;
}

function matches(quote: Span, stretch: Span): boolean {
  const shared = overlap(quote, stretch);
  return shared / (quote.end - quote.start + (stretch.end - stretch.start) - shared) > 0.6;
}

function score(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

function share(set: readonly Read[], weights: Weights): number {
  const all = set.flatMap((read) => choices(read, weights));
  const right = all.filter((choice) => {
    const scores = choice.map(({ features }) => score(features, weights));
    return choice[scores.indexOf(Math.max(...scores))]?.right === true;
  });
  return right.length / all.length;
}

/** Gradient ascent on the likelihood of the right readings, held near the weights it starts from. */
function fitted(set: readonly Read[]): Weights {
  const start: Weights = { ...ATTRIBUTION_WEIGHTS };
  let weights = start;
  for (let round = 0; round < ROUNDS; round++) {
    const data = set
      .flatMap((read) => choices(read, weights))
      .filter((choice) => choice.some(({ right }) => right) && choice.some(({ right }) => !right));
    for (let step = 0; step < STEPS; step++) weights = stepped(data, weights, start);
  }
  return weights;
}

function stepped(data: readonly Choice[], weights: Weights, start: Weights): Weights {
  const gradient: Weights = {};
  for (const choice of data) {
    const powers = choice.map(({ features }) => Math.exp(score(features, weights)));
    const all = powers.reduce((sum, power) => sum + power, 0);
    const right = choice.reduce((sum, reading, index) => sum + (reading.right ? (powers[index] ?? 0) : 0), 0);
    choice.forEach(({ features, right: isRight }, index) => {
      const power = powers[index] ?? 0;
      const pull = (isRight ? power / right : 0) - power / all;
      for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + pull;
    });
  }
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [
      name,
      GIVEN.has(name)
        ? weight
        : weight + RATE * ((10 * (gradient[name] ?? 0)) / data.length - HOLD * (weight - (start[name] ?? 0))),
    ]),
  );
}

/** Puts the weights into their file, where each has a line of its own. */
function writeWeights(fittedOnes: Weights): void {
  const file = join(import.meta.dirname, "..", "src", "find", "speech", "attribution-weights.ts");
  const written = readFileSync(file, "utf8").replace(/^ {2}"?([a-z][a-z, ]*)"?: -?[\d.]+,$/gm, (line, name: string) =>
    line.replace(/-?[\d.]+,$/, `${(fittedOnes[name] ?? 0).toFixed(2)},`),
  );
  writeFileSync(file, written);
}
