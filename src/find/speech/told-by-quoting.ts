/** What verbs of quoting hand on: "TASS quoted her as saying that it rained", "It rained, he was quoted as saying". */
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import { isCalling } from "./content-openers.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told } from "./told.ts";
import { beforeVerb } from "./told-before.ts";
import { complementAfter } from "./told-complement.ts";
import { contentEnd } from "./told-extent.ts";
import { groupFrom, phraseOf, QUOTED, type ToldSentence } from "./told-sentence.ts";
import { verbSpeaker } from "./told-speaker.ts";

export interface Quoting {
  readonly told: readonly Told[];
  /** Indices among `syntax.verbGroups` of the verbs that it read. */
  readonly used: ReadonlySet<number>;
}

/** How many words may name who is quoted. */
const NAMED = 12;

/** All that a sentence quotes by a verb whose object speaks. */
export function toldByQuoting(sentence: ToldSentence): Quoting {
  const told: Told[] = [];
  const used = new Set<number>();
  const { prose, groups, inside } = sentence;
  for (let index = groups[0]; index < groups[1]; index++) {
    const quoting = prose.syntax.verbGroups[index];
    if (quoting === undefined || ((inside[quoting.head] ?? 0) & QUOTED) !== 0 || !isQuoting(sentence, quoting))
      continue;
    const saying = sayingAfter(sentence, quoting);
    const cue = saying === null ? undefined : prose.syntax.verbGroups[sentence.groupAt[saying] ?? -1];
    if (saying === null || cue === undefined) continue;
    used.add(index).add(sentence.groupAt[saying] ?? -1);
    const one = quotedBy(sentence, index, cue);
    if (one !== null) told.push(one);
  }
  return { told, used };
}

function isQuoting({ prose, pack, last }: ToldSentence, { head }: VerbGroup): boolean {
  const verbs = speechTable(pack.speech).verbs.at(prose.words, head, last)?.value ?? [];
  return verbs.some(({ frames }) => frames.has("speaker"));
}

/** The verb of speech behind "as", or `null` where something else follows. */
function sayingAfter(sentence: ToldSentence, { last: from }: VerbGroup): number | null {
  const { prose, pack, last } = sentence;
  for (let at = from; at < last && at < from + NAMED; at++) {
    if (prose.words[at]?.kind === "mark" && prose.words[at]?.text !== ",") return null;
    // "نقل عن الوزير قوله إن": the noun of saying itself, in a language whose verb stands first.
    if (pack.grammar.verbFirst && at > from && isSayingWord(sentence, at)) return at;
    if (!isCalling(pack.grammar, prose.words[at]?.lower ?? "")) continue;
    const group = groupFrom(sentence, at + 1);
    const says = group && speechTable(pack.speech).verbs.at(prose.words, group.head, last);
    return says && group.form !== "finite" ? at + 1 : null;
  }
  return null;
}

function isSayingWord(sentence: ToldSentence, at: number): boolean {
  const { prose, pack, last } = sentence;
  const before = prose.syntax.tags[at - 1];
  if (groupFrom(sentence, at) === null || before === "mark" || before === "preposition") return false;
  return (
    speechTable(pack.speech)
      .verbs.at(prose.words, at, last)
      ?.value.some(({ strength }) => strength === "sure") === true
  );
}

function quotedBy(sentence: ToldSentence, index: number, cue: VerbGroup): Told | null {
  const quoting = sentence.prose.syntax.verbGroups[index];
  if (quoting === undefined) return null;
  const passive = quoting.voice === "passive";
  const subject = sentence.prose.syntax.nounPhrases[quoting.subject ?? -1] ?? null;
  const { verbFirst } = sentence.pack.grammar;
  const speaker = passive ? subject : phraseOf(sentence, verbFirst ? cue.first - 1 : quoting.last);
  const via = passive ? null : verbSpeaker(sentence, index);
  const after = complementAfter(sentence, cue.last);
  const behind = after !== null && (after.shape === "that" || after.shape === "bare") ? after : null;
  const content: Stretch | null = behind
    ? { first: behind.first, last: contentEnd(sentence, behind.shape, behind.first, cue) }
    : beforeVerb(sentence, { ...quoting, last: cue.last, voice: "active" }, subject);
  if (content === null) return null;
  const { shape, link } = behind ?? { shape: "before" as const, link: null };
  const group = sentence.groupAt[cue.first] ?? null;
  return {
    shape,
    content,
    cue: { first: cue.first, last: cue.last },
    speaker,
    via,
    hearer: null,
    group,
    lemma: cue.lemma,
    link,
  };
}
