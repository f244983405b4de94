/** Past what may stand between a verb and its subject behind it, and names nobody: short pronouns ("erinnert sich") and times ("a déclaré mardi"). */
import { coveredOr } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { SentenceMap } from "../sentence-map.ts";

const CLITICS = new WeakMap<LanguagePack, ReadonlySet<string>>();

function cliticsOf(pack: LanguagePack): ReadonlySet<string> {
  let clitics = CLITICS.get(pack);
  if (clitics === undefined) {
    clitics = new Set(coveredOr(pack.grammar.clitics, "").split(" "));
    CLITICS.set(pack, clitics);
  }
  return clitics;
}

/**
 * Past clitics and times.
 *
 * - Input: the map of the report, a word, and the word before which to stop.
 * - Output: the first word from there on that is neither; an article of that form that opens a phrase is none ("la" ministre).
 */
export function pastCliticsAndTimes(map: SentenceMap, from: number, to: number): number {
  const { words, syntax } = map.prose;
  const clitics = cliticsOf(map.pack);
  let at = from;
  for (; at < to; at++) {
    const phrase = map.phraseAt(at);
    const clitic = clitics.has(words[at]?.lower ?? "") && (phrase === null || phrase.last === at + 1);
    // "el martes": the article of a time is not within it.
    const end = phrase === null ? at + 1 : phrase.last - 1;
    const article = syntax.tags[at] === "determiner" && map.timeAt(at + 1) !== null && map.timeAt(end) !== null;
    if (!clitic && !article && map.timeAt(at) === null) return at;
  }
  return at;
}
