/** Complements: what hangs on a verb of saying or thinking, and where it begins. */
import { behindHearer } from "../../text/syntax/hearers.ts";
import type { Tag } from "../../text/syntax/syntax.ts";
import { isCalling, openersOf } from "./content-openers.ts";
import { declines } from "./speaker-behind.ts";
import type { Stretch, ToldShape } from "./told.ts";
import { groupFrom, phraseOf, TIME, type ToldSentence } from "./told-sentence.ts";

export interface Complement {
  readonly shape: ToldShape;
  /** The first word of what is said. */
  readonly first: number;
  readonly link: string | null;
  readonly hearer: Stretch | null;
}

/** So many words may stand between a verb and the conjunction of its clause ("told them in a letter on Monday that"): more is another clause's. */
const REACH = 18;
const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»", "''"]);

/**
 * What follows a verb.
 *
 * - Input: the sentence, the word after the verb with what belongs to it ("pointed out"), and whether its clause may stand far off.
 * - Output: its complement, or `null` where nothing follows that could be one.
 */
export function complementAfter(sentence: ToldSentence, from: number, far = false): Complement | null {
  const { prose, pack, last } = sentence;
  const at = skipAdverbs(sentence, behindHearer(prose.words, skipAdverbs(sentence, from), last, pack.speech));
  if (at >= last) return null;
  return clauseFrom(sentence, at) ?? (far ? farClause(sentence, at) : null) ?? phraseFrom(sentence, at);
}

/** "told a crowd in Ames, Iowa, on Monday that": a statement's conjunction over phrases, times and commas. */
function farClause(sentence: ToldSentence, from: number): Complement | null {
  const { prose, pack, last } = sentence;
  const { statement } = openersOf(pack.grammar);
  let hearer: Stretch | null = null;
  for (let at = from; at < last && at - from < REACH; ) {
    const phrase = phraseOf(sentence, at);
    const lower = prose.words[at]?.lower ?? "";
    if (statement.has(lower) && opensStatement(sentence, at))
      return { shape: "that", first: at + 1, link: lower, hearer };
    if (phrase === null && !FAR_LINKS.has(prose.syntax.tags[at] ?? "verb") && lower !== ",") return null;
    hearer ??= phrase;
    at = phrase?.last ?? at + 1;
  }
  return null;
}

const FAR_LINKS: ReadonlySet<Tag> = new Set(["preposition", "adverb", "number"]);

/** Adverbs, time expressions and opening quotation marks. */
function skipAdverbs({ prose, inside, last }: ToldSentence, from: number): number {
  const { tags } = prose.syntax;
  let at = from;
  while (at < last && (tags[at] === "adverb" || ((inside[at] ?? 0) & TIME) !== 0 || isQuote(prose.words[at]?.text)))
    at++;
  return at;
}

function isQuote(text: string | undefined): boolean {
  return text !== undefined && QUOTES.has(text);
}

/** A clause or infinitive, over a hearer and phrases with prepositions. */
function clauseFrom(sentence: ToldSentence, from: number): Complement | null {
  const walk: Walk = { sentence, from, at: from, phrase: null, preposition: false, aside: false };
  while (walk.at < sentence.last && walk.at - from < REACH) {
    const found = openedBy(walk);
    if (found === "none") return null;
    if (found !== null) return found;
    step(walk);
  }
  return null;
}

/** A walk over the words after a verb: where it is, and the first phrase and preposition that it passed. */
interface Walk {
  readonly sentence: ToldSentence;
  readonly from: number;
  at: number;
  phrase: Stretch | null;
  preposition: boolean;
  /** Whether it has passed an aside in commas. */
  aside: boolean;
}

function step(walk: Walk): void {
  const phrase = phraseOf(walk.sentence, walk.at);
  if (phrase === null) {
    if (walk.phrase === null && walk.sentence.prose.syntax.tags[walk.at] === "preposition") walk.preposition = true;
    walk.at++;
  } else {
    walk.phrase ??= phrase;
    walk.at = phrase.last;
  }
}

