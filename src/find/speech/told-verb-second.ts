/**
 * What verbs tell of where the finite verb stands second: what is said is a clause of its own, behind a comma or before one, and what hangs on the verb otherwise
 * may stand between the verb and the rest of its group.
 */
import { coveredOr } from "../../core/sourced.ts";
import type { SpeechFrame, SpeechVerb } from "../../languages/speech.ts";
import type { Tag, VerbGroup } from "../../text/syntax/syntax.ts";
import { speechTable } from "./speech-table.ts";
import type { Stretch, Told, ToldShape } from "./told.ts";
import { type Content, toldBy } from "./told-by.ts";
import { objectOfSecond } from "./told-second-object.ts";
import { phraseOf, QUOTED, type ToldSentence } from "./told-sentence.ts";
import { verbSpeaker } from "./told-speaker.ts";

/** So many asides may stand between a verb and the clause that it tells ("sagte Ana, die Bürgermeisterin, am Montag, …"). */
const ASIDES = 3;
const QUOTES: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»", "‚", "‘", "’"]);
const LEADS: ReadonlySet<Tag> = new Set(["adverb", "coordinator"]);

/** All that the verbs of a sentence may tell of. Only verbs that the pack lists may. */
export function toldByVerbSecond(sentence: ToldSentence): Told[] {
  const found: Told[] = [];
  const { prose, groups, inside } = sentence;
  for (let index = groups[0]; index < groups[1]; index++) {
    const group = prose.syntax.verbGroups[index];
    if (group === undefined || ((inside[group.head] ?? 0) & QUOTED) !== 0) continue;
    const verbs = verbsOf(sentence, group);
    if (verbs.length === 0) continue;
    const speaker = verbSpeaker(sentence, index);
    const cue = { first: group.first, last: group.last };
    for (const content of contentsOf(sentence, group, verbs, speaker))
      found.push(toldBy(group, index, cue, speaker, content));
  }
  return found;
}

function verbsOf({ prose, pack, last }: ToldSentence, group: VerbGroup): readonly SpeechVerb[] {
  return speechTable(pack.speech).verbs.at(prose.words, group.head, last)?.value ?? [];
}

function contentsOf(
  sentence: ToldSentence,
  group: VerbGroup,
  verbs: readonly SpeechVerb[],
  speaker: Stretch | null,
): Content[] {
  const after = clauseBehind(sentence, group, verbs);
  const before = after === null ? clauseBefore(sentence, group, speaker) : null;
  const object = after === null && before === null ? objectOfSecond(sentence, group, verbs, speaker) : null;
  return [after, before, object].filter((content) => content !== null);
}

function takes(verbs: readonly SpeechVerb[], frame: SpeechFrame): boolean {
  return verbs.some(({ frames }) => frames.has(frame));
}

/** The clause behind the comma or colon that ends the verb's own, or behind the comma that closes an aside there. */
function clauseBehind(sentence: ToldSentence, group: VerbGroup, verbs: readonly SpeechVerb[]): Content | null {
  const lead = leadOf(sentence, group);
  const near = conjunctionBehind(sentence, lead + 1);
  const found = near === -1 ? null : openedAt(sentence, near, verbs, null);
  if (found !== null) return found;
  let comma = nextComma(sentence, lead + 1);
  for (let asides = 0; asides <= 2 * ASIDES && comma !== -1 && comma + 1 < sentence.last; asides++) {
    if (sentence.prose.words[comma]?.text === ":" && verbs.every(({ strength }) => strength !== "sure")) return null;
    const behind = openedAt(sentence, comma + 1, verbs, hearerIn(sentence, group, comma));
    if (behind !== null) return behind;
    // The comma that closes an aside may itself open the clause.
    if (asides % 2 === 0 && !isAside(sentence, comma + 1)) return null;
    comma = nextComma(sentence, comma + 1);
  }
  return null;
}

