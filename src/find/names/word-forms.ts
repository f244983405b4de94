/** Word forms: what is left of a word without an ending, and the names that it may be a form of. */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import type { NameWords } from "../../languages/names.ts";
import { caseReadings } from "../../text/words/declension.ts";

export interface WordForms {
  /** A word and what is left of it without each ending and joined letter that it may bear, the word itself first, then the shortest ending first. */
  readonly stems: (lower: string) => readonly string[];
  /** The same for a word as a list has it: with its article or not, but with no other joined letter (Peru is no "in" and "eru"). */
  readonly listed: (lower: string) => readonly string[];
  /** Whether a word of a list may be met as another that has its first letters, `stem` of them: „водій“ is no „води“. */
  readonly inflects: (listed: string, met: string, stem: number) => boolean;
  /** The nominatives that a word may be a form of; `null` where the language declines no names. */
  readonly bases: ((lower: string) => readonly string[]) | null;
}

/** The shortest stem that an ending may leave: shorter ones make different words alike. */
const SHORTEST_STEM = 3;
/** How many words' stems are kept; a text of ever new words empties the table. */
const MOST_STEMS = 60_000;

/** The forms of a language, kept as they are met. */
export function wordFormsOf(names: NameWords): WordForms {
  const bases = (lower: string): readonly string[] => [...new Set(caseReadings(lower, names).map(({ base }) => base))];
  const clitics = coveredOr(names.clitics, []);
  const stems = stemmer(names, clitics);
  const listed = clitics.length === 0 ? stems : stemmer(names, clitics.slice(0, 1));
  return { stems, listed, inflects: endingPairs(names), bases: names.declensions === NOT_COVERED ? null : bases };
}

/**
 * Which endings may be those of one word. Where names are declined: two of one row of the declensions, one of them the nominative; two that adjectives have; and of
 * words whose nominative ends in one letter or none any that such words have. In other languages any two.
 */
function endingPairs(names: NameWords): WordForms["inflects"] {
  const declensions = coveredOr(names.declensions, "");
  if (declensions === "") return () => true;
  const rows = new Map<string, Set<string>>();
  const plural = names.pluralEndings.value;
  const adjectival = new Set([...names.adjectiveEndings.value, ...plural]);
  const plain = new Set(["", ...plural]);
  for (const { nominative, cases } of rowsOf(declensions)) {
    const row = rows.get(nominative) ?? new Set();
    rows.set(nominative, row);
    for (const ending of cases) {
      row.add(ending);
      if (nominative.length <= 1) plain.add(ending);
      if (names.adjectiveEndings.value.includes(nominative)) adjectival.add(ending);
    }
  }
  const long = names.adjectiveEndings.value.filter((ending) => ending.length >= LONG_ENDING);
  const isAdjective = (word: string): boolean => long.some((ending) => word.endsWith(ending));
  return (listedWord, metWord, stem) => {
    const [listed, met] = [listedWord.slice(stem), metWord.slice(stem)];
    if (listed === met || rows.get(listed)?.has(met) || (listed.length <= 1 && plain.has(met))) return true;
    return (adjectival.has(listed) && adjectival.has(met)) || (isAdjective(listedWord) && isAdjective(metWord));
  };
}

/** Endings of adjectives of this many letters are theirs alone („-ський“, "-scy"). */
const LONG_ENDING = 3;

/** The rows of a table of declensions: the nominative's ending and those of the cases; "" is none. */
function* rowsOf(declensions: string): Generator<{ nominative: string; cases: readonly string[] }> {
  for (const line of declensions.split("\n")) {
    const [nominative, ...cases] = (line.split(":")[1] ?? "").trim().replaceAll("_", "").split(" ");
    if (nominative !== undefined) yield { nominative, cases: cases.flatMap((one) => one.split("/")) };
  }
}

function stemmer(names: NameWords, clitics: readonly string[]): (lower: string) => readonly string[] {
  const endings = [...names.endings.value].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const owners = new Set(names.ownerEndings.value); // "UN's": what an owner's ending leaves may be as short as it likes
  const known = new Map<string, readonly string[]>();
  return (lower) => {
    const met = known.get(lower);
    if (met) return met;
    if (known.size > MOST_STEMS) known.clear();
    const whole = [
      lower,
      ...clitics.flatMap((clitic) =>
        lower.startsWith(clitic) && lower.length - clitic.length >= SHORTEST_STEM ? [lower.slice(clitic.length)] : [],
      ),
    ];
    const cut = whole.flatMap((word) =>
      endings.flatMap((end) =>
        word.endsWith(end) && word.length - end.length >= (owners.has(end) ? 1 : SHORTEST_STEM)
          ? [word.slice(0, -end.length)]
          : [],
      ),
    );
    const stems = [...new Set([...whole, ...cut])];
    known.set(lower, stems);
    return stems;
  };
}
