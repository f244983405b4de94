/** Reckonings: what a report tells in two ways, or another report tells too, so that a reader can reckon it anew. */

import { bySpan } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Course, ReckoningWords } from "../../languages/reckonings.ts";
import type { Prose, Sentence } from "../../text/prose.ts";
import { type PhraseTable, phraseTable } from "../../text/syntax/phrases.ts";
import type { Reckoning, TimeExpression } from "../finding.ts";
import { type TimeLexicon, timeLexiconOf } from "../times/time-lexicon.ts";
import { timeTokensOf } from "../times/time-tokens.ts";
import { isTooLong } from "../too-long.ts";
import { ageAt } from "./ages.ts";
import { anniversaryAt } from "./anniversaries.ts";
import { apposedTimes } from "./apposed-times.ts";
import { counterAt } from "./day-counters.ts";
import { lastingBefore } from "./lasting.ts";
import type { ReckoningContext } from "./reckoning-context.ts";

/**
 * Finds reckonings.
 *
 * - Input: the text taken apart, its pack and its times.
 * - Output: reckonings in text order; whether they hold is not looked at.
 */
export function findReckonings(prose: Prose, pack: LanguagePack, times: readonly TimeExpression[]): Reckoning[] {
  const lexicon = timeLexiconOf(pack);
  const table = tableOf(pack.figures.reckonings);
  const found = apposedTimes(prose, times, lexicon);
  for (const sentence of prose.sentences)
    if (sentence.removed === null && !isTooLong(sentence)) findIn(prose, sentence, times, lexicon, table, found);
  return found.sort(bySpan);
}

/** What a phrase may tell: an anniversary, a birth, or something whose days are counted. */
type Trigger =
  | { readonly tells: "anniversary" }
  | { readonly tells: "birth" }
  | { readonly tells: "course"; readonly course: Course };

interface ReckoningTable {
  readonly triggers: PhraseTable<Trigger>;
  readonly aged: PhraseTable<true>;
  readonly of: ReadonlySet<string>;
}

const TABLES = new WeakMap<ReckoningWords, ReckoningTable>();

function tableOf(words: ReckoningWords): ReckoningTable {
  const known = TABLES.get(words);
  if (known) return known;
  const courses = Object.entries(words.courses.value).flatMap(([course, forms]) =>
    forms.map((form): [string, Trigger] => [form, { tells: "course", course: course as Course }]),
  );
  const table: ReckoningTable = {
    triggers: phraseTable<Trigger>([
      ...words.anniversary.value.map((form): [string, Trigger] => [form, { tells: "anniversary" }]),
      ...words.born.value.map((form): [string, Trigger] => [form, { tells: "birth" }]),
      ...courses,
    ]),
    aged: phraseTable(words.aged.value.map((form) => [form, true] as const)),
    of: new Set(words.of.value),
  };
  TABLES.set(words, table);
  return table;
}

function findIn(
  prose: Prose,
  sentence: Sentence,
  times: readonly TimeExpression[],
  lexicon: TimeLexicon,
  table: ReckoningTable,
  found: Reckoning[],
): void {
  let context: ReckoningContext | null = null;
  const here = (): ReckoningContext =>
    (context ??= {
      prose,
      sentence,
      times: startingWithin(times, sentence),
      lexicon,
      tokens: timeTokensOf(prose.words, sentence.first, sentence.last, lexicon) ?? [],
    });
  for (let at = sentence.first; at < sentence.last; at++) {
    const match = table.triggers.at(prose.words, at, sentence.last);
    if (match === null) continue;
    const one = told(here(), match.value, at, match.last, table);
    if (one !== null) found.push(one);
    at = match.last - 1;
  }
  for (const time of startingWithin(times, sentence)) {
    const one = time.relation === "since" ? lastingBefore(here(), time) : null;
    if (one !== null) found.push(one);
  }
}

function told(
  context: ReckoningContext,
  trigger: Trigger,
  first: number,
  last: number,
  { aged, of }: ReckoningTable,
): Reckoning | null {
  if (context.tokens.length === 0) return null;
  if (trigger.tells === "course") return counterAt(context, first, last, trigger.course);
  return trigger.tells === "birth" ? ageAt(context, first, aged) : anniversaryAt(context, first, last, of);
}
