/**
 * Base names: the nominative of a name, learned from the forms it is met in. "Путина" alone may be a man's genitive or a woman's name; beside "Путин" or
 * "Владимиру Путину" it can only be the first. What the forms leave open stays open.
 */
import type { ActorKind } from "../../core/format.ts";
import { NOT_COVERED } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import {
  ALL_CASES,
  type CaseReading,
  caseReadings,
  endsInConsonant,
  type Gender,
  NOMINATIVE,
} from "../../text/words/declension.ts";
import { givenNameGender } from "./given-names.ts";

/** A form of a name as written, and how often it is met. */
export interface MetForm {
  readonly text: string;
  readonly times: number;
}

/** The most words of a name that is declined, forms that are weighed, and ways to read them all that are tried: names in news need a tenth. */
const MOST_WORDS = 5;
const MOST_FORMS = 40;
const MOST_READINGS = 200;

/** How often, of its most frequent form, a form must be met to be the fullest: a misread longer one is rarer. */
const OFTEN = 0.1;

/**
 * Set by hand on invented names, see the test: what is seen and who bears a given name outweigh what is usual; of one form alone the nominative is likelier than another
 * case, and of a given name that both may bear the man's, of whom news has more.
 */
const WEIGHT = {
  seen: 2,
  given: 2,
  otherGender: -2,
  unusualFamily: -2,
  asItStands: 0.5,
  man: 0.25,
  unchanging: -0.5,
  rare: -1,
  misspelled: -1,
} as const;

/**
 * The nominative of a name.
 *
 * - Input: the forms it is met in (of one language), what it is the name of, and the language's pack.
 * - Output: the fullest form with every word in the nominative; `null` where the language declines no names, or the forms allow two.
 */
export function baseName(met: readonly MetForm[], kind: ActorKind, pack: LanguagePack): string | null {
  if (pack.names.declensions === NOT_COVERED || met.length === 0) return null;
  const seen = seenForms(met, pack);
  if (seen === null) return null;
  const persons = kind === "person";
  const genders: readonly Gender[] = persons ? ["m", "f"] : ["m", "f", "n", "p"];
  const scored = new Map<string, number>();
  for (const gender of genders)
    for (const bases of readingsOf(seen, { gender, persons, pack })) {
      const score = scoreOf(bases, seen, { gender, persons, pack });
      const key = bases.join(" ");
      if (score !== null && score > (scored.get(key) ?? Number.NEGATIVE_INFINITY)) scored.set(key, score);
    }
  const [first, second] = [...scored].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || (second && second[1] >= first[1])) return null;
  return written(first[0].split(" "), seen.full);
}

/** The forms laid under the fullest: for each of its words the form that another has there, `null` where it leaves the word out. */
interface Seen {
  readonly full: readonly string[];
  readonly rows: readonly { readonly cells: readonly (string | null)[]; readonly times: number }[];
  readonly several: boolean;
}

interface Reader {
  readonly gender: Gender;
  readonly persons: boolean;
  readonly pack: LanguagePack;
}

function seenForms(met: readonly MetForm[], pack: LanguagePack): Seen | null {
  const forms = met.slice(0, MOST_FORMS).map(({ text, times }) => ({ words: text.split(" "), times }));
  if (!forms[0]) return null;
  const most = Math.max(...forms.map(({ times }) => times));
  const often = forms.filter(({ times }) => times >= OFTEN * most);
  const full = often.reduce((best, form) => (form.words.length > best.words.length ? form : best), forms[0]).words;
  if (full.length > MOST_WORDS || full.some((word) => word === "")) return null;
  const lower = full.map((word) => word.toLowerCase());
  const rows = forms.flatMap(({ words, times }) => {
    const cells = laid(words, lower, pack);
    return cells ? [{ cells, times }] : [];
  });
  const several = lower.some((_, at) => new Set(rows.flatMap(({ cells }) => cells[at] ?? [])).size > 1);
  return { full, rows, several };
}

function laid(words: readonly string[], full: readonly string[], pack: LanguagePack): (string | null)[] | null {
  const cells: (string | null)[] = full.map(() => null);
  let at = 0;
  for (const word of words) {
    const form = word.toLowerCase();
    while (at < full.length && !sharesBase(form, full[at] ?? "", pack)) at++;
    if (at >= full.length) return null;
    cells[at++] = form;
  }
  return cells;
}

