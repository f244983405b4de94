/** What adjectives tell of: "She was confident that it would hold", "Convinced that it would hold, she left". */
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import { openersOf } from "./content-openers.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told } from "./told.ts";
import { contentEnd } from "./told-extent.ts";
import { phraseOf, QUOTED, type ToldSentence } from "./told-sentence.ts";
import { verbSpeaker } from "./told-speaker.ts";

/** All that the adjectives of a sentence may tell of: a clause with its conjunction right behind one that the pack lists. */
export function toldByAdjectives(sentence: ToldSentence): Told[] {
  const { prose, pack, first, last, inside } = sentence;
  const { adjectives } = speechTable(pack.speech);
  const { statement } = openersOf(pack.grammar);
  const found: Told[] = [];
  for (let at = first; at < last; at++) {
    const match = ((inside[at] ?? 0) & QUOTED) === 0 ? adjectives.at(prose.words, at, last) : null;
    if (match === null) continue;
    const linked = linkBehind(sentence, match.last);
    const link = prose.words[linked]?.lower ?? "";
    const from = linked + 1;
    if (!statement.has(link) || from >= last) continue;
    const speaker = whoIs(sentence, at);
    const content = { first: from, last: contentEnd(sentence, "that", from, null) };
    const cue = { first: at, last: match.last };
    found.push({
      shape: "state",
      content,
      cue,
      speaker,
      via: null,
      hearer: null,
      group: null,
      lemma: match.value.lemma,
      link,
    });
  }
  return found;
}

/** The conjunction behind an adjective: over a comma, but not where adjectives stand behind their noun and none is written there; or over a preposition ("convencida de que"). */
function linkBehind({ prose, pack }: ToldSentence, at: number): number {
  if (prose.words[at]?.text === ",") return pack.grammar.adjectiveAfter ? at : at + 1;
  const tag = prose.syntax.tags[at];
  return pack.grammar.adjectiveAfter && (tag === "preposition" || tag === "particle") ? at + 1 : at;
}

/** Who is so: the subject of the verb before it, the phrase that it stands behind, or the subject of the clause that it leads. */
function whoIs(sentence: ToldSentence, adjective: number): Stretch | null {
  const { prose, first, groups } = sentence;
  const { tags, verbGroups } = prose.syntax;
  let at = adjective - 1;
  while (at > first && (tags[at] === "adverb" || tags[at] === "negation")) at--;
  const ends = (group: VerbGroup | undefined): boolean => group !== undefined && group.last > at && group.first <= at;
  for (let i = groups[0]; i < groups[1]; i++) if (ends(verbGroups[i])) return verbSpeaker(sentence, i);
  if (prose.words[at]?.text === ",") return phraseOf(sentence, at - 1);
  if (adjective > first) return phraseOf(sentence, at);
  for (let i = groups[0]; i < groups[1]; i++)
    if ((verbGroups[i]?.first ?? 0) > adjective && isMain(sentence, i)) return verbSpeaker(sentence, i);
  return null;
}

/** Whether a verb is of the clause behind the first comma: its subject touches that comma. */
function isMain({ prose }: ToldSentence, index: number): boolean {
  const group = prose.syntax.verbGroups[index];
  const subject = prose.syntax.nounPhrases[group?.subject ?? -1];
  return group?.form === "finite" && subject !== undefined && prose.words[subject.first - 1]?.text === ",";
}
