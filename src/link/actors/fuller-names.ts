/** Fuller names: where a report says which body a general word ("the ministry") means. */
import type { Mention } from "../../find/finding.ts";

/** General words for bodies of which a state has several: alone they mean the one that was named before. */
const GENERAL: readonly string[] = ["ministry", "court"];

/** The mentions that hold a general word for a body with what says which body it is: as a shared concept ("interior-ministry"), or in the words of their name. */
export function fullerIn(mentions: readonly Mention[]): ReadonlyMap<string, readonly number[]> {
  const fuller = new Map<string, number[]>();
  const general = generalWords(mentions);
  for (const [at, { concept, form, kind, text }] of mentions.entries()) {
    if (kind !== "organization") continue;
    const own = form === "name" && concept === null ? generalWordIn(text, general) : null;
    const of = own ?? GENERAL.find((one) => concept?.endsWith(`-${one}`)) ?? null;
    if (of === null) continue;
    const known = fuller.get(of);
    if (known) known.push(at);
    else fuller.set(of, [at]);
  }
  return fuller;
}

/** A noun with its article, or alone. */
const WITH_ARTICLE = 2;

/** The words by which a report calls such a body alone, with what they mean: "ministry", „министерството“. */
function generalWords(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { concept, form, text } of mentions)
    if (
      form === "description" &&
      concept !== null &&
      GENERAL.includes(concept) &&
      text.split(" ").length <= WITH_ARTICLE
    )
      words.set(text.toLowerCase().split(" ").at(-1) ?? "", concept);
  return words;
}

/** What a name says that it is, where it opens or ends with such a word, which may be inflected: "Interior Ministry", „Министерството на вътрешните работи“. */
function generalWordIn(name: string, general: ReadonlyMap<string, string>): string | null {
  const words = name.toLowerCase().split(" ");
  for (const edge of [words[0] ?? "", words.at(-1) ?? ""])
    for (const [word, concept] of general) if (words.length > 1 && sharesStem(edge, word)) return concept;
  return null;
}

/** Letters at the end in which two forms of one noun may differ: cases, articles. */
const ENDING = 3;

function sharesStem(a: string, b: string): boolean {
  const least = Math.max(4, Math.max(a.length, b.length) - ENDING);
  return a.slice(0, least) === b.slice(0, least) && Math.min(a.length, b.length) >= least;
}
