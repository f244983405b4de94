/** Settled speakers: who speaks where a verb of speech leaves its subject out, and the whole of the words that name a speaker. */
import { firstFrom } from "../../core/first-from.ts";
import { contains, type Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Sentence } from "../../text/prose.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import type { Mention, Saying } from "../finding.ts";
import type { SentenceMap } from "../sentence-map.ts";
import { sayingWith } from "./saying-with.ts";
import { speakerWords } from "./speaker-words.ts";

/** How many sentences back whoever goes on speaking may have been named. */
const REACH = 2;

/**
 * Settles who speaks, over a report.
 *
 * - Input: the map of the report, its pack, its mentions, and its sayings in text order.
 * - Output: the same sayings. Where the language may leave a subject out („Añadió que …“, "ha detto") and the verb of one has none, whoever spoke last speaks on,
 *   else the subject of the sentence before.
 */
export function withSettledSpeakers(
  map: SentenceMap,
  { grammar }: LanguagePack,
  mentions: readonly Mention[],
  sayings: readonly Saying[],
): Saying[] {
  let former: Saying | null = null;
  return sayings.map((saying) => {
    const speaker = saying.speaker ?? (grammar.subjectOmitted ? leftOut(map, mentions, saying, former) : null);
    const settled = speaker === null ? saying : sayingWith(saying, { speaker: namedBeside(map, mentions, speaker) });
    if (speaker !== null) former = settled;
    return settled;
  });
}

/**
 * The whole of the words that name a speaker. Words that name nobody known give way to a person named beside them: in an apposition behind ("his colleague in
 * Norland, Ana Ruiz"), or, where a relative word stands for the speaker, nearest before ("Ana Ruiz, the premier of Norland, who").
 */
function namedBeside(map: SentenceMap, mentions: readonly Mention[], speaker: Span): Span {
  const words = speakerWords(mentions, speaker);
  if (isKnown(mentions, words)) return words;
  const { syntax, sentences } = map.prose;
  const first = firstFrom(map.prose.words, words.start);
  const last = firstFrom(map.prose.words, words.end);
  const sentence = sentences[sentenceAt(sentences, first)];
  if (sentence === undefined || last <= first) return words;
  if (syntax.tags[last - 1] === "relative") return nearestBefore(mentions, sentence, words) ?? words;
  const end = phrasesEnd(map, last, sentence.last);
  const behind = map.prose.words[end]?.text === "," ? map.prose.words[end + 1] : undefined;
  const name =
    behind && startingWithin(mentions, behind).find(({ form, kind }) => form === "name" && kind === "person");
  const closed = name && CLOSES.test(map.prose.words[firstFrom(map.prose.words, name.end)]?.text ?? ".");
  return name && closed ? { start: name.start, end: name.end } : words;
}

const CLOSES = /^[.,;:!?…»”"]$/;

/** Whether some mention there is of somebody who may speak. */
function isKnown(mentions: readonly Mention[], words: Span): boolean {
  return mentionsAt(mentions, words).some(
    ({ kind, owner }) => kind !== null && kind !== "place" && kind !== "country" && !owner,
  );
}

/** The mentions that begin in some words, and the one that reaches into them. */
function mentionsAt(mentions: readonly Mention[], words: Span): readonly Mention[] {
  const before = mentions[firstFrom(mentions, words.start) - 1];
  const within = startingWithin(mentions, words);
  return before !== undefined && before.end > words.start ? [before, ...within] : within;
}

function nearestBefore(mentions: readonly Mention[], sentence: Span, words: Span): Span | null {
  const before = startingWithin(mentions, { start: sentence.start, end: words.start });
  const person = before.findLast(({ kind, owner, form }) => kind === "person" && !owner && form !== "pronoun");
  return person ? { start: person.start, end: person.end } : null;
}

/** So many words may hang on a title. */
const TITLE = 12;

/** The word after the phrases that hang on one from a word on. */
function phrasesEnd({ prose: { syntax }, phraseAt }: SentenceMap, from: number, last: number): number {
  let at = from;
  while (at < last && at - from < TITLE) {
    const phrase = phraseAt(at);
    if (phrase !== null) at = phrase.last;
    else if (syntax.tags[at] === "preposition" || syntax.tags[at] === "adjective") at++;
    else break;
  }
  return at;
}

/** Who speaks by a verb whose subject is left out. */
function leftOut(map: SentenceMap, mentions: readonly Mention[], saying: Saying, former: Saying | null): Span | null {
  const { cue } = saying;
  if (cue === null || !hasNoSubject(map, saying, cue)) return null;
  return spokeLast(map, saying, former) ?? lastSubject(map, mentions, cue);
}

/** Whether a verb is finite and active and nobody stands beside it; the subject of what it tells of is not its own („Asi 900 lidí odešlo, dodal“). */
function hasNoSubject(map: SentenceMap, saying: Saying, cue: Span): boolean {
  const group = map.groupAt(firstFrom(map.prose.words, cue.start));
  if (group?.form !== "finite" || group.voice !== "active") return false;
  const subject = map.prose.syntax.nounPhrases[group.subject ?? -1];
  return subject === undefined || contains(saying, subject);
}

/** Whoever the last saying before is by, where it stands near. */
function spokeLast({ prose }: SentenceMap, { start }: Saying, former: Saying | null): Span | null {
  if (former === null) return null;
  const here = sentenceAt(prose.sentences, firstFrom(prose.words, start));
  const there = sentenceAt(prose.sentences, firstFrom(prose.words, former.end - 1));
  return isNear(prose.sentences, there, here) ? former.speaker : null;
}

/** Whether a sentence stands at most so many before another, in its paragraph or the one before. */
function isNear(sentences: readonly Sentence[], there: number, here: number): boolean {
  const paragraphs = (sentences[here]?.paragraph ?? 0) - (sentences[there]?.paragraph ?? 0);
  return here - there <= REACH && paragraphs <= 1;
}

/** The subject of the nearest sentence before that has a person or body for one. */
function lastSubject(map: SentenceMap, mentions: readonly Mention[], cue: Span): Span | null {
  const { sentences, syntax } = map.prose;
  const here = sentenceAt(sentences, firstFrom(map.prose.words, cue.start));
  for (let at = here - 1; at >= 0 && isNear(sentences, at, here); at--) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.removed !== null) continue;
    const group = startingWithin(syntax.verbGroups, sentence).find(
      ({ form, subject }) => form === "finite" && subject !== null,
    );
    const subject = syntax.nounPhrases[group?.subject ?? -1];
    const named =
      subject && startingWithin(mentions, subject).some(({ kind, owner }) => SPEAKING.has(kind ?? "") && !owner);
    if (named) return speakerWords(mentions, subject);
  }
  return null;
}

/** Kinds of actors that speak. */
const SPEAKING: ReadonlySet<string> = new Set(["person", "organization"]);
