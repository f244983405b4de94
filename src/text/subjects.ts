/** Subjects: which noun phrase a finite verb is said of. */
import { isSpeechForm, readingsOf } from "./readings.ts";
import type { Tag } from "./syntax.ts";
import type { GroupDraft, SyntaxDraft } from "./syntax-draft.ts";
import type { Word } from "./words.ts";

/** What stands between a phrase and the phrase that it hangs on. */
const HANGING: ReadonlySet<Tag> = new Set(["preposition", "participle", "gerund"]);
const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»"]);
const DASHES: ReadonlySet<string> = new Set(["–", "—", "-"]);
const EDGES: ReadonlySet<Tag> = new Set(["subordinator", "relative", "coordinator"]);
/** What follows a subject that stands after its verb. */
const AFTER_INVERTED: ReadonlySet<Tag> = new Set(["mark", "preposition", "relative", "adverb", "coordinator"]);
/** An aside is no longer than this many words; a longer search finds another clause's mark. */
const ASIDE = 40;
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
  const { words, tags, phraseAt } = draft;
  let at = group.first - 1;
  while (at >= first && (tags[at] === "adverb" || isQuote(words[at]))) at--;
  if (at < first) return inverted(draft, group, last);
  const tag = tags[at];
  if (tag === "relative") return phraseBefore(draft, at, first);
  if (tag === "coordinator") return former?.subject ?? null;
  if (tag === "mark") return afterMark(draft, group, former, at, first, last);
  const phrase = phraseAt[at] ?? -1;
  return phrase === -1 ? inverted(draft, group, last) : chainHead(draft, phrase, first);
}

/**
 * Whether a past form is a participle that belongs to the noun before it ("the man accused of theft said"): a preposition follows, and the next finite verb of
 * the same stretch has no subject of its own.
 */
export function isReduced(draft: SyntaxDraft, group: GroupDraft, next: GroupDraft, first: number): boolean {
  const { tags, words, nounPhrases, phraseAt, pack } = draft;
  if (tags[group.last] !== "preposition" || group.first <= first || phraseAt[group.first - 1] === -1) return false;
  if (!readingsOf(words[group.head]?.lower ?? "", pack).some(({ is, reportive }) => is === "participle" && !reportive))
    return false;
  for (let at = group.last; at < next.first; at++)
    if (EDGES.has(tags[at] ?? "mark") || (tags[at] === "mark" && !isQuote(words[at]))) return false;
  const subject = nounPhrases[phraseAt[next.first - 1] ?? -1];
  if (subject === undefined) return false;
  const before = tags[subject.first - 1];
  return before === "preposition" || before === "gerund" || before === "base";
}

function isQuote(word: Word | undefined): boolean {
  return word !== undefined && QUOTES.has(word.text);
}

/** The first phrase of "the ministry of defence of Russia", "the man accused of killing three people": back over what hangs on it. */
function chainHead({ nounPhrases, tags, phraseAt }: SyntaxDraft, phrase: number, first: number): number {
  let head = phrase;
  for (let step = 0; step < CHAIN; step++) {
    let before = (nounPhrases[head]?.first ?? first) - 1;
    const from = before;
    while (before > first && from - before < CHAIN && HANGING.has(tags[before] ?? "mark")) before--;
    const owner = before === from || before < first ? -1 : (phraseAt[before] ?? -1);
    if (owner === -1) return head;
    head = owner;
  }
  return head;
}

/** The phrase that a relative word stands for: the nearest before it, over a comma and a preposition. */
function phraseBefore({ tags, phraseAt }: SyntaxDraft, from: number, first: number): number | null {
  let at = from - 1;
  while (at >= first && from - at <= 3 && (tags[at] === "mark" || tags[at] === "preposition")) at--;
  const phrase = at < first ? -1 : (phraseAt[at] ?? -1);
  return phrase === -1 ? null : phrase;
}

/** A verb after a mark: its subject stands before an aside ("Ann, who …, said"), after the verb ("…, said Ann"), or is the former verb's. */
function afterMark(
  draft: SyntaxDraft,
  group: GroupDraft,
  former: GroupDraft | null,
  mark: number,
  first: number,
  last: number,
): number | null {
  const { words, phraseAt, pack } = draft;
  const after = isSpeechForm(words[group.head]?.lower ?? "", pack) ? inverted(draft, group, last) : null;
  const shared = former?.subject ?? null;
  if (after !== null && (shared === null || isDefinite(draft, after))) return after;
  const text = words[mark]?.text ?? "";
  if (text !== "," && text !== ")" && !DASHES.has(text)) return null;
  const open = openingMark(words, mark, first, text === ")" ? "(" : text);
  const phrase = open <= first ? -1 : (phraseAt[open - 1] ?? -1);
  return phrase === -1 ? shared : chainHead(draft, phrase, first);
}

/** A name, or a phrase with a determiner: somebody who can speak, more likely than a bare object ("discussed plans"). */
function isDefinite({ nounPhrases, tags }: SyntaxDraft, phrase: number): boolean {
  const { first = 0, head = 0 } = nounPhrases[phrase] ?? {};
  return (
    tags[head] === "proper" || tags[head] === "pronoun" || tags[first] === "determiner" || tags[first] === "proper"
  );
}

function openingMark(words: readonly Word[], closing: number, first: number, text: string): number {
  for (let at = closing - 1; at >= first && closing - at <= ASIDE; at--) if (words[at]?.text === text) return at;
  return -1;
}

/** The phrase right after the verb, where a mark or the sentence's end follows it, or a word that goes on about it. */
function inverted({ tags, nounPhrases, phraseAt }: SyntaxDraft, group: GroupDraft, last: number): number | null {
  const phrase = group.last >= last ? -1 : (phraseAt[group.last] ?? -1);
  const end = nounPhrases[phrase]?.last;
  if (end === undefined) return null;
  return end >= last || AFTER_INVERTED.has(tags[end] ?? "mark") ? phrase : null;
}
