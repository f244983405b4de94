/** The subject that stands before a verb, found by walking back from it over adverbs, times, asides and what hangs on a preposition. */
import { type Party, partyOf } from "../events/party.ts";
import type { SentenceMap } from "../sentence-map.ts";

/** How far back a subject is looked for. */
const REACH = 60;
const DASHES = new Set(["—", "–", "-"]);

/**
 * The subject before a verb.
 *
 * - Input: the map of the report, the verb group's first word, and the first word of its sentence.
 * - Output: the words that name it, up to the relative word where one stands for it ("Ana, who"); `null` where something else stands before the verb.
 */
export function leftSubject(map: SentenceMap, verb: number, from: number): Party | null {
  const relative = map.prose.syntax.tags[verb - 1] === "relative" ? verb : null;
  const phrase = freePhrase(map, relative === null ? verb - 1 : overComma(map, verb - 2), Math.max(from, verb - REACH));
  if (relative === null) return phrase;
  return phrase ? partyOf(map, phrase.first, relative) : partyOf(map, relative - 1, relative);
}

/** The nearest phrase, walking back, that stands free. */
function freePhrase(map: SentenceMap, from: number, floor: number): Party | null {
  for (let at = from; at >= floor; ) {
    const phrase = map.timeAt(at) ? null : map.phraseAt(at);
    const next = phrase ? hangsOn(map, phrase, floor) : passed(map, at, floor);
    if (next === null) return phrase;
    at = next;
  }
  return null;
}

function overComma({ prose }: SentenceMap, at: number): number {
  return prose.words[at]?.text === "," ? at - 1 : at;
}

/** Where to look on from a phrase that hangs on a preposition; `null` where it stands free, -1 where nothing it could hang on stands before it. */
function hangsOn({ prose, phraseAt }: SentenceMap, phrase: Party, floor: number): number | null {
  let { first } = phrase;
  // "in a later interview": syntax may leave the article out of the phrase.
  while (first > floor && MODIFIERS.has(prose.syntax.tags[first - 1] ?? "mark")) first--;
  if (prose.syntax.tags[first - 1] !== "preposition") return null;
  const before = first - 2;
  if (before < floor) return -1;
  return phraseAt(before) || prose.words[before]?.text === ")" ? before : -1;
}

const MODIFIERS: ReadonlySet<string> = new Set(["adverb", "adjective", "determiner"]);

/** The word before what may stand between a subject and its verb, `null` where the word is nothing of the kind. */
function passed(map: SentenceMap, at: number, floor: number): number | null {
  const { words, syntax } = map.prose;
  const [text, tag] = [words[at]?.text ?? "", syntax.tags[at]];
  if (tag === "adverb" || tag === "negation") return at - 1;
  if (map.timeAt(at)) return tag === "preposition" || syntax.tags[at - 1] !== "preposition" ? at - 1 : at - 2;
  if (text === ")") return asideStart(map, at, "(", floor);
  if (text === ",") return asideStart(map, at, ",", floor);
  return DASHES.has(text) ? asideStart(map, at, text, floor) : null;
}

/** The word before an aside that ends at a mark: the first such opening mark after a noun phrase, no verb between but those of relative clauses. */
function asideStart(map: SentenceMap, closing: number, opening: string, floor: number): number | null {
  const { words } = map.prose;
  let start: number | null = null;
  for (let at = closing - 1; at > floor && !tells(map, at); at--) {
    if (words[at]?.text !== opening || map.markedAt(at)) continue;
    const phrase = map.phraseAt(at - 1);
    if (phrase ? hangsOn(map, phrase, floor) !== -1 : words[at - 1]?.text === ")") start = at - 1;
    if (opening === "(") break;
  }
  return start;
}

/** Whether a finite verb ends at a word that has its own subject right before it, so that the words are no aside. */
function tells(map: SentenceMap, at: number): boolean {
  const group = map.groupAt(at);
  if (group?.form !== "finite" || group.last !== at + 1 || group.subject === null) return false;
  const { nounPhrases, tags } = map.prose.syntax;
  return tags[group.first - 1] !== "relative" && nounPhrases[group.subject]?.last === group.first;
}
