/**
 * Fits `SAID_WEIGHTS` of `src/find/speech/said-words.ts`: words in marks that somebody says against words in marks that nobody says.
 *
 *     npx tsx scripts/fit-said-words.ts [--write]
 *
 * Reads a set of marked-up reports that is no part of the project (`evaluation/sets.ts` says where it lies), writes nothing of it but the weights, and prints the F1 of
 * what is told to be said, also for reports left out of the fit (five parts in turn). Weights of what the set holds too little of stay as they are.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../evaluation/sets.ts";
import { overlap, type Span } from "../src/core/span.ts";
import { findMarked } from "../src/find/speech/quotation-marks.ts";
import { isCode, SAID_WEIGHTS, saidFeatures } from "../src/find/speech/said-words.ts";
import { english } from "../src/languages/en/pack.ts";
import { proseOf } from "../src/text/prose.ts";

type Weights = Record<string, number>;
interface Stretch {
  readonly features: readonly string[];
  readonly said: boolean;
}

const STEPS = 2000;
const RATE = 0.3;
const HOLD = 0.003;
const PARTS = 5;
/** Words within other marks, single marks, and words that hardly stand in the set are not fitted. */
const GIVEN = new Set(["nested", "single", "soCalled", "oneUncued"]);

const reports = readSet(join(SHARED, "data", "quotes-polnear"));
const part = (of: number, inside: boolean): Stretch[] =>
  reports.filter((_stretches, index) => (index % PARTS === of) === inside).flat();
const left = Array.from({ length: PARTS }, (_, of) => f1(part(of, true), fitted(part(of, false))));
const weights = fitted(reports.flat());
if (process.argv.includes("--write")) writeWeights(weights);
process.stdout.write(
  `before ${f1(reports.flat(), { ...SAID_WEIGHTS }).toFixed(4)}, after ${f1(reports.flat(), weights).toFixed(4)}, left out ${left.map((one) => one.toFixed(4)).join(" ")}\n`,
);

function readSet(folder: string): Stretch[][] {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as {
    reports: Record<string, { file: string; quotes: Span[] }>;
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
    return findMarked(prose)
      .filter((marked) => marked.mark !== "''" && !marked.single && marked.within === null && !isCode(prose, marked))
      .map((marked) => ({
        features: saidFeatures(prose, marked, english.speech),
        said: quotes.some((quote) => {
          const shared = overlap(quote, marked);
          return shared / (quote.end - quote.start + (marked.end - marked.start) - shared) > 0.6;
        }),
      }));
  });
}

function score(features: readonly string[], of: Weights): number {
  return features.reduce((sum, feature) => sum + (of[feature] ?? 0), 0);
}

function f1(set: readonly Stretch[], of: Weights): number {
  const found = set.filter(({ features }) => score(features, of) > 0);
  const right = found.filter(({ said }) => said).length;
  return (2 * right) / (found.length + set.filter(({ said }) => said).length);
}

/** Gradient ascent on the likelihood, held near the weights it starts from. */
function fitted(set: readonly Stretch[]): Weights {
  const start: Weights = { ...SAID_WEIGHTS };
  let now = start;
  for (let step = 0; step < STEPS; step++) {
    const gradient: Weights = {};
    for (const { features, said } of set) {
      const pull = (said ? 1 : 0) - 1 / (1 + Math.exp(-score(features, now)));
      for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + pull;
    }
    now = Object.fromEntries(
      Object.entries(now).map(([name, weight]) => [
        name,
        GIVEN.has(name)
          ? weight
          : weight + RATE * ((10 * (gradient[name] ?? 0)) / set.length - HOLD * (weight - (start[name] ?? 0))),
      ]),
    );
  }
  return now;
}

/** Puts the weights into their file, where each has a line of its own. */
function writeWeights(of: Weights): void {
  const file = join(import.meta.dirname, "..", "src", "find", "speech", "said-words.ts");
  const written = readFileSync(file, "utf8").replace(
    /^ {2}([a-zA-Z]+): -?[\d.]+,$/gm,
    (_line, name: string) => `  ${name}: ${(of[name] ?? 0).toFixed(2)},`,
  );
  writeFileSync(file, written);
}
