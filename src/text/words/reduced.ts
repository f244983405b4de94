/** Reduced clauses: past forms that belong to the noun before them. */

import type { Tag } from "../syntax/syntax.ts";
import type { GroupDraft, SyntaxDraft } from "../syntax/syntax-draft.ts";
import { isTimePhrase } from "../syntax/time-phrase.ts";
import { readingsOf } from "./readings.ts";
import { isTimeWord } from "./time-words.ts";

const EDGES: ReadonlySet<Tag> = new Set(["subordinator", "relative", "coordinator"]);
const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»"]);

/**
 * Whether a past form is a participle that belongs to the noun before it ("the man accused of theft said"): a preposition follows, and the next finite verb of
 * the same stretch has no subject of its own.
 */
export function isReduced(draft: SyntaxDraft, group: GroupDraft, next: GroupDraft, first: number): boolean {
  const { tags, words, nounPhrases, phraseAt } = draft;
  const owner = nounPhrases[group.first > first ? (phraseAt[group.first - 1] ?? -1) : -1];
  if (owner === undefined || !goesOn(draft, group.last) || !canBeParticiple(draft, group)) return false;
  // In an apposition ("Ann, head of a group allied with them, said") a comma closes before the next verb.
  const aside = words[owner.first - 1]?.text === "," && words[next.first - 1]?.text === ",";
  if (hasEdge(draft, group.last, aside ? next.first - 1 : next.first)) return false;
  if (aside) return true;
  const last = phraseAt[next.first - 1] ?? -1;
  const before = tags[(nounPhrases[last]?.first ?? 0) - 1];
  if (last !== -1 && isTimePhrase(draft, last)) return true;
  return before === "preposition" || before === "gerund" || before === "base";
}

/** What follows a participle that belongs to a noun: "released by them", "released Friday". */
function goesOn({ tags, words, pack }: SyntaxDraft, at: number): boolean {
  return tags[at] === "preposition" || isTimeWord(words[at], pack);
}

function canBeParticiple({ words, pack }: SyntaxDraft, group: GroupDraft): boolean {
  const readings = readingsOf(words[group.head], pack);
  return readings.some(({ is, reportive }) => is === "participle" && !reportive);
}

function hasEdge({ words, tags }: SyntaxDraft, from: number, until: number): boolean {
  for (let at = from; at < until; at++)
    if (EDGES.has(tags[at] ?? "mark") || (tags[at] === "mark" && !QUOTES.has(words[at]?.text ?? ""))) return true;
  return false;
}
