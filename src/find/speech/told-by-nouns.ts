/** What nouns tell of: "his claim that …", "criticism of …", "the decision to …". */
import type { NounPhrase } from "../../text/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told, ToldShape } from "./told.ts";
import { complementAfter } from "./told-complement.ts";
import { contentEnd } from "./told-extent.ts";
import { groupFrom, QUOTED, type ToldSentence } from "./told-sentence.ts";
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
  const complement = complementAfter(sentence, phrase.last);
  if (complement === null || !SHAPES.has(complement.shape)) return null;
  const shape = complement.shape === "about" ? "object" : complement.shape;
  const content = { first: complement.first, last: contentEnd(sentence, shape, complement.first, null) };
  const speaker = ownerWithin(sentence, phrase) ?? complement.hearer ?? governor(sentence, phrase);
  const cue = { first: phrase.head, last: phrase.last };
  return { shape: "noun", content, cue, speaker, hearer: null, group: null, lemma, link: complement.shape };
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
