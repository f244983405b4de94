/**
 * What verbs tell of where the verb stands first: subject and object stand side by side behind it, and times, places and asides may part it from the clause that it
 * tells ("قال الوزير أمس في مؤتمر صحفي إن").
 */
import { firstFrom } from "../../core/first-from.ts";
import { coveredOr } from "../../core/sourced.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { SpeechFrame, SpeechVerb } from "../../languages/speech.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import type { Mention } from "../finding.ts";
import { openersOf } from "./content-openers.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told, ToldShape } from "./told.ts";
import { beforeVerb } from "./told-before.ts";
import { contentEnd } from "./told-extent.ts";
import { groupFrom, phraseOf, QUOTED, TIME, type ToldSentence } from "./told-sentence.ts";
import { verbSpeaker } from "./told-speaker.ts";

/** So many words may stand between a verb's subject and what it tells, and in an aside in commas. */
const REACH = 24;
const ASIDE = 12;

/** All that the verbs of a sentence may tell of. Only verbs that the pack lists may; `used` are those that are read already. A subject and an object that touch are parted by what the mentions name. */
export function toldByVerbFirst(
  sentence: ToldSentence,
  used: ReadonlySet<number>,
  mentions: readonly Mention[],
): Told[] {
  const found: Told[] = [];
  const { prose, groups, inside } = sentence;
  for (let index = groups[0]; index < groups[1]; index++) {
    const group = prose.syntax.verbGroups[index];
    if (group === undefined || used.has(index) || ((inside[group.head] ?? 0) & QUOTED) !== 0) continue;
    const told = fromVerb(sentence, mentions, index, group);
    if (told !== null) found.push(told);
  }
  return found;
}

function fromVerb(sentence: ToldSentence, mentions: readonly Mention[], index: number, group: VerbGroup): Told | null {
  const match = speechTable(sentence.pack.speech).verbs.at(sentence.prose.words, group.head, sentence.last);
  const written = match && verbSpeaker(sentence, index);
  if (match === null) return null;
  const speaker = written && named(sentence, mentions, written);
  const cue = { first: group.first, last: Math.max(match.last, group.last) };
  const from = speaker !== null && speaker.first >= group.last ? speaker.last : cue.last;
  const content = behind(sentence, group, from, match.value) ?? before(sentence, group, speaker);
  if (content === null) return null;
  const { shape, first, last, link } = content;
  // Before a clause no object stands: the whole phrase is who says it.
  const whole = shape === "that" && group.form === "finite" && written !== null;
  return {
    shape,
    content: { first, last },
    cue,
    speaker: whole ? withoutTime(sentence, written) : speaker,
    via: null,
    hearer: null,
    group: index,
    lemma: group.lemma,
    link,
  };
}

/**
 * The words of a phrase that name somebody, where the object or a time touches the subject: up to its name, else up to where its first mention ends with a word that
 * has its article, behind which no owner can stand.
 */
function named(sentence: ToldSentence, mentions: readonly Mention[], phrase: Stretch): Stretch {
  const { prose, pack } = sentence;
  const start = prose.words[phrase.first]?.start ?? 0;
  const { last: timed } = withoutTime(sentence, phrase);
  const end = prose.words[timed - 1]?.end ?? start;
  const within = startingWithin(mentions, { start, end });
  const name = within.findLast(({ form, kind }) => form === "name" && kind === "person");
  const [first] = within;
  const reach = name?.end ?? (first !== undefined && first.start === start ? first.end : start);
  const last = firstFrom(prose.words, reach);
  if (last <= phrase.first || last >= timed) return { first: phrase.first, last: timed };
  const article = coveredOr(pack.grammar.definiteness, null)?.article ?? "\0";
  const whole = name !== undefined || prose.words[last - 1]?.lower.startsWith(article) === true;
  return { first: phrase.first, last: whole ? last : timed };
}

/** A phrase up to a time that touches it. */
function withoutTime({ inside }: ToldSentence, { first, last }: Stretch): Stretch {
  let end = first + 1;
  while (end < last && ((inside[end] ?? 0) & TIME) === 0) end++;
  return { first, last: end };
}

interface Content extends Stretch {
  readonly shape: ToldShape;
  readonly link: string | null;
}

function takes(verbs: readonly SpeechVerb[], frame: SpeechFrame): boolean {
  return verbs.some(({ frames }) => frames.has(frame));
}

