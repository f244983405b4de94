/** Objects where the finite verb stands second: what a verb tells as a phrase, or as an infinitive in its own clause. */
import { coveredOr } from "../../core/sourced.ts";
import type { SpeechFrame, SpeechVerb } from "../../languages/speech.ts";
import type { Tag, VerbGroup } from "../../text/syntax/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told } from "./told.ts";
import { phraseOf, type ToldSentence } from "./told-sentence.ts";

type Content = Pick<Told, "shape" | "content" | "hearer" | "link">;

/**
 * What a verb tells without a clause of its own.
 *
 * - Input: the sentence, the verb, what the pack says of it, and who speaks by it.
 * - Output: its infinitive or object, with what hangs on it; `null` where it has none that could be said.
 */
export function objectOfSecond(
  sentence: ToldSentence,
  group: VerbGroup,
  verbs: readonly SpeechVerb[],
  speaker: Stretch | null,
): Content | null {
  return infinitiveBehind(sentence, group, verbs) ?? objectOf(sentence, group, verbs, speaker);
}

function takes(verbs: readonly SpeechVerb[], frame: SpeechFrame): boolean {
  return verbs.some(({ frames }) => frames.has(frame));
}

/** "belooft de schade te vergoeden": an infinitive in the verb's own clause, where no comma parts it. */
function infinitiveBehind(sentence: ToldSentence, group: VerbGroup, verbs: readonly SpeechVerb[]): Content | null {
  const { prose, pack, groups, last } = sentence;
  if (!takes(verbs, "to") || coveredOr(pack.grammar.verbSecond, null)?.commaBeforeRelative !== false) return null;
  const from = objectStart(sentence, group);
  for (let index = groups[0]; index < groups[1]; index++) {
    const next = prose.syntax.verbGroups[index];
    if (next === undefined || next.first < from) continue;
    const apart = prose.words.slice(from, next.first).some(({ kind }) => kind === "mark");
    if (next.form !== "infinitive" || next.first === next.head || apart) return null;
    const hearer = takes(verbs, "hearer") || takes(verbs, "target") ? phraseOf(sentence, from) : null;
    const first = hearer !== null && hearer.first === from && hearer.last < next.first ? hearer.last : from;
    return { shape: "to", content: { first, last: Math.min(last, next.last) }, hearer: null, link: null };
  }
  return null;
}

/** "forderte ein Ende der Gewalt", "kritisierte den Angriff": the phrase that is no subject, with what hangs on it. */
function objectOf(
  sentence: ToldSentence,
  group: VerbGroup,
  verbs: readonly SpeechVerb[],
  speaker: Stretch | null,
): Content | null {
  if (group.voice === "passive" || speaker === null) return null;
  const { prose } = sentence;
  const behind = objectStart(sentence, group);
  const about = takes(verbs, "about") && prose.syntax.tags[behind] === "preposition";
  const calls = takes(verbs, "as") && !takes(verbs, "object");
  if (!about && !calls && !takes(verbs, "object")) return null;
  const at = about ? behind + 1 : behind;
  const phrase = phraseOf(sentence, at);
  if (phrase === null || phrase.first !== at || prose.syntax.tags[phrase.head] === "pronoun") return null;
  const shape = about ? "about" : calls ? "as" : "object";
  return { shape, content: { first: at, last: objectEnd(sentence, phrase.last, calls) }, hearer: null, link: null };
}

/** What hangs on an object, and what it is called, up to the mark that ends the clause. */
function objectEnd({ prose, last }: ToldSentence, from: number, calls: boolean): number {
  let end = from;
  while (end < last && GOES_ON.has(prose.syntax.tags[end] ?? "mark")) end++;
  if (calls) while (end < last && prose.words[end]?.kind !== "mark") end++;
  return end;
}

/** The word behind a verb and its subject, adverbs passed over. */
function objectStart({ prose, pack, last }: ToldSentence, group: VerbGroup): number {
  const subject = prose.syntax.nounPhrases[group.subject ?? -1];
  const phrasal = speechTable(pack.speech).verbs.at(prose.words, group.head, last)?.last ?? group.last;
  let at = subject !== undefined && subject.first >= group.last ? subject.last : Math.max(group.last, phrasal);
  const isPrefix = (word: number): boolean =>
    prose.syntax.tags[word] === "preposition" && isPartOf(group, prose.words[word]?.lower);
  while (at < last && (prose.syntax.tags[at] === "adverb" || isPrefix(at))) at++;
  return at;
}

/** "bood aan": whether a word is the prefix that a verb was read with. */
function isPartOf({ lemma }: VerbGroup, lower: string | undefined): boolean {
  return lower !== undefined && lemma.length > lower.length + 2 && lemma.startsWith(lower);
}

const GOES_ON: ReadonlySet<Tag> = new Set(["preposition", "determiner", "adjective", "noun", "proper", "number"]);