/** Whether two words may be forms of one. */
function sharesBase(a: string, b: string, { names }: LanguagePack): boolean {
  if (a === b) return true;
  const bases = new Set(caseReadings(a, names).map(({ base }) => base));
  return caseReadings(b, names).some(({ base }) => bases.has(base));
}

/** Every row of bases that the forms allow in a gender. */
function readingsOf(seen: Seen, reader: Reader): string[][] {
  let made: string[][] = [[]];
  for (let at = 0; at < seen.full.length; at++) {
    const bases = basesAt(seen, at, reader);
    made = made.flatMap((before) => bases.map((base) => [...before, base])).slice(0, MOST_READINGS);
  }
  return made;
}

function basesAt({ rows }: Seen, at: number, reader: Reader): string[] {
  const forms = new Set(rows.flatMap(({ cells }) => cells[at] ?? []));
  const bases = new Set<string>();
  for (const form of forms)
    for (const reading of caseReadings(form, reader.pack.names))
      if (fits(reading, reader) && (reading.gender !== null || (forms.size === 1 && mayStay(form, reader))))
        bases.add(reading.base);
  return [...bases];
}

function fits({ gender, of }: CaseReading, reader: Reader): boolean {
  return (gender === null || gender === reader.gender) && (of === "any" || (of === "persons") === reader.persons);
}

/** Whether a word may be one that never changes: not a man's name that ends in a consonant. */
function mayStay(form: string, { gender, persons, pack }: Reader): boolean {
  return !(persons && gender === "m" && form.length > 1 && endsInConsonant(form, pack.names));
}

/** How well a row of bases explains the forms, `null` where it does not. */
function scoreOf(bases: readonly string[], { rows, several }: Seen, reader: Reader): number | null {
  let [all, against, nominative] = [0, 0, 0];
  for (const { cells, times } of rows) {
    all += times;
    const cases = casesOf(cells, bases, reader);
    if (cases === 0) against += times;
    else if (cases & NOMINATIVE && cells.every((cell, at) => cell === null || cell === bases[at])) nominative += times;
  }
  if (against * 10 > all) return null; // more than a misspelling now and then
  const own = bases.reduce((sum, base, at) => sum + wordScore(base, at, bases.length, reader), 0);
  const seen = nominative === 0 || !changes(bases, reader) ? 0 : several ? WEIGHT.seen : WEIGHT.asItStands;
  return own + seen + (against > 0 ? WEIGHT.misspelled : 0);
}

/** Whether a base has any word that is declined, so that to meet it says something. */
function changes(bases: readonly string[], reader: Reader): boolean {
  return bases.some((base) => regular(base, reader).length > 0);
}

/** How a base is declined in a gender, where it is. */
function regular(base: string, reader: Reader): CaseReading[] {
  return caseReadings(base, reader.pack.names).filter(
    (reading) => reading.gender !== null && reading.base === base && fits(reading, reader),
  );
}

/** The cases that all words of a form may stand in together. */
function casesOf(cells: readonly (string | null)[], bases: readonly string[], reader: Reader): number {
  return cells.reduce((together, cell, at) => {
    if (cell === null) return together;
    let own = 0;
    for (const reading of caseReadings(cell, reader.pack.names))
      if (reading.base === bases[at] && fits(reading, reader) && (reading.gender !== null || mayStay(cell, reader)))
        own |= reading.cases;
    return together & own;
  }, ALL_CASES);
}

function wordScore(base: string, at: number, words: number, reader: Reader): number {
  const declined = regular(base, reader);
  const shape = declined.length === 0 ? WEIGHT.unchanging : declined.every(({ rare }) => rare) ? WEIGHT.rare : 0;
  if (!reader.persons) return shape;
  const given = at === 0 ? givenNameGender(base, reader.pack) : null;
  if (given !== null && given !== "either" && given !== reader.gender) return shape + WEIGHT.otherGender;
  if (given !== null && words > 1) return shape + WEIGHT.given + (reader.gender === "m" ? WEIGHT.man : 0);
  const last = at === words - 1 && given === null && declined.length > 0;
  return shape + (last && !declined.some(({ family }) => family) ? WEIGHT.unusualFamily : 0);
}

/** The bases with the capitals of the words they are of. */
function written(bases: readonly string[], full: readonly string[]): string {
  return bases.map((base, at) => capitalised(base, full[at] ?? "")).join(" ");
}

function capitalised(base: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return base.toUpperCase();
  return [...base]
    .map((letter, at) => {
      const own = model.charAt(at);
      return own.toLowerCase() === letter ? own : letter;
    })
    .join("");
}
