/** Subjects: which noun phrase a finite verb is said of. */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { LanguagePack } from "../../languages/pack.ts";
import { ASIDE, openingMark, overBrackets } from "../words/brackets.ts";
import { readingsOf } from "../words/readings.ts";
import { isSayingForm } from "../words/saying-forms.ts";
import { isTimeWord } from "../words/time-words.ts";
import type { Word } from "../words/words.ts";
import { behindHearer } from "./hearers.ts";
import { behindAdverbs, behindListener } from "./listeners.ts";
import { isOblique } from "./oblique.ts";
import type { Tag } from "./syntax.ts";
import type { GroupDraft, SyntaxDraft } from "./syntax-draft.ts";
import { isTimePhrase } from "./time-phrase.ts";

/** What stands between a phrase and the phrase that it hangs on. */
const HANGING: ReadonlySet<Tag> = new Set(["preposition", "participle", "gerund"]);
const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»"]);
const DASHES: ReadonlySet<string> = new Set(["–", "—", "-"]);
/** What follows a subject that stands after its verb. */
const AFTER_INVERTED: ReadonlySet<Tag> = new Set(["mark", "preposition", "relative", "coordinator"]);
/** What opens an aside that may hold a finite verb. */
const OPENS_ASIDE: ReadonlySet<Tag> = new Set(["preposition", "relative"]);
/** So many marks of its own an aside may hold. */
const MARKS = 4;
/** A subject has no more phrases hanging on it than this. */
const CHAIN = 12;

/**
 * The noun phrase that a finite verb group is said of.
 *
 * - Input: the draft with the sentence's phrases, the group, the finite group before it, and the sentence's words, `words.slice(first, last)`.
 * - Output: an index among `draft.nounPhrases`, or `null`.
 */
export function subjectOf(
  draft: SyntaxDraft,
  group: GroupDraft,
  former: GroupDraft | null,
  first: number,
  last: number,
): number | null {
  const { phraseAt, readings } = draft;
  if (readings[group.first]?.holdsSubject === true) return phraseAt[group.first] ?? null;
  const joined = joinedPronoun(draft, group);
  if (joined !== null) return joined;
  let at = beforeAdverbs(draft, group.first - 1, first);
  for (let step = 0; step < CHAIN && at >= first; step++) {
    const head = freeHead(draft, at, first);
    if (head === null) return beforeGap({ draft, group, former, first, last, apart: step > 0 }, at);
    if (!isOblique(draft, head)) return head;
    at = beforeOblique(draft, head, first);
  }
  return at < first ? inverted(draft, group, last) : null;
}

/** The first of the phrases that hang together and end at a word, or `null` where none ends there. */
function freeHead(draft: SyntaxDraft, at: number, first: number): number | null {
  const touching = draft.phraseAt[at] ?? -1;
  const phrase = draft.pack.grammar.subjectOmitted || touching === -1 ? touching : noTime(draft, touching);
  return phrase === -1 ? null : chainHead(draft, phrase, first);
}

/** A verb that looks for its subject in its sentence, `words.slice(first, last)`; `apart` where a phrase that is none stands before it. */
interface Seeking {
  readonly draft: SyntaxDraft;
  readonly group: GroupDraft;
  readonly former: GroupDraft | null;
  readonly first: number;
  readonly last: number;
  readonly apart: boolean;
}

/** The subject of a verb that no phrase of its own stands before. */
function beforeGap(seeking: Seeking, at: number): number | null {
  const { draft, group, former, first, last, apart } = seeking;
  switch (draft.tags[at]) {
    case "relative":
      return phraseBefore(draft, at, first);
    case "coordinator":
      return (apart ? inverted(draft, group, last) : null) ?? former?.subject ?? null;
    case "mark":
      return draft.pack.grammar.verbFirst
        ? (inverted(draft, group, last) ?? former?.subject ?? null)
        : afterMark(seeking, at);
    default:
      return inverted(draft, group, last);
  }
}

/** The word to look on from before a phrase that is no subject: over its preposition and adverbs ("even | before the vote"). */
function beforeOblique(draft: SyntaxDraft, phrase: number, first: number): number {
  const before = (draft.nounPhrases[phrase]?.first ?? first) - 1;
  return beforeAdverbs(draft, draft.tags[before] === "preposition" ? before - 1 : before, first);
}

/** "a-t-il déclaré": the pronoun that a hyphen joins to the verb. */
function joinedPronoun({ words, readings, phraseAt }: SyntaxDraft, { first, last }: GroupDraft): number | null {
  for (let at = first + 1; at <= last && at < words.length; at++)
    if (words[at]?.lower.startsWith("-") === true && readings[at]?.is === "pronoun") return phraseAt[at] ?? null;
  return null;
}

