/** Who says what a verb or noun tells of. */
import { coveredOr } from "../core/sourced.ts";
import type { VerbGroup } from "../text/syntax.ts";
import type { Stretch } from "./told.ts";
import { groupFrom, phraseOf, type ToldSentence } from "./told-sentence.ts";

/**
 * Who speaks by a verb.
 *
 * - Input: the sentence and the verb's index among `syntax.verbGroups`.
 * - Output: a finite verb's subject; of a verb that has none of its own, the noun it belongs to ("people demanding") or the subject of the verb it hangs on
 *   ("declined to say", "…, saying"); of a passive, who does it ("praised by"); `null` where nobody is named.
 */
export function verbSpeaker(sentence: ToldSentence, index: number): Stretch | null {
  const { prose, groups } = sentence;
  const group = prose.syntax.verbGroups[index];
  if (group === undefined) return null;
  if (group.voice === "passive") return agentAfter(sentence, group.last);
  if (group.form === "finite") return subjectStretch(sentence, group);
  const owner = phraseOf(sentence, group.first - 1);
  if (owner !== null && group.form !== "infinitive") return owner;
  for (let i = index - 1; i >= groups[0]; i--) {
    const former = prose.syntax.verbGroups[i];
    if (former?.form === "finite") return subjectStretch(sentence, former);
    if (former?.form === "gerund" && i < index - 1) continue;
  }
  return leading(sentence, index);
}

function subjectStretch({ prose }: ToldSentence, group: VerbGroup): Stretch | null {
  return prose.syntax.nounPhrases[group.subject ?? -1] ?? null;
}

/** "Asked about it, she …": the subject of the first finite verb after. */
function leading({ prose, groups }: ToldSentence, index: number): Stretch | null {
  for (let i = index + 1; i < groups[1]; i++) {
    const next = prose.syntax.verbGroups[i];
    if (next?.form === "finite") return prose.syntax.nounPhrases[next.subject ?? -1] ?? null;
  }
  return null;
}

/** So many words after a passive its agent is looked for. */
const AGENT = 6;

/** The phrase after "by" behind a passive, or `null`. */
export function agentAfter(sentence: ToldSentence, from: number): Stretch | null {
  const { prose, pack, last } = sentence;
  const agents = coveredOr(pack.grammar.agents, "").split(" ");
  for (let at = from; at < last && at < from + AGENT; at++) {
    if (groupFrom(sentence, at)?.form === "finite" || prose.words[at]?.kind === "mark") return null;
    if (prose.syntax.tags[at] === "preposition" && agents.includes(prose.words[at]?.lower ?? ""))
      return phraseOf(sentence, at + 1);
  }
  return null;
}

/** The owner within a noun phrase ("the mayor's claim", "his claim"), or `null`. */
export function ownerWithin(
  { prose, pack }: ToldSentence,
  phrase: { readonly first: number; readonly head: number },
): Stretch | null {
  const endings = coveredOr(pack.grammar.possessiveEndings, []);
  const possessives = possessiveWords(coveredOr(pack.grammar.possessives, ""));
  for (let at = phrase.head - 1; at >= phrase.first; at--) {
    const lower = prose.words[at]?.lower ?? "";
    if (endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length))
      return { first: phrase.first, last: at + 1 };
    if (possessives.has(lower)) return { first: at, last: at + 1 };
    if (prose.syntax.tags[at] === "mark") return { first: phrase.first, last: at };
  }
  return null;
}

const POSSESSIVES = new Map<string, ReadonlySet<string>>();

function possessiveWords(written: string): ReadonlySet<string> {
  let words = POSSESSIVES.get(written);
  if (words === undefined) {
    words = new Set(written.split(" "));
    POSSESSIVES.set(written, words);
  }
  return words;
}
