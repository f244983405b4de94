/**
 * The bridge between languages: a word's stem leads to weighted concepts (English words), so that texts of any two languages can be
 * compared. Made of dictionaries and of pairs that a sentence encoder induced offline, one table a source; any of them may be missing.
 */
import { type ConceptTable, readConceptTable } from "../../text/words/table-file.ts";

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
  const english = language === "en";
  const rowOf = rowsOf(both(dictionary, induced), english ? NEIGHBOUR : 1);
  return {
    concepts: (stem, sound, long, take) => {
      const row = rowOf(stem);
      if (english || row === null) take(sound, 1);
      else if (long) take(sound, SOUND);
      if (row !== null) for (let i = 0; i < row.shares.length; i++) take(row.concepts[i] ?? 0, row.shares[i] ?? 0);
    },
    knows: (stem) => rowOf(stem) !== null,
    lacking: named.filter((_, index) => !tables[index]),
  };
}

/** The concepts of a stem with their masses, made anew for each who asks; `null` where nothing has the stem. */
type Masses = (stem: number) => Map<number, number> | null;

/** What dictionaries say, and beside it what was induced. */
function both(dictionary: Masses, induced: Masses): Masses {
  return (stem) => {
    const own = dictionary(stem);
    const masses = induced(stem);
    if (own === null || masses === null) return own ?? masses;
    add(own, masses, BESIDE_DICTIONARY);
    return own;
  };
}

/** Stems that lead to stems of another language, led on to what these lead to. */
function throughKin(stems: Masses, to: string): Masses {
  const further = joined((DICTIONARIES.get(to) ?? []).map((source) => readConceptTable(source, to)));
  return (stem) => {
    const own = new Map<number, number>();
    for (const [other, mass] of stems(stem) ?? NOTHING) add(own, further(other) ?? NOTHING, mass / MASS_UNIT);
    return own.size > 0 ? own : null;
  };
}

const NOTHING: ReadonlyMap<number, number> = new Map();
/** What a mass of one is in a table. */
const MASS_UNIT = 64;

/** What several tables say of a stem, added up. */
function joined(tables: readonly (ConceptTable | null)[]): Masses {
  const found = tables.flatMap((table) => (table ? { table, starts: startsOf(table), places: placesOf(table) } : []));
  return (stem) => {
    let masses: Map<number, number> | null = null;
    for (const { table, starts, places } of found) {
      const place = places.get(stem);
      if (place === undefined) continue;
      masses ??= new Map();
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
        const concept = table.names[table.concepts[at] ?? 0] ?? 0;
        masses.set(concept, (masses.get(concept) ?? 0) + (table.masses[at] ?? 0));
      }
    }
    return masses;
  };
}

/** Where each stem's pairs begin; one more for the end. */
function startsOf({ counts }: ConceptTable): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let place = 0; place < counts.length; place++) starts[place + 1] = (starts[place] ?? 0) + (counts[place] ?? 0);
  return starts;
}

/** Where each stem stands. */
function placesOf({ stems }: ConceptTable): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let place = 0; place < stems.length; place++) places.set(stems[place] ?? 0, place);
  return places;
}

function add(own: Map<number, number>, more: ReadonlyMap<number, number>, share: number): void {
  for (const [concept, mass] of more) own.set(concept, (own.get(concept) ?? 0) + share * mass);
}

/** The likeliest concepts of a stem; the share is the root of a concept's mass over the heaviest one's. */
interface Row {
  readonly concepts: readonly number[];
  readonly shares: readonly number[];
}

/** Stems remembered before all are forgotten: a bound on memory. */
const REMEMBERED = 100_000;

/** The rows of stems, each made when it is first asked for: a thread meets few of those that a language has. */
function rowsOf(masses: Masses, factor: number): (stem: number) => Row | null {
  const rows = new Map<number, Row | null>();
  return (stem) => {
    const known = rows.get(stem);
    if (known !== undefined) return known;
    const found = masses(stem);
    const row = found && rowFrom(found, factor);
    if (rows.size >= REMEMBERED) rows.clear();
    rows.set(stem, row);
    return row;
  };
}

function rowFrom(masses: ReadonlyMap<number, number>, factor: number): Row {
  const best = [...masses]
    .filter(([, mass]) => mass > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, KEPT);
  const most = best[0]?.[1] ?? 1;
  return {
    concepts: best.map(([concept]) => concept),
    // To seven places, that rounding differs on no machine.
    shares: best.map(([, mass]) => Math.fround(factor * Math.sqrt(mass / most))),
  };
}
