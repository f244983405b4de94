/** Which way a weekday or a date without a year points: back, or on where its clause tells of what is still to come. */
import type { Sentence } from "../../text/prose.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import type { Direction } from "../finding.ts";
import { reading, type TimeToken } from "./time-tokens.ts";

/** How many words before an expression may show what its clause is about, in a sentence whose verbs are not known. */
const REACH = 8;
const EDGE = /^[,;:“”"„«»()]$/u;

/** The verb groups of each sentence, in order: sentences must be asked for in order. */
export function verbsBySentence(groups: readonly VerbGroup[]): (sentence: Sentence) => readonly VerbGroup[] {
  let at = 0;
  return (sentence) => {
    while ((groups[at]?.end ?? sentence.end) <= sentence.start) at++;
    let last = at;
    while ((groups[last]?.start ?? sentence.end) < sentence.end) last++;
    return groups.slice(at, last);
  };
}

/**
 * The direction of the expression that begins at a token.
 *
 * - Input: the sentence's tokens and verb groups, all words, and the token.
 * - Output: `next` where the verb is in the future, has a modal, or is a plan's ("is due to meet", "plans to open"), and after "until"; else `past`.
 */
export function directionAt(
  tokens: readonly TimeToken[],
  verbs: readonly VerbGroup[],
  words: readonly Word[],
  at: number,
): Direction {
  if (follows(tokens, at, "until")) return "next";
  const word = tokens[at]?.word;
  const verb = word ? governing(verbs, word) : null;
  if (!verb) return plannedBefore(tokens, at, at - REACH) ? "next" : "past";
  if (verb.tense === "future" || verb.modal !== null) return "next";
  const matrix = verb.form === "infinitive" ? matrixOf(verbs, verb) : null;
  if (matrix && (matrix.tense === "present" || matrix.tense === "future" || matrix.modal !== null)) return "next";
  const from = words[(matrix ?? verb).first]?.start ?? 0;
  return plannedBefore(
    tokens,
    at,
    tokens.findIndex((token) => token.word.start >= from),
  )
    ? "next"
    : "past";
}

/** Whether the expression stands right behind such a word, articles aside. */
function follows(tokens: readonly TimeToken[], at: number, role: "until"): boolean {
  const before = reading(tokens[at - 1], "article") ? tokens[at - 2] : tokens[at - 1];
  return reading(before, role) !== null && reading(before, "on") === null;
}

/** The verb in whose clause a word stands: that of the smallest such clause, of equal ones the last before the word. */
function governing(verbs: readonly VerbGroup[], word: Word): VerbGroup | null {
  let best: VerbGroup | null = null;
  for (const verb of verbs) {
    if (verb.clause.start > word.start || verb.clause.end < word.end) continue;
    const size = verb.clause.end - verb.clause.start;
    const least = best ? best.clause.end - best.clause.start : Number.POSITIVE_INFINITY;
    if (size < least || (size === least && verb.start < word.start)) best = verb;
  }
  return best;
}

/** The finite verb before an infinitive. */
function matrixOf(verbs: readonly VerbGroup[], infinitive: VerbGroup): VerbGroup | null {
  return verbs.findLast((verb) => verb.start < infinitive.start && verb.form === "finite") ?? null;
}

/** Whether a word of plans stands between, in the same part of the sentence. */
function plannedBefore(tokens: readonly TimeToken[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(0, from); i--) {
    if (EDGE.test(tokens[i]?.mark ?? "")) return false;
    if (reading(tokens[i], "future")) return true;
  }
  return false;
}
