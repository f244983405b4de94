/** What phrases hand to a source: "according to her, …", "…, according to the ministry". */
import { type SourcePhrase, speechTable } from "./speech-table.ts";
import type { Stretch, Told } from "./told.ts";
import { contentAround } from "./told-around.ts";
import { phraseOf, QUOTED, TIME, type ToldSentence } from "./told-sentence.ts";
import { withOwner } from "./told-speaker.ts";

/** All that source phrases of a sentence hand to somebody. */
export function toldBySources(sentence: ToldSentence): Told[] {
  const found: Told[] = [];
  const { prose, pack, first, last, inside } = sentence;
  const { sources } = speechTable(pack.speech);
  for (let at = first; at < last; at++) {
    if (((inside[at] ?? 0) & QUOTED) !== 0) continue;
    const match = sources.at(prose.words, at, last);
    if (match === null || (isAdverb(sentence, match) && !isParted(sentence, at))) continue;
    const told = fromSource(sentence, match.first, match.last, match.value);
    if (told !== null) found.push(told);
    at = match.last - 1;
  }
  return found;
}

/** "Die Lage sei ernst, so die Polizei": an adverb names a source only behind a mark within its sentence. */
function isAdverb({ prose }: ToldSentence, match: Stretch): boolean {
  return match.last - match.first === 1 && prose.syntax.tags[match.first] === "adverb";
}

function isParted({ prose, first }: ToldSentence, at: number): boolean {
  return at > first && prose.words[at - 1]?.kind === "mark";
}

function fromSource(sentence: ToldSentence, first: number, last: number, source: SourcePhrase): Told | null {
  const speaker = speakerOf(sentence, first, last, source);
  if (speaker === null) return null;
  const from = source.speaker === "before" ? ownedStart(sentence, speaker.first) : Math.min(first, speaker.first);
  const to = Math.max(last, speaker.last);
  const content = contentAround(sentence, from, chainEnd(sentence, to, isWithin(sentence, from)));
  if (content === null) return null;
  return {
    shape: "source",
    content,
    cue: { first, last },
    speaker,
    via: null,
    hearer: null,
    group: null,
    lemma: "",
    link: null,
  };
}

function speakerOf(sentence: ToldSentence, first: number, last: number, source: SourcePhrase): Stretch | null {
  if (source.speaker === "within") return { first: first + source.word, last: first + source.word + 1 };
  const phrase = phraseOf(sentence, source.speaker === "after" ? last : first - 1);
  if (phrase === null || ((sentence.inside[phrase.head] ?? 0) & TIME) !== 0) return null;
  const speaker = withOwner(sentence, phrase);
  // A word of the source phrase may look like an adjective before its speaker („по данным | полиции“); its article is the speaker's.
  const swallowed = speaker.first < last && sentence.prose.syntax.tags[last - 1] !== "determiner";
  return source.speaker === "after" && swallowed ? { first: last, last: speaker.last } : speaker;
}

/** "Angaben | der Polizei zufolge": the start of what a phrase hangs on that it touches. */
function ownedStart(sentence: ToldSentence, from: number): number {
  let start = from;
  for (let phrase = phraseOf(sentence, start - 1); phrase !== null; phrase = phraseOf(sentence, start - 1))
    start = phrase.first;
  return Math.max(start, sentence.first);
}

/** Whether a source phrase stands in a clause that no mark parts it from ("Die Zahl stieg laut Polizei auf sieben"). */
function isWithin({ prose, first }: ToldSentence, from: number): boolean {
  return from > first && prose.syntax.tags[from - 1] !== "mark";
}

/** After a speaker, what hangs on it: "according to the minister of finance of Norland, who …,"; within a clause only by a preposition of owners. */
function chainEnd(sentence: ToldSentence, from: number, within: boolean): number {
  const { prose, pack } = sentence;
  let at = from;
  while (prose.syntax.tags[at] === "preposition") {
    if (within && !pack.names.ofWords.value.has(prose.words[at]?.lower ?? "")) return at;
    const next = phraseOf(sentence, at + 1);
    if (next === null || next.last > sentence.last) return at;
    at = next.last;
  }
  return at;
}
