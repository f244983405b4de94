/** Attributions: whose word a sentence rests on, and who passed it on. */

import { firstFrom } from "../../core/first-from.ts";
import type { Citation } from "../../core/format.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { Sentence } from "../../text/prose.ts";
import type { Tag } from "../../text/syntax.ts";
import type { Word } from "../../text/words.ts";
import { type CitationContext, type CitedName, nameAfter, nameOfPhrase, nameWithin } from "./citation-names.ts";

/** A name and what the sentence makes of it: it says, it passes on what another says, or a speaker rests on it. */
interface Attribution {
  readonly role: "speaker" | "passer" | "cited";
  readonly name: CitedName;
  /** Its words with the phrase or verb that attributes. */
  readonly start: number;
  readonly end: number;
}

/** The citations of one sentence of the report's own telling, in text order. */
export function attributionsIn(context: CitationContext, sentence: Sentence): Citation[] {
  const attributions: Attribution[] = [];
  const { prose, table } = context;
  for (let at = sentence.first; at < sentence.last; ) {
    const phrase = table.phrases.at(prose.words, at, sentence.last);
    const quotes = phrase === null ? table.quotes.at(prose.words, at, sentence.last) : null;
    const verb = phrase === null && quotes === null && !NO_VERB.has(prose.syntax.tags[at] ?? "mark");
    const says = verb ? table.says.at(prose.words, at, sentence.last) : null;
    if (phrase !== null) attributions.push(...afterPhrase(context, sentence, at, phrase.last, phrase.value));
    else if (quotes !== null) attributions.push(...quoting(context, sentence, at, quotes.last));
    else if (says !== null) attributions.push(...saying(context, sentence, at, says.last));
    at = Math.max(at + 1, phrase?.last ?? quotes?.last ?? says?.last ?? 0);
  }
  return settled(attributions);
}

/** Tags of words that only look like a verb: the "state" of a state company, the "report" that somebody wrote. */
const NO_VERB: ReadonlySet<Tag> = new Set(["noun", "adjective", "proper"]);

function attribution(
  { prose: { words } }: CitationContext,
  role: Attribution["role"],
  name: CitedName,
  first: number,
  last: number,
): Attribution {
  const [start, end] = [words[first]?.start ?? name.start, words[last - 1]?.end ?? name.end];
  return { role, name, start: Math.min(start, name.start), end: Math.max(end, name.end) };
}

/** "according to X", "quoted by X", "citing X", "told X". */
function afterPhrase(
  context: CitationContext,
  { last }: Sentence,
  first: number,
  next: number,
  what: "passer" | "cited" | "outlet" | "speaker",
): Attribution[] {
  const name = nameAfter(context, next, last);
  if (name === null || (what === "outlet" && !name.medium)) return [];
  return [attribution(context, what === "outlet" ? "passer" : what, name, first, next)];
}

/** "X quoted Y as saying". */
function quoting(context: CitationContext, sentence: Sentence, first: number, next: number): Attribution[] {
  const passer = subjectOf(context, sentence, first);
  const quoted = nameAfter(context, next, sentence.last);
  if (passer === null || quoted === null) return [];
  return [attribution(context, "speaker", quoted, first, next), attribution(context, "passer", passer, first, next)];
}

const PAUSE = /^[,"”“»’'–—-]$/;

/** "X said", "…, said X": after a comma or a mark the name that follows the verb, else its subject before it. */
function saying(context: CitationContext, sentence: Sentence, first: number, next: number): Attribution[] {
  const paused = first === sentence.first || PAUSE.test(context.prose.words[first - 1]?.text ?? "");
  const name =
    (paused ? null : subjectOf(context, sentence, first)) ??
    nameOfPhrase(context, next, sentence) ??
    (paused ? subjectOf(context, sentence, first) : null);
  return name === null ? [] : [attribution(context, "speaker", name, first, next)];
}

/** Words that may stand between a subject and its verb. */
const BETWEEN: ReadonlySet<Tag> = new Set(["adverb", "auxiliary", "relative", "particle", "pronoun"]);
/** How many words before a verb its subject may end. */
const REACH = 4;

function subjectOf(context: CitationContext, sentence: Sentence, verb: number): CitedName | null {
  const { syntax, words } = context.prose;
  let end = verb;
  while (
    end > sentence.first &&
    verb - end < REACH &&
    passable(words[end - 1]?.text ?? "", syntax.tags[end - 1] ?? "mark")
  )
    end--;
  const phrases = startingWithin(syntax.nounPhrases, sentence);
  const index = phrases.findLastIndex(({ last }) => last === end);
  const phrase = phrases[index];
  if (phrase === undefined) return null;
  // A phrase that a preposition hangs on the one before it belongs to its subject: "the Ministry of Defence said".
  const before = phrases[index - 1];
  const hangs = before !== undefined && phrase.first - before.last === 1 && syntax.tags[before.last] === "preposition";
  const name = nameWithin(context, hangs ? before.first : phrase.first, phrase.last);
  const head = words[hangs ? before.head : phrase.head];
  return name === null || heads(context, name, head) ? name : null;
}

/** Whether a name is what its phrase is about: "a Security Council resolution" is no council. */
function heads({ prose: { words }, table }: CitationContext, name: CitedName, head: Word | undefined): boolean {
  if (head === undefined || (name.start <= head.start && head.end <= name.end)) return true;
  return table.outlets.at(words, firstFrom(words, head.start), words.length) !== null;
}

function passable(text: string, tag: Tag): boolean {
  return text === "," || BETWEEN.has(tag);
}

/** The citations that attributions come to: a passer takes the nearest speaker before it, and what an agency adds to another's words is passing on. */
function settled(attributions: readonly Attribution[]): Citation[] {
  const found: Citation[] = [];
  let pending: Attribution[] = [];
  for (const one of attributions) {
    const speaker = pending.at(-1);
    const passes = one.role === "passer" || (one.role === "speaker" && one.name.medium && speaker !== undefined);
    if (one.role === "cited" && speaker?.name.body === true) {
      found.push(citation(speaker, one));
      pending = [];
    } else if (passes && one.name.body && speaker?.name.words !== one.name.words) {
      found.push(citation(one, speaker ?? null));
      pending = [];
    } else pending.push(one);
  }
  for (const one of pending) if (one.name.body) found.push(citation(one, null));
  return found;
}

function citation(source: Attribution, cited: Attribution | null): Citation {
  return {
    start: Math.min(source.start, cited?.start ?? source.start),
    end: Math.max(source.end, cited?.end ?? source.end),
    source: source.name.name,
    cites: cited?.name.words ?? null,
  };
}
