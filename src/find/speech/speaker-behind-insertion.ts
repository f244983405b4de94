/**
 * Speakers that a clause or phrase parts from their verb: “…,” said, as he pointed at the hill, village head Ana Ruiz; « … », a lancé mardi devant la presse, à
 * Paris, la ministre Ana Ruiz.
 */
import type { Party } from "../events/party.ts";
import type { Named, SentenceMap } from "../sentence-map.ts";
import { pastCliticsAndTimes } from "./past-clitics-and-times.ts";
import { isNominative, speakerNamed, speaks } from "./speaker-behind.ts";

/** How many words an insertion may have, and how many may stand before the comma that opens it, or before a name within its phrase. */
const REACH = 50;
const BEFORE = 8;
const LEAD = 5;

/**
 * Who speaks by a verb, behind an insertion.
 *
 * - Input: the map of the report, the word after the verb, and the word before which its sentence ends.
 * - Output: the words of the first who is named right behind a later comma, by a phrase that holds no verb and hangs on no other word, and behind which no verb
 *   comes; `null` where no comma comes soon, where the insertion reports what somebody says (“…,” he said, adding that the mayor, Ana Ruiz, …), or nobody is named so.
 */
export function speakerBehindInsertion(map: SentenceMap, from: number, to: number): Party | null {
  const { words } = map.prose;
  const opens = openingComma(map, from, to);
  const { tags } = map.prose.syntax;
  if (opens === null || tags[opens + 1] === "coordinator") return null;
  for (let at = opens + 1; at < to && at < opens + REACH; at++) {
    if (map.markedAt(at) || reports(map, at)) return null;
    if (words[at]?.text !== ",") continue;
    const named = namedBehind(map, at + 1, to);
    if (named !== null) return endsSentence(map, named.last, to) ? speakerNamed(map, named, to) : null;
  }
  return null;
}

/** The comma that opens the insertion: right behind the verb, or behind times and phrases that hang on prepositions. */
function openingComma(map: SentenceMap, from: number, to: number): number | null {
  const { words, syntax } = map.prose;
  for (let at = from; at < to && at <= from + BEFORE; at++) {
    at = pastCliticsAndTimes(map, at, to);
    if (words[at]?.text === ",") return at;
    if (syntax.tags[at] !== "preposition") return null;
    at = (map.phraseAt(at + 1)?.last ?? at + (syntax.tags[at + 1] === "noun" ? 2 : 3)) - 1;
  }
  return null;
}

/** A verb of speech with the conjunction of what it tells of, a comma before it or not. */
function reports(map: SentenceMap, at: number): boolean {
  const cue = map.cueAt(at);
  if (cue === null || cue.last !== at + 1) return false;
  const { words, syntax } = map.prose;
  return syntax.tags[words[at + 1]?.text === "," ? at + 2 : at + 1] === "subordinator";
}

/** Whether nothing follows but what hangs on a name: no verb, no pronoun, no conjunction. */
function endsSentence({ prose: { words, syntax } }: SentenceMap, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!HANGING.has(syntax.tags[at] ?? "mark")) return false;
    if (words[at]?.text === ";") return true;
  }
  return true;
}

/** What may hang on a name, as an apposition or an owner. */
const HANGING: ReadonlySet<string> = new Set([
  "mark",
  "determiner",
  "adjective",
  "noun",
  "proper",
  "preposition",
  "number",
]);

/** Who is named by the phrase from a word on. */
function namedBehind(map: SentenceMap, from: number, to: number): Named | null {
  const { tags } = map.prose.syntax;
  for (let at = from; at < to && at < from + LEAD; at++) {
    const named = map.namedAt(at);
    if (named !== null && speaks(named))
      return isNominative(map, named) || named.first === from ? reaching(map, named, from) : null;
    if (!LEADING.has(tags[at] ?? "mark") || map.groupAt(at) !== null || map.cueAt(at) !== null) return null;
  }
  return null;
}

/** What may stand in a phrase before a name. */
const LEADING: ReadonlySet<string> = new Set(["determiner", "adjective", "noun", "proper"]);

/** The name with the words of its phrase before it. */
function reaching({ prose: { words } }: SentenceMap, named: Named, from: number): Named {
  const { mention, start, end, last } = named;
  return {
    mention,
    start: Math.min(start, words[from]?.start ?? start),
    end,
    first: Math.min(from, named.first),
    last,
  };
}
