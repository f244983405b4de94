/** Verb-second clauses: the subject of a finite verb that stands second, with its subject on either side, or last in its clause. */
import { coveredOr } from "../../core/sourced.ts";
import type { Grammar } from "../../languages/grammar.ts";
import { readingsOf } from "../words/readings.ts";
import { isTimeWord } from "../words/time-words.ts";
import type { Tag } from "./syntax.ts";
import type { GroupDraft, SyntaxDraft } from "./syntax-draft.ts";

const OBLIQUE = new WeakMap<Grammar, ReadonlySet<string>>();
/** A clause whose verb stands last is no longer than this many words. */
const REACH = 60;
const OPENERS: ReadonlySet<Tag> = new Set(["subordinator", "relative"]);
const PASSED: ReadonlySet<Tag> = new Set(["adverb", "negation", "particle", "pronoun"]);
const ENDS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "“", "”", "„", '"', "«", "»", "(", ")"]);

/**
 * The noun phrase that a finite verb is said of.
 *
 * - Input: the draft with the sentence's phrases, the group, the finite group before it, and the sentence's words, `words.slice(first, last)`.
 * - Output: an index among `draft.nounPhrases`, or `null`.
 */
export function verbSecondSubject(
  draft: SyntaxDraft,
  group: GroupDraft,
  former: GroupDraft | null,
  first: number,
  last: number,
): number | null {
  const { lead } = group;
  const opener = openerBefore(draft, group, former, first);
  if (opener !== null) return inClause(draft, opener, group.first);
  // "… und durchsuchte sein Haus": a verb right behind "and" goes on with the subject before it.
  if (draft.tags[lead - 1] === "coordinator" && former !== null && former.subject !== null) return former.subject;
  const before = prefield(draft, lead, first);
  const behind = draft.phraseAt[lead + 1] ?? -1;
  if (before !== null && !(behind !== -1 && isSurelySubject(draft, behind) && !isPronoun(draft, before))) return before;
  const after = firstNominative(draft, lead + 1, Math.min(last, lead + 1 + REACH), true);
  return after;
}

/** The word that opens the clause of a verb at its end, or `null` where none does: no other finite verb stands between. */
function openerBefore(
  { tags, words }: SyntaxDraft,
  group: GroupDraft,
  former: GroupDraft | null,
  first: number,
): number | null {
  const floor = Math.max(
    first,
    group.first - REACH,
    former === null || former.last > group.first ? first : former.last,
  );
  for (let at = group.lead - 1; at >= floor; at--) {
    const tag = tags[at];
    if (tag !== undefined && OPENERS.has(tag)) return at === group.lead - 1 && tag === "subordinator" ? null : at;
    if (words[at]?.text === ":" || words[at]?.text === ";") return null;
  }
  return null;
}

/** The subject behind what opens a clause; the word that opens a relative clause where no other subject stands in it. */
function inClause(draft: SyntaxDraft, opener: number, until: number): number | null {
  const own = firstNominative(draft, opener + 1, until, false);
  if (draft.tags[opener] !== "relative") return own;
  if (obliqueOf(draft).has(draft.words[opener]?.lower ?? "") || (own !== null && isPronoun(draft, own))) return own;
  if (own !== null && opener + 1 === draft.nounPhrases[own]?.first) return own;
  return phraseBefore(draft, opener);
}

/** "Die Zahlen nennt er hoch": a pronoun that is never an object. */
function isSurelySubject(draft: SyntaxDraft, phrase: number): boolean {
  const word = draft.words[draft.nounPhrases[phrase]?.head ?? -1];
  if (word === undefined || !isPronoun(draft, phrase)) return false;
  return readingsOf(word, draft.pack).every(({ is }) => is === "pronoun");
}

function isPronoun({ tags, nounPhrases }: SyntaxDraft, phrase: number): boolean {
  return tags[nounPhrases[phrase]?.head ?? -1] === "pronoun";
}

