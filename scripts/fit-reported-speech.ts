/**
 * Fits the weights of `src/find/speech/told-weights.ts` on reports whose reported speech is marked, and prints what they reach.
 *
 *   npx tsx scripts/fit-reported-speech.ts FOLDER [--dump FILE]
 *
 * With `--dump` it writes candidates and items to FILE and no weights. FOLDER holds `reports.jsonl` and `gold.json` (format `gold/1`, its items by offsets). A candidate is right where a marked item covers most of it, as in the
 * evaluation. Logistic regression with a quadratic penalty, by Newton's method; both halves of the reports are scored with the weights of the other half, and
 * the weights written are those of all.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { overlap, type Span } from "../src/core/span.ts";
import { findMentions } from "../src/find/names/mentions.ts";
import { findQuotations } from "../src/find/speech/quotations.ts";
import { toldCandidates } from "../src/find/speech/reported-speech.ts";
import { speechMap } from "../src/find/speech/speech-map.ts";
import type { Stretch } from "../src/find/speech/told.ts";
import type { Features } from "../src/find/speech/told-features.ts";
import { findTimes } from "../src/find/times/times.ts";
import { packFor } from "../src/languages/index.ts";
import { proseOf } from "../src/text/prose.ts";
import { fitLogistic } from "./logistic.ts";

interface GoldItem extends Span {
  readonly optional?: boolean;
  readonly said?: boolean;
  readonly cue?: string;
  readonly speakerSpan?: Span;
}
interface GoldReport {
  readonly file: string;
  readonly language: string;
  readonly reported?: readonly GoldItem[];
}
interface Row {
  readonly features: Features;
  readonly good: boolean;
  /** Whether it is right in itself, and not only by lying within something else that is marked: what the weights are fitted on. */
  readonly exact: boolean;
  /** Which items it meets, by their number. */
  readonly meets: readonly number[];
  readonly half: number;
  readonly shown: Readonly<Record<string, unknown>>;
}
interface Item {
  readonly half: number;
  readonly said: boolean;
  readonly metByQuotation: boolean;
  readonly shown: Readonly<Record<string, unknown>>;
}

/** A candidate and an item meet from this share of the one in the other on, as in the evaluation. */
const COVERED = 0.7;
/** A candidate that is less of an item than this is only a part of it. */
const OWN = 0.4;
const PENALTY = 3;
/** Weights smaller than this change no decision. */
const LEAST = 0.05;
const HEAD =
  "/** How much each feature speaks for reported speech: fitted by `scripts/fit-reported-speech.ts`, which writes this file. */";
const EDGE = /[\p{P}\p{S}\s]/u;

const folder = process.argv[2] ?? ".";
const dump = process.argv.indexOf("--dump");
const { reports: golds } = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as {
  reports: Record<string, GoldReport>;
};
const goldOf = new Map(Object.values(golds).map((report) => [report.file, report]));
let rows: Row[] = [];
let items: Item[] = [];
let names: string[] = [];
const weights = fitAll();
if (dump === -1) writeWeights(weights);
else writeDump(weights);

/** Fits on all reports. */
function fitAll(): ReadonlyMap<string, number> {
  rows = [];
  items = [];
  readReports();
  names = [...new Set(rows.flatMap(({ features }) => [...features.keys()]))].sort();
  for (const half of [0, 1]) {
    const weights = fitted(rows.filter((row) => row.half !== half));
    for (const threshold of [-1.4, -1.2, -1, -0.8, -0.6]) show(half, weights, threshold);
  }
  return fitted(rows);
}

function readReports(): void {
  for (const line of readFileSync(join(folder, "reports.jsonl"), "utf8").trim().split("\n")) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const gold = goldOf.get(id);
    if (gold !== undefined) addReport(id, text, gold);
  }
}

function writeDump(weights: ReadonlyMap<string, number>): void {
  const shown = rows.map(({ features, ...row }) => ({ ...row, features: Object.fromEntries(features) }));
  writeFileSync(
    process.argv[dump + 1] ?? "",
    JSON.stringify({ rows: shown, items, weights: Object.fromEntries(weights) }),
  );
}

