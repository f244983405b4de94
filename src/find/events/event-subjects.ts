/** Event subjects: who a verb group has for its subject, where the syntax's is not all or not right. */
import { EVENT_CONCEPTS, type EventWordId } from "../../languages/event-concepts.ts";
import type { RoleWords } from "../../languages/events.ts";
import type { Sentence } from "../../text/prose.ts";
import type { VerbGroup } from "../../text/syntax/syntax.ts";
import { type Item, listBehind, type Parts } from "./clause-parts.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { isHeadline } from "./event-headlines.ts";
import type { EventWord } from "./event-lexicon.ts";
import { subjectList } from "./subject-list.ts";

/** Concepts that are done to another, so that a verb of theirs has an object. */
const ONTO: ReadonlySet<string> = new Set(
  Object.entries(EVENT_CONCEPTS).flatMap(([id, { roles }]) => (roles === "onto" ? [id] : [])),
);

/** „Биби избили“, „kobietę aresztowano“: a verb in the plural beside one person, or one that has no subject, is done to what stands before it. */
export function isDoneTo(
  reader: ClauseReader,
  { voice, head, form }: VerbGroup,
  subjects: readonly Item[],
  { plurals = [], impersonals = [] }: RoleWords,
): boolean {
  const [subject, another] = subjects;
  if (subject === undefined || another !== undefined || voice === "passive" || form !== "finite") return false;
  const { lower } = reader.prose.words[head] ?? { lower: "" };
  if (impersonals.some((ending) => lower.endsWith(ending))) return true;
  const one = reader.isPerson[phraseOf(reader, subject[0] ?? -1)?.head ?? -1] === 1;
  return one && plurals.some((ending) => lower.endsWith(ending));
}

/** „… че ще атакува Франция“: where a subject may be left out, the one phrase behind a verb that needs an object is that. */
export function isObject(
  { omitsSubjects, phrases }: ClauseReader,
  { last, voice, first, head }: VerbGroup,
  words: readonly EventWord[],
  subjects: readonly Item[],
  { objects }: Parts,
): boolean {
  const after = (phrases[subjects[0]?.[0] ?? -1]?.first ?? -1) >= last;
  if (!omitsSubjects || !after || voice === "passive" || objects.length !== 1) return false;
  return first + CLITICS >= head && words.some(({ id }) => ONTO.has(id)) && !words.some(({ id }) => id === "say");
}

/** „اعتقل صحفيان“: where a passive is written like an active verb, what follows a verb that needs an object, and has none, is that. */
export function isUnwrittenPassive(
  { verbFirst, phrases }: ClauseReader,
  { last, voice }: VerbGroup,
  words: readonly EventWord[],
  subjects: readonly Item[],
  { objects }: Parts,
): boolean {
  if (!verbFirst || voice === "passive" || objects.length > 0) return false;
  const behind = (phrases[subjects[0]?.[0] ?? -1]?.first ?? -1) >= last;
  return behind && words.some(({ id }) => BEFALLS.has(id));
}

/** What somebody does to another, and tells so with an object and no preposition. */
const BEFALLS: ReadonlySet<string> = new Set<EventWordId>([
  "arrest",
  "kill",
  "murder",
  "wound",
  "abduct",
  "execution",
  "assassinate",
  "destroy",
  "rescue",
  "deport",
  "expel",
]);

/** Words that may stand in a verb group before its head without a pronoun among them that is its object: „ще“, „не“, „да“. */
const CLITICS = 2;

/** The subject by grammar, or what stands before a time ("A and B last month signed"); of a participle that follows a noun, that noun. */
export function subjectsOf(
  reader: ClauseReader,
  group: VerbGroup,
  sentence: Sentence,
  reduced: boolean,
): readonly Item[] {
  const behind = reader.verbFirst ? behindVerb(reader, group) : null;
  return behind === null ? subjectBefore(reader, group, sentence, reduced) : listBehind(reader, behind, sentence.last);
}

/** The subject behind a verb that stands first; of an infinitive with its own („أن يزور | الوزير“) what names somebody there. */
function behindVerb(reader: ClauseReader, group: VerbGroup): number | null {
  if (group.form === "infinitive") return metBehind(reader, group);
  return group.subject !== null && (phraseOf(reader, group.subject)?.first ?? 0) >= group.last ? group.subject : null;
}

function subjectBefore(reader: ClauseReader, group: VerbGroup, sentence: Sentence, reduced: boolean): readonly Item[] {
  const bare = group.form === "infinitive" && isHeadline(reader.prose, sentence); // "Ruiz to visit Paris"
  const participle = reduced || group.form === "participle" || bare;
  const before = participle ? nounBefore(reader, group.first, sentence.first) : null;
  const own = reduced ? (before ?? group.subject) : (group.subject ?? before);
  const read = standing(reader, group, sentence, own);
  if (read === null) return [];
  // A name that the syntax took for several phrases is one.
  const whole = reader.phraseAt[phraseOf(reader, read)?.head ?? -1] ?? -1;
  const found = whole === -1 ? read : whole;
  const subject = betweenOf(reader, found) ?? personOf(reader, found) ?? found;
  return group.subject === null ? [[subject]] : subjectList(reader, subject, sentence.first);
}

