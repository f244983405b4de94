/** Verbal nouns: verb forms that are nouns where they stand: "a meeting", "peace talks", "على قصف المدينة". */
import type { Grammar } from "../../languages/grammar.ts";
import type { Prose } from "../../text/prose.ts";
import type { Tag, VerbGroup } from "../../text/syntax/syntax.ts";
import type { KnownForms } from "./known-forms.ts";

/** Whether a verb form is a noun: the last of the phrase before it, or the head of the one behind it; `null` for a verb. */
export function verbalNoun(
  prose: Prose,
  index: number,
  phraseAt: Int32Array,
  grammar: Grammar,
  { isEvent, takesClause }: KnownForms,
): "last" | "first" | null {
  const group = prose.syntax.verbGroups[index];
  if (group === undefined) return null;
  const isRow = grammar.nounsInRow && isEvent(group.lemma) && isInRow(prose, index, phraseAt, takesClause);
  if (isRow || isNoun(prose, group)) return "last";
  return isVerbalNoun(prose, group, grammar, isEvent) ? "first" : null;
}

/** The most words between a verb and a noun in a row of its object. */
const ROW = 8;
const PARTS: ReadonlySet<Tag> = new Set(["mark", "coordinator", "subordinator", "relative", "particle"]);

/** "Opened peace | talks", "carried out dozens of air | strikes": whether what looks like a second verb of one clause is the last of nouns in a row. */
function isInRow(
  { syntax: { tags, verbGroups } }: Prose,
  index: number,
  phraseAt: Int32Array,
  takesClause: (form: string) => boolean,
): boolean {
  const [former, group] = [verbGroups[index - 1], verbGroups[index]];
  if (former === undefined || group === undefined || group.first !== group.head || group.tense !== "present")
    return false;
  if (group.form !== "finite" || (phraseAt[group.head - 1] ?? -1) === -1 || takesClause(former.lemma)) return false;
  if (former.form === "participle" || group.head - former.last > ROW) return false;
  for (let at = former.last; at < group.head; at++) if (PARTS.has(tags[at] ?? "mark")) return false;
  return true;
}

/** What stands before a verb form that is a noun ("a meeting", "the mass shooting"). */
const BEFORE_NOUN: ReadonlySet<Tag> = new Set(["determiner", "adjective", "noun"]);

/** Whether a verb form on "-ing" or its like is a noun here: it has a determiner, or follows a preposition and has no object. */
function isNoun({ words, syntax: { tags } }: Prose, { form, first, head, last }: VerbGroup): boolean {
  if (form !== "gerund" || first !== head || first === 0) return false;
  const before = tags[first - 1] ?? "mark";
  if (BEFORE_NOUN.has(before))
    return before !== "noun" || tags[first - 2] === "determiner" || tags[first - 2] === "adjective";
  const after = last < words.length ? (tags[last] ?? "mark") : "mark";
  return before === "preposition" && (after === "preposition" || after === "mark");
}

/** "على قصف المدينة": where a verb's past is written like its noun, it is the noun behind a preposition, and behind a phrase of another verb's clause. */
function isVerbalNoun(
  { words, syntax: { tags, verbGroups } }: Prose,
  { first, last, head }: VerbGroup,
  { verbFirst }: Grammar,
  isEvent: (form: string) => boolean,
): boolean {
  if (!verbFirst || last !== first + 1 || first === 0 || !isEvent(words[head]?.lower ?? "")) return false;
  if (tags[first - 1] === "preposition") return true;
  let low = 0;
  let high = verbGroups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbGroups[middle]?.first ?? first) < first) low = middle + 1;
    else high = middle;
  }
  const former = verbGroups[low - 1];
  if (former === undefined || first - former.last > CLAUSE || former.last === first) return false;
  for (let at = former.last; at < first; at++) if (!INSIDE.has(tags[at] ?? "mark")) return false;
  return true;
}

/** So many words may stand between a verb and a noun of its clause. */
const CLAUSE = 12;
const INSIDE: ReadonlySet<Tag> = new Set(["noun", "proper", "adjective", "number", "preposition", "determiner"]);
