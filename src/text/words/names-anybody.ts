/** Words for people of whom nothing more is said: "people", "them", „души“. A line that counts people need not say so. */
import { packFor } from "../../languages/index.ts";

const anybody = new Map<string, ReadonlySet<string>>();

/** Whether words of reports in some languages name nobody in particular, in one of them. */
export function namesAnybody(words: string, languages: readonly string[]): boolean {
  const lower = words.toLowerCase();
  return languages.some((language) => anybodyIn(language).has(lower));
}

function anybodyIn(language: string): ReadonlySet<string> {
  const known = anybody.get(language);
  if (known) return known;
  const pack = packFor(language);
  const { pronoun = "", object = "" } = pack?.grammar.closed.value ?? {};
  const made = new Set([
    ...(pack?.figures.measures.people.value.people ?? []),
    ...[pronoun, object].flatMap((list) => list.split(" ").map((word) => word.split(":", 1)[0] ?? "")),
  ]);
  anybody.set(language, made);
  return made;
}
