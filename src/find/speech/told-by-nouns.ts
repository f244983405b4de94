/** What nouns tell of: "his claim that …", "criticism of …", "the decision to …". */
import type { NounPhrase } from "../../text/syntax/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told, ToldShape } from "./told.ts";
import { type Complement, complementAfter } from "./told-complement.ts";
import { contentEnd } from "./told-extent.ts";
import { groupFrom, phraseOf, QUOTED, type ToldSentence } from "./told-sentence.ts";
import { ownerWithin, verbSpeaker } from "./told-speaker.ts";

/** What may hang on a noun of saying. */
const SHAPES: ReadonlySet<ToldShape> = new Set(["that", "whether", "to", "hearer to", "about"]);

/** All that the nouns of a sentence may tell of. Only nouns that the pack lists may. */
export function toldByNouns(sentence: ToldSentence, from: number): Told[] {
  const found: Told[] = [];
  const { prose, inside, last } = sentence;
  const { nounPhrases, lemmas } = prose.syntax;
  for (let index = from; (nounPhrases[index]?.last ?? last + 1) <= last; index++) {
    const phrase = nounPhrases[index];
    if (phrase === undefined || ((inside[phrase.head] ?? 0) & QUOTED) !== 0) continue;
    const lemma = lemmas[phrase.head] ?? "";
    if (prose.syntax.tags[phrase.head] !== "noun" || !isSpeechNoun(sentence, phrase)) continue;
    const told = fromNoun(sentence, phrase, lemma);
    if (told !== null) found.push(told);
  }
  return found;
}

function isSpeechNoun({ prose, pack }: ToldSentence, phrase: NounPhrase): boolean {
  return speechTable(pack.speech).nouns.at(prose.words, phrase.head, phrase.last) !== null;
}

function fromNoun(sentence: ToldSentence, phrase: NounPhrase, lemma: string): Told | null {
  const complement = afterRelative(sentence, phrase.last) ?? complementAfter(sentence, phrase.last);
  if (complement === null || !SHAPES.has(complement.shape) || isMeeting(sentence, phrase, complement)) return null;
  const shape = complement.shape === "about" ? "object" : complement.shape;
  const content = { first: complement.first, last: contentEnd(sentence, shape, complement.first, null) };
  const speaker = ownerWithin(sentence, phrase) ?? complement.hearer ?? governor(sentence, phrase);
  if (speaker === null && isIdiom(sentence, phrase)) return null;
  const cue = { first: phrase.head, last: phrase.last };
  return { shape: "noun", content, cue, speaker, via: null, hearer: null, group: null, lemma, link: complement.shape };
}

/** "in order to", "on condition that": a noun alone behind a preposition, which nobody owns. */
function isIdiom({ prose }: ToldSentence, { first, head }: NounPhrase): boolean {
  return first === head && prose.syntax.tags[first - 1] === "preposition";
}

/** "talks with Ana Ruiz": whom somebody met is not what was said. */
function isMeeting(
  { prose, pack, phraseAt }: ToldSentence,
  { head, last }: NounPhrase,
  { shape, first }: Complement,
): boolean {
  if (shape !== "about" || speechTable(pack.speech).occasions.at(prose.words, head, last) === null) return false;
  return (phraseAt[first] ?? -1) !== -1 && prose.words[first]?.capital === true;
}

/** "remarks he made last week that it rained": the clause behind one that says whose words they are. */
function afterRelative(sentence: ToldSentence, from: number): Complement | null {
  const subject = phraseOf(sentence, from);
  const group = subject && subject.first === from ? groupFrom(sentence, subject.last) : null;
  if (subject === null || group?.form !== "finite") return null;
  const complement = complementAfter(sentence, group.last);
  return complement?.shape === "that" && complement.hearer === null
    ? { shape: complement.shape, first: complement.first, link: complement.link, hearer: subject }
    : null;
}

/** The speaker of the verb whose object a phrase is: "the mayor made a promise to …". */
function governor(sentence: ToldSentence, phrase: NounPhrase): Stretch | null {
  const { prose, groups } = sentence;
  for (let i = groups[1] - 1; i >= groups[0]; i--) {
    const group = prose.syntax.verbGroups[i];
    if (group === undefined || group.first >= phrase.first) continue;
    const between = phrase.first - group.last;
    return between <= 2 && groupFrom(sentence, phrase.first) === null ? verbSpeaker(sentence, i) : null;
  }
  return null;
}
