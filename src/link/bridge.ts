/**
 * The bridge between languages: a word's stem leads to weighted concepts (English words), so that texts of any two languages can be
 * compared. Made of dictionaries and of pairs that a sentence encoder induced offline, one table a source; any of them may be missing.
 */
import { type ConceptTable, readConceptTable } from "./table-file.ts";

/** The dictionaries of a language. Measured on a thousand sentences: Mueller's brings Russian from 53 to 58 % right, pol-eng Polish from 58 to 66, Apertium's Spanish from 61 to 64. Left out as they make sentence retrieval worse beside these: deu-eng (-2.0 points), ara-eng (-0.8), ces-eng (0). */
const DICTIONARIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["bg", ["freedict-eng-bul"]],
  ["ru", ["freedict-eng-rus", "mueller-eng-rus"]],
  ["pl", ["freedict-eng-pol", "freedict-pol-eng"]],
  ["cs", ["freedict-eng-ces"]],
  ["de", ["freedict-eng-deu"]],
  ["fr", ["freedict-fra-eng", "freedict-eng-fra"]],
  ["es", ["freedict-spa-eng", "freedict-eng-spa", "apertium-eng-spa"]],
  ["it", ["freedict-ita-eng", "freedict-eng-ita"]],
  ["nl", ["freedict-nld-eng", "freedict-eng-nld"]],
  ["ar", ["freedict-eng-ara"]],
]);
/** Dictionaries that lead to stems of another language, whose own dictionaries lead on. Measured on Ukrainian sentences: 37 to 52 % right. */
const KIN: ReadonlyMap<string, { readonly source: string; readonly to: string }> = new Map([
  ["uk", { source: "apertium-rus-ukr", to: "ru" }],
]);
const INDUCED = "e5-words";

/** What an induced pair weighs beside a dictionary's for the same stem. Measured: 1 is 1 point worse on sentences (bg). */
const BESIDE_DICTIONARY = 0.5;
/** What an English word's neighbours weigh beside itself. Measured on bg-en sentences: 0.3 is 1 point worse, 0.6 no better. */
const NEIGHBOUR = 0.5;
/** What a foreign word's own sound weighs beside its translations (it may be a name), where it is long enough for one. */
const SOUND = 0.7;
/** Concepts kept of a stem. */
const KEPT = 8;

export interface Bridge {
  /**
   * Calls `take` with each concept of a word and its share, 1 for the likeliest.
   *
   * - Input: the word's keys, and whether it is long enough to be a name (four letters).
   * - An unknown word has one concept, its sound.
   */
  readonly concepts: (
    stem: number,
    sound: number,
    long: boolean,
    take: (concept: number, share: number) => void,
  ) => void;
  /** Whether any table has the stem: if not, it may well be a name. */
  readonly knows: (stem: number) => boolean;
  /** The tables that it should have and that are not there. */
  readonly lacking: readonly string[];
}

const loaded = new Map<string, Bridge>();

/** The bridge from a language (BCP 47 primary code), its tables read on first use. Errors: none for a language without tables. */
export function bridgeFrom(language: string): Bridge {
  const known = loaded.get(language);
  if (known) return known;
  const bridge = load(language);
  loaded.set(language, bridge);
  return bridge;
}

function load(language: string): Bridge {
  const kin = KIN.get(language);
  const named = [...(DICTIONARIES.get(language) ?? []), ...(kin ? [kin.source] : []), INDUCED];
  const tables = named.map((source) => readConceptTable(source, language));
  const dictionary = kin ? throughKin(joined(tables.slice(0, -1)), kin.to) : joined(tables.slice(0, -1));
  const induced = joined(tables.slice(-1));
  for (const [stem, masses] of induced) {
    const own = dictionary.get(stem);
    if (own) add(own, masses, BESIDE_DICTIONARY);
    else dictionary.set(stem, masses);
  }
  const rows = packed(dictionary, language === "en" ? NEIGHBOUR : 1);
  const english = language === "en";
  return {
    concepts: (stem, sound, long, take) => {
      const row = rows.places.get(stem);
      if (english || row === undefined) take(sound, 1);
      else if (long) take(sound, SOUND);
      if (row === undefined) return;
      for (let i = row; rows.shares[i] !== 0; i++) take(rows.concepts[i] ?? 0, rows.shares[i] ?? 0);
    },
    knows: (stem) => rows.places.has(stem),
    lacking: named.filter((_, index) => !tables[index]),
  };
}

/** Stems that lead to stems of another language, led on to what these lead to. */
function throughKin(
  stems: ReadonlyMap<number, ReadonlyMap<number, number>>,
  to: string,
): Map<number, Map<number, number>> {
  const further = joined((DICTIONARIES.get(to) ?? []).map((source) => readConceptTable(source, to)));
  const led = new Map<number, Map<number, number>>();
  for (const [stem, others] of stems) {
    const own = new Map<number, number>();
    for (const [other, mass] of others) add(own, further.get(other) ?? NOTHING, mass / MASS_UNIT);
    if (own.size > 0) led.set(stem, own);
  }
  return led;
}

const NOTHING: ReadonlyMap<number, number> = new Map();
/** What a mass of one is in a table. */
const MASS_UNIT = 64;

/** Stem to concept to mass, of several tables. */
function joined(tables: readonly (ConceptTable | null)[]): Map<number, Map<number, number>> {
  const all = new Map<number, Map<number, number>>();
  for (const table of tables) {
    if (!table) continue;
    let at = 0;
    table.stems.forEach((stem, index) => {
      const masses = all.get(stem) ?? new Map<number, number>();
      const end = at + (table.counts[index] ?? 0);
      for (; at < end; at++) {
        const concept = table.names[table.concepts[at] ?? 0] ?? 0;
        masses.set(concept, (masses.get(concept) ?? 0) + (table.masses[at] ?? 0));
      }
      all.set(stem, masses);
    });
  }
  return all;
}

function add(own: Map<number, number>, more: ReadonlyMap<number, number>, share: number): void {
  for (const [concept, mass] of more) own.set(concept, (own.get(concept) ?? 0) + share * mass);
}

/** Rows one after another, each ended by a share of 0: the root of a concept's mass over the heaviest one's. */
function packed(
  all: ReadonlyMap<number, ReadonlyMap<number, number>>,
  factor: number,
): { places: Map<number, number>; concepts: Int32Array; shares: Float32Array } {
  const places = new Map<number, number>();
  const concepts: number[] = [];
  const shares: number[] = [];
  for (const [stem, masses] of all) {
    const best = [...masses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEPT);
    places.set(stem, concepts.length);
    for (const [concept, mass] of best) {
      concepts.push(concept);
      shares.push(factor * Math.sqrt(mass / (best[0]?.[1] ?? mass)));
    }
    concepts.push(0);
    shares.push(0);
  }
  return { places, concepts: Int32Array.from(concepts), shares: Float32Array.from(shares) };
}
