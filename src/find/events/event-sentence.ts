/** What one sentence tells: its predicates read, details joined to what they are details of, and occasions given their people. */

import type { Span } from "../../core/span.ts";
import { EVENT_CONCEPTS } from "../../languages/event-concepts.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { isDeed, isPast } from "./event-background.ts";
import { toldBy } from "./event-composition.ts";
import type { LinkedPredicate } from "./event-links.ts";
import { nounSides, type Participants, participantsOf } from "./event-participants.ts";
import { mentionsIn, without } from "./event-people.ts";
import { rolesOf } from "./event-predicates.ts";
import { readPredicate, type TellingContext } from "./event-telling.ts";
import type { Telling } from "./telling.ts";
import { tellingWith } from "./telling.ts";

/**
 * What a sentence's predicates tell: each that no other governs, with all that it governs. A purpose ("to help …") is not told of; a verb form without a
 * subject has the one of the finite verb before it.
 */
export function tellingsOf(context: TellingContext): Telling[] {
  const { list } = context.predicates;
  const told: Telling[] = [];
  // Only event words tell of anything, by themselves or as the occasion of another verb.
  if (list.every(({ words }) => words.length === 0)) return told;
  let finite: LinkedPredicate | null = null;
  list.forEach((predicate, index) => {
    if (predicate.group?.form === "finite") finite = predicate;
    for (const occasion of occasionsOf(context, predicate)) told.push(occasion);
    if (!isTold(context, predicate, index, finite)) return;
    const subject = isBare(predicate) ? subjectBefore(context, predicate, finite) : [];
    const { main, more } = readPredicate(context, predicate, subject);
    if (main !== null) add(told, main);
    for (const one of more) told.push(one);
  });
  return [...told, ...besides(context, told)];
}

/** Whether a predicate is told of by itself. */
function isTold(
  context: TellingContext,
  predicate: LinkedPredicate,
  index: number,
  finite: LinkedPredicate | null,
): boolean {
  if (predicate.words.length === 0) return false;
  const open = !context.predicates.governed.has(index) || isAside(context, predicate, index);
  return (open && standsAlone(context, predicate)) || isMission(predicate, finite);
}

/** Whether a verb has no subject of its own. */
function isBare({ kind, group, passive, subjects }: LinkedPredicate): boolean {
  return kind === "verb" && group?.subject === null && !passive && subjects.length === 0;
}

/** Who does what a verb without a subject tells: the subject of the finite verb before it, else who the sentence before was about. */
function subjectBefore(
  context: TellingContext,
  { group, head }: LinkedPredicate,
  finite: LinkedPredicate | null,
): readonly Span[] {
  const own = finite === null ? [] : peopleAround(context, finite).actors;
  if (own.length > 0 || context.topic === null || group?.form !== "finite") return own;
  const { reader, lexicon, topic } = context;
  const { plurals = [], impersonals = [] } = rolesOf(lexicon);
  const lower = reader.prose.words[head]?.lower ?? "";
  return reader.omitsSubjects && ![...plurals, ...impersonals].some((ending) => lower.endsWith(ending)) ? [topic] : [];
}

/** Who a sentence is about, for the next one: the one person or body that is the subject of its first finite verb; `before` where that has none. */
export function topicOf(context: TellingContext, before: Span | null): Span | null {
  const [first] = context.predicates.finite;
  if (first === undefined) return null;
  if (first.subjects.length === 0) return before;
  const [subject, another] = peopleAround(context, first).actors;
  if (subject === undefined || another !== undefined) return null;
  const known = mentionsIn(context.mentions, subject).some(({ kind, plural }) => kind === "person" && !plural);
  return known ? subject : null;
}

function peopleAround(context: TellingContext, predicate: LinkedPredicate): Participants {
  return participantsOf(context, predicate, rolesOf(context.lexicon), []);
}

