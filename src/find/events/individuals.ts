/** Individuals: one person, or a few named one by one, of whom a report says what befell them: "a man was shot and killed" counts one. */
import { startingWithin } from "../../core/starting-within.ts";
import type { Measure, PeopleKind } from "../../languages/measures.ts";
import type { NounPhrase } from "../../text/syntax/syntax.ts";
import type { MeasureContext } from "../figures/measure-context.ts";
import { type MeasureHit, measureIn } from "../figures/measure-hits.ts";
import { denied } from "../figures/measure-of.ts";
import type { Measured, MeasuredSentence } from "../figures/measured.ts";
import { joinedFrom, personsIn } from "./people-joined.ts";

/** Persons that a sentence says one thing of. */
interface Individual {
  readonly measure: Measure;
  readonly count: number;
  /** Their words, `words.slice(first, last)`, and the noun or name of the last of them. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Whether they are told apart from others told before: "another man". */
  readonly other: boolean;
  readonly read: MeasuredSentence;
}

/** What one person alone makes a figure of. */
const OF_ONE: ReadonlySet<Measure> = new Set(["killed", "injured", "shot", "treated"]);

/**
 * The figures that individuals make.
 *
 * - Input: the sentences that speak of measures, with their numbers measured.
 * - Output: at most one figure a measure, since one person is told of many times: the telling that names most. None where the report counts those of the
 *   measure in numbers, of whom the individual is one; and nobody is counted as hit or hurt who is told to be dead.
 */
export function individualsIn(sentences: readonly MeasuredSentence[]): Measured[] {
  const counted = new Set(sentences.flatMap(({ found }) => found.map(({ measure }) => measure)));
  const wanted = new Set([...OF_ONE].filter((measure) => !counted.has(measure)));
  if (wanted.size === 0) return [];
  const found = sentences.flatMap((read) => individualsOf(read).filter(({ measure }) => wanted.has(measure)));
  const killed = best(found, "killed");
  const dead = killed !== null || counted.has("killed");
  const hurt = counted.has("injured") || counted.has("shot");
  const living = dead ? found.filter((one) => apart(one, killed)) : found;
  const injured = hurt ? null : (best(living, "injured") ?? best(living, "treated"));
  const shot = injured === null && !hurt ? best(dead ? living : found, "shot") : null;
  // Who was hit, and is not the one who died of it, lives.
  const hit = shot !== null && dead ? { ...shot, measure: "injured" as const } : shot;
  return [killed, injured, hit].flatMap((one) => (one === null ? [] : [measuredOf(one)]));
}

/** The first of those that name most. */
function best(found: readonly Individual[], measure: Measure): Individual | null {
  let most: Individual | null = null;
  for (const one of found) if (one.measure === measure && (most === null || one.count > most.count)) most = one;
  return most;
}

/** Whether somebody hurt is plainly another than somebody killed: told apart, or a woman beside a man, or a guest beside a guest, in one sentence. */
function apart(one: Individual, killed: Individual | null): boolean {
  if (one.other || killed === null) return true;
  if (one.read === killed.read && one.head !== killed.head && isNew(one) && isNew(killed)) return true;
  const [a, b] = [kindOf(one), kindOf(killed)];
  return one.read === killed.read && a !== b && BY_KIND.has(a) && BY_KIND.has(b);
}

/** Whether an article says that nobody told before is meant. */
function isNew({ first, read: { context } }: Individual): boolean {
  return context.numbers.words.articles.has(context.prose.words[first]?.lower ?? "");
}

/** Kinds by which a sentence tells two people apart; a victim may be the man told of before. */
const BY_KIND: ReadonlySet<PeopleKind | null> = new Set(["women", "men", "children"]);

function kindOf({ head, read: { context } }: Individual): PeopleKind | null {
  return context.table.people.at(context.prose.words, head, head + 1)?.value ?? null;
}

function measuredOf({ measure, count, first, last, head, read }: Individual): Measured {
  const { words } = read.context.prose;
  const [start, end] = [words[first]?.start ?? 0, words[last - 1]?.end ?? 0];
  const amount = { value: count, low: count, high: count, bound: "exactly" as const, plain: false, suffix: "" };
  return {
    counted: {
      number: { start, end, first, core: first, last: head, ...amount },
      last,
      head,
      partitive: false,
      people: null,
    },
    measure,
    sentence: read.context.sentence,
    index: read.index,
    partOf: null,
    partBy: null,
    revises: null,
    sharesNoun: null,
  };
}

