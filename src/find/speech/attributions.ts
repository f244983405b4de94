/** Attributions: whose word a sentence rests on, and who passed it on. */

import { firstFrom } from "../../core/first-from.ts";
import type { Citation } from "../../core/format.ts";
import { overlap } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { Sentence } from "../../text/prose.ts";
import type { NounPhrase, Tag } from "../../text/syntax/syntax.ts";
import type { Word } from "../../text/words/words.ts";
import { type Attribution, chainedCitations } from "./chained-citations.ts";
import {
  type CitationContext,
  type CitedName,
  nameAfter,
  nameOfPhrase,
  nameWithin,
  unheardOutlet,
} from "./citation-names.ts";
import type { CitationPhrase } from "./citation-table.ts";

/** The citations of one sentence of the report's own telling, in text order. */
export function attributionsIn(context: CitationContext, sentence: Sentence): Citation[] {
  const attributions: Attribution[] = [];
  const { words } = context.prose;
  const { phrases, quotes, says } = context.table;
  for (let at = sentence.first; at < sentence.last; ) {
    const form = words[at]?.form;
    if (form === undefined || !(phrases.opens(form) || quotes.opens(form) || says.opens(form))) {
      at++;
      continue;
    }
    const { found, last } = attributedAt(context, sentence, at);
    attributions.push(...found);
    at = Math.max(at + 1, last);
  }
  return chainedCitations(attributions).map((one) =>
    one.cites === null ? withTeller(context, sentence, one, attributions) : one,
  );
}

/** "…, según contó al diario": where nobody is named to whom an outlet listened, the speaker of what is told there. */
function withTeller(
  context: CitationContext,
  sentence: Sentence,
  one: Citation,
  attributions: readonly Attribution[],
): Citation {
  const heard = attributions.some(({ role, name, heard }) => role === "passer" && heard && name.name === one.source);
  if (!heard) return one;
  const speaker = startingWithin(context.sayings, sentence).findLast((saying) => saying.speaker !== null)?.speaker;
  if (!speaker) return one;
  const { words } = context.prose;
  const teller = nameWithin(context, firstFrom(words, speaker.start), firstFrom(words, speaker.end));
  return teller === null || teller.name === one.source
    ? one
    : { start: one.start, end: one.end, source: one.source, cites: teller.words };
}

/** What the phrase or verb that begins at a word attributes, and the word after it; 0 where none begins. */
function attributedAt(
  context: CitationContext,
  sentence: Sentence,
  at: number,
): { readonly found: readonly Attribution[]; readonly last: number } {
  const { prose, table } = context;
  const phrase = table.phrases.at(prose.words, at, sentence.last);
  const found = phrase === null ? [] : afterPhrase(context, sentence, at, phrase.last, phrase.value);
  if (phrase !== null && found.length > 0) return { found, last: phrase.last };
  const quotes = phrase === null ? table.quotes.at(prose.words, at, sentence.last) : null;
  if (quotes !== null) return { found: quoting(context, sentence, at, quotes.last), last: quotes.last };
  // A verb that may pass on or be said to an outlet („сообщила“) says where neither is named behind it.
  const verb = !NO_VERB.has(prose.syntax.tags[at] ?? "mark");
  const says = verb ? table.says.at(prose.words, at, sentence.last) : null;
  if (says === null) return { found, last: phrase?.last ?? 0 };
  return { found: saying(context, sentence, at, says.last), last: Math.max(says.last, phrase?.last ?? 0) };
}

/** Tags of words that only look like a verb: the "state" of a state company, the "report" that somebody wrote. */
const NO_VERB: ReadonlySet<Tag> = new Set(["noun", "adjective", "proper"]);

function attribution(
  { prose: { words } }: CitationContext,
  role: Attribution["role"],
  name: CitedName,
  first: number,
  last: number,
  sourced = false,
  heard = false,
): Attribution {
  const [start, end] = [words[first]?.start ?? name.start, words[last - 1]?.end ?? name.end];
  return { role, name, start: Math.min(start, name.start), end: Math.max(end, name.end), sourced, heard };
}

const ROLES: Readonly<Record<CitationPhrase, Attribution["role"]>> = {
  passer: "passer",
  outlet: "passer",
  cited: "cited",
  speaker: "speaker",
  within: "speaker",
};