/** A detail of what the sentence has just told ("attacked a camp, killing one") is no event of its own. */
function add(told: Telling[], next: Telling): void {
  const root = next.by[0];
  const last = told.findLastIndex(({ told: { type } }) => type === next.told.type);
  const before = told[last];
  if (before && next.told.type === "assault" && root?.group?.form === "gerund" && before.by[0]?.kind === "verb")
    told[last] = tellingWith(before, {
      recipients: [...before.recipients, ...without(next.recipients, before.recipients)],
    });
  else told.push(next);
}

/** "Sent experts to investigate the attack": whoever sends them investigates it. */
function isMission({ group, words }: LinkedPredicate, sender: LinkedPredicate | null): boolean {
  if (group?.form !== "infinitive" || sender === null || !words.some(({ id }) => id === "investigate")) return false;
  return sender.words.some(({ id }) => id === "give" || id === "deploy");
}

/** Whether a predicate that nothing governs tells of something: a clause, or a noun that a clause or a headline is about. */
function standsAlone(context: TellingContext, predicate: LinkedPredicate): boolean {
  const { reader, predicates } = context;
  const { group, kind, phrase, first } = predicate;
  if (kind === "noun") {
    if (predicate.words.some(({ id }) => INCIDENTS.has(id))) return isPlain(context, predicate);
    const { finite } = predicates;
    if (predicate.clause !== null && predicate.words.some(({ id }) => id === "schedule")) return true; // „من المقرر أن يزور“
    const opens = (finite[0]?.first ?? first + 1) > first && !isAfterPreposition(reader, phrase);
    return opens || finite.some(({ subjects }) => subjects.some((item) => item[0] === phrase));
  }
  // "Ruiz to visit Paris" is a headline; else it is a purpose.
  if (group?.form === "infinitive")
    return (
      predicates.list.every((other) => other.kind === "noun" || other === predicate) && predicate.subjects.length > 0
    );
  return (
    group?.form !== "gerund" ||
    opensClause(reader.prose.syntax.tags[first - 1], reader.prose.words[first - 1]?.text) ||
    isInWriting(context, first)
  );
}

/** "Issued a report | accusing …": whether a noun of what is said or decided stands right before a verb form. */
function isInWriting({ predicates }: TellingContext, at: number): boolean {
  return predicates.list.some(
    ({ kind, until, words }) =>
      kind === "noun" && until === at && words.some(({ id }) => id === "say" || id === "resolution"),
  );
}

/** Whether what befell stands with a verb that only tells of its harm: "died in an earthquake". */
function isAside({ predicates: { list } }: TellingContext, { words, kind }: LinkedPredicate, index: number): boolean {
  if (kind !== "noun" || !words.some(({ id }) => INCIDENTS.has(id))) return false;
  return list.every(
    (one) => one.means !== index && (one.noun !== index || one.words.every(({ id }) => id in EVENT_CONCEPTS)),
  );
}

/** Whether a noun stands for one that happened: not "earthquakes", nor "any earthquake", nor what is said of all ("earthquakes are common"). */
function isPlain({ reader: { prose }, predicates }: TellingContext, noun: LinkedPredicate): boolean {
  const { words, syntax } = prose;
  const { first, head } = noun;
  const isOne = syntax.lemmas[head] === words[head]?.lower;
  const isSome = syntax.tags[first - 1] === "determiner" || syntax.tags[first - 1] === "number";
  if (!isOne && !isSome) return false;
  return !isSaidOfAll(predicates, noun);
}

/** Whether a noun is the subject of a verb in the present that tells of nothing: "earthquakes are common here". */
function isSaidOfAll({ finite }: TellingContext["predicates"], { phrase }: LinkedPredicate): boolean {
  const own = finite.find(({ subjects }) => subjects.some((item) => item[0] === phrase));
  return own?.group?.tense === "present" && own.group.voice !== "passive" && own.words.length === 0;
}

/** What befalls: a noun of it tells of it wherever it stands ("three died in an earthquake"). */
const INCIDENTS: ReadonlySet<string> = new Set(
  Object.entries(EVENT_CONCEPTS).flatMap(([id, { type, mode }]) =>
    type === "incident" && mode !== "outbreak" ? [id] : [],
  ),
);

