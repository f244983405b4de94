/**
 * Sentences that hand the one before them to somebody: „Об этом сообщило агентство со ссылкой на министерство“, „Uvedl to mluvčí policie“, „Това твърди комисарят“. Who
 * is cited there says it, the subject passes it on.
 */
import { coveredOr } from "../../core/sourced.ts";
import type { Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import type { Sentence } from "../../text/prose.ts";
import { type PhraseTable, phraseTable } from "../../text/syntax/phrases.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import type { Party } from "../events/party.ts";
import type { Saying } from "../finding.ts";
import type { Named, SentenceMap } from "../sentence-map.ts";
import { citationTable } from "./citation-table.ts";
import { speakerBehind, speakerNamed } from "./speaker-behind.ts";
import { speechTable } from "./speech-table.ts";

/** Such a sentence says little of its own, and the verb stands at its head. */
const LONGEST = 40;
const HEAD = 12;
/** How many words behind "citing" the name is looked for. */
const CITED = 10;

const TABLES = new WeakMap<LanguagePack, PhraseTable<true>>();

function phrasesOf(pack: LanguagePack): PhraseTable<true> {
  let table = TABLES.get(pack);
  if (table === undefined) {
    table = phraseTable(coveredOr(pack.speech.sentenceBefore, []).map((phrase) => [phrase, true] as const));
    TABLES.set(pack, table);
  }
  return table;
}

/**
 * Finds what a sentence is told of by the one behind it.
 *
 * - Input: the map of the report, and its other sayings in text order.
 * - Output: sayings of kind `indirect`, each a whole sentence of the same paragraph that none of the other sayings stands in, in text order.
 */
export function toldInSentenceBefore(map: SentenceMap, sayings: readonly Saying[]): Saying[] {
  const { sentences } = map.prose;
  const found: Saying[] = [];
  if (coveredOr(map.pack.speech.sentenceBefore, []).length === 0) return found;
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (before === undefined || before.paragraph !== sentence.paragraph || before.removed !== null) return;
    if (sentence.removed !== null || sentence.last - sentence.first > LONGEST) return;
    const verb = verbOf(map, sentence);
    if (verb === null || startingWithin(sayings, before).some(({ speaker }) => speaker !== null)) return;
    const speaker = speakerOf(map, sentence, verb);
    if (speaker !== null) found.push(sayingOf(map, before, sentence, verb, speaker));
  });
  return found;
}

/** The verb of speech at the head of a sentence that has a phrase for the sentence before beside it, and nothing else to tell. */
function verbOf(map: SentenceMap, { first, last }: Sentence): VerbGroup | null {
  const phrases = phrasesOf(map.pack);
  let pointed = false;
  for (let at = first; at < last && at < first + HEAD; at++) {
    const group = map.groupAt(at);
    if (group?.form === "finite") return tellsOf(map, group, pointed, last) ? group : null;
    if (map.prose.words[at]?.kind === "mark") return null;
    pointed ||= phrases.at(map.prose.words, at, last) !== null;
  }
  return null;
}

function tellsOf(map: SentenceMap, group: VerbGroup, pointed: boolean, last: number): boolean {
  const behind = phrasesOf(map.pack).at(map.prose.words, group.last, last) !== null;
  return (pointed || behind) && saysSurely(map, group) && !opensClause(map, group.last, last);
}

function saysSurely({ prose, speech }: SentenceMap, { head }: VerbGroup): boolean {
  const verbs = speechTable(speech).verbs.at(prose.words, head, prose.words.length)?.value ?? [];
  return verbs.some(({ strength, frames }) => strength === "sure" && frames.has("quote"));
}

/** More words between marks are no name. */
const NAME = 4;

/** Whether something of its own is told behind the verb: a clause after a comma, or a quotation. */
function opensClause(map: SentenceMap, from: number, last: number): boolean {
  const { tags } = map.prose.syntax;
  for (let at = from; at < last; at++) {
    const marked = map.markedAt(at);
    if (tags[at] === "subordinator" || (marked !== null && marked.last - marked.first > NAME)) return true;
  }
  return false;
}

interface Sources {
  readonly speaker: Span;
  readonly via: Span | null;
}

function speakerOf(map: SentenceMap, { last }: Sentence, verb: VerbGroup): Sources | null {
  const subject = map.prose.syntax.nounPhrases[verb.subject ?? -1];
  const behind = subject !== undefined && subject.first >= verb.last ? speakerNamed(map, subject, last) : null;
  const phrase = phrasesOf(map.pack).at(map.prose.words, verb.last, last);
  const teller = isKnown(map, behind)
    ? behind
    : (speakerBehind(map, phrase?.last ?? verb.last, last) ?? behind ?? knownBefore(map, verb));
  const cited = citedBehind(map, verb.last, last);
  if (cited !== null) return { speaker: cited, via: teller };
  return teller === null ? null : { speaker: teller, via: null };
}

function isKnown(map: SentenceMap, party: Party | null): boolean {
  return party !== null && map.namedAt(party.first) !== null;
}

/** A subject before the verb, where it is somebody. */
function knownBefore(map: SentenceMap, { subject }: VerbGroup): Party | null {
  const phrase = map.prose.syntax.nounPhrases[subject ?? -1];
  return phrase !== undefined && map.namedAt(phrase.first) !== null ? phrase : null;
}

/** Whom the sentence cites: „со ссылкой на МИД“. */
function citedBehind(map: SentenceMap, from: number, last: number): Named | null {
  const { phrases } = citationTable(map.pack);
  for (let at = from; at < last; at++) {
    const match = phrases.at(map.prose.words, at, last);
    if (match?.value !== "cited") continue;
    for (let word = match.last; word < last && word < match.last + CITED; word++) {
      const named = map.namedAt(word);
      if (named !== null && !named.mention.owner && named.mention.kind !== "place") return named;
    }
  }
  return null;
}

function sayingOf(
  { prose }: SentenceMap,
  before: Sentence,
  sentence: Sentence,
  verb: VerbGroup,
  { speaker, via }: Sources,
): Saying {
  let last = before.last;
  while (last > before.first + 1 && prose.words[last - 1]?.kind === "mark") last--;
  return {
    start: before.start,
    end: prose.words[last - 1]?.end ?? before.end,
    kind: "indirect",
    speaker: { start: speaker.start, end: speaker.end },
    issuer: null,
    cue: { start: verb.start, end: verb.end },
    addressees: [],
    via: via === null ? [] : [{ start: via.start, end: via.end }],
    continues: null,
    repaired: false,
    act: "say",
    time: null,
    occasion: null,
    clause: { start: before.start, end: sentence.end },
  };
}