function beforeAdverbs({ words, tags }: SyntaxDraft, from: number, first: number): number {
  let at = from;
  while (at >= first && (tags[at] === "adverb" || isQuote(words[at]))) at--;
  return at;
}

/** "The mayor Friday said": a day is no subject; the phrase that touches it may be. */
function noTime(draft: SyntaxDraft, phrase: number): number {
  if (phrase === -1 || !isTimePhrase(draft, phrase)) return phrase;
  const before = (draft.nounPhrases[phrase]?.first ?? 0) - 1;
  return draft.phraseAt[overBrackets(draft.words, draft.tags[before] === "preposition" ? before - 1 : before)] ?? -1;
}

function isQuote(word: Word | undefined): boolean {
  return word !== undefined && QUOTES.has(word.text);
}

/** The first phrase of "the ministry of defence of Russia", "the man accused of killing three people": back over what hangs on it. */
function chainHead(draft: SyntaxDraft, phrase: number, first: number): number {
  const { nounPhrases, phraseAt } = draft;
  let head = phrase;
  for (let step = 0; step < CHAIN; step++) {
    const from = (nounPhrases[head]?.first ?? first) - 1;
    if (opensClause(draft, from)) return head;
    const before = beforeHanging(draft, from, first);
    const owner = before === from || before < first ? owned(draft, head, first) : (phraseAt[before] ?? -1);
    if (owner === -1) return head;
    head = owner;
  }
  return head;
}

/** The word before what hangs a phrase on another, and before brackets there ("the Office (FO) | during a briefing"). */
function beforeHanging({ words, tags }: SyntaxDraft, from: number, first: number): number {
  let at = from;
  while (at > first && from - at < CHAIN && HANGING.has(tags[at] ?? "mark")) at--;
  return at < from ? overBrackets(words, at) : at;
}

/** „Rzecznik | rządu“: where a case makes owners, the phrase that a phrase touches owns nothing but is owned; not one behind a preposition, nor a day. */
function owned(draft: SyntaxDraft, phrase: number, first: number): number {
  const { nounPhrases, tags, phraseAt, pack } = draft;
  const start = nounPhrases[phrase]?.first ?? first;
  const before = ownsByCase(pack) && start > first ? (phraseAt[start - 1] ?? -1) : -1;
  const owner = nounPhrases[before];
  if (owner === undefined || owner.last !== start || isTimePhrase(draft, before)) return -1;
  const common = tags[owner.head] === "noun" || (tags[owner.head] === "proper" && owner.first === first);
  return common && tags[owner.first - 1] !== "preposition" ? before : -1;
}

function ownsByCase({ names }: LanguagePack): boolean {
  return names.ofWords.value.size === 0 && names.declensions !== NOT_COVERED;
}

/** The end of the phrases that follow each other by case from one on; where adjectives stand behind, one word in no list ("le ministre | marivien"). */
function rowEnd({ nounPhrases, phraseAt, tags, pack }: SyntaxDraft, phrase: number): number | undefined {
  let end = nounPhrases[phrase]?.last;
  const most = ownsByCase(pack) ? CHAIN : pack.grammar.adjectiveAfter ? 1 : 0;
  for (let step = 0; step < most && end !== undefined; step++) {
    const next = nounPhrases[phraseAt[end] ?? -1];
    if (next?.first !== end || (most === 1 && (next.last - end > 1 || tags[end] !== "noun"))) break;
    end = next.last;
  }
  return end;
}

/** A preposition that opens clauses as rarely as this does so only before another word („за да“). */
const RARE = -2;

/** A word that may be a preposition or open a clause ("after", "since") opens one before a subject, and is tagged so from then on. */
function opensClause({ words, tags, pack }: SyntaxDraft, at: number): boolean {
  if (tags[at] !== "preposition") return false;
  const readings = readingsOf(words[at], pack);
  if (!readings.some(({ is, weight }) => is === "subordinator" && weight > RARE)) return false;
  tags[at] = "subordinator";
  return true;
}

/** The phrase that a relative word stands for: the nearest before it, over a comma and a preposition. */
function phraseBefore({ tags, phraseAt }: SyntaxDraft, from: number, first: number): number | null {
  let at = from - 1;
  while (at >= first && from - at <= 3 && (tags[at] === "mark" || tags[at] === "preposition")) at--;
  const phrase = at < first ? -1 : (phraseAt[at] ?? -1);
  return phrase === -1 ? null : phrase;
}

/** A verb after a mark: its subject stands before an aside ("Ann, who …, said"), after the verb ("…, said Ann"), or is the former verb's. */
function afterMark({ draft, group, former, first, last, apart }: Seeking, mark: number): number | null {
  const { words, pack } = draft;
  const text = words[mark]?.text ?? "";
  const closes = text === "," || text === ")" || DASHES.has(text);
  const aside = closes ? beforeAside(draft, former, mark, first, text) : null;
  const says = apart || isSayingForm(words[group.head]?.lower ?? "", pack, isQuote(words[group.first - 1]));
  const after = says ? inverted(draft, group, last) : null;
  // "sono 112, compresi i bambini, ha detto il sindaco": only a name before an aside outweighs who stands behind a verb of saying.
  if (aside !== null && (after === null || !pack.grammar.adjectiveAfter || isName(draft, aside))) return aside;
  const shared = former?.subject ?? null;
  if (after !== null) return after;
  return closes ? shared : null;
}

