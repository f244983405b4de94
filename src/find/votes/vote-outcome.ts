/** What came of a vote, as a sentence tells it. */
import type { VoteOutcome } from "../../core/format.ts";
import type { Span } from "../../core/span.ts";
import type { Sentence } from "../../text/prose.ts";
import type { Word } from "../../text/words/words.ts";
import type { VoteTable } from "./vote-table.ts";

/** A word that denies counts for an adoption this many words after it: "failed on Thursday to adopt", "did not immediately pass". */
const NEGATED = 6;

/**
 * What a sentence says came of a vote.
 *
 * - Input: all words, the sentence, the language's words of votes, and the vote's counts, whose sides are no outcome ("58 backed it, 79 were against").
 * - Output: a veto before a failure before an adoption; `null` where it says nothing. What is only needed or planned is no outcome, but it takes none back
 *   that is told before a mark. What fails where a veto is told of fails by it ("their veto buried the package").
 */
export function outcomeIn(
  words: readonly Word[],
  sentence: Pick<Sentence, "first" | "last">,
  table: VoteTable,
  counts: Span,
): VoteOutcome | null {
  const met = new Set<VoteOutcome>();
  let denied = -1;
  let veto = false;
  const last = toldUntil(words, sentence, table);
  for (let at = sentence.first; at < last; at++) {
    const negated = at < denied;
    if (table.negators.at(words, at, sentence.last) !== null) denied = at + NEGATED + 1;
    veto ||= !negated && table.veto.at(words, at, last) !== null;
    const outcome = isSide(words, at, last, table, counts) ? null : toldAt(words, at, last, table, negated);
    if (outcome !== null) met.add(outcome);
  }
  if (veto && met.has("failed")) return "vetoed";
  return (["vetoed", "failed", "adopted"] as const).find((outcome) => met.has(outcome)) ?? null;
}

function toldAt(
  words: readonly Word[],
  at: number,
  last: number,
  { outcomes }: VoteTable,
  negated: boolean,
): VoteOutcome | null {
  const outcome = outcomes.at(words, at, last)?.value ?? null;
  if (!negated) return outcome;
  return outcome === "vetoed" ? null : outcome && "failed";
}

/** Whether a word only names a side of these counts: "58 backed it, 79 were against". */
function isSide(words: readonly Word[], at: number, last: number, { sides }: VoteTable, counts: Span): boolean {
  const word = words[at];
  if (word === undefined || word.start < counts.start || word.end > counts.end) return false;
  const side = sides.at(words, at, last);
  return side?.value.alone === true;
}

/** Where a sentence stops telling what came of it: at the last mark before a word of what is needed, at its end where it has none. */
function toldUntil(
  words: readonly Word[],
  { first, last }: Pick<Sentence, "first" | "last">,
  table: VoteTable,
): number {
  let mark = first;
  for (let at = first; at < last; at++) {
    if (table.needs.at(words, at, last) !== null) return mark;
    if (words[at]?.kind === "mark") mark = at;
  }
  return last;
}
