/** What stands at each word of a report: its noun phrase, its verb group, its verb of speech, the marked words it is in. Made once a report. */
import type { Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { SpeechVerb, SpeechWords } from "../languages/speech.ts";
import type { Prose } from "../text/prose.ts";
import type { NounPhrase, VerbGroup } from "../text/syntax/syntax.ts";
import type { Word } from "../text/words/words.ts";
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
  const phrases = byWord(words.length, syntax.nounPhrases);
  const groups = byWord(words.length, syntax.verbGroups);
  const stretches = new Array<Marked | null>(words.length).fill(null);
  for (const stretch of marked)
    if (stretch.within === null) stretches.fill(stretch, openingMark(stretch), closingMark(stretch));
  const cues = byWord(words.length, findCues(prose, speech));
  const timed = wordsIn(words, times);
  const names = byWord(words.length, namedIn(words, mentions));
  return {
    prose,
    pack,
    speech,
    marked,
    times,
    namedAt: (word) => names[word] ?? null,
    timeAt: (word) => timed[word] ?? null,
    phraseAt: (word) => phrases[word] ?? null,
    groupAt: (word) => groups[word] ?? null,
    cueAt: (word) => cues[word] ?? null,
    markedAt: (word) => stretches[word] ?? null,
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

/** For each word the stretch that holds it, or `null`; of several the last. */
function byWord<T extends { readonly first: number; readonly last: number }>(
  length: number,
  stretches: readonly T[],
): (T | null)[] {
  const held = new Array<T | null>(length).fill(null);
  for (const stretch of stretches) held.fill(stretch, stretch.first, stretch.last);
  return held;
}

/** For each word the span that holds it, of some in text order, or `null`. */
function wordsIn<T extends Span>(words: readonly Word[], spans: readonly T[]): (T | null)[] {
  let next = 0;
  return words.map(({ start, end }) => {
    while ((spans[next]?.end ?? end) < end) next++;
    const span = spans[next];
    return span !== undefined && span.start <= start && end <= span.end ? span : null;
  });
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
    if (match === null) continue;
    const [from, to] = [words[at], words[match.last - 1]];
    if (from === undefined || to === undefined) continue;
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
