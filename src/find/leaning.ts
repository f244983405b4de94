/** Leaning: whether words need what stands before them, because they point back or begin with what joins them to it. */
import { firstFrom } from "../core/first-from.ts";
import type { Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import { type PhraseTable, phraseTable } from "../text/syntax/phrases.ts";
import type { NounPhrase, VerbGroup } from "../text/syntax/syntax.ts";

/** The finite verb of a clause and its subject. */
export interface Clause {
  readonly verb: VerbGroup;
  readonly subject: NounPhrase;
}

/** Whether words need what stands before them: their first subject points back, or a pronoun has nothing among them to stand for. */
export function leans(prose: Prose, place: Span, { subject }: Clause, pack: LanguagePack): boolean {
  const { words, syntax } = prose;
  const { first, last } = wordsWithin(prose, place);
  const { pronouns, possessives, pointing } = leaningWords(pack);
  const opening = words[subject.first];
  if (opening && (possessives.has(opening.lower) || pointing.at(words, subject.first, subject.last) !== null))
    return true;
  // A noun that a pronoun stands for is told with a verb before it; one that stands beside the subject needs another.
  const verbs = finiteWithin(prose, place);
  for (let at = first; at < last; at++) {
    if (!isPronoun(prose, at, last) || !pronouns.has(words[at]?.lower ?? "")) continue;
    const isSubject = verbs.some(({ subject: own }) => own !== null && syntax.nounPhrases[own]?.head === at);
    if (verbs.filter((verb) => verb.last <= at).length < (isSubject ? 1 : 2)) return true;
  }
  return false;
}

/** Whether a word stands for a noun: also one that might point at the next ("ihr"), where a mark or nothing is next. */
function isPronoun({ words, syntax }: Prose, at: number, last: number): boolean {
  return (
    syntax.tags[at] === "pronoun" ||
    (syntax.tags[at] === "determiner" && (at + 1 === last || words[at + 1]?.kind === "mark"))
  );
}

function finiteWithin({ syntax: { verbGroups } }: Prose, { start, end }: Span): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let at = firstFrom(verbGroups, start); (verbGroups[at]?.start ?? end) < end; at++) {
    const verb = verbGroups[at];
    if (verb?.form === "finite") found.push(verb);
  }
  return found;
}

interface LeaningWords {
  readonly connectives: PhraseTable<true>;
  readonly pointing: PhraseTable<true>;
  readonly pronouns: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
}

const leaningByPack = new WeakMap<LanguagePack, LeaningWords>();

export function leaningWords(pack: LanguagePack): LeaningWords {
  const known = leaningByPack.get(pack);
  if (known) return known;
  const { connectives, pointing, pronouns, possessives } = pack.cohesion;
  const table = (forms: string): PhraseTable<true> => phraseTable(forms.split("|").map((form) => [form, true]));
  const made: LeaningWords = {
    connectives: table(connectives.value),
    pointing: table(pointing.value),
    pronouns: new Set(pronouns.value.split(" ")),
    possessives: new Set(possessives.value.split(" ")),
  };
  leaningByPack.set(pack, made);
  return made;
}

/** The words that begin within a stretch: `words.slice(first, last)`. */
export function wordsWithin({ words }: Prose, { start, end }: Span): { first: number; last: number } {
  return { first: firstFrom(words, start), last: firstFrom(words, end) };
}
