/** Word forms: what is left of a word without an ending, and the names that it may be a form of. */
import { coveredOr, NOT_COVERED } from "../../core/sourced.ts";
import type { NameWords } from "../../languages/names.ts";
import { caseReadings } from "../../text/declension.ts";

export interface WordForms {
  /** A word and what is left of it without each ending and joined letter that it may bear, the word itself first, then the shortest ending first. */
  readonly stems: (lower: string) => readonly string[];
  /** The same for a word as a list has it: with its article or not, but with no other joined letter (Peru is no "in" and "eru"). */
  readonly listed: (lower: string) => readonly string[];
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
  return { stems, listed, bases: names.declensions === NOT_COVERED ? null : bases };
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
