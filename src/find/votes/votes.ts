/** Votes: counts, body, motion, outcome. */
import type { VoteOutcome } from "../../core/format.ts";
import { overlap, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { NumberWords } from "../../languages/numbers.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { VotingBody } from "../../languages/votes.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import type { PhraseTable } from "../../text/syntax/phrases.ts";
import { measureTable } from "../figures/measure-table.ts";
import { numberTable } from "../figures/number-table.ts";
import { findNumbers } from "../figures/numbers.ts";
import type { Mention, StatedRule, TimeExpression, VoteFinding } from "../finding.ts";
import { isTooLong } from "../too-long.ts";
import { type VoteCounts, voteCounts } from "./vote-counts.ts";
import { outcomeIn } from "./vote-outcome.ts";
import { type RuleFound, statedRule } from "./vote-rule.ts";
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
  const ones = wordsForOne(pack.figures.numbers);
  const { units, after } = measureTable(pack.figures.measures);
  const rules: { readonly sentence: number; readonly rule: StatedRule }[] = [];
  const votes: { readonly sentence: number; readonly counts: VoteCounts }[] = [];
  prose.sentences.forEach((sentence, index) => {
    if (sentence.removed !== null || isTooLong(sentence) || !speaksOfVotes(prose, sentence, table)) return;
    const found = findNumbers(prose.words, sentence.first, sentence.last, numbers).filter(
      ({ last }) => units.at(prose.words, last, sentence.last) === null && !after.has(prose.words[last]?.lower ?? ""),
    );
    if (found.length === 0) return;
    const stated = statedRule(prose.words, sentence, found, table);
    if (stated !== null) rules.push({ sentence: index, rule: stated.rule });
    for (const part of besideRule(sentence, stated)) {
      const own = found.filter((number) => number.first >= part.first && number.last <= part.last);
      const counts = own.length === 0 ? null : voteCounts(prose.words, part, own, table, ones);
      if (counts !== null) votes.push({ sentence: index, counts });
    }
  });
  const found: VoteFinding[] = [];
  for (const { sentence, counts } of votes) {
    const one = voteOf(context, sentence, counts, nearestRule(rules, sentence));
    // A vote told of without a day is of the day of the one before it.
    found.push({ ...one, time: one.time ?? found.at(-1)?.time ?? null });
  }
  return found;
}

/** The parts of a sentence that state no rule. */
function besideRule(sentence: Sentence, rule: RuleFound | null): readonly Pick<Sentence, "first" | "last">[] {
  if (rule === null) return [sentence];
  return [
    { first: sentence.first, last: rule.first },
    { first: rule.last, last: sentence.last },
  ];
}

const ONES = new WeakMap<NumberWords, ReadonlySet<string>>();

/** The language's words for one, its articles among them. */
function wordsForOne(words: NumberWords): ReadonlySet<string> {
  const known = ONES.get(words);
  if (known) return known;
  const ones = new Set([...words.articles, ...[...words.values.value].flatMap(([word, n]) => (n === 1 ? [word] : []))]);
  ONES.set(words, ones);
  return ones;
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
  const { prose, table } = context;
  const near = nearOrder(prose, index);
  const outcome = firstOf(near, (sentence) => {
    const told = outcomeIn(prose.words, sentence, table, counts);
    return told && { told, sentence };
  });
  const result: VoteOutcome = outcome?.told ?? "unknown";
  const body = bodyNear(context, near);
  const [own] = near;
  const time =
    (own && timeIn(context, own)) ??
    (outcome && timeIn(context, outcome.sentence)) ??
    firstOf(near, (sentence) => (sentence.start < counts.start ? timeIn(context, sentence) : null));
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
    share: firstOf(beside(prose, index), (sentence) => metIn(prose, sentence, table.shares)),
    procedural: firstOf(beside(prose, index), (sentence) => metIn(prose, sentence, table.procedural)) === true,
  };
}

/** The sentence itself, then those before it, then those after it, within the report's own telling. */
function nearOrder({ sentences }: Prose, index: number): Sentence[] {
  const order = [index];
  for (let away = 1; away <= NEAR; away++) order.push(index - away);
  for (let away = 1; away <= NEAR; away++) order.push(index + away);
  return order.flatMap((at) => sentences[at] ?? []).filter(({ removed }) => removed === null);
}

/** The sentence itself, the one before and the one after it. */
function beside({ sentences }: Prose, index: number): Sentence[] {
  return [index, index - 1, index + 1].flatMap((at) => sentences[at] ?? []).filter(({ removed }) => removed === null);
}

function metIn<T>({ words }: Prose, { first, last }: Sentence, table: PhraseTable<T>): T | null {
  for (let at = first; at < last; at++) {
    const found = table.at(words, at, last);
    if (found !== null) return found.value;
  }
  return null;
}

function firstOf<T>(sentences: readonly Sentence[], look: (sentence: Sentence) => T | null): T | null {
  for (const sentence of sentences) {
    const found = look(sentence);
    if (found !== null) return found;
  }
  return null;
}

/** The body of a vote: of its own sentence, else the nearest that is known by its name; a name cut short is that of the whole one nearby ("the Council"). */
function bodyNear(
  context: Context,
  near: readonly Sentence[],
): { readonly span: Span; readonly concept: VotingBody } | null {
  const [own, ...others] = near.map((sentence) => bodyIn(context, sentence));
  const known = others.flatMap((body) => body ?? []);
  if (!own) return known.find(({ concept }) => !GENERAL.has(concept)) ?? known[0] ?? null;
  const { text } = context.prose;
  const short = text.slice(own.span.start, own.span.end);
  if (/\s/u.test(short)) return own;
  const stem = short.slice(0, SAME_WORD).toLowerCase();
  const whole = known.find(
    ({ span }) =>
      /\s/u.test(text.slice(span.start, span.end)) && text.slice(span.start, span.end).toLowerCase().startsWith(stem),
  );
  return whole ?? own;
}

/** Letters by which two forms of one noun are told the same: "Рада", "Ради". */
const SAME_WORD = 3;

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
