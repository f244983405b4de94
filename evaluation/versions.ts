/**
 * The `versions` set: for each wording of a statement that the golds have in two languages, whether the right one in the other language is ranked first, by
 * our likeness, among all that the other reports of its story say. It judges likeness alone: of speakers and days nothing is known, and every stretch is given.
 */
import { readFileSync } from "node:fs";
import type { FoundReport } from "../src/link/found-report.ts";
import { covered, passageOf } from "../src/link/meaning/passage.ts";
import { likeness, type Said } from "../src/link/statements/same-utterance.ts";
import { sentencesSaid } from "../src/link/statements/sentences-said.ts";
import { findInReport } from "../src/pipeline/find-in-report.ts";
import { readFiles } from "../src/read/read-files.ts";
import { type GoldItem, type Place, placesIn, type StatementGold, touches } from "./gold-places.ts";
import type { Row } from "./row.ts";
import { type EvaluationSet, evaluationSets } from "./sets.ts";

/** A wording: where it stands, in which language, of which statement (a number, the same for all its wordings). */
export interface Wording<T> extends Place {
  readonly language: string;
  readonly statement: number;
  readonly said: T;
}

/** The gate's rows: one a language, of the wording that is asked about, and one of all. */
export async function versionRows(): Promise<Row[]> {
  const asked: Asked[] = [];
  for (const set of evaluationSets()) {
    const gold = JSON.parse(readFileSync(set.gold, "utf8")) as StatementGold;
    if (gold.sameStatement) for (const one of await askedOf(set, gold)) asked.push(one);
  }
  const languages = [...new Set(asked.map(({ language }) => language))].sort();
  return ["all", ...languages].map((language) => {
    const own = asked.filter((one) => language === "all" || one.language === language);
    const share = own.filter(({ first }) => first).length / own.length;
    const counts = { gold: own.length, found: own.length };
    return { set: "versions", layer: "ranked-first", language, ...counts, precision: share, recall: share, f1: share };
  });
}

interface Asked {
  readonly language: string;
  /** Whether a wording of the same statement was ranked first. */
  readonly first: boolean;
}

/**
 * Asks of each wording, and of each other language that has one of the same statement, which one there is most like it.
 *
 * - Output: one answer a question, in the order of the wordings. Of equals the first is ranked first; what is like nothing is not.
 */
export function ranked<T>(wordings: readonly Wording<T>[], like: (a: T, b: T) => number): Asked[] {
  return wordings.flatMap((own) => {
    const others = wordings.filter(({ report, language }) => report !== own.report && language !== own.language);
    const languages = new Set(others.flatMap((one) => (one.statement === own.statement ? [one.language] : [])));
    return [...languages].sort().map((language) => {
      const there = others.filter((one) => one.language === language);
      let best: Wording<T> | null = null;
      let most = 0;
      for (const one of there) {
        const near = like(own.said, one.said);
        if (near > most) [best, most] = [one, near];
      }
      return { language: own.language, first: best !== null && isRight(own, best, there) };
    });
  });
}

/** Whether a wording is of the statement, or touches one that is: a gold may name the same stretch more and less widely. */
function isRight(own: Wording<unknown>, best: Wording<unknown>, there: readonly Wording<unknown>[]): boolean {
  return there.some((one) => one.statement === own.statement && touches(one, best));
}

async function askedOf(set: EvaluationSet, gold: StatementGold): Promise<Asked[]> {
  const { reports } = await readFiles(set.inputs);
  const found = reports.map(findInReport);
  return ranked(wordingsOf(gold, found), (a, b) => likeness(a, b, 0, covered));
}

/** All that a gold says was said, each stretch once. */
function wordingsOf(gold: StatementGold, found: readonly FoundReport[]): Wording<Said>[] {
  const placed = placesIn(gold, found);
  const items: (readonly [report: string, item: GoldItem])[] = [
    ...(gold.sameStatement ?? []).flat(),
    ...Object.entries(gold.reports).flatMap(([key, { quotes, reported }]) =>
      [...(quotes ?? []), ...(reported ?? [])].map((item) => [key, item] as const),
    ),
  ];
  const places = new Map<string, Place>();
  for (const [key, item] of items) {
    const place = placed(key, item);
    if (place) places.set(nameOf(place), place);
  }
  const statements = statementsOf([...places.keys()], gold, (key, item) => {
    const place = placed(key, item);
    return place && nameOf(place);
  });
  return [...places].flatMap(([name, place]): Wording<Said>[] => {
    const report = found[place.report];
    if (!report) return [];
    const { words, language } = report.profile;
    const said = {
      passage: passageOf(words, language, place),
      parts: sentencesSaid(report, place),
      saying: { kind: "direct" as const },
    };
    return [{ ...place, language, statement: statements.get(name) ?? -1, said }];
  });
}

function nameOf({ report, start, end }: Place): string {
  return `${report}:${start}:${end}`;
}

/** For each stretch the number of its statement: what pairs join, directly or by others. */
function statementsOf(
  names: readonly string[],
  { sameStatement }: StatementGold,
  nameAt: (report: string, item: GoldItem) => string | null,
): Map<string, number> {
  const statements = new Map(names.map((name, index) => [name, index]));
  for (const pair of sameStatement ?? []) {
    const [one, other] = pair.map(([key, item]) => statements.get(nameAt(key, item) ?? ""));
    if (one === undefined || other === undefined || one === other) continue;
    for (const [name, statement] of statements) if (statement === other) statements.set(name, one);
  }
  return statements;
}