function isName({ tags, nounPhrases }: SyntaxDraft, phrase: number): boolean {
  return tags[nounPhrases[phrase]?.head ?? -1] === "proper";
}

/** The phrase before an aside that a mark closes: one with no finite verb but a relative clause's. An aside may hold such marks itself ("in Ames, Iowa,"). */
function beforeAside(
  draft: SyntaxDraft,
  former: GroupDraft | null,
  mark: number,
  first: number,
  text: string,
): number | null {
  const opening = text === ")" ? "(" : text;
  let open = mark;
  for (let step = 0; step < MARKS; step++) {
    open = openingMark(draft.words, open, first, opening);
    if (open <= first || mark - open > ASIDE) return null;
    if (
      former !== null &&
      former.head > open &&
      !OPENS_ASIDE.has(draft.tags[open + 1] ?? "mark") &&
      !isRelative(draft, former)
    )
      return null;
    const owner = ownPhraseBefore(draft, open, first);
    if (owner !== null) return beforeApposition(draft, owner, first);
  }
  return null;
}

/** Whether a relative word opens the clause of a verb: "who voted", "whom she met". */
function isRelative({ tags, nounPhrases }: SyntaxDraft, group: GroupDraft): boolean {
  if (tags[group.first - 1] === "relative") return true;
  const subject = nounPhrases[group.subject ?? -1];
  return subject !== undefined && subject.last === group.first && tags[subject.first - 1] === "relative";
}

/** The phrase that ends before a mark, or before brackets there, with what hangs on it; not one that hangs on a preposition itself ("in Paris,"). */
function ownPhraseBefore(draft: SyntaxDraft, mark: number, first: number): number | null {
  const { words, tags, phraseAt, nounPhrases } = draft;
  let before = mark - 1;
  if (words[before]?.text === ")") before = openingMark(words, before, first, "(") - 1;
  const phrase = before < first ? -1 : (phraseAt[before] ?? -1);
  if (phrase === -1) return null;
  const head = chainHead(draft, phrase, first);
  return tags[(nounPhrases[head]?.first ?? 0) - 1] === "preposition" ? null : head;
}

/** "Ann Lee, head of the board, a club of …, said": back over appositions to a name. */
function beforeApposition(draft: SyntaxDraft, phrase: number, first: number): number {
  const { words, tags, nounPhrases } = draft;
  let found = phrase;
  for (let step = 0; step < CHAIN; step++) {
    const start = nounPhrases[found]?.first ?? first;
    if (tags[nounPhrases[found]?.head ?? start] === "proper" || words[start - 1]?.text !== ",") return found;
    const before = ownPhraseBefore(draft, start - 1, first);
    if (before === null || tags[nounPhrases[before]?.head ?? first] !== "proper" || isTimePhrase(draft, before))
      return found;
    found = before;
  }
  return found;
}

/** So many words of a time may stand between a verb and its subject. */
const TIMES = 6;

/** "ont annoncé dimanche les pompiers", "сообщила в воскресенье полиция": the word behind times, with their prepositions. */
function behindTimes(draft: SyntaxDraft, from: number, last: number): number {
  const { words, tags, phraseAt, nounPhrases, pack } = draft;
  let at = from;
  for (let step = 0; step < TIMES; step++) {
    const time = tags[at] === "preposition" ? at + 1 : at;
    if (time >= last || !isTimeWord(words[time], pack)) return at;
    at = nounPhrases[phraseAt[time] ?? -1]?.last ?? time + 1;
  }
  return at;
}

/** The phrase right after the verb, where a mark or the sentence's end follows it, or a word that goes on about it. */
function inverted(draft: SyntaxDraft, group: GroupDraft, last: number): number | null {
  const { words, tags, phraseAt, pack } = draft;
  const says = isSayingForm(words[group.head]?.lower ?? "", pack, false);
  const begins = behindAdverbs(draft, group.last, last);
  const heard = says ? behindListener(draft, begins, last) : behindHearer(words, begins, last, pack.speech);
  const from = behindTimes(draft, heard, last);
  const phrase = from >= last ? -1 : (phraseAt[from] ?? -1);
  const end = rowEnd(draft, phrase);
  if (end === undefined || isOblique(draft, phrase)) return null;
  return pack.grammar.verbFirst || end >= last || AFTER_INVERTED.has(tags[end] ?? "mark") ? phrase : null;
}