/** A conjunction that needs no comma before it ("zei dat"), before the next comma; -1 where there is none. */
function conjunctionBehind({ prose, pack, last }: ToldSentence, from: number): number {
  if (coveredOr(pack.grammar.verbSecond, null)?.commaBeforeRelative === true) return -1;
  const { statement, question } = pack.grammar.contentClause.value;
  const openers = `${statement} ${question}`.split(" ");
  for (let at = from; at < last && prose.words[at]?.kind !== "mark"; at++)
    if (opensClause(prose.syntax.tags, at) && openers.includes(prose.words[at]?.lower ?? "")) return at;
  return -1;
}

/** A conjunction; a relative word that stands behind no noun is one too ("gaat ervan uit dat"). */
function opensClause(tags: readonly Tag[], at: number): boolean {
  return tags[at] === "subordinator" || (tags[at] === "relative" && !ANTECEDENTS.has(tags[at - 1] ?? "mark"));
}

const ANTECEDENTS: ReadonlySet<Tag> = new Set(["noun", "proper", "pronoun", "mark", "number", "adjective"]);

/** The verb's finite word: its own first, or the one that a phrase or adverb parts from it. */
function leadOf({ prose, first }: ToldSentence, group: VerbGroup): number {
  const { clause } = group;
  let at = group.first;
  while (at > first && (prose.words[at - 1]?.start ?? 0) >= clause.start && prose.words[at - 1]?.text !== ",") at--;
  return Math.max(at, subjectEnd(prose.syntax.nounPhrases[group.subject ?? -1], group));
}

function subjectEnd(subject: Stretch | undefined, group: VerbGroup): number {
  return subject === undefined ? group.last - 1 : Math.max(group.last, subject.last) - 1;
}

function nextComma({ prose, last }: ToldSentence, from: number): number {
  for (let at = from; at < last; at++) {
    const text = prose.words[at]?.text;
    if (text === "," || text === ":") return at;
    if (text === ";") return -1;
  }
  return -1;
}

/** What begins behind a comma: a clause with its conjunction, a main clause, or an infinitive. */
function openedAt(
  sentence: ToldSentence,
  from: number,
  verbs: readonly SpeechVerb[],
  hearer: Stretch | null,
): Content | null {
  const { prose, pack } = sentence;
  let at = from;
  while (QUOTES.has(prose.words[at]?.text ?? "")) at++;
  const lower = prose.words[at]?.lower ?? "";
  const { statement, question } = pack.grammar.contentClause.value;
  const clausal = takes(verbs, "clause") || takes(verbs, "quote");
  if (clausal && statement.split(" ").includes(lower))
    return { shape: "that", content: { first: at + 1, last: endOf(sentence, at + 1) }, hearer: null, link: lower };
  if (clausal && question.split(" ").includes(lower))
    return { shape: "whether", content: { first: at, last: endOf(sentence, at) }, hearer: null, link: lower };
  return withoutConjunction(sentence, at, verbs, hearer);
}

const NO_MAIN_CLAUSE: ReadonlySet<Tag> = new Set(["relative", "subordinator", "coordinator"]);

function withoutConjunction(
  sentence: ToldSentence,
  at: number,
  verbs: readonly SpeechVerb[],
  hearer: Stretch | null,
): Content | null {
  const group = firstGroup(sentence, at);
  if (group?.form === "infinitive") return takes(verbs, "to") ? infinitive(sentence, at, hearer) : null;
  const clausal = takes(verbs, "clause") || takes(verbs, "quote");
  if (group?.form !== "finite" || !clausal || NO_MAIN_CLAUSE.has(sentence.prose.syntax.tags[at] ?? "mark")) return null;
  if (isSpeech(sentence, group) || (hearer !== null && !group.reportive && isNews(sentence))) return null;
  return { shape: "bare", content: { first: at, last: endOf(sentence, at) }, hearer: null, link: null };
}

/** "Die Polizei meldet drei Festnahmen, die Lage ist ruhig": behind an object a clause without a form that reports goes on as news, where the language has such forms. */
function isNews({ pack }: ToldSentence): boolean {
  return pack.grammar.inflections.value.some(({ reportive }) => reportive === true);
}

function infinitive(sentence: ToldSentence, at: number, hearer: Stretch | null): Content {
  const shape: ToldShape = hearer === null ? "to" : "hearer to";
  return { shape, content: { first: at, last: endOf(sentence, at) }, hearer, link: null };
}

