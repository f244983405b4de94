/** What stands at each word of a report: its noun phrase, its verb group, its verb of speech, the marked words it is in. Made once a report. */
import type { Span } from "../core/span.ts";
import type { SpeechVerb, SpeechWords } from "../languages/speech.ts";
import type { Prose } from "../text/prose.ts";
import type { NounPhrase, VerbGroup } from "../text/syntax.ts";
import type { Word } from "../text/words.ts";
import type { TimeExpression } from "./finding.ts";
import type { Marked } from "./speech/quotation-marks.ts";
import { speechTable } from "./speech/speech-table.ts";

/** A verb of speech at its place; its words are `prose.words.slice(first, last)`. */
export interface Cue extends Span {
  readonly first: number;
  readonly last: number;
  readonly verbs: readonly SpeechVerb[];
  /** Whether syntax reads it as something else than a verb ("the claims"). */
  readonly nominal: boolean;
}

export interface SentenceMap {
  readonly prose: Prose;
  readonly speech: SpeechWords;
  /** All stretches between marks, those that nobody says among them. */
  readonly marked: readonly Marked[];
  readonly times: readonly TimeExpression[];
  readonly phraseAt: (word: number) => NounPhrase | null;
  readonly groupAt: (word: number) => VerbGroup | null;
  readonly cueAt: (word: number) => Cue | null;
  /** The time expression that holds the word, or `null`. */
  readonly timeAt: (word: number) => TimeExpression | null;
  /** The outermost marked words that hold the word, marks included, or `null`. */
  readonly markedAt: (word: number) => Marked | null;
}

/** Makes the map of a report; linear in its words. */
export function sentenceMap(
  prose: Prose,
  speech: SpeechWords,
  marked: readonly Marked[],
  times: readonly TimeExpression[],
): SentenceMap {
  const { words, syntax } = prose;
  const phrases = indexOf(words.length, syntax.nounPhrases);
  const groups = indexOf(words.length, syntax.verbGroups);
  const outer = marked.filter(({ within }) => within === null);
  const stretches = indexOf(
    words.length,
    outer.map((stretch) => ({ first: openingMark(stretch), last: closingMark(stretch) })),
  );
  const cues = findCues(prose, speech);
  const cueIndex = indexOf(words.length, cues);
  const timed = wordsIn(words, times);
  return {
    prose,
    speech,
    marked,
    times,
    timeAt: (word) => times[(timed[word] ?? 0) - 1] ?? null,
    phraseAt: (word) => syntax.nounPhrases[phrases[word] ?? -1] ?? null,
    groupAt: (word) => syntax.verbGroups[groups[word] ?? -1] ?? null,
    cueAt: (word) => cues[cueIndex[word] ?? -1] ?? null,
    markedAt: (word) => outer[stretches[word] ?? -1] ?? null,
  };
}

/** Index of the first word of a stretch's opening mark. */
export function openingMark({ first, mark }: Marked): number {
  return Math.max(0, first - (mark.length === 2 ? 2 : 1));
}

/** Index of the first word after a stretch's closing mark. */
export function closingMark({ last, mark }: Marked): number {
  return last + (mark.length === 2 ? 2 : 1);
}

/** For each word, the index of the stretch that holds it, or -1. */
function indexOf(length: number, stretches: readonly { readonly first: number; readonly last: number }[]): Int32Array {
  const index = new Int32Array(length).fill(-1);
  stretches.forEach(({ first, last }, number) => {
    index.fill(number, first, last);
  });
  return index;
}

/** For each word, the number, counted from 1, of the span that holds it, of some in text order; 0 for none. */
function wordsIn(words: readonly Word[], spans: readonly Span[]): Int32Array {
  const held = new Int32Array(words.length);
  let next = 0;
  words.forEach(({ start, end }, index) => {
    while ((spans[next]?.end ?? end) < end) next++;
    const span = spans[next];
    if (span && span.start <= start && end <= span.end) held[index] = next + 1;
  });
  return held;
}

function findCues({ words, syntax }: Prose, speech: SpeechWords): Cue[] {
  const { verbs } = speechTable(speech);
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = verbs.at(words, at, words.length);
    const [from, to] = [words[at], words[(match?.last ?? 0) - 1]];
    if (match === null || from === undefined || to === undefined) continue;
    const nominal = NOMINAL.has(syntax.tags[at] ?? "noun");
    cues.push({ start: from.start, end: to.end, first: at, last: match.last, verbs: match.value, nominal });
    at = match.last - 1;
  }
  return cues;
}

/** What a word is when it is no verb, whatever its form. */
const NOMINAL: ReadonlySet<string> = new Set([
  "noun",
  "proper",
  "adjective",
  "determiner",
  "preposition",
  "number",
  "subordinator",
]);
