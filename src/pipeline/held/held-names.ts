/** Names of a text, held against the reports. */
import type { Mention } from "../../find/finding.ts";
import { type Held, type HeldPlace, type HeldText, heldAt, heldPlace } from "./held.ts";
import { folded } from "./word-index.ts";

/** Letters that a word may differ in at its end and be the same name in another case. */
const ENDING = 3;

/** Letters that two spellings of one name may differ in. */
const MISSPELT = 2;

/** Each name once, at its first place. */
export function heldNames(held: HeldText): Held[] {
  const seen = new Set<string>();
  return held.text.findings.mentions.flatMap((mention) => {
    const key = folded(mention.text).join(" ");
    if (mention.form !== "name" || key === "" || seen.has(key)) return [];
    seen.add(key);
    return [heldName(mention, folded(mention.text), held)];
  });
}

function heldName(mention: Mention, words: readonly string[], held: HeldText): Held {
  const id = held.actors.at(held.text.raw.id, mention);
  const actor = id === null ? null : (held.actors.byId.get(id) ?? null);
  const places = (actor?.mentions ?? []).flatMap((place): HeldPlace[] => {
    const report = held.reports.find(({ raw }) => raw.id === place.report);
    return report ? [heldPlace(report, place)] : [];
  });
  const [verbatim] = held.index.verbatim(words);
  const report = verbatim && held.reports[verbatim.report];
  if (verbatim && report)
    return heldAt(held, "name", mention, "verbatim", "the reports have this name", [
      heldPlace(report, held.index.place(verbatim)),
    ]);
  const own = places.filter((place) => spelt(words, folded(place.words), place, held));
  if (own.length > 0) return heldAt(held, "name", mention, "told", "the reports name it so", own);
  const near = places[0] ?? likeName(words, held);
  if (near) return heldAt(held, "name", mention, "altered", `the reports have “${near.words}”`, [near]);
  return heldAt(held, "name", mention, "not found", "no report has this name");
}

/** Whether each word of a name is one of the report's name, in whatever case; in another language it is the link that tells. */
function spelt(
  words: readonly string[],
  there: readonly string[],
  { report }: HeldPlace,
  { text, reports }: HeldText,
): boolean {
  const language = reports.find(({ raw }) => raw.id === report)?.raw.language;
  if (language !== text.raw.language) return true;
  const [few, many] = words.length <= there.length ? [words, there] : [there, words];
  return few.every((word) => many.some((other) => sameStem(word, other)));
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const most = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared >= 3 && most - shared <= Math.min(ENDING, Math.floor(shared / 2)) && a.length !== b.length;
}

/** A name of the reports that is nearly this one: of several words all but one, or one word with a letter or two changed. */
function likeName(words: readonly string[], held: HeldText): HeldPlace | null {
  for (const report of held.reports) {
    const mention = report.findings.mentions.find(({ form, text }) => form === "name" && isLike(words, folded(text)));
    if (mention) return heldPlace(report, mention);
  }
  return null;
}

function isLike(words: readonly string[], there: readonly string[]): boolean {
  if (there.length !== words.length) return false;
  const others = words.flatMap((word, n) => (word === there[n] ? [] : [n]));
  const [only] = others;
  if (only === undefined || others.length > 1) return false;
  return words.length > 1 || misspelt(words[only] ?? "", there[only] ?? "");
}

/** Whether two words of five letters or more differ in at most two. */
function misspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > MISSPELT) return false;
  let before = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(
        Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    before = row;
  }
  return (before[b.length] ?? 0) <= MISSPELT;
}
