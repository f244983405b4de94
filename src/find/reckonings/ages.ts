/** Ages told beside a birth: "Ann Lee, 45, born in 1970", "the 45-year-old, born in 1970". */
import { firstFrom } from "../../core/first-from.ts";
import type { PhraseTable } from "../../text/syntax/phrases.ts";
import type { Reckoning, TimeExpression } from "../finding.ts";
import type { ReckoningContext } from "./reckoning-context.ts";

/** Words between a birth and its day: "born in the town of Velm in 1970". */
const DAY_REACH = 7;
/** Words between an age and a birth that are of one person: "Ann Lee, 45, a teacher, born". */
const AGE_REACH = 5;
/** Nobody is known to have lived longer than 122 years. */
const OLDEST = 122;

/** The age that goes with a birth told by the word at `birth`. */
export function ageAt(context: ReckoningContext, birth: number, aged: PhraseTable<true>): Reckoning | null {
  const { prose, sentence } = context;
  const born = dayOfBirth(context, birth);
  if (born === null) return null;
  for (let at = birth - 1; at >= Math.max(sentence.first, birth - AGE_REACH); at--) {
    const years = ageOf(context, at, aged);
    const start = prose.words[at]?.start;
    if (years === null || start === undefined) continue;
    const { start: from, end } = born;
    return {
      kind: "age",
      start,
      end: Math.max(end, prose.words[birth]?.end ?? end),
      years,
      born: { start: from, end },
    };
  }
  return null;
}

/** The only time with a year near a birth; with two, either may be of something else. */
function dayOfBirth({ prose: { words }, times }: ReckoningContext, birth: number): TimeExpression | null {
  const [only, ...more] = times.filter(({ meaning }) => meaning.kind === "year" || meaning.kind === "date");
  if (only === undefined || more.length > 0 || times.length > 1) return null;
  const { meaning } = only;
  const hasYear = meaning.kind === "year" || (meaning.kind === "date" && meaning.year !== null);
  return hasYear && Math.abs(firstFrom(words, only.start) - birth) <= DAY_REACH ? only : null;
}

/** An age alone between commas, or with a word that makes it one. */
function ageOf({ prose: { words } }: ReckoningContext, at: number, aged: PhraseTable<true>): number | null {
  const word = words[at];
  if (word?.kind !== "number" || !/^\d{1,3}$/.test(word.text) || Number(word.text) > OLDEST) return null;
  const alone = words[at - 1]?.text === "," && words[at + 1]?.text === "," && words[at - 2]?.capital === true;
  return alone || aged.at(words, at + 1, words.length) !== null ? Number(word.text) : null;
}