/** A clause with its conjunction, else the object, behind the verb and its subject. */
function behind(sentence: ToldSentence, group: VerbGroup, from: number, verbs: readonly SpeechVerb[]): Content | null {
  const { statement } = openersOf(sentence.pack.grammar);
  const { prose, last } = sentence;
  let object: Content | null = null;
  for (let at = from; at < last && at - from < REACH; ) {
    const lower = prose.words[at]?.lower ?? "";
    if (statement.has(lower)) return clause(sentence, at + 1, lower);
    object ??= objectAt(sentence, group, at, verbs);
    const next = passed(sentence, at, statement);
    if (next === null) return object;
    at = next;
  }
  return object;
}

function clause(sentence: ToldSentence, first: number, link: string): Content | null {
  return first >= sentence.last ? null : { shape: "that", first, last: clauseEnd(sentence, first), link };
}

/** The word behind what may stand between a subject and what its verb tells; `null` where the verb's own words end. */
function passed(sentence: ToldSentence, at: number, statement: ReadonlySet<string>): number | null {
  const { prose, inside } = sentence;
  if (prose.words[at]?.kind === "mark") return behindAside(sentence, at, statement);
  if (groupFrom(sentence, at) !== null && ((inside[at] ?? 0) & TIME) === 0) return null;
  const phrase = phraseOf(sentence, at);
  return phrase === null ? at + 1 : Math.max(phrase.last, at + 1);
}

const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "«", "»"]);

/** Behind a name in marks, or an aside in commas that the conjunction follows ("، الذي وصل أمس، إن"). */
function behindAside({ prose, last }: ToldSentence, at: number, statement: ReadonlySet<string>): number | null {
  const text = prose.words[at]?.text ?? "";
  if (QUOTES.has(text)) return at + 1;
  if (text !== "," && text !== "،") return null;
  if (statement.has(prose.words[at + 1]?.lower ?? "")) return at + 1;
  let end = at + 1;
  while (end < last && end - at <= ASIDE && prose.words[end]?.kind !== "mark") end++;
  const closes = prose.words[end]?.text === text && statement.has(prose.words[end + 1]?.lower ?? "");
  return closes ? end + 1 : null;
}

/** "نفى دخول قواته", "دعا إلى وقف إطلاق النار": a phrase that stands free, or behind a word that is of no place. */
function objectAt(sentence: ToldSentence, group: VerbGroup, at: number, verbs: readonly SpeechVerb[]): Content | null {
  if (!takes(verbs, "object") && !takes(verbs, "as") && !takes(verbs, "about")) return null;
  const { prose, inside, pack } = sentence;
  const lower = prose.words[at]?.lower ?? "";
  const preposition = prose.syntax.tags[at] === "preposition";
  if (preposition && pack.names.locatives.value.has(lower)) return null;
  if (!preposition && prose.syntax.tags[at - 1] === "preposition") return null;
  const first = preposition ? at + 1 : at;
  if (((inside[first] ?? 0) & TIME) !== 0) return null;
  if (phraseOf(sentence, first) === null && !(preposition && groupFrom(sentence, first) !== null)) return null;
  if (first >= sentence.last) return null;
  const end = Math.min(contentEnd(sentence, "object", first, group), clauseEnd(sentence, first));
  return { shape: "object", first, last: Math.max(end, first + 1), link: preposition ? lower : null };
}

/** How many words behind a comma a verb of speech may stand that tells of something else ("، في حين أعلنت"). */
const NEAR = 4;

/** What is said goes on to the end of its sentence, or to a comma behind which somebody speaks. */
function clauseEnd(sentence: ToldSentence, from: number): number {
  const { prose, pack, last, inside } = sentence;
  const { sources, verbs } = speechTable(pack.speech);
  for (let at = from; at < last; at++) {
    const text = prose.words[at]?.text;
    if ((text !== "،" && text !== "," && text !== "؛") || ((inside[at] ?? 0) & QUOTED) !== 0) continue;
    if (sources.at(prose.words, at + 1, last) !== null) return at;
    for (let next = at + 1; next < Math.min(last, at + NEAR) && prose.words[next]?.kind !== "mark"; next++) {
      const sure = verbs.at(prose.words, next, last)?.value.some(({ strength }) => strength === "sure");
      if (sure === true && groupFrom(sentence, next) !== null) return at;
    }
  }
  return last;
}

/** "الجسر آمن، قال الوزير". */
function before(sentence: ToldSentence, group: VerbGroup, speaker: Stretch | null): Content | null {
  const content = beforeVerb(sentence, group, speaker);
  return content && { shape: "before", ...content, link: null };
}