function isAfterPreposition(reader: ClauseReader, phrase: number): boolean {
  const before = (phraseOf(reader, phrase)?.first ?? 0) - 1;
  return before >= 0 && reader.prose.syntax.tags[before] === "preposition";
}

/** Whether a verb form opens a clause beside the main one: ", accusing …", "and accusing …". */
function opensClause(tag: string | undefined, text: string | undefined): boolean {
  return tag === undefined || tag === "coordinator" || tag === "adverb" || text === ",";
}

/** Talks at which, or by which, something else was done: "said in a call", "told Ann in a conversation". */
function occasionsOf(context: TellingContext, predicate: LinkedPredicate): readonly Telling[] {
  if (predicate.kind !== "verb") return [];
  const { during } = rolesOf(context.lexicon);
  const { list } = context.predicates;
  return predicate.parts.phrases.flatMap(({ preposition, items }) => {
    if (!during.has(preposition)) return [];
    const noun = list.find(({ kind, phrase }) => kind === "noun" && items[0]?.includes(phrase));
    // "Took part in talks" tells of the talks itself.
    const isOwn =
      noun !== undefined && list[predicate.noun ?? -1] === noun && predicate.words.some(({ id }) => id === "do");
    const telling = noun && !isOwn ? occasionOf(context, noun, peopleAround(context, predicate)) : null;
    return telling ? [telling] : [];
  });
}

function occasionOf(context: TellingContext, noun: LinkedPredicate, own: Participants): Telling | null {
  const concept = noun.words.find(({ id }) => id in EVENT_CONCEPTS)?.id;
  if (own.actors.length === 0 || concept === undefined || !isTalk(concept)) return null;
  const told = toldBy(concept);
  const sides = nounSides(context, peopleAround(context, noun), "mutual");
  const named = [...sides.actors, ...sides.recipients].filter((span) => mentionsIn(context.mentions, span).length > 0);
  const phrase = phraseOf(context.reader, noun.phrase);
  const partners = without([...own.objects, ...own.addressed.flat()], phrase === null ? [] : [phrase]);
  const recipients = named.length > 0 ? named : partners;
  return told && { told, concept, by: [noun], actors: own.actors, recipients: without(recipients, own.actors) };
}

/**
 * What a sentence only mentions: deeds that it names as past ("since the attack on the port"), and unrest ("because of a strike", "set off protests") if no verb
 * of it tells of another event: it was, whoever took part.
 */
function besides(context: TellingContext, told: readonly Telling[]): Telling[] {
  const known = new Set(told.flatMap(({ by }) => by));
  const { list, governed } = context.predicates;
  const alone = told.every(({ by: [root] }) => root?.kind === "noun");
  return list.flatMap((noun, index) =>
    known.has(noun) || governed.has(index) ? [] : [...(alone ? unrestOf(context, noun) : []), ...pastOf(context, noun)],
  );
}

function unrestOf(context: TellingContext, noun: LinkedPredicate): readonly Telling[] {
  const concept = noun.kind === "noun" ? noun.words.find(({ id }) => id in EVENT_CONCEPTS)?.id : undefined;
  if (concept === undefined || !isUnrest(concept)) return [];
  const told = toldBy(concept);
  const sides = nounSides(context, peopleAround(context, noun), EVENT_CONCEPTS[concept].roles);
  return told === null ? [] : [{ told, concept, by: [noun], ...sides }];
}

/** "Since the attack on the port, …": a deed that the sentence only names as past. */
function pastOf(context: TellingContext, noun: LinkedPredicate): readonly Telling[] {
  return isDeed(noun) && isPast(context, noun) ? [readPredicate(context, noun, []).main ?? []].flat() : [];
}

function isUnrest(id: string): id is "labour-strike" | "protest" | "riot" {
  return id === "labour-strike" || id === "protest" || id === "riot";
}

function isTalk(id: string): id is "meeting" | "talking" | "phone-call" {
  return id === "meeting" || id === "talking" || id === "phone-call";
}
