/** What stands around words that only name a source: all of the sentence that is told on its word. */
import { NOT_COVERED } from "../../core/sourced.ts";
import { openersOf } from "./content-openers.ts";
import type { Stretch } from "./told.ts";
import { contentEnd, goesOnAfter } from "./told-extent.ts";
import type { ToldSentence } from "./told-sentence.ts";

/**
 * What is told on the word of a source.
 *
 * - Input: the sentence, and the words that name the source, `prose.words.slice(from, to)`.
 * - Output: the sentence after them where they lead it, else what stands before them, or on both sides; `null` where nothing does.
 */
export function contentAround(sentence: ToldSentence, from: number, to: number): Stretch | null {
  const { prose, first, last } = sentence;
  let begin = from;
  while (begin > first && LEADS.has(prose.syntax.tags[begin - 1] ?? "noun")) begin--;
  if (begin <= first) {
    const after = prose.words[to]?.text === "," ? to + 1 : to;
    return after >= last ? null : { first: after, last: contentEnd(sentence, "source", after, null) };
  }
  const own = ownClause(sentence, from, to);
  if (own !== null) return own;
  return amidst(sentence, from, to);
}

/** What stands before a source phrase, or on both sides of it. */
function amidst(sentence: ToldSentence, from: number, to: number): Stretch | null {
  const { prose, first, last } = sentence;
  // Within a clause ("Die Zahl stieg nach Angaben der Polizei auf sieben") it parts nothing.
  const behind = prose.syntax.tags[to] ?? "mark";
  if (to < last && prose.syntax.tags[from - 1] !== "mark" && !PARTS.has(behind))
    return { first, last: contentEnd(sentence, "source", to, null) };
  let end = from;
  while (end > first && prose.words[end - 1]?.kind === "mark" && prose.words[end - 1]?.text === ",") end--;
  return end > first ? { first, last: goesOnAfter(sentence, to) ?? end } : null;
}

/** "…, volgens het ministerie zijn het er 63", "sostiene, según el diario, que …": the clause that a source phrase itself leads. */
function ownClause(sentence: ToldSentence, from: number, to: number): Stretch | null {
  const { prose, pack, last } = sentence;
  const { tags } = prose.syntax;
  const leads = tags[from - 1] === "mark" || tags[from - 1] === "coordinator";
  const second = leads && pack.grammar.verbSecond !== NOT_COVERED && FINITE.has(tags[to] ?? "mark");
  const { statement } = openersOf(pack.grammar);
  const stated = prose.words[to]?.text === "," && statement.has(prose.words[to + 1]?.lower ?? "");
  const first = stated ? to + 2 : to;
  return (second || stated) && first < last ? { first, last: contentEnd(sentence, "source", first, null) } : null;
}

const FINITE: ReadonlySet<string> = new Set(["verb", "auxiliary", "modal"]);

/** What goes on behind a source phrase as another clause. */
const PARTS: ReadonlySet<string> = new Set(["mark", "coordinator", "relative", "subordinator"]);

/** What may stand before a source phrase that leads its sentence. */
const LEADS: ReadonlySet<string> = new Set(["coordinator", "adverb", "mark"]);