/** What the word there opens: a clause, an infinitive, nothing that could be said (`none`), or it is passed over (`null`). */
function openedBy(walk: Walk): Complement | "none" | null {
  return byConjunction(walk) ?? byPhrase(walk) ?? byVerb(walk) ?? byMark(walk);
}

function byConjunction({ sentence, from, at, phrase: hearer, aside }: Walk): Complement | "none" | null {
  const { prose, pack } = sentence;
  const tag = prose.syntax.tags[at];
  const lower = prose.words[at]?.lower ?? "";
  const { statement, question } = openersOf(pack.grammar);
  if (tag === "coordinator") return "none";
  // Right behind the verb a relative word has nothing to stand for.
  const opens =
    tag === "subordinator" || (tag === "relative" && (at === from || aside)) || startsClause(sentence, at + 1);
  if (statement.has(lower) && opens) return { shape: "that", first: at + 1, link: lower, hearer };
  if (question.has(lower) && tag !== "noun" && !isOwnNoun(sentence, at) && asks(sentence, from, at, hearer))
    return { shape: "whether", first: at, link: lower, hearer };
  return tag === "subordinator" || tag === "relative" ? "none" : null;
}

/** Whether nothing but a comma stands between a verb and a conjunction („zapytała, czy …“). */
function isBehindComma({ prose, pack: { grammar } }: ToldSentence, from: number, at: number): boolean {
  if (!grammar.subjectOmitted || grammar.verbFirst) return false;
  return at === from + 1 && prose.words[from]?.text === ",";
}

/** A question stands right behind its verb, or behind one phrase that hears it ("asked us when"); further off "when" and "who" are another clause's. */
function asks(sentence: ToldSentence, from: number, at: number, hearer: Stretch | null): boolean {
  const { prose, inside } = sentence;
  if (at === from || isBehindComma(sentence, from, at) || prose.syntax.tags[at - 1] === "preposition") return true;
  return prose.syntax.tags[at] !== "relative" && hearer?.first === from && hearer.last === at && inside[from] === 0;
}

/** "said that it rained", but not "the man that left" nor "declined that offer". */
function opensStatement(sentence: ToldSentence, at: number): boolean {
  if (startsClause(sentence, at + 1)) return true;
  const { tags } = sentence.prose.syntax;
  return tags[at] === "subordinator" && tags[at + 1] !== "noun";
}

/** "what", "which" before their own noun ("which party") open a question all the same; a noun phrase that only holds one does not. */
function isOwnNoun(sentence: ToldSentence, at: number): boolean {
  const phrase = phraseOf(sentence, at);
  return phrase !== null && phrase.first < at;
}

/** A clause without its conjunction, right after the verb or its hearer ("said it rained", "told them it rained"). */
function byPhrase({ sentence, at, from, phrase: hearer, preposition }: Walk): Complement | null {
  const phrase = phraseOf(sentence, at);
  if (phrase === null || at !== phrase.first || (preposition && hearer === null)) return null;
  if (hearer !== null && hearer.last !== at && !isTime(sentence, hearer.last)) return null;
  if (at !== from && hearer === null) return null;
  return startsClause(sentence, at) ? { shape: "bare", first: at, link: null, hearer } : null;
}

function isTime({ inside }: ToldSentence, at: number): boolean {
  return ((inside[at] ?? 0) & TIME) !== 0;
}

/** Whether the words from a phrase on are a subject and its finite verb: phrases that hang together, and then the verb. */
function startsClause(sentence: ToldSentence, from: number): boolean {
  if (phraseOf(sentence, from) === null) return false;
  let joined = false;
  for (let at = from; at < sentence.last && at - from < REACH; ) {
    const group = groupFrom(sentence, at);
    if (group?.form === "finite") return !joined;
    const next = group === null ? subjectGoesOn(sentence, at, from) : group.form === "infinitive" ? null : group.last;
    if (next === null) return false;
    joined = group === null && sentence.prose.syntax.tags[at] === "coordinator";
    at = next;
  }
  return false;
}