/** The phrase that stands right before the verb, if it can be a subject: no time, nothing behind a preposition. */
function prefield(draft: SyntaxDraft, lead: number, first: number): number | null {
  const { tags, words, phraseAt } = draft;
  let at = lead - 1;
  while (at >= first && tags[at] === "adverb") at--;
  if (at >= first && CLOSERS.has(words[at]?.text ?? "")) at = beforeAside(draft, at, first);
  let phrase = at < first ? -1 : (phraseAt[at] ?? -1);
  for (let step = 0; phrase !== -1 && step < REACH; step++) {
    const owner = hangsOn(draft, phrase, first);
    if (owner === "nothing") break;
    if (owner === "adverbial") return null;
    phrase = owner;
  }
  return phrase === -1 || !canBeSubject(draft, phrase) ? null : phrase;
}

const CLOSERS: ReadonlySet<string> = new Set([",", ")"]);

/** The phrase before one that hangs on it by a preposition or a case; `adverbial` where it hangs on none by its preposition. */
function hangsOn(draft: SyntaxDraft, phrase: number, first: number): number | "nothing" | "adverbial" {
  const { tags, words, nounPhrases, phraseAt } = draft;
  const before = (nounPhrases[phrase]?.first ?? first) - 1;
  if (before < first || ENDS.has(words[before]?.text ?? "") || tags[before] === "coordinator") return "nothing";
  const behind = tags[before] === "preposition";
  const at = behind ? before - 1 : before;
  const owner = at < first ? -1 : (phraseAt[at] ?? -1);
  if (owner !== -1) return owner;
  return behind ? "adverbial" : "nothing";
}

/** The word before an aside that a mark closes ("Scholz, der …, sagte"), the mark itself where there is none. */
function beforeAside({ words }: SyntaxDraft, close: number, first: number): number {
  const opening = words[close]?.text === ")" ? "(" : ",";
  for (let at = close - 1; at > first && close - at <= REACH; at--) if (words[at]?.text === opening) return at - 1;
  return close;
}

/** The first phrase between two places that can be a subject; `verb` where they follow a verb, so that a mark ends the look. */
function firstNominative(draft: SyntaxDraft, from: number, until: number, verb: boolean): number | null {
  const { tags, words, nounPhrases, phraseAt } = draft;
  let hanging = false;
  for (let at = from; at < until; at++) {
    if (verb && ENDS.has(words[at]?.text ?? "")) return null;
    const phrase = phraseAt[at] ?? -1;
    if (phrase === -1) {
      hanging = hangsBehind(tags[at], hanging);
      continue;
    }
    if (!hanging && canBeSubject(draft, phrase)) return phrase;
    hanging = false;
    at = (nounPhrases[phrase]?.last ?? at + 1) - 1;
  }
  return null;
}

/** Whether a phrase behind a word hangs on a preposition. */
function hangsBehind(tag: Tag | undefined, before: boolean): boolean {
  if (tag === "preposition") return true;
  return before && (tag === undefined || PASSED.has(tag));
}

function canBeSubject(draft: SyntaxDraft, phrase: number): boolean {
  const { words, nounPhrases } = draft;
  const word = words[nounPhrases[phrase]?.first ?? -1];
  return !isTimeWord(word, draft.pack) && !obliqueOf(draft).has(word?.lower ?? "");
}

function phraseBefore({ tags, phraseAt }: SyntaxDraft, relative: number): number | null {
  let at = relative - 1;
  while (at >= 0 && relative - at <= 3 && (tags[at] === "mark" || tags[at] === "preposition")) at--;
  const phrase = at < 0 ? -1 : (phraseAt[at] ?? -1);
  return phrase === -1 ? null : phrase;
}

function obliqueOf({ pack: { grammar } }: SyntaxDraft): ReadonlySet<string> {
  let oblique = OBLIQUE.get(grammar);
  if (oblique === undefined) {
    oblique = new Set(coveredOr(grammar.verbSecond, null)?.oblique.split(" "));
    OBLIQUE.set(grammar, oblique);
  }
  return oblique;
}