/** The first verb group up to the next comma. */
function firstGroup({ prose, groups, last }: ToldSentence, from: number): VerbGroup | null {
  let until = from;
  while (until < last && prose.words[until]?.text !== "," && prose.words[until]?.text !== ";") until++;
  for (let index = groups[0]; index < groups[1]; index++) {
    const group = prose.syntax.verbGroups[index];
    if (group !== undefined && group.first >= from && group.first < until) return group;
  }
  return null;
}

function isSpeech(sentence: ToldSentence, group: VerbGroup): boolean {
  const verbs = verbsOf(sentence, group);
  return verbs.some(({ strength }) => strength === "sure") && !group.reportive;
}

/** A relative clause or an apposition. */
function isAside(sentence: ToldSentence, from: number): boolean {
  const tag = sentence.prose.syntax.tags[from];
  return tag === "relative" || firstGroup(sentence, from) === null;
}

/** Whom the verb has as its object, between it and the comma ("forderte Ana auf"). */
function hearerIn(sentence: ToldSentence, group: VerbGroup, until: number): Stretch | null {
  const subject = sentence.prose.syntax.nounPhrases[group.subject ?? -1];
  for (let at = leadOf(sentence, group) + 1; at < until; at++) {
    const phrase = phraseOf(sentence, at);
    if (phrase === null) continue;
    if (phrase !== subject && sentence.prose.syntax.tags[phrase.first - 1] !== "preposition") return phrase;
    at = phrase.last - 1;
  }
  return null;
}

/** What is said goes on to where its sentence ends, or to a comma behind which somebody else, or the reporter, speaks. */
function endOf(sentence: ToldSentence, from: number): number {
  const { prose, last, pack } = sentence;
  const asClause = coveredOr(pack.speech.asClause, new Set<string>());
  for (let at = from; at < last; at++) {
    const text = prose.words[at]?.text;
    if (text === ";") return at;
    if (text !== "," && text !== "–") continue;
    const next = prose.words[at + 1]?.lower ?? "";
    const group = firstGroup(sentence, at + 1);
    const reports = group !== null && group.form === "finite" && isSpeech(sentence, group);
    if (reports && (asClause.has(next) || opensWithVerb(sentence, at + 1, group))) return at;
    if (speechTable(pack.speech).sources.at(prose.words, at + 1, last) !== null) return at;
  }
  return last;
}

/** ", sagte Ana": the verb stands first. */
function opensWithVerb({ prose }: ToldSentence, from: number, group: VerbGroup): boolean {
  let at = from;
  while (QUOTES.has(prose.words[at]?.text ?? "")) at++;
  return group.first <= at + 1;
}

/** "Die Lage sei ernst, sagte Ana": what stands before the comma before the verb. */
function clauseBefore(sentence: ToldSentence, group: VerbGroup, speaker: Stretch | null): Content | null {
  const { prose, first } = sentence;
  const finite = Math.min(group.first, clauseFirst(sentence, group));
  if (group.form !== "finite" || speaker === null || speaker.first <= finite) return null;
  let at = finite - 1;
  while (at > first && (LEADS.has(prose.syntax.tags[at] ?? "mark") || QUOTES.has(prose.words[at]?.text ?? ""))) at--;
  if (prose.words[at]?.text !== "," || at <= first) return null;
  const from = afterFormer(sentence, first, at);
  return { shape: "before", content: { first: from, last: at }, hearer: null, link: null };
}

/** The finite word of a group whose parts stand apart ("habe Ana am Montag gesagt"). */
function clauseFirst({ prose }: ToldSentence, group: VerbGroup): number {
  let at = group.first;
  while (at > 0 && (prose.words[at - 1]?.start ?? -1) >= group.clause.start) at--;
  return at;
}

/** Where the clause of another speaker before it ends. */
function afterFormer({ prose }: ToldSentence, first: number, until: number): number {
  for (let at = until - 1; at > first; at--) if (prose.words[at]?.text === ";") return at + 1;
  return first;
}