/** The word after a phrase or link of one subject, or `null` where it ends. Two phrases side by side are a verb's two objects, not one subject. */
function subjectGoesOn(sentence: ToldSentence, at: number, from: number): number | null {
  const phrase = phraseOf(sentence, at);
  if (phrase === null) return SUBJECT_LINKS.has(sentence.prose.syntax.tags[at] ?? "mark") ? at + 1 : null;
  return at > from && phraseOf(sentence, at - 1) !== null ? null : phrase.last;
}

/** What may stand between the phrases of one subject, and between it and its verb. */
const SUBJECT_LINKS: ReadonlySet<Tag> = new Set(["preposition", "coordinator", "adverb"]);

function byVerb({ sentence, at, from, phrase, preposition }: Walk): Complement | "none" | null {
  const group = groupFrom(sentence, at);
  if (group === null || phraseOf(sentence, at) !== null) return null;
  // "which she said was a mistake": the clause of what is said has lost its subject to the relative word.
  if (group.form === "finite" && at === from && isInRelative(sentence, from))
    return { shape: "bare", first: at, link: null, hearer: null };
  if (group.form === "gerund" && at === from) return { shape: "doing", first: at, link: null, hearer: null };
  if (group.form === "participle") return null;
  // Where a word marks infinitives ("to leave"), one without it is another's ("help leave"); languages with cases have none.
  if (group.form !== "infinitive" || (group.first === group.head && !declines(sentence.pack))) return "none";
  if (at === from) return { shape: "to", first: at, link: null, hearer: null };
  if (phrase === null) return "none";
  return { shape: "hearer to", first: at, link: preposition ? "preposition" : null, hearer: phrase };
}

function isInRelative({ prose, first }: ToldSentence, verb: number): boolean {
  const group = prose.syntax.verbGroups.find(({ last }) => last === verb);
  const subject = prose.syntax.nounPhrases[group?.subject ?? -1];
  return subject !== undefined && subject.first > first && prose.syntax.tags[subject.first - 1] === "relative";
}

/** Quotation marks are passed over, and a comma before the conjunction of a clause. */
function byMark(walk: Walk): "none" | null {
  const { sentence, at } = walk;
  const { prose, pack } = sentence;
  if (prose.syntax.tags[at] !== "mark" || isQuote(prose.words[at]?.text)) return null;
  const { statement, question } = openersOf(pack.grammar);
  const next = prose.words[at + 1]?.lower ?? "";
  if (prose.words[at]?.text !== ",") return "none";
  if (statement.has(next) || question.has(next)) return null;
  const behind = behindAside(sentence, at, statement);
  if (behind === -1) return "none";
  walk.at = behind - 1;
  walk.aside = true;
  return null;
}

/** An aside has no more words than this. */
const ASIDE = 10;

/** "sostiene, según el diario, que": the comma that closes an aside before the conjunction; -1 where none does. */
function behindAside({ prose, last }: ToldSentence, comma: number, statement: ReadonlySet<string>): number {
  let at = comma + 1;
  while (at < last && at - comma <= ASIDE && prose.words[at]?.kind !== "mark") at++;
  return prose.words[at]?.text === "," && statement.has(prose.words[at + 1]?.lower ?? "") ? at : -1;
}

/** A noun phrase, a verbal noun, or either after a preposition. */
function phraseFrom(sentence: ToldSentence, at: number): Complement | null {
  const { prose, pack } = sentence;
  const phrase = phraseOf(sentence, at);
  if (phrase !== null) {
    const called = prose.words[phrase.last]?.lower ?? "";
    const shape = isCalling(pack.grammar, called) ? "as" : "object";
    return { shape, first: at, link: null, hearer: null };
  }
  const tag = prose.syntax.tags[at];
  if (tag === "adjective" || tag === "participle")
    return { shape: "object", first: at, link: "adjective", hearer: null };
  if (tag !== "preposition") return null;
  const next = at + 1;
  if (next >= sentence.last || prose.syntax.tags[next] === "mark") return null;
  return { shape: "about", first: next, link: prose.words[at]?.lower ?? null, hearer: null };
}
