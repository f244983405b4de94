/** Reported speech: what somebody is reported to have said, denied, demanded or thought, in the reporter's words. */
import type { Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import type { Prose } from "../text/prose.ts";
import { wordKinds } from "../text/word-kinds.ts";
import type { Mention, Saying, TimeExpression } from "./finding.ts";
import type { Stretch, Told } from "./told.ts";
import { toldByNouns } from "./told-by-nouns.ts";
import { toldBySources } from "./told-by-sources.ts";
import { toldByVerbs } from "./told-by-verbs.ts";
import { type Features, toldFeatures } from "./told-features.ts";
import { QUOTED, type ToldSentence, toldSentences } from "./told-sentence.ts";
import { BARE_TOLD_WEIGHTS, TOLD_WEIGHTS } from "./told-weights.ts";

export interface Candidate {
  readonly told: Told;
  readonly sentence: ToldSentence;
  readonly features: Features;
}

/**
 * Finds reported speech.
 *
 * - Input: the text taken apart, its language's pack, and the mentions, times and quotations found in it.
 * - Output: sayings of kind `indirect` in text order; one may stand within another ("he said she had denied it"). What is nothing but a quotation is left to
 *   the finder of quotations.
 */
export function findReportedSpeech(
  prose: Prose,
  pack: LanguagePack,
  _mentions: readonly Mention[],
  times: readonly TimeExpression[],
  quotations: readonly Saying[],
): Saying[] {
  const weights = wordKinds(pack.grammar).verbs.size > 0 ? TOLD_WEIGHTS : BARE_TOLD_WEIGHTS;
  return toldCandidates(prose, pack, times, quotations)
    .filter(({ features }) => scoreOf(features, weights) > THRESHOLD)
    .map(({ told }) => ({
      ...spanOf(prose, told.content),
      kind: "indirect",
      speaker: told.speaker === null ? null : spanOf(prose, told.speaker),
      issuer: null,
      cue: spanOf(prose, told.cue),
      addressees: told.hearer === null ? [] : [spanOf(prose, told.hearer)],
      via: [],
      continues: null,
      repaired: false,
      act: "say",
      time: null,
      clause: spanOf(prose, told.content),
    }));
}

/** All that a report may tell of somebody saying, with what speaks for it; for the finder, and for fitting its weights. */
export function toldCandidates(
  prose: Prose,
  pack: LanguagePack,
  times: readonly Span[],
  quotations: readonly Span[],
): Candidate[] {
  const kinds = wordKinds(pack.grammar);
  const knowsVerb = (lemma: string): boolean =>
    /^[1-9]|^0[1-9]|^00[1-9]|^0001|^000[2-9]/.test(kinds.verbs.get(lemma) ?? "");
  const knowsNoun = (lemma: string): boolean => /^[3-9]|^.[3-9]|^..[3-9]/.test(kinds.nouns.get(lemma) ?? "");
  let phrase = 0;
  return toldSentences(prose, pack, quotations, times).flatMap((sentence) => {
    while ((prose.syntax.nounPhrases[phrase]?.first ?? prose.words.length) < sentence.first) phrase++;
    const told = [
      ...toldByVerbs(sentence, knowsVerb),
      ...toldBySources(sentence),
      ...toldByNouns(sentence, phrase, knowsNoun),
    ].filter(({ content }) => content.last > content.first && !isQuotation(sentence, content));
    return told.map((one) => ({ told: one, sentence, features: toldFeatures(sentence, one) }));
  });
}

/** A candidate that scores more is reported: where precision and recall are both best. */
const THRESHOLD = 0;

function scoreOf(features: Features, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
  return score;
}

/** Whether all words of a stretch are quoted. */
function isQuotation({ inside, prose }: ToldSentence, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++)
    if (prose.words[at]?.kind !== "mark" && ((inside[at] ?? 0) & QUOTED) === 0) return false;
  return true;
}

function spanOf({ words }: Prose, { first, last }: Stretch): Span {
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}