function addReport(id: string, text: string, gold: GoldReport): void {
  const pack = packFor(gold.language);
  if (pack === null) return;
  const half = (createHash("sha1").update(id).digest()[0] ?? 0) % 2;
  const prose = proseOf(text, pack);
  const times = findTimes(prose, pack);
  const mentions = findMentions(prose, pack, times);
  const map = speechMap(prose, pack, times, mentions);
  const quotations = findQuotations(map, mentions);
  const wanted = (gold.reported ?? []).map((item, index) => ({
    item,
    at: trimmed(text, item),
    number: items.length + index,
  }));
  const spanOf = ({ first, last }: Stretch): Span => ({
    start: prose.words[first]?.start ?? 0,
    end: prose.words[last - 1]?.end ?? 0,
  });
  const saidBy = (speaker: Span | null, item: GoldItem): boolean =>
    item.speakerSpan === undefined || (speaker !== null && overlap(speaker, item.speakerSpan) > 0);
  for (const { item, at } of wanted)
    items.push({
      half,
      said: item.said === true && item.optional !== true,
      metByQuotation: quotations.some((one) => covers(one, at) && saidBy(one.speaker, item)),
      shown: {
        report: id,
        cue: item.cue,
        text: text.slice(at.start, at.end),
        start: at.start,
        end: at.end,
        speaker: item.speakerSpan && text.slice(item.speakerSpan.start, item.speakerSpan.end),
        optional: item.optional,
      },
    });
  for (const { told, features } of toldCandidates(map, pack, mentions, quotations)) {
    const at = trimmed(text, spanOf(told.content));
    const speaker = told.speaker && spanOf(told.speaker);
    const cue = spanOf(told.cue);
    rows.push({
      features,
      half,
      good: wanted.some((one) => covers(one.at, at)),
      exact: wanted.some((one) => covers(one.at, at) && overlap(one.at, at) >= OWN * (one.at.end - one.at.start)),
      meets: wanted.filter((one) => covers(at, one.at) && saidBy(speaker, one.item)).map(({ number }) => number),
      shown: {
        report: id,
        shape: told.shape,
        cue: text.slice(cue.start, cue.end),
        lemma: told.lemma,
        speaker: speaker && text.slice(speaker.start, speaker.end),
        text: text.slice(at.start, at.end),
        start: at.start,
        end: at.end,
      },
    });
  }
}

/** Whether most of `b` lies in `a`. */
function covers(a: Span, b: Span): boolean {
  return overlap(a, b) / Math.max(1, b.end - b.start) >= COVERED;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start] ?? "")) start++;
  while (end > start && EDGE.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** Weights by feature, fitted on some rows. */
function fitted(training: readonly Row[]): Map<string, number> {
  const examples = training.map(({ features, exact }) => ({
    values: names.map((name) => features.get(name) ?? 0),
    good: exact,
  }));
  const weights = fitLogistic(examples, names.length, PENALTY);
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}

function show(half: number, weights: ReadonlyMap<string, number>, threshold: number): void {
  const kept = rows.filter((row) => row.half === half && score(row.features, weights) > threshold);
  const met = new Set(kept.flatMap(({ meets }) => meets));
  const own = items
    .map((item, number) => ({ item, number }))
    .filter(({ item }) => item.half === half && item.shown["optional"] !== true);
  const isMet = ({ item, number }: { item: Item; number: number }): boolean => item.metByQuotation || met.has(number);
  const said = own.filter(({ item }) => item.said);
  const share = (part: number, all: number): string => ((100 * part) / Math.max(1, all)).toFixed(1);
  process.stdout.write(
    `half ${half} above ${threshold}: precision ${share(kept.filter(({ good }) => good).length, kept.length)} recall ${share(own.filter(isMet).length, own.length)} said ${share(said.filter(isMet).length, said.length)}\n`,
  );
}

function score(features: Features, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

function writeWeights(fittedWeights: ReadonlyMap<string, number>): void {
  const lines = [...fittedWeights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .map(([name, weight]) => `  ["${name}", ${Number(weight.toFixed(2))}],`);
  writeFileSync(
    join(import.meta.dirname, "..", "src", "find", "speech", "told-weights.ts"),
    `${HEAD}\nexport const TOLD_WEIGHTS: ReadonlyMap<string, number> = new Map([\n${lines.join("\n")}\n]);\n`,
  );
}
