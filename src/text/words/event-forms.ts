/** Event forms: whether a form that no rule of grammar knows is, by the pack's words of events, a verb or a noun. */
import { type Covered, coveredOr } from "../../core/sourced.ts";
import type { EventWords, WordsByConcept } from "../../languages/events.ts";
import type { Inflection, WordClass } from "../../languages/grammar.ts";

/** A class that a form may be of. */
export interface FormClass {
  readonly is: WordClass | Inflection["is"];
  readonly reportive: boolean;
}

interface Stems {
  readonly stems: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

interface EventForms {
  readonly verbs: Stems;
  readonly nouns: Stems;
  readonly longest: number;
  /** Classes by the last letters of a verb, the pack's own. */
  readonly last: ReadonlyMap<string, FormClass>;
}

/** A shorter stem is met inside too many words that have nothing to do with it. */
const SHORTEST = 3;
/** Letters of a stem that may belong to an ending that grammar knows: of "задержал-" and "и" the ending is "ли", of "odsouzen-" and "a" it is "ena". */
const INTO_STEM = [2, 4] as const;
const FORMS = new WeakMap<EventWords, EventForms>();

/**
 * What a pack's words of events say of a form that nothing else tells of.
 *
 * - Input: the form in lower case, the words, the verbal classes that an ending can have, and the longest such ending.
 * - Output: a noun, where it is the stem of one with an ending that nouns take; the classes of the longest verbal ending behind its stem, where it is that of a verb; a
 *   much longer stem alone counts. Empty
 *   where the language writes dictionary forms and has no endings.
 */
export function eventFormsOf(
  lower: string,
  words: EventWords,
  formsEnding: (ending: string) => readonly FormClass[],
  longest: number,
): readonly FormClass[] {
  let forms = FORMS.get(words);
  if (forms === undefined) {
    forms = formsOf(words);
    FORMS.set(words, forms);
  }
  const [nounStem, verbStem] = [stemIn(lower, forms.nouns, forms.longest), stemIn(lower, forms.verbs, forms.longest)];
  const noun: FormClass[] = nounStem > 0 ? [{ is: "noun", reportive: false }] : [];
  if (verbStem === 0 || nounStem > verbStem + 1) return noun;
  for (const into of INTO_STEM) {
    const reach = Math.min(longest, lower.length - Math.max(SHORTEST, verbStem - into));
    for (let length = reach; length >= 1; length--) {
      const verbal = formsEnding(lower.slice(-length));
      if (verbal.length > 0) return [...noun, ...verbal];
    }
  }
  const own = byLastLetters(lower, forms.last);
  return own === null ? noun : [...noun, own];
}

/** The most letters of a present ending. */
const PRESENT = 4;

/** Whether a verb's present tells what is to come, by the pack's stems of such verbs. */
export function isPerfective(lower: string, { endings }: EventWords): boolean {
  const { perfective, forms } = coveredOr(endings, null) ?? {};
  if (perfective === undefined) return false;
  for (let length = lower.length; length >= Math.max(SHORTEST, lower.length - PRESENT); length--)
    if (perfective.has(lower.slice(0, length)) && forms?.future?.has(lower.slice(length)) === true) return true;
  return false;
}

/** The most letters of an ending that tells a verb's form where grammar knows none. */
const LAST = 3;

function byLastLetters(lower: string, last: EventForms["last"]): FormClass | null {
  for (let length = LAST; length >= 1; length--) {
    const found = last.get(lower.slice(-length));
    if (found !== undefined) return found;
  }
  return null;
}

function formsOf({ verbs, nouns, endings }: EventWords): EventForms {
  const { verb, noun, forms = {} } = coveredOr(endings, { verb: new Set<string>(), noun: new Set<string>() });
  const last = new Map<string, FormClass>();
  for (const is of ["past", "participle", "future"] as const)
    for (const ending of forms[is] ?? []) last.set(ending, { is, reportive: false });
  return {
    last,
    verbs: { stems: stemsOf(verbs), endings: verb },
    nouns: { stems: stemsOf(nouns), endings: noun },
    longest: Math.max(0, ...[...verb, ...noun].map(({ length }) => length)),
  };
}

/** The first words of entries that are stems, and whole forms, which are stems without an ending. */
function stemsOf(words: Covered<WordsByConcept>): ReadonlySet<string> {
  const firsts = Object.values(coveredOr(words, {})).flatMap((list) =>
    list.split(", ").map((entry) => entry.split(" ", 1)[0] ?? ""),
  );
  const long = firsts.filter((first) => first.length > SHORTEST);
  return new Set(long.map((first) => (first.endsWith("-") ? first.slice(0, -1) : first)));
}

/** The length of the longest stem that a form has, or 0. */
function stemIn(lower: string, { stems, endings }: Stems, longest: number): number {
  for (let length = lower.length; length >= Math.max(SHORTEST, lower.length - longest); length--)
    if ((length === lower.length || endings.has(lower.slice(length))) && stems.has(lower.slice(0, length)))
      return length;
  return 0;
}
