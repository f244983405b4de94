/** Unclosed quotations: where their words end, when the reporter's own clause stands inside them for want of a mark. */

import { once } from "../../core/once.ts";
import type { SpeechWords } from "../../languages/speech.ts";
import type { Prose } from "../../text/prose.ts";
import { sentenceAt } from "../../text/sentence-at.ts";
import type { NounPhrase } from "../../text/syntax/syntax.ts";
import { markedWith } from "./marked-with.ts";
import type { Marked } from "./quotation-marks.ts";
import { speechTable } from "./speech-table.ts";

/** How many words a reporting clause at the end of a sentence may have. */
const CLAUSE = 16;

/**
 * Ends quotations that were never closed before a reporting clause.
 *
 * - Input: the text taken apart, its marked words, and the pack's words of speech.
 * - Output: the same marked words; one whose closing mark is missing and whose last sentence ends with ", Ana said" or ", said Ana" ends before that.
 */
export function endUnclosed(prose: Prose, marked: readonly Marked[], speech: SpeechWords): Marked[] {
  const phrases = once(() => new Map(prose.syntax.nounPhrases.map((phrase) => [phrase.first, phrase] as const)));
  return marked.map((stretch, index) => {
    const next = marked[index + 1];
    const inside = next !== undefined && next.start < stretch.end;
    if (!stretch.repaired || inside || isClosed(prose, stretch)) return stretch;
    const last = clauseStart(prose, stretch, speech, phrases());
    return last === null ? stretch : markedWith(stretch, { last, end: prose.words[last - 1]?.end ?? stretch.end });
  });
}

/** Whether what was missing is the opening mark. */
function isClosed({ words }: Prose, { first, last, mark }: Marked): boolean {
  return words[last]?.text === mark || words[first - 1]?.text !== mark;
}

/** The word after the comma that ends the quoted words, or `null` where no reporting clause follows one. */
function clauseStart(
  prose: Prose,
  { first, last }: Marked,
  speech: SpeechWords,
  phrases: ReadonlyMap<number, NounPhrase>,
): number | null {
  const from = prose.sentences[sentenceAt(prose.sentences, last - 1)]?.first ?? first;
  for (let at = last - 2; at >= Math.max(first, from, last - CLAUSE); at--)
    if (prose.words[at]?.text === "," && reports(prose, at + 1, last, speech, phrases.get(at + 1))) return at + 1;
  return null;
}

/** Whether a clause begins with a verb of speech, or with a noun phrase and such a verb. */
function reports(prose: Prose, at: number, to: number, speech: SpeechWords, phrase: NounPhrase | undefined): boolean {
  const { verbs } = speechTable(speech);
  const verb = verbs.at(prose.words, at, to) ?? (phrase && verbs.at(prose.words, phrase.last, to)) ?? null;
  return verb?.value.some(({ strength, frames }) => strength === "sure" && frames.has("quote")) === true;
}
