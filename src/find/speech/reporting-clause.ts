/** Reporting clauses: who hears the words, when and at what they were said and who passes them on, by what stands around the verb of speech outside of all marks. */
import type { Span } from "../../core/span.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import { type Party, partyAt, partyOf } from "../events/party.ts";
import type { Cue, SentenceMap } from "../sentence-map.ts";
import { hasFrame } from "./cue-speaker.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch } from "./told.ts";

export interface ReportingClause {
  readonly addressees: readonly Span[];
  readonly via: readonly Span[];
  readonly time: Span | null;
  readonly occasion: Span | null;
}

/** What is read already of a place where words are reported. */
export interface Report {
  /** The word that the clause is read around: its verb, its speaker or an opening mark. */
  readonly at: number;
  readonly cue: Cue | null;
  readonly speaker: Party | null;
  readonly via: Party | null;
  /** Words outside of marks that are what is said, and no part of the clause; `null` for a quotation. */
  readonly content: Stretch | null;
}

/** How many words to each side of a verb belong to its clause at most. */
const REACH = 14;

/**
 * Reads the clause that reports a saying.
 *
 * - Input: the map of the report, and what is read of the saying.
 * - Output: spans of the text; none where nothing is written.
 */
export function reportingClause(map: SentenceMap, report: Report): ReportingClause {
  const { cue, speaker, via } = report;
  return {
    addressees: cue ? hearers(map, cue, speaker) : [],
    via: [...(via ? [via] : []), ...passers(map, report)].map(({ start, end }) => ({ start, end })),
    time: timeNear(map, report),
    occasion: occasionNear(map, report),
  };
}

/** "told Ana", "said to Ana", „каза на Ана“: a bare phrase after a verb that takes one, or a phrase after a word such as "to". */
function hearers(map: SentenceMap, cue: Cue, speaker: Party | null): Span[] {
  const { words } = map.prose;
  const inverted = speaker !== null && speaker.first === cue.last;
  // What hangs on a common noun is the speaker's own ("the minister of defence"), not who hears.
  if (inverted && !isName(map, speaker)) return [];
  const at = inverted ? speaker.last : cue.last;
  const bare = hasFrame(cue, "hearer") && !inverted ? partyAt(map, at, words.length) : null;
  const after = map.speech.beforeHearer.value.has(words[at]?.lower ?? "") ? partyAt(map, at + 1, words.length) : null;
  const hearer = bare ?? after;
  return hearer && !map.markedAt(hearer.first) ? [{ start: hearer.start, end: hearer.end }] : [];
}

function isName({ prose, phraseAt }: SentenceMap, { first, last }: Party): boolean {
  const tag = prose.syntax.tags[phraseAt(first)?.head ?? last - 1];
  return tag === "proper" || tag === "pronoun";
}

/** "…, cited by Reuters", „…, цитиран от Ройтерс“: whoever else the clause names as a source. */
function passers(map: SentenceMap, { at: from, speaker }: Report): Party[] {
  const { words } = map.prose;
  const table = speechTable(map.speech).passers;
  const found: Party[] = [];
  for (let at = from; at < from + 2 * REACH && !isEnd(map, at); at++) {
    if (map.markedAt(at)) continue;
    const match = table.at(words, at, words.length);
    if (match?.value.speaker !== "after") continue;
    const party = partyAt(map, match.last, words.length);
    if (party && party.first !== speaker?.first && !map.markedAt(party.first)) found.push(withNameInMarks(map, party));
    at = match.last - 1;
  }
  return found;
}

/** With the name in marks that follows it ("agency “Corvex”"). */
function withNameInMarks(map: SentenceMap, party: Party): Party {
  const name = map.markedAt(party.last);
  return name ? partyOf(map, party.first, name.last) : party;
}

function isEnd({ prose }: SentenceMap, at: number): boolean {
  return at >= prose.words.length || /^[.!?…]+$/.test(prose.words[at]?.text ?? "");
}

