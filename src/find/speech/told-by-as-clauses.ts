/** What clauses of manner hand to a speaker: "As the mayor said, the bridge was safe", "The bridge, as the mayor noted, is old". */
import { coveredOr } from "../../core/sourced.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Told } from "./told.ts";
import { contentAround } from "./told-around.ts";
import { groupFrom, phraseOf, QUOTED, TIME, type ToldSentence } from "./told-sentence.ts";

const NONE: ReadonlySet<string> = new Set();
/** How many words such a clause may have before its verb, and after it. */
const BEFORE = 24;
const AFTER = 10;

/** All that clauses of manner with a verb of speech hand to their subject. */
export function toldByAsClauses(sentence: ToldSentence): Told[] {
  const { prose, pack, first, last, inside } = sentence;
  const openers = coveredOr(pack.speech.asClause, NONE);
  const found: Told[] = [];
  for (let at = first; at < last; at++) {
    if (((inside[at] ?? 0) & QUOTED) !== 0 || !openers.has(prose.words[at]?.lower ?? "")) continue;
    if (at > first && prose.words[at - 1]?.kind !== "mark") continue;
    const told = fromClause(sentence, at);
    if (told !== null) found.push(told);
  }
  return found;
}

function fromClause(sentence: ToldSentence, opener: number): Told | null {
  const group = verbOf(sentence, opener);
  if (group === null || !isSaying(sentence, group)) return null;
  const subject = sentence.prose.syntax.nounPhrases[group.subject ?? -1];
  const omitted = subject === undefined && sentence.pack.grammar.subjectOmitted;
  if (!omitted && (subject === undefined || subject.first <= opener)) return null;
  const to = clauseEnd(sentence, Math.max(group.last, subject?.last ?? group.last));
  const content = to === null ? null : contentAround(sentence, opener, to);
  if (content === null) return null;
  const cue = { first: group.first, last: group.last };
  const { lemma } = group;
  return {
    shape: "source",
    content,
    cue,
    speaker: subject ?? null,
    via: null,
    hearer: null,
    group: null,
    lemma,
    link: null,
  };
}

/** The first finite verb behind the opener. */
function verbOf(sentence: ToldSentence, opener: number): VerbGroup | null {
  for (let at = opener + 1; at < Math.min(sentence.last, opener + BEFORE); at++) {
    const group = groupFrom(sentence, at);
    if (group?.form === "finite") return group;
  }
  return null;
}

/** A verb that may stand beside a quotation, and surely tells of words or takes a clause that is not there. */
function isSaying({ prose, pack, last }: ToldSentence, { head }: VerbGroup): boolean {
  const verbs = speechTable(pack.speech).verbs.at(prose.words, head, last)?.value ?? [];
  return verbs.some(({ frames, strength }) => frames.has("quote") && frames.has("clause") && strength !== "beside");
}

/** The comma or the end of the sentence that ends the clause; `null` where the verb has something of its own to tell. */
function clauseEnd(sentence: ToldSentence, from: number): number | null {
  const { prose, last, inside } = sentence;
  let at = from;
  while (at < last && at - from < AFTER && prose.words[at]?.kind !== "mark") {
    const passed = prose.syntax.tags[at] === "preposition" || prose.syntax.tags[at] === "adverb";
    if (!passed && ((inside[at] ?? 0) & TIME) === 0 && phraseOf(sentence, at) === null) return null;
    at++;
  }
  return at >= last || prose.words[at]?.text === "," ? at : null;
}
