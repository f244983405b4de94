/**
 * Declension: of which names a word may be a form. "Путина" may be the genitive of "Путин", or a woman's name as it stands; which of them it is, other
 * forms of the name tell (`find/names/base-name.ts`). Nothing here knows a language: the tables are the packs'.
 */
import { coveredOr } from "../../core/sourced.ts";
import type { NameWords } from "../../languages/names.ts";
import { nameKey } from "./name-key.ts";

export type Gender = "m" | "f" | "n" | "p";

/** One way to read a word: as a form of `base`. */
export interface CaseReading {
  /** The nominative, lower case. */
  readonly base: string;
  /** `null` where the word is taken as one that never changes. */
  readonly gender: Gender | null;
  /** The cases that it may stand in: one bit each, the nominative's is 1. */
  readonly cases: number;
  readonly of: "persons" | "others" | "any";
  /** Whether few names are declined so. */
  readonly rare: boolean;
  /** Whether family names often are. */
  readonly family: boolean;
}

/** The nominative's bit, and the bits of all cases. */
export const NOMINATIVE = 1;
export const ALL_CASES = 127;

interface Row {
  readonly nominative: string;
  readonly gender: Gender;
  readonly of: CaseReading["of"];
  readonly rare: boolean;
  readonly family: boolean;
  /** Letters of which one must end the stem; "" where any may, a consonant where the nominative has no ending. */
  readonly letters: string;
}

/** Declensions by ending: every row that has the ending, with the cases it marks there. */
interface Table {
  readonly endings: ReadonlyMap<string, readonly (readonly [Row, number])[]>;
  readonly longest: number;
  readonly known: Map<string, readonly CaseReading[]>;
}

/** The shortest stem: what is shorter would make different names alike. */
const SHORTEST_STEM = 2;
/** Words whose readings are kept; a text of ever new words empties the table. */
const MOST_KNOWN = 50_000;

const tables = new WeakMap<NameWords, Table>();

/**
 * Reads a word of a name.
 *
 * - Input: the word in lower case, and its language's words around names.
 * - Output: every reading, the word itself as it stands first; that alone where the language does not decline names.
 */
export function caseReadings(lower: string, names: NameWords): readonly CaseReading[] {
  const table = tableOf(names);
  const met = table.known.get(lower);
  if (met) return met;
  if (table.known.size > MOST_KNOWN) table.known.clear();
  const readings = read(lower, table, names);
  table.known.set(lower, readings);
  return readings;
}

function read(lower: string, { endings, longest }: Table, names: NameWords): CaseReading[] {
  const readings = new Map<string, CaseReading>();
  const add = (reading: CaseReading): void => {
    const key = `${reading.base} ${reading.gender} ${reading.of} ${reading.rare} ${reading.family}`;
    const known = readings.get(key);
    readings.set(key, known ? { ...known, cases: known.cases | reading.cases } : reading);
  };
  add({ base: lower, gender: null, cases: ALL_CASES, of: "any", rare: false, family: false });
  for (let length = 0; length <= Math.min(longest, lower.length - SHORTEST_STEM); length++) {
    const stem = lower.slice(0, lower.length - length);
    for (const [row, cases] of endings.get(lower.slice(lower.length - length)) ?? [])
      if (fits(stem, row, names)) {
        const { gender, of, rare, family } = row;
        add({ base: stem + row.nominative, gender, cases, of, rare, family });
      }
  }
  return [...readings.values()];
}

function fits(stem: string, { letters, nominative }: Row, names: NameWords): boolean {
  if (letters !== "") return letters.includes(stem.charAt(stem.length - 1));
  return nominative !== "" || endsInConsonant(stem, names);
}

/** Whether a word ends in a consonant, in any script: a sign that only softens is none. */
export function endsInConsonant(word: string, names: NameWords): boolean {
  const key = nameKey(word.slice(-1), names.letters.value);
  return key !== "" && !"aeiou".includes(key.charAt(key.length - 1));
}

/** Whether a word may be a case of one thing that is known by its nominative. */
export function isCaseOfOne(lower: string, names: NameWords, isKnown: (base: string) => boolean): boolean {
  return caseReadings(lower, names).some(
    ({ base, gender, rare }) => gender !== null && gender !== "p" && !rare && base !== lower && isKnown(base),
  );
}

function tableOf(names: NameWords): Table {
  const known = tables.get(names);
  if (known) return known;
  const endings = new Map<string, [Row, number][]>();
  for (const line of coveredOr(names.declensions, "").split("\n")) addRow(endings, line);
  const longest = Math.max(0, ...[...endings.keys()].map(({ length }) => length));
  const table: Table = { endings, longest, known: new Map() };
  tables.set(names, table);
  return table;
}

function addRow(endings: Map<string, [Row, number][]>, line: string): void {
  const colon = line.indexOf(":");
  if (colon === -1) return;
  const [head = "", letters = ""] = line.slice(0, colon).trim().split(" ");
  const forms = line
    .slice(colon + 1)
    .trim()
    .split(" ");
  const [nominative = ""] = forms.map(bare);
  const of = head.includes("!") ? "persons" : head.includes("-") ? "others" : "any";
  const gender = head.charAt(0) as Gender;
  const row: Row = { nominative, gender, of, rare: head.includes("?"), family: head.includes("*"), letters };
  forms.forEach((form, index) => {
    for (const ending of form.split("/").map(bare)) {
      const rows = endings.get(ending) ?? [];
      const same = rows.find(([one]) => one === row);
      if (same) same[1] |= 1 << index;
      else rows.push([row, 1 << index]);
      endings.set(ending, rows);
    }
  });
}

function bare(form: string): string {
  return form === "_" ? "" : form;
}