/** The time expression of a verb's clause: after it before a comma or another verb, beside it, or at the head of its sentence. */
function timeNear(map: SentenceMap, report: Report): Span | null {
  const { at } = report;
  const from = sentenceStart(map, at);
  const after = timeIn(map, report, at + 1, clauseEnd(map, at + 1));
  if (after !== null || hasVerb(map, from, at)) return after ?? timeIn(map, report, clauseStart(map, from, at), at);
  return timeIn(map, report, Math.max(from, at - BESIDE), at) ?? timeIn(map, report, from, Math.min(from + BESIDE, at));
}

/** Whether a finite verb stands before a word in its sentence: a time before that verb may be its own. */
function hasVerb(map: SentenceMap, from: number, at: number): boolean {
  return clauseStart(map, from, at) > from;
}

/** The word after the last finite verb before another, or after a comma behind it. */
function clauseStart(map: SentenceMap, from: number, at: number): number {
  const floor = Math.max(from, at - REACH);
  let comma: number | null = null;
  for (let word = (map.groupAt(at)?.first ?? at) - 1; word >= floor; word--) {
    if (map.groupAt(word)?.form === "finite") return comma ?? word + 1;
    if (map.prose.words[word]?.text === ",") comma ??= word + 1;
  }
  return from;
}

/** How many words a time may be away from a verb before it, or from the head of its sentence. */
const BESIDE = 5;

function sentenceStart({ prose }: SentenceMap, at: number): number {
  return prose.sentences[sentenceAt(prose.sentences, at)]?.first ?? at;
}

/** Where a clause ends after its verb. */
function clauseEnd(map: SentenceMap, from: number): number {
  let at = from;
  while (at < from + REACH && !isEnd(map, at) && !map.markedAt(at)) {
    if (map.prose.words[at]?.text === "," || map.groupAt(at)?.form === "finite") break;
    at++;
  }
  return at;
}

function timeIn(map: SentenceMap, report: Report, from: number, to: number): Span | null {
  for (let at = from; at < to; at++) {
    const time = isSaid(map, report, at) ? null : map.timeAt(at);
    if (time && time.relation === null) return { start: time.start, end: time.end };
  }
  return null;
}

/** Whether a word is one of those that are reported, and not of the clause that reports them. */
function isSaid(map: SentenceMap, { content }: Report, at: number): boolean {
  return map.markedAt(at) !== null || (content !== null && content.first <= at && at < content.last);
}

/** "at a news conference in Tirenz", "In an interview with the agency": after the verb, or between the head of the sentence and it. */
function occasionNear(map: SentenceMap, report: Report): Span | null {
  const { at } = report;
  return (
    occasionIn(map, report, at + 1, clauseEnd(map, at + 1)) ??
    occasionIn(map, report, Math.max(sentenceStart(map, at), at - 2 * REACH), at)
  );
}

/** A preposition, a noun phrase that names an occasion, and what hangs on it by prepositions. */
function occasionIn(map: SentenceMap, report: Report, from: number, to: number): Span | null {
  const { words, syntax } = map.prose;
  const { occasions } = speechTable(map.speech);
  for (let at = from; at < to; at++) {
    if (syntax.tags[at] !== "preposition" || isSaid(map, report, at)) continue;
    const phrase = map.phraseAt(at + 1);
    if (phrase === null || phrase.first !== at + 1 || isSaid(map, report, at + 1)) continue;
    for (let word = phrase.first; word <= phrase.head; word++) {
      const match = occasions.at(words, word, phrase.last);
      if (match !== null && match.last > phrase.head)
        return { start: phrase.start, end: words[withHanging(map, report, phrase.last) - 1]?.end ?? phrase.end };
    }
  }
  return null;
}

/** The word after a phrase and the phrases that hang on it by prepositions, up to a time. */
function withHanging(map: SentenceMap, report: Report, from: number): number {
  let last = from;
  while (map.prose.syntax.tags[last] === "preposition" && map.timeAt(last + 1) === null) {
    const next = map.phraseAt(last + 1);
    if (next === null || next.first !== last + 1 || isSaid(map, report, next.first)) break;
    last = next.last;
  }
  return last;
}
