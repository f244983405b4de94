/** Place endings: what a name of one word tells by its end, where no table knows it ("Karvelia", „Калдрия“, "Fernbridge"). */
import type { NameLexicon } from "./name-lexicon.ts";

/** The fewest letters before an ending. */
const FEWEST = 3;

/** Whether a word ends as names of countries or of towns do, as it stands or in its nominative; `null` where it does not. */
export function placeEnding(lower: string, { words, forms }: NameLexicon): "country" | "town" | null {
  const { countries, towns } = words.placeEndings.value;
  const ends = (all: readonly string[]): boolean =>
    forms(lower).some(
      (form) =>
        form.length <= lower.length && // longer nominatives may be made of nearly any word
        all.some((ending) => form.endsWith(ending) && form.length >= ending.length + FEWEST),
    );
  return ends(countries) ? "country" : ends(towns) ? "town" : null;
}
