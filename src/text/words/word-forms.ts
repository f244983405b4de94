/**
 * Word forms: a word as written, wherever it stands. All its places share one form, and what tables know of it is kept with it, so that a table is asked once a
 * form and not once a place: what a report's common words can be stays in the nearest memory.
 */

export type WordKind = "word" | "number" | "mark";

export interface WordForm {
  /** As written; of a mark, the mark of Latin script that does the same (`,` for `،`). */
  readonly text: string;
  /** Lower case, apostrophes as `'`. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** What `formFact` keeps, by the number of the fact. */
  readonly facts: unknown[];
  /** What `formMark` keeps, by the number of the mark. */
  readonly marks: number[];
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const APOSTROPHES = /[’ʼ`]/g;
/** What a capital `İ` becomes in lower case: one letter in Turkish. */
const DOTTED_I = /i\u0307/g;

/** Characters that show nothing, as `INVISIBLE` has them. */
const INVISIBLES = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/g;

/** Forms met before, of each kind: what joins in one language ("و80") may be cut as a word where another has a number. Emptied when full, so that no input makes it grow for ever. */
const FORMS: Readonly<Record<WordKind, Map<string, WordForm>>> = {
  word: new Map(),
  number: new Map(),
  mark: new Map(),
};
const MOST_FORMS = 100_000;
/** Longer ones, which no language has, are not kept. */
const LONGEST_KEPT = 60;

/** The form of some letters, digits or marks, cut from a text; `special` is its lower case where its place among other letters changes that. */
export function wordForm(written: string, kind: WordKind, special: string | null = null): WordForm {
  // No word has a blank, so that no other form has such a key.
  const key = special === null ? written : `${written} ${special}`;
  const forms = FORMS[kind];
  const known = forms.get(key);
  if (known !== undefined) return known;
  const keep = written.length <= LONGEST_KEPT;
  // A string cut from a text holds on to the whole text, so what is kept is spelled anew.
  const text = keep ? Array.from({ length: written.length }, (_, at) => written.charAt(at)).join("") : written;
  const lower = special ?? text.toLowerCase().replace(APOSTROPHES, "'").replace(DOTTED_I, "i").replace(INVISIBLES, "");
  const form = { text, lower, kind, capital: CAPITAL.test(text), facts: [], marks: [] };
  if (!keep) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(special === null ? text : key, form);
  return form;
}

/** Forms met last, each at the place that its letters lead to: a power of two, of which the words of a few languages fill the most. */
const PLACES = 1 << 15;
const MET: (WordForm | null)[] = new Array<WordForm | null>(PLACES).fill(null);

/** The form that stands at a place of a text, found without cutting it out; `null` where it was not met lately. */
export function formAt(text: string, start: number, end: number, kind: WordKind): WordForm | null {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const form = MET[placeOf(hash)] ?? null;
  if (form === null || form.kind !== kind || form.text.length !== end - start) return null;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== form.text.charCodeAt(at - start)) return null;
  return form;
}

/** The form of some letters, digits or marks, kept for `formAt`. */
export function keptForm(written: string, kind: WordKind): WordForm {
  const form = wordForm(written, kind);
  let hash = 0;
  for (let at = 0; at < written.length; at++) hash = (Math.imul(hash, 31) + written.charCodeAt(at)) | 0;
  if (written.length <= LONGEST_KEPT) MET[placeOf(hash)] = form;
  return form;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

/** The same letters as a common noun, whose capital tells nothing. */
export function nounForm(form: WordForm): WordForm {
  const key = `${form.text}  `;
  const forms = FORMS[form.kind];
  const known = forms.get(key);
  if (known !== undefined) return known;
  const { text, lower, kind } = form;
  const made = { text, lower, kind, capital: false, facts: [], marks: [] };
  if (forms.size >= MOST_FORMS) forms.clear();
  if (form.text.length <= LONGEST_KEPT) forms.set(key, made);
  return made;
}

let facts = 0;

/**
 * A question about forms whose answer is kept with each form.
 *
 * - Input: what answers it. Of forms that are written alike it must always say the same.
 * - Output: the question. Make few, once a table: every form has room for the answers to all.
 */
export function formFact<Fact extends object>(answer: (form: WordForm) => Fact): (form: WordForm) => Fact {
  const number = facts++;
  return (form) => {
    const { facts: known } = form;
    const fact = known[number];
    if (fact !== undefined) return fact as Fact;
    const found = answer(form);
    known[number] = found;
    return found;
  };
}

let marks = 0;
/** Marks in one number: two bits each, whether it is known and whether it is so. */
const MARKS_IN_ONE = 15;

/**
 * A question about forms that is answered by yes or no; forms have room for the answers to many.
 *
 * - Input: what answers it. Of forms that are written alike it must always say the same.
 */
export function formMark(answer: (form: WordForm) => boolean): (form: WordForm) => boolean {
  const number = marks++;
  const at = Math.floor(number / MARKS_IN_ONE);
  const yes = 2 << (2 * (number % MARKS_IN_ONE));
  const known = yes >> 1;
  return (form) => {
    const { marks: own } = form;
    const bits = own[at] ?? 0;
    if ((bits & known) !== 0) return (bits & yes) !== 0;
    while (own.length <= at) own.push(0);
    const found = answer(form);
    own[at] = bits | known | (found ? yes : 0);
    return found;
  };
}