/** "according to X", "по [его] словам", "quoted by X", "citing X", "told X". */
function afterPhrase(
  context: CitationContext,
  sentence: Sentence,
  first: number,
  next: number,
  what: CitationPhrase,
): Attribution[] {
  const name =
    what === "within"
      ? nameWithin(context, first, next)
      : nameAfter(context, withNoun(context, withArticle(context, first, next)), sentence.last);
  const citing = what === "passer" && name?.body !== true ? citingSubject(context, sentence, name, first, next) : null;
  if (citing !== null) return [attribution(context, "passer", citing, first, next)];
  if (name === null || (what === "outlet" && !name.medium)) return [];
  const sourced = SOURCES.has(what) && name.person && isToldBy(context, sentence, name);
  return [attribution(context, ROLES[what], name, first, next, sourced, what === "outlet")];
}

/** Phrases on whose person a report may rest. */
const SOURCES: ReadonlySet<CitationPhrase> = new Set(["speaker", "within", "cited"]);

/** Whether something is told on the word of a name: a phrase as "for" names others too. */
function isToldBy({ sayings }: CitationContext, sentence: Sentence, name: CitedName): boolean {
  return startingWithin(sayings, sentence).some(({ speaker }) => speaker !== null && overlap(speaker, name) > 0);
}

/** An article that ends the phrase belongs to the name: "nach Angaben der | Küstenwache". */
function withArticle({ prose: { syntax } }: CitationContext, first: number, next: number): number {
  return next - first > 1 && syntax.tags[next - 1] === "determiner" ? next - 1 : next;
}

/** An outlet's noun that ends the phrase belongs to the name too: "al diario | alemán Rheinpost". */
function withNoun({ prose: { words }, table }: CitationContext, next: number): number {
  return table.outlets.at(words, next - 1, next) === null ? next : next - 1;
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
    nameBehind(context, next, sentence) ??
    (paused ? subjectOf(context, sentence, first) : null);
  const citing = name?.body === true ? null : citingSubject(context, sentence, name, first, next);
  if (citing !== null) return [attribution(context, "passer", citing, first, next)];
  return name === null ? [] : [attribution(context, "speaker", name, first, next)];
}

/** "Northwire reported, citing …": who has it from somebody else is an outlet, also one that no list has. */
function citingSubject(
  context: CitationContext,
  sentence: Sentence,
  name: CitedName | null,
  verb: number,
  next: number,
): CitedName | null {
  const { words, syntax } = context.prose;
  let first = verb;
  while (first > sentence.first && syntax.tags[first - 1] === "proper") first--;
  const behind = name === null ? first === verb : name.start >= (words[next]?.start ?? sentence.end);
  const outlet = unheardOutlet(context, name, behind ? next : first, behind ? sentence.last : verb);
  if (outlet === null) return null;
  const after = behind ? firstFrom(words, outlet.end) : next;
  const comma = words[after]?.text === "," ? after + 1 : after;
  return context.table.phrases.at(words, comma, sentence.last)?.value === "cited" ? outlet : null;
}

/** "ont annoncé dimanche les pompiers": the subject that syntax found behind a verb, over what stands between. */
function nameBehind(context: CitationContext, next: number, sentence: Sentence): CitedName | null {
  const { verbGroups, nounPhrases } = context.prose.syntax;
  const group = startingWithin(verbGroups, sentence).find(({ last }) => last >= next);
  const subject = group !== undefined && group.head < next ? nounPhrases[group.subject ?? -1] : undefined;
  return subject !== undefined && subject.first > next ? nameOfPhrase(context, subject.first, sentence) : null;
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
  // A phrase that a preposition or a case hangs on the one before it belongs to its subject: "the Ministry of Defence said", „Министерство | обороны сообщило“.
  const before = phrases[index - 1];
  const hangs =
    before !== undefined &&
    (phrase.first === before.last
      ? isSubject(context, sentence, before, verb)
      : phrase.first - before.last === 1 && syntax.tags[before.last] === "preposition");
  const name = nameWithin(context, hangs ? before.first : phrase.first, phrase.last);
  const head = words[hangs ? before.head : phrase.head];
  return name === null || heads(context, name, head) ? name : null;
}

/** Whether a phrase is what syntax found a verb to be said of. */
function isSubject(
  { prose: { syntax } }: CitationContext,
  sentence: Sentence,
  phrase: NounPhrase,
  verb: number,
): boolean {
  const group = startingWithin(syntax.verbGroups, sentence).find(({ last }) => last > verb);
  return group !== undefined && group.first <= verb && syntax.nounPhrases[group.subject ?? -1] === phrase;
}

/** Whether a name is what its phrase is about: "a Security Council resolution" is no council. */
function heads({ prose: { words }, table }: CitationContext, name: CitedName, head: Word | undefined): boolean {
  if (head === undefined || (name.start <= head.start && head.end <= name.end)) return true;
  return table.outlets.at(words, firstFrom(words, head.start), words.length) !== null;
}

function passable(text: string, tag: Tag): boolean {
  return text === "," || BETWEEN.has(tag);
}
