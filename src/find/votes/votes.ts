/** Votes: counts, body, motion, outcome. */
import type { VoteOutcome } from "../../core/format.ts";
import { overlap, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { VotingBody } from "../../languages/votes.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { Word } from "../../text/words.ts";
import { numberTable } from "../figures/number-table.ts";
import { findNumbers } from "../figures/numbers.ts";
import type { Mention, StatedRule, TimeExpression, VoteFinding } from "../finding.ts";
import { isTooLong } from "../too-long.ts";
import { type VoteCounts, voteCounts } from "./vote-counts.ts";
import { statedRule } from "./vote-rule.ts";
import { type VoteTable, voteTable } from "./vote-table.ts";

/** Outcome, body and rule of a vote stand in its sentence or at most this many sentences away. */
const NEAR = 2;

interface Context {
  readonly prose: Prose;
  readonly table: VoteTable;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/**
 * Finds the votes that a report gives counts of.
 *
 * - Input: the text taken apart, its pack, its mentions and time expressions.
 * - Output: votes in text order; a vote that is only planned, or told without a count, is not among them.
 */
export function findVotes(
  prose: Prose,
  pack: LanguagePack,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): VoteFinding[] {
  const table = voteTable(pack.figures.votes);
  const context: Context = { prose, table, mentions, times };
  const numbers = numberTable(pack.figures.numbers);
  const rules: { readonly sentence: number; readonly rule: StatedRule }[] = [];
  const votes: { readonly sentence: number; readonly counts: VoteCounts }[] = [];
  prose.sentences.forEach((sentence, index) => {
    if (sentence.removed !== null || isTooLong(sentence) || !speaksOfVotes(prose, sentence, table)) return;
    const found = findNumbers(prose.words, sentence.first, sentence.last, numbers);
    if (found.length === 0) return;
    const rule = statedRule(prose.words, sentence, found, table);
    if (rule !== null) {
      rules.push({ sentence: index, rule });
      return;
    }
    const counts = voteCounts(prose.words, sentence, found, table);
    if (counts !== null) votes.push({ sentence: index, counts });
  });
  return votes.map(({ sentence, counts }) => voteOf(context, sentence, counts, nearestRule(rules, sentence)));
}

function nearestRule(
  rules: readonly { readonly sentence: number; readonly rule: StatedRule }[],
  sentence: number,
): StatedRule | null {
  let best: { readonly sentence: number; readonly rule: StatedRule } | null = null;
  for (const rule of rules)
    if (best === null || Math.abs(rule.sentence - sentence) < Math.abs(best.sentence - sentence)) best = rule;
  return best?.rule ?? null;
}

/** Whether a sentence has a word of voting or a side: the cheap look before its numbers are read. */
function speaksOfVotes({ words }: Prose, { first, last }: Sentence, table: VoteTable): boolean {
  for (let at = first; at < last; at++)
    if (table.votingOrVoters.at(words, at, last) !== null || table.sides.at(words, at, last)?.value.alone === true)
      return true;
  return false;
}

function voteOf(context: Context, index: number, counts: VoteCounts, rule: StatedRule | null): VoteFinding {
  const near = nearOrder(context.prose, index);
  const outcome = firstOf(near, (sentence) => outcomeIn(context, sentence));
  const result: VoteOutcome = outcome?.outcome ?? "unknown";
  const body = firstOf(near, (sentence) => bodyIn(context, sentence));
  const [own] = near;
  const time = (own && timeIn(context, own)) ?? (outcome && timeIn(context, outcome.sentence));
  const one = counts.counts.get("for") ?? null;
  const two = counts.counts.get("against") ?? null;
  // Of a bare score the winner's count is told first: "passed 12 to 3", "rejected 12 to 3".
  const turned = counts.bare && result === "failed" && one !== null && two !== null && one > two;
  return {
    start: counts.start,
    end: counts.end,
    body: body?.span ?? null,
    bodyConcept: body?.concept ?? null,
    proposal: firstOf(near, (sentence) => proposalIn(context, sentence)),
    time: time ?? null,
    for: turned ? two : one,
    against: turned ? one : two,
    abstain: counts.counts.get("abstain") ?? null,
    absent: counts.counts.get("absent") ?? null,
    outcome: result,
    statedRule: rule,
  };
}

/** The sentence itself, then those before it, then those after it, within the report's own telling. */
function nearOrder({ sentences }: Prose, index: number): Sentence[] {
  const order = [index];
  for (let away = 1; away <= NEAR; away++) order.push(index - away);
  for (let away = 1; away <= NEAR; away++) order.push(index + away);
  return order.flatMap((at) => sentences[at] ?? []).filter(({ removed }) => removed === null);
}

function firstOf<T>(sentences: readonly Sentence[], look: (sentence: Sentence) => T | null): T | null {
  for (const sentence of sentences) {
    const found = look(sentence);
    if (found !== null) return found;
  }
  return null;
}

/** A word that denies counts for an adoption this many words after it: "failed on Thursday to adopt", "did not immediately pass". */
const NEGATED = 6;

/** What a sentence says came of it: a veto before a failure before an adoption. What is only needed or planned is no outcome, but it takes none back that is told before a mark. */
function outcomeIn(
  { prose: { words }, table }: Context,
  sentence: Sentence,
): { readonly outcome: VoteOutcome; readonly sentence: Sentence } | null {
  const met = new Set<VoteOutcome>();
  let denied = -1;
  const last = toldUntil(words, sentence, table);
  for (let at = sentence.first; at < last; at++) {
    const found = table.outcomes.at(words, at, last);
    const negated = at < denied;
    if (table.negators.at(words, at, sentence.last) !== null) denied = at + NEGATED + 1;
    if (found === null || (found.value === "vetoed" && negated)) continue;
    met.add(found.value === "adopted" && negated ? "failed" : found.value);
  }
  for (const outcome of ["vetoed", "failed", "adopted"] as const) if (met.has(outcome)) return { outcome, sentence };
  return null;
}

/** Where a sentence stops telling what came of it: at the last mark before a word of what is needed, at its end where it has none. */
function toldUntil(words: readonly Word[], { first, last }: Sentence, table: VoteTable): number {
  let mark = first;
  for (let at = first; at < last; at++) {
    if (table.needs.at(words, at, last) !== null) return mark;
    if (words[at]?.kind === "mark") mark = at;
  }
  return last;
}

/** The body that a sentence names: the best known one, else the first; its name in full where a mention holds the words. */
function bodyIn(
  { prose: { words }, table, mentions }: Context,
  sentence: Sentence,
): { readonly span: Span; readonly concept: VotingBody } | null {
  let best: { readonly span: Span; readonly concept: VotingBody } | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    const found = table.bodies.at(words, at, sentence.last);
    if (found === null) continue;
    const span = { start: words[at]?.start ?? 0, end: words[found.last - 1]?.end ?? 0 };
    if (best === null || (GENERAL.has(best.concept) && !GENERAL.has(found.value)))
      best = { span, concept: found.value };
    at = found.last - 1;
  }
  if (best === null) return null;
  const { span, concept } = best;
  const whole = startingWithin(mentions, sentence).find(
    (mention) => mention.kind === "organization" && overlap(mention, span) > 0,
  );
  return { span: whole ? { start: whole.start, end: whole.end } : span, concept };
}

const GENERAL: ReadonlySet<VotingBody> = new Set(["council", "court", "committee"]);

function timeIn({ times }: Context, sentence: Sentence): Span | null {
  const [time] = startingWithin(times, sentence);
  return time ? { start: time.start, end: time.end } : null;
}

/** The noun phrase of what was voted on, or its noun alone. */
function proposalIn({ prose: { words, syntax }, table }: Context, sentence: Sentence): Span | null {
  for (let at = sentence.first; at < sentence.last; at++) {
    const found = table.proposals.at(words, at, sentence.last);
    if (found === null) continue;
    const phrase = startingWithin(syntax.nounPhrases, sentence).find(({ first, last }) => first <= at && at < last);
    if (phrase) return { start: phrase.start, end: phrase.end };
    return { start: words[at]?.start ?? 0, end: words[found.last - 1]?.end ?? 0 };
  }
  return null;
}
