/** Transitions: how well one class of word follows another, for the class of a word that could be several. */
import type { WordClass } from "../../languages/grammar.ts";

/** A word class, or what stands where no word does: the start of a sentence, a comma, another mark. */
export type Place = WordClass | "start" | "comma" | "mark";

export const PLACES: readonly Place[] = [
  "start",
  "comma",
  "mark",
  "noun",
  "nouns",
  "proper",
  "adjective",
  "number",
  "past",
  "present",
  "plain",
  "participle",
  "gerund",
  "have",
  "be",
  "do",
  "modal",
  "to",
  "not",
  "determiner",
  "pronoun",
  "object",
  "preposition",
  "coordinator",
  "subordinator",
  "relative",
  "adverb",
  "particle",
];

/**
 * What follows what: steps of doubling, 0 where nothing is said. The languages read share them: a determiner opens a noun phrase, an auxiliary its participle, a subject its finite verb.
 * Set by hand for English, where most words are ambiguous; a language whose endings tell the class hardly leans on them.
 */
const FOLLOWS: Readonly<Partial<Record<Place, string>>> = {
  start:
    "present -5 plain -3 participle -1 past -5 object -4 determiner 1 pronoun 1 subordinator 1 preposition 1 relative -3 gerund 0",
  comma: "present -1 plain -3 relative 1 gerund 1 object -3 participle 0 past 2 subordinator 0 to -1",
  mark: "present -3 plain -2 past 1 object -3 determiner 1 pronoun 1",
  determiner:
    "noun 3 nouns 3 owner 3 adjective 2 number 2 proper 2 participle 0 gerund 0 past -8 present -8 plain -8 have -6 be -4 do -6 modal -6 preposition -4 determiner -3 pronoun -5 object -5 to -5 subordinator -4 relative -4 coordinator -3",
  owner:
    "noun 3 nouns 3 owner 3 adjective 2 number 2 proper 2 participle 0 gerund 0 past -8 present -8 plain -8 have -6 be -4 do -6 modal -6 preposition -1 determiner -3 pronoun -5 object -5 to -5 subordinator -4 relative -4 coordinator -3",
  noun: "noun 0 nouns -1 past 1 present 1 plain -5 participle 0 gerund -1 pronoun -2 determiner -3 object -4 adjective -2 relative 1 subordinator 0 preposition 1 proper -2 be 1 have 1 modal 1 do 0 number -1",
  nouns:
    "noun -3 nouns -3 past 1 present -6 plain 1 participle 0 gerund 0 pronoun -2 determiner -3 object -4 adjective -3 relative 1 subordinator 0 preposition 1 be 1 have 1 modal 1 do 1 number -1",
  proper:
    "noun 0 nouns 1 past 2 present 1 plain -4 participle -1 gerund -1 proper 1 preposition 0 determiner -2 pronoun -2 object -4 adjective -3 number 0 be 1 have 1 modal 1",
  adjective:
    "noun 3 nouns 3 owner 3 adjective 1 proper 1 past -5 present -5 plain -6 participle -2 gerund -1 pronoun -3 object -4 determiner -3 to 1 preposition 0 number -1 have -3 be -2 modal -3 do -4",
  number: "noun 2 nouns 3 adjective 1 proper 0 past -2 present -4 plain -4 participle -2 number 1 preposition 0",
  past: "determiner 1 object 2 preposition 1 to 2 subordinator 1 pronoun 0 noun 0 nouns 0 proper 0 past -6 present -6 plain -6 participle 0 adjective 0 be -3 have -3 modal -4 do -4 relative -3",
  present:
    "determiner 1 object 2 preposition 1 to 2 subordinator 1 pronoun 0 noun 0 nouns 0 past -6 present -6 plain -6 participle 0 adjective 0 be -3 have -3 modal -4 do -4 relative -3",
  plain:
    "determiner 1 object 2 preposition 1 to 2 subordinator 1 pronoun 0 noun 0 nouns 1 past -6 present -6 plain -5 participle -1 adjective 0 be -3 have -3 modal -4 do -4 relative -3",
  participle:
    "preposition 2 to 1 noun 0 nouns 0 past -4 present -4 plain -5 determiner -1 subordinator 0 pronoun -2 be -2 have -2 modal -3",
  gerund:
    "determiner 1 object 1 preposition 1 to 1 noun 0 nouns 1 subordinator 1 past -4 present -3 plain -5 proper 0 be 0 have -1 modal -1",
  have: "participle 5 determiner 1 past -8 plain -7 present -8 gerund -4 noun -1 nouns 0 to 1 number 0 be 2 have 3 adjective -1",
  be: "participle 3 gerund 3 adjective 3 determiner 1 preposition 1 noun -1 nouns -1 past -8 plain -7 present -8 to 0 number 0 pronoun -1 be 3 relative -1 subordinator 0 proper -1",
  do: "plain 5 noun -2 nouns -2 past -8 present -8 participle -4 gerund -3 pronoun 0 determiner 0 have 2",
  modal:
    "plain 6 be 4 have 4 do 2 past -8 present -2 noun -4 nouns -4 adjective -4 participle 0 gerund -5 proper -4 preposition -3",
  to: "plain 5 be 4 have 4 do 3 noun -3 nouns -2 determiner -1 past -8 present -2 adjective -2 participle -4 gerund -1 proper -1 number -1",
  pronoun:
    "past 3 present 3 plain 2 have 3 be 3 do 3 modal 3 noun -4 nouns -4 adjective -3 participle -3 gerund -2 determiner -3 pronoun -2 proper -2 number -3 relative -1",
  object:
    "past -1 present -2 plain -1 noun -4 nouns -4 to 1 preposition 1 adjective -2 subordinator 1 participle 0 gerund 0 pronoun -1",
  preposition:
    "determiner 2 owner 1 noun 1 nouns 1 proper 1 adjective 1 number 1 gerund 1 object 2 past -8 present -8 plain -7 participle -2 have -6 be -6 do -6 modal -6 to -4 pronoun -2 subordinator -3 relative 1 preposition -1",
  coordinator: "determiner 0 pronoun 0 past 0 present -1 plain -1",
  subordinator:
    "pronoun 2 determiner 2 proper 1 noun 0 nouns 1 past -5 present -5 plain -4 object -3 gerund 0 participle -1 to 0 be -3 have -3 modal -3 number 0 adjective 0 preposition 0",
  relative: "past 2 present 2 plain 1 have 2 be 2 modal 2 do 1 pronoun 1 determiner 1 noun -1 nouns -1 proper 1",
};

const SIZE = PLACES.length;
const INDEX: ReadonlyMap<string, number> = new Map(PLACES.map((place, index) => [place, index]));

/** The number of a place, for `transition`. */
export function placeIndex(place: Place): number {
  return INDEX.get(place) ?? 0;
}

const SCORES: Float64Array = ((): Float64Array => {
  const scores = new Float64Array(SIZE * SIZE);
  for (const [before, line] of Object.entries(FOLLOWS)) {
    const parts = line.split(" ");
    for (let i = 0; i < parts.length; i += 2)
      scores[(INDEX.get(before) ?? 0) * SIZE + (INDEX.get(parts[i] ?? "") ?? 0)] = Number(parts[i + 1]);
  }
  return scores;
})();

/** How well `after` follows `before`, both by `placeIndex`, in steps of doubling. */
export function transition(before: number, after: number): number {
  return SCORES[before * SIZE + after] ?? 0;
}
