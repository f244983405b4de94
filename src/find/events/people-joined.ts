/** People joined: phrases of one or two persons each, and which of them a sentence joins into one subject or object. */
import type { NounPhrase } from "../../text/syntax/syntax.ts";
import type { MeasureContext } from "../figures/measure-context.ts";
import type { Mention } from "../finding.ts";

/** How many persons a phrase stands for without a number: one for a noun of one, a name or a pronoun, two for "both" or "a couple", none where it may be anything else. */
export function personsIn(context: MeasureContext, phrase: NounPhrase, mentions: readonly Mention[]): number {
  const { words } = context.prose;
  if (context.table.words.none.has(words[phrase.first]?.lower ?? "")) return 0;
  return isPair(context, phrase) ? 2 : isOnePerson(context, phrase, mentions) ? 1 : 0;
}

/** "a couple", "both", "both men". */
function isPair({ prose: { words }, table }: MeasureContext, { first, last, head }: NounPhrase): boolean {
  if (table.pairs.at(words, head, last) !== null) return true;
  return table.pairs.at(words, first, last) !== null && table.people.at(words, head, last) !== null;
}

function isOnePerson(
  { prose: { words }, table }: MeasureContext,
  { first, last, head, start, end }: NounPhrase,
  mentions: readonly Mention[],
): boolean {
  if (words[first]?.kind === "number" && words[first + 1]?.text !== "-") return false;
  if (table.person.at(words, head, last) !== null) return true;
  const word = words[head];
  if (word === undefined) return false;
  const mention = mentions.findLast(
    (one) => one.start <= word.start && one.end >= word.end && one.start >= start && one.end <= end,
  );
  return mention?.kind === "person" && !mention.plural;
}

/**
 * The phrases that a sentence joins to one of them, going one way.
 *
 * - Input: the sentence, its phrases, the one to begin with, the way to go, and which phrases may be joined.
 * - Output: the indexes of those joined, nearest first, without the one itself: as far as "and" stands between them, or commas and then "and".
 */
export function joinedFrom(
  context: MeasureContext,
  phrases: readonly NounPhrase[],
  from: number,
  step: 1 | -1,
  fits: (index: number) => boolean,
): number[] {
  const members: number[] = [];
  let sure = 0;
  for (let at = from; ; at += step) {
    const [own, next] = [phrases[at], phrases[at + step]];
    if (own === undefined || next === undefined) break;
    const link = linkOf(context, step === 1 ? own : next, step === 1 ? next : own);
    // Going back, the last two of a list come first, and "and" stands between them.
    if (link === null || (link === "comma" && step === -1 && sure === 0) || !fits(at + step)) break;
    members.push(at + step);
    if (link === "and" || step === -1) sure = members.length;
  }
  return members.slice(0, sure);
}

/** What joins two phrases: "a boy and a man", "Ann Lee, 40, and Bo Lee, 42", "two women and then himself", or the comma of a list: "his wife, son and daughter". */
function linkOf(context: MeasureContext, a: NounPhrase, b: NounPhrase): "and" | "comma" | null {
  const { words, syntax } = context.prose;
  const { and } = context.table.words;
  let [coordinator, comma] = [false, false];
  for (let at = a.last; at < b.first; at++) {
    const tag = syntax.tags[at];
    const text = words[at]?.text ?? "";
    if (and.has(words[at]?.lower ?? "")) coordinator = true;
    else if (!(tag === "adverb" || tag === "determiner" || isAge(text))) return null;
    comma ||= text === ",";
  }
  if (coordinator) return "and";
  return comma && areListed(context, a, b) ? "comma" : null;
}

/** Whether a comma sets two phrases side by side: what tells more of the first one ("Ann Lee, a nurse"; "the victim, a nurse") is no other person. */
function areListed({ prose: { words, syntax }, numbers }: MeasureContext, a: NounPhrase, b: NounPhrase): boolean {
  const article = ({ first }: NounPhrase): boolean => numbers.words.articles.has(words[first]?.lower ?? "");
  if (article(b)) return article(a);
  const named = (phrase: NounPhrase): boolean => syntax.tags[phrase.head] === "proper";
  return named(a) === named(b) || syntax.tags[b.first] === "determiner";
}

/** The parts of an age between two phrases: "Ann Lee, 40, and a 26-year-old man". */
function isAge(text: string): boolean {
  return text === "," || text === "-" || /^\p{N}{1,3}$/u.test(text);
}
