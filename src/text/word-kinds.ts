/** Word kinds: what a verb or noun tells of, by a table that a language may have. Read once, when first asked for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NOT_COVERED } from "../core/sourced.ts";
import type { Grammar } from "../languages/grammar.ts";

/** Digits by dictionary form. */
export type KindTable = ReadonlyMap<string, string>;

export interface WordKinds {
  /** Shares in ninths: communication, thought, feeling, social, perception; then `0`/`1`: that-clause, somebody to do, to do, whether, doing. */
  readonly verbs: KindTable;
  /** Shares in ninths: thing said, thing thought, feeling, act, person, group. */
  readonly nouns: KindTable;
}

const NONE: WordKinds = { verbs: new Map(), nouns: new Map() };
const READ = new WeakMap<Grammar, WordKinds>();

/** The tables of a grammar; empty where the language or the file is missing. */
export function wordKinds(grammar: Grammar): WordKinds {
  if (grammar.kinds === NOT_COVERED) return NONE;
  let kinds = READ.get(grammar);
  if (kinds === undefined) {
    const { verbs, nouns } = grammar.kinds.value;
    kinds = { verbs: readTable(verbs), nouns: readTable(nouns) };
    READ.set(grammar, kinds);
  }
  return kinds;
}

function readTable(path: string): KindTable {
  const file = join(import.meta.dirname, "..", "..", "tables", path);
  if (!existsSync(file)) return NONE.verbs;
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
}
