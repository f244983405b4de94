/** Joined counts: "two women and a baby were killed" is three people, told in one breath. */
import { startingWithin } from "../../core/starting-within.ts";
import type { NounPhrase, Tag } from "../../text/syntax/syntax.ts";
import { joinedFrom, personsIn } from "../events/people-joined.ts";
import type { Counted } from "./counted.ts";
import { predicateAfter } from "./measure-after.ts";
import type { MeasureContext } from "./measure-context.ts";
import type { MeasureHit } from "./measure-hits.ts";

/** Kinds that make up people, so that their sum is what the clause counts; soldiers and civilians are counted apart. */
const ONE_PEOPLE: ReadonlySet<string | null> = new Set(["people", "children", "women", "men", null]);

const NOUNS: ReadonlySet<Tag> = new Set(["noun", "proper", "adjective"]);

/** A number with the people joined to it, and which other numbers of the sentence it has taken in. */
export interface JoinedCount {
  readonly counted: Counted;
  readonly taken: ReadonlySet<number>;
}

/**
 * Adds to a number the people that its sentence joins to it.
 *
 * - Input: the sentence, which number, the phrase that gives its measure, and the numbers that have their measure already.
 * - Output: the sum over all of them; the number itself where nobody is joined, or the phrase stands between them.
 */
export function joinedCount(
  context: MeasureContext,
  index: number,
  hit: MeasureHit,
  told: ReadonlySet<number>,
): JoinedCount | null {
  const own = context.counted[index];
  if (own === undefined || !sums(own)) return null;
  const phrases = startingWithin(context.prose.syntax.nounPhrases, context.sentence);
  const at = phrases.findIndex(({ first, last }) => first <= own.number.core && own.number.core < last);
  if (at === -1) return null;
  const { first: opening, last: closing } = context.sentence;
  const after = hit.first >= Math.max(own.last, own.number.last);
  const bounds = after ? { from: opening, end: hit.first } : { from: hit.last, end: closing };
  const row: Row = {
    context,
    hit,
    phrases,
    told,
    ...bounds,
    headless: own.head === null,
    isInside: !after && hit.first >= own.number.last,
  };
  const members = [...membersFrom(row, at, -1), ...membersFrom(row, at, 1)];
  if (members.length === 0) return null;
  const value = members.reduce((sum, member) => sum + member.value, own.number.value ?? 0);
  const first = Math.min(own.number.first, ...members.map(({ phrase }) => phrase.first));
  const last = Math.max(own.last, own.number.last, ...members.map(({ phrase }) => phrase.last));
  return {
    counted: widened(context, own, value, first, last),
    taken: new Set(members.flatMap(({ index: taken }) => taken ?? [])),
  };
}

/** The phrases of a sentence, and the words among which what is joined must stand. */
interface Row {
  readonly context: MeasureContext;
  readonly hit: MeasureHit;
  readonly phrases: readonly NounPhrase[];
  readonly told: ReadonlySet<number>;
  readonly from: number;
  readonly end: number;
  /** Whether the number has no noun of its own. */
  readonly headless: boolean;
  /** Whether its own noun gives its measure. */
  readonly isInside: boolean;
}

/** A joined phrase: what it adds, and which number of the sentence it is, or `null` for persons without one. */
interface Member {
  readonly phrase: NounPhrase;
  readonly value: number;
  readonly index: number | null;
}

function membersFrom(row: Row, at: number, step: 1 | -1): Member[] {
  const found = new Map<number, Member>();
  const fits = (index: number): boolean => {
    const member = memberAt(row, index, step);
    if (member !== null) found.set(index, member);
    return member !== null;
  };
  return joinedFrom(row.context, row.phrases, at, step, fits).flatMap((index) => found.get(index) ?? []);
}

/** What a phrase adds, where it is no figure of its own and nothing but the verb or the edge of a list stands before it. */
function memberAt(row: Row, at: number, step: 1 | -1): Member | null {
  const { context, hit, phrases, told, from, end } = row;
  const phrase = phrases[at];
  if (phrase === undefined || phrase.first < from || phrase.first >= end) return null;
  // "was shot in the head and one male …": what a preposition governs is nobody's fellow.
  if (step === -1 && phrase.first > from && context.prose.syntax.tags[phrase.first - 1] === "preposition") return null;
  if (isOtherMeasure(context, hit, phrase) || (step === 1 && hasOwnPredicate(context, hit, phrase))) return null;
  const member = memberOf(row, phrase);
  return member !== null && member.index !== null && told.has(member.index) ? null : member;
}

/** "58 dead and 120 wounded": what is joined counts by its own noun. */
function isOtherMeasure({ table, prose }: MeasureContext, { entries }: MeasureHit, phrase: NounPhrase): boolean {
  const own = new Set(entries.map(({ measure }) => measure));
  for (let at = phrase.first; at < phrase.last; at++) {
    const match = table.phrases.at(prose.words, at, phrase.last);
    const counts = (match?.value ?? []).filter(({ role }) => role === "count");
    if (counts.length > 0) return counts.every(({ measure }) => !own.has(measure));
  }
  return false;
}

/** "12 people died and 30 were wounded": what is joined is told by a predicate of its own. */
function hasOwnPredicate(context: MeasureContext, hit: MeasureHit, phrase: NounPhrase): boolean {
  const index = context.counted.findIndex(({ number }) => phrase.first <= number.core && number.core < phrase.last);
  const own = index === -1 ? null : predicateAfter(context, index);
  // "left three men and two women injured": the verb before and the word behind tell one measure together.
  const together = hit.first === hit.last && hit.entries.some(({ measure }) => measure === own?.measure);
  return own !== null && own.hit !== hit && !together;
}

function sums({ number, people }: Counted): boolean {
  return number.value !== null && number.bound === "exactly" && ONE_PEOPLE.has(people);
}

/** What a joined phrase adds: its number, or those it stands for without one. */
function memberOf({ context, headless, isInside }: Row, phrase: NounPhrase): Member | null {
  const index = context.counted.findIndex(({ number }) => phrase.first <= number.core && number.core < phrase.last);
  const counted = context.counted[index];
  if (counted === undefined) {
    const persons = personsIn(context, phrase, context.mentions);
    return persons > 0 ? { phrase, value: persons, index: null } : null;
  }
  // "aged 26, 29 and 37"; "47 bodies and one cold room": beside those whom the measure's own noun counts, only people are counted.
  if ((counted.head === null && headless) || (isInside && counted.people === null)) return null;
  // A number whose noun the phrase does not hold counts something else.
  if (counted.head === null && NOUNS.has(context.prose.syntax.tags[counted.number.last] ?? "mark")) return null;
  return sums(counted) ? { phrase, value: counted.number.value ?? 0, index } : null;
}

function widened(
  { prose: { words } }: MeasureContext,
  own: Counted,
  value: number,
  first: number,
  last: number,
): Counted {
  const [start, end] = [words[first]?.start ?? own.number.start, words[last - 1]?.end ?? own.number.end];
  const number = { ...own.number, start, end, first, core: first, last: first, value, low: value, high: value };
  return { number, last, head: last - 1, partitive: false, people: "people" };
}