function individualsOf(read: MeasuredSentence): Individual[] {
  const { context, used } = read;
  const phrases = startingWithin(context.prose.syntax.nounPhrases, context.sentence);
  const found: Individual[] = [];
  for (const hit of context.hits.startingAt.values()) {
    if (used.has(hit) || denied(context, hit)) continue;
    const one = individualOf(read, hit, phrases);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Who a phrase is said of: the subject before it, or the object after it. */
function individualOf(read: MeasuredSentence, hit: MeasureHit, phrases: readonly NounPhrase[]): Individual | null {
  const { context } = read;
  const object = measureIn(hit, "object", "before");
  const after = object === null ? -1 : phrases.findIndex(({ first }) => first === hit.last);
  if (object !== null && after !== -1 && !passive(context, hit)) {
    const members = joinedTo(context, phrases, after, 1);
    if (members.length > 0) return individual(read, object, phrases, members);
    if (measureIn(hit, "passive", "subject") === null) return null;
  }
  const measure = measureIn(hit, "passive", "subject") ?? stateOf(context, hit);
  const subject = measure === null ? -1 : subjectOf(context, hit, phrases);
  if (measure === null || subject === -1) return null;
  const members = joinedTo(context, phrases, subject, -1);
  return members.length === 0 ? null : individual(read, measure, phrases, members);
}

/** "left a woman dead": an adjective right behind its noun. */
function stateOf({ prose: { syntax } }: MeasureContext, hit: MeasureHit): Measure | null {
  const behind = syntax.tags[hit.first - 1] === "noun" || syntax.tags[hit.first - 1] === "proper";
  return behind && syntax.tags[hit.first] === "adjective" ? measureIn(hit, "count") : null;
}

/** Whether an auxiliary makes a form passive, so that what follows it is no object. */
function passive({ prose: { syntax } }: MeasureContext, hit: MeasureHit): boolean {
  let at = hit.first - 1;
  while (syntax.tags[at] === "adverb") at--;
  return syntax.tags[at] === "auxiliary" && measureIn(hit, "passive") !== null;
}

/** The phrase that a predicate is said of: its verb group's subject, else the phrase right before it. */
function subjectOf(
  { prose: { syntax }, sentence }: MeasureContext,
  hit: MeasureHit,
  phrases: readonly NounPhrase[],
): number {
  const group = startingWithin(syntax.verbGroups, sentence).findLast(
    ({ first, last }) => first <= hit.first && hit.first <= last,
  );
  const subject = group?.subject === null || group === undefined ? undefined : syntax.nounPhrases[group.subject];
  if (subject !== undefined) return phrases.indexOf(subject);
  let end = hit.first;
  while (end > sentence.first && SKIPPED.has(syntax.tags[end - 1] ?? "mark")) end--;
  return phrases.findIndex(({ last }) => last === end);
}

const SKIPPED: ReadonlySet<string> = new Set(["adverb", "auxiliary", "participle", "coordinator"]);

/** The phrases of persons that are joined to a phrase, going one way, with itself; none where it is not a person's. */
function joinedTo(context: MeasureContext, phrases: readonly NounPhrase[], from: number, step: 1 | -1): number[] {
  const fits = (at: number): boolean => {
    const phrase = phrases[at];
    return phrase !== undefined && personsIn(context, phrase, context.mentions) > 0;
  };
  return fits(from) ? [from, ...joinedFrom(context, phrases, from, step, fits)] : [];
}

function individual(
  read: MeasuredSentence,
  measure: Measure,
  phrases: readonly NounPhrase[],
  members: readonly number[],
): Individual | null {
  if (!OF_ONE.has(measure)) return null;
  const own = members.flatMap((at) => phrases[at] ?? []).sort((a, b) => a.first - b.first);
  const [opening] = own;
  const closing = own.at(-1);
  if (opening === undefined || closing === undefined) return null;
  const { words } = read.context.prose;
  let other = false;
  for (let at = opening.first; at < closing.last; at++)
    other ||= read.context.table.others.at(words, at, closing.last) !== null;
  const count = own.reduce((sum, phrase) => sum + personsIn(read.context, phrase, read.context.mentions), 0);
  return { measure, count, first: opening.first, last: closing.last, head: closing.head, other, read };
}