/** "X on Friday attacked Y": the syntax may take the time, or what follows the verb, for the subject. */
function standing(reader: ClauseReader, group: VerbGroup, sentence: Sentence, own: number | null): number | null {
  const timed = phraseBefore(reader, group.first, sentence.first);
  const late = timed !== null && isTime(reader, timed) && (phraseOf(reader, own ?? -1)?.first ?? 0) >= group.last;
  const early = beforeTimes(reader, late ? timed : own, sentence.first);
  // „В больнице в воскресенье вспыхнул пожар“: what stands behind a preposition is none.
  if (late && early !== null && isGoverned(reader, early)) return own;
  return early ?? beforeParticiple(reader, group, sentence.first);
}

/** The phrase right behind a verb, where it names somebody. */
function metBehind({ phraseAt, isMet, phrases }: ClauseReader, { last }: VerbGroup): number | null {
  const phrase = phraseAt[last] ?? -1;
  const { first = 0, last: end = 0 } = phrases[phrase] ?? {};
  for (let at = first; at < Math.min(end, first + MET); at++) if (isMet[at] === 1) return phrase;
  return null;
}

/** Words of a phrase among which somebody is named, if it is of somebody. */
const MET = 8;

/** "A vote | planned for Friday | was put off": of a finite verb without a subject, the noun before the participle that stands there. */
function beforeParticiple(reader: ClauseReader, { form, first, subject }: VerbGroup, floor: number): number | null {
  if (form !== "finite" || subject !== null) return null;
  for (let at = first - 1; at >= Math.max(floor, first - PARTICIPLE_REACH); at--) {
    const group = reader.prose.syntax.verbGroups[reader.groupAt[at] ?? -1];
    if (group !== undefined) return group.form === "participle" ? phraseBefore(reader, group.first, floor) : null;
    if (reader.prose.words[at]?.kind === "mark") return null;
  }
  return null;
}

/** Words between a verb and a participle that belongs to its subject. */
const PARTICIPLE_REACH = 6;

/** A phrase, or the one before the times that stand where a subject does; `null` where there is none. */
function beforeTimes(reader: ClauseReader, from: number | null, floor: number): number | null {
  let phrase = from;
  while (phrase !== null && isTime(reader, phrase)) phrase = phraseBefore(reader, startOf(reader, phrase), floor);
  return phrase;
}

/** "A truce between A and B began": the truce, where the syntax takes B for the subject; else `null`. */
function betweenOf({ prose, phraseAt, between, phrases }: ClauseReader, subject: number): number | null {
  const first = phrases[subject]?.first ?? 0;
  const other = prose.syntax.tags[first - 1] === "coordinator" ? phrases[phraseAt[first - 2] ?? -1] : undefined;
  if (other === undefined || !between.has(prose.words[other.first - 1]?.lower ?? "")) return null;
  const whole = phraseAt[other.first - 2] ?? -1;
  return whole === -1 ? null : whole;
}

/** "President Ann Lee of Norvia, who …": the one named before "of", where a relative pronoun follows; else `null`. */
function personOf({ prose, phraseAt, isNamed, of, phrases }: ClauseReader, subject: number): number | null {
  const { words, syntax } = prose;
  const phrase = phrases[subject];
  if (phrase === undefined || words[phrase.last]?.text !== "," || syntax.tags[phrase.last + 1] !== "relative")
    return null;
  let at = phrase.first - 1;
  if (!of.has(words[at]?.lower ?? "")) at--; // "of neighbouring Norvia"
  const owner = of.has(words[at]?.lower ?? "") ? (phraseAt[at - 1] ?? -1) : -1;
  return isNamed[phrases[owner]?.head ?? -1] === 1 ? owner : null;
}

/** Where a phrase begins, with the preposition before it ("on Friday"). */
function startOf(reader: ClauseReader, phrase: number): number {
  const first = phraseOf(reader, phrase)?.first ?? 0;
  return reader.prose.syntax.tags[first - 1] === "preposition" ? first - 1 : first;
}

function isGoverned(reader: ClauseReader, phrase: number): boolean {
  return reader.prose.syntax.tags[(phraseOf(reader, phrase)?.first ?? 0) - 1] === "preposition";
}

/** The phrase before a participle, or the one that it hangs on by its case („встреча | двух министров | перенесена“). */
function nounBefore(reader: ClauseReader, from: number, floor: number): number | null {
  const behind = phraseBefore(reader, from, floor);
  const first = phraseOf(reader, behind ?? -1)?.first ?? 0;
  const before = reader.hangsByCase && first > floor ? (reader.phraseAt[first - 1] ?? -1) : -1;
  return before === -1 || isTime(reader, before) || isGoverned(reader, before) ? behind : before;
}

function phraseBefore(reader: ClauseReader, from: number, floor: number): number | null {
  const at = reader.prose.words[from - 1]?.text === "," ? from - 1 : from;
  const phrase = at > floor ? (reader.phraseAt[at - 1] ?? -1) : -1;
  return phrase === -1 ? null : phrase;
}

function isTime(reader: ClauseReader, phrase: number): boolean {
  return reader.isTime[phraseOf(reader, phrase)?.head ?? 0] === 1;
}
