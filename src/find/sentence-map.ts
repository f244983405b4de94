/** What stands at each word of a report: its noun phrase, its verb group, its verb of speech, the marked words it is in. Made once a report. */
import type { Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { SpeechVerb, SpeechWords } from "../languages/speech.ts";
import type { Prose } from "../text/prose.ts";
import type { NounPhrase, VerbGroup } from "../text/syntax.ts";
import type { Word } from "../text/words.ts";
import type { Mention, TimeExpression } from "./finding.ts";
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

/** A mention at its place, its role with it; its words are `prose.words.slice(first, last)`. */
export interface Named extends Span {
  readonly first: number;
  readonly last: number;
  readonly mention: Mention;
}

export interface SentenceMap {
  readonly prose: Prose;
  readonly pack: LanguagePack;
  readonly speech: SpeechWords;
  /** All stretches between marks, those that nobody says among them. */
  readonly marked: readonly Marked[];
  readonly times: readonly TimeExpression[];
  readonly phraseAt: (word: number) => NounPhrase | null;
  readonly groupAt: (word: number) => VerbGroup | null;
  readonly cueAt: (word: number) => Cue | null;
  /** The mention whose words, or those of its role, a word is among, or `null`. */
  readonly namedAt: (word: number) => Named | null;
  /** The time expression that holds the word, or `null`. */
  readonly timeAt: (word: number) => TimeExpression | null;
  /** The outermost marked words that hold the word, marks included, or `null`. */
  readonly markedAt: (word: number) => Marked | null;
}

/** Makes the map of a report; linear in its words. */
export function sentenceMap(
  prose: Prose,
  pack: LanguagePack,
  marked: readonly Marked[],
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
): SentenceMap {
  const { words, syntax } = prose;
  const { speech } = pack;
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
  const named = namedIn(words, mentions);
  const names = indexOf(words.length, named);
  return {
    prose,
    pack,
    speech,
    marked,
    times,
    namedAt: (word) => named[names[word] ?? -1] ?? null,
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

/** The mentions that do not stand in another's words, each with its role. */
function namedIn(words: readonly Word[], mentions: readonly Mention[]): Named[] {
  const found: Named[] = [];
  let word = 0;
  for (const mention of mentions) {
    const { start, end } = withRole(mention);
    while (word > 0 && endOf(words, word - 1) > start) word--;
    while (word < words.length && endOf(words, word) <= start) word++;
    let last = word;
    while (last < words.length && endOf(words, last) <= end) last++;
    const one = { start, end, first: word, last, mention };
    const former = found.at(-1);
    if (former === undefined || former.last <= word) found.push(one);
    else if (last - word > former.last - former.first) found[found.length - 1] = one;
  }
  return found;
}

function withRole({ start, end, role }: Mention): Span {
  return role === null ? { start, end } : { start: Math.min(start, role.start), end: Math.max(end, role.end) };
}

function endOf(words: readonly Word[], word: number): number {
  return words[word]?.end ?? 0;
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
