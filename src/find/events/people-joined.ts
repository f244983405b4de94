/** People joined: phrases of one person each, and which of them a sentence joins into one subject or object. */
import type { NounPhrase } from "../../text/syntax.ts";
import type { MeasureContext } from "../figures/measure-context.ts";
import type { Mention } from "../finding.ts";

/** Whether a phrase stands for one person: a noun of one, a name, or a pronoun. */
export function isOnePerson(
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

/** Whether two phrases are joined: "a boy and a man", "Ann Lee, 40, and Bo Lee, 42", "two women and then himself". */
export function areJoined({ prose: { words, syntax } }: MeasureContext, a: NounPhrase, b: NounPhrase): boolean {
  let coordinator = false;
  for (let at = a.last; at < b.first; at++) {
    const tag = syntax.tags[at];
    if (tag === "coordinator") coordinator = true;
    else if (!(tag === "adverb" || tag === "determiner" || isAge(words[at]?.text ?? ""))) return false;
  }
  return coordinator;
}

/** The parts of an age between two phrases: "Ann Lee, 40, and a 26-year-old man". */
function isAge(text: string): boolean {
  return text === "," || text === "-" || /^\p{N}{1,3}$/u.test(text);
}
