/** Reporting clauses: who hears the words, when they were said and who passes them on, by what stands around the verb of speech outside of all marks. */
import type { Span } from "../../core/span.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import { type Party, partyAt, partyOf } from "../events/party.ts";
import type { Cue, SentenceMap } from "../sentence-map.ts";
import type { Attribution, Place } from "./attribution.ts";
import { hasFrame } from "./cue-speaker.ts";
import { speechTable } from "./speech-table.ts";

export interface ReportingClause {
  readonly addressees: readonly Span[];
  readonly via: readonly Span[];
  readonly time: Span | null;
}

/** How many words to each side of a verb belong to its clause at most. */
const REACH = 14;

/**
 * Reads the clause that reports a quotation.
 *
 * - Input: the map of the report, the quotation's place and its attribution.
 * - Output: spans of the text; none where nothing is written.
 */
export function reportingClause(map: SentenceMap, place: Place, attribution: Attribution): ReportingClause {
  const { cue, speaker, via } = attribution;
  const at = cue?.first ?? speaker?.first ?? place.open;
  return {
    addressees: cue ? hearers(map, cue, speaker) : [],
    via: [...(via ? [via] : []), ...passers(map, at, speaker)].map(({ start, end }) => ({ start, end })),
    time: timeNear(map, at),
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
function passers(map: SentenceMap, from: number, speaker: Party | null): Party[] {
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
function timeNear(map: SentenceMap, at: number): Span | null {
  const from = map.prose.sentences[sentenceAt(map.prose.sentences, at)]?.first ?? at;
  return (
    timeIn(map, at + 1, clauseEnd(map, at + 1)) ??
    timeIn(map, Math.max(from, at - BESIDE), at) ??
    timeIn(map, from, Math.min(from + BESIDE, at))
  );
}

/** How many words a time may be away from a verb before it, or from the head of its sentence. */
const BESIDE = 5;

/** Where a clause ends after its verb. */
function clauseEnd(map: SentenceMap, from: number): number {
  let at = from;
  while (at < from + REACH && !isEnd(map, at) && !map.markedAt(at)) {
    if (map.prose.words[at]?.text === "," || map.groupAt(at)?.form === "finite") break;
    at++;
  }
  return at;
}

function timeIn(map: SentenceMap, from: number, to: number): Span | null {
  for (let at = from; at < to; at++) {
    const time = map.markedAt(at) ? null : map.timeAt(at);
    if (time) return { start: time.start, end: time.end };
  }
  return null;
}
