/** What the predicates of a sentence tell together: from the innermost word outward, each composed with what it governs. */
import type { Span } from "../../core/span.ts";
import { HOSTILE } from "../../languages/event-composition-table.ts";
import { type ConceptId, EVENT_CONCEPTS, type OperatorId } from "../../languages/event-concepts.ts";
import { type ClauseReader, phraseOf } from "./clause-reader.ts";
import { type Chosen, choose, type Governed, NOTHING_GOVERNED, nothingGoverned } from "./event-choice.ts";
import { type Composed, type Inner, type Link, type Told, toldWith } from "./event-composition.ts";
import { withGrammar } from "./event-grammar.ts";
import type { EventLexicon } from "./event-lexicon.ts";
import { type LinkedPredicate, OBJECT_ACTS, type Predicates, TALKS, WHO_ACTS } from "./event-links.ts";
import {
  concerned,
  NOBODY,
  nounSides,
  type Participants,
  participantsOf,
  participantsWithout,
  type Sides,
  verbSides,
} from "./event-participants.ts";
import { firstKnown, type MentionIndex, mentionsIn, without } from "./event-people.ts";
import { rolesOf } from "./event-predicates.ts";
import { recipientLists } from "./event-recipients.ts";
import { sameSides } from "./operator-sides.ts";
import { type Telling, tellingWith } from "./telling.ts";

/** What a predicate tells: its event, what an operator above it is applied to, and events told of besides. */
export interface Reading {
  readonly main: Telling | null;
  readonly inner: Inner;
  /** Who takes part, also where it is only a thing ("the policies of X"). */
  readonly sides: Sides;
  readonly more: readonly Telling[];
}

/** Everything a sentence's predicates are read with. */
export interface TellingContext {
  readonly reader: ClauseReader;
  readonly lexicon: EventLexicon;
  readonly mentions: MentionIndex;
  readonly predicates: Predicates;
  /** Who the sentence before was about: the subject of a verb that has none, where a language leaves it out. */
  readonly topic: Span | null;
}

/** Things of words and numbers, and what it is to attack one. */
const IN_WORDS: ReadonlySet<ConceptId> = new Set(["bill", "decision", "agreement", "resolution"]);
const CRITICISM: Told = { type: "accuse", mode: "disapprove", modality: "happened" };
/** Predicates one within another that are followed; beyond it no reader follows either. */
const DEEPEST = 8;

/**
 * Reads one predicate with all that it governs.
 *
 * - Input: `inherited` is who does it where grammar says so from outside ("offered to help"); `depth` counts the predicates above it.
 */
export function readPredicate(
  context: TellingContext,
  predicate: LinkedPredicate,
  inherited: readonly Span[],
  depth = 0,
): Reading {
  const own = participantsOf(context, predicate, rolesOf(context.lexicon), inherited);
  const options = depth < DEEPEST ? governedBy(context, predicate, own, depth) : [NOTHING_GOVERNED];
  const choice = choose(predicate, options, own);
  const governed = choice?.governed ?? options[0] ?? NOTHING_GOVERNED;
  const below = governed.reading?.more ?? [];
  if (choice === null) return withGrammarAlone(context, predicate, own, below);
  const { chosen } = choice;
  if ("thing" in chosen) {
    const sides = nounSides(context, own, EVENT_CONCEPTS[chosen.thing].roles);
    return { main: null, inner: { is: "thing", concept: chosen.thing }, sides, more: [] };
  }
  const telling = tellingOf(context, predicate, chosen, own, governed);
  const main = telling && withGrammar(context, predicate, telling);
  const inner: Inner = main === null ? { is: "nothing" } : { is: "event", told: main.told, concept: main.concept };
  return {
    main,
    inner,
    sides: main ?? NOBODY,
    more: [...toldBesides(context, chosen, own, governed, predicate), ...below],
  };
}

function tellingOf(
  context: TellingContext,
  predicate: LinkedPredicate,
  chosen: Exclude<Chosen, { thing: ConceptId }>,
  own: Participants,
  governed: Governed,
): Telling | null {
  const rest = participantsWithout(own, governed.phrase);
  if (chosen.operator !== null) {
    // "Accused the army of …": who is asked or blamed may be what is sent or given elsewhere.
    const isWhom = governed.inner.is === "thing" && WHO_ACTS.has(governed.inner.concept);
    const people = isWhom && OBJECT_ACTS.has(chosen.operator) ? own : rest;
    return operatorTelling(context, chosen.operator, chosen.composed, predicate, people, governed);
  }
  const people = governed.inner.is === "event" ? rest : own;
  // "Attacked the budget": what is only words and numbers is attacked in words.
  if (chosen.concept === "attack" && governed.inner.is === "thing" && IN_WORDS.has(governed.inner.concept))
    return conceptTelling(context, CRITICISM, "disapprove", predicate, people, governed);
  return conceptTelling(context, chosen.told, chosen.concept, predicate, people, governed);
}

/** A verb that tells of nothing may still be asked for by its modal ("must pay"). */
function withGrammarAlone(
  context: TellingContext,
  predicate: LinkedPredicate,
  own: Participants,
  below: readonly Telling[],
): Reading {
  // "Rejected the proposal of X", "refused to answer Y": whom it concerns, though it tells of nothing known.
  const sides =
    predicate.kind === "noun" ? nounSides(context, own, "self") : { actors: [], recipients: others(context, own) };
  const nothing: Reading = { main: null, inner: { is: "nothing" }, sides, more: below };
  const main = withGrammar(context, predicate, {
    told: null,
    concept: null,
    by: [predicate],
    actors: own.actors,
    recipients: [],
  });
  if (main === null) return nothing;
  return { main, inner: { is: "event", told: main.told, concept: null }, sides: main, more: below };
}

/** Whom a verb that tells of nothing is about: its objects, whom a preposition names, else where. */
function others({ mentions }: TellingContext, { objects, addressed, from, place }: Participants): readonly Span[] {
  return firstKnown(mentions, [objects, ...addressed, from, place], []);
}

/** The governed event where it is told of as well: denied, alleged, or done by the very talk that it was the purpose of. */
function toldBesides(
  context: TellingContext,
  chosen: Chosen,
  own: Participants,
  { link, reading }: Governed,
  predicate: LinkedPredicate,
): Telling[] {
  const main = reading?.main ?? null;
  if (main === null || "thing" in chosen) return [];
  if (chosen.operator === null)
    return link === "clause" && TALKS.has(chosen.concept) && main.told.type !== "consult"
      ? [
          tellingWith(main, {
            by: [predicate, ...main.by],
            recipients: firstKnown(context.mentions, [main.recipients, own.objects], main.actors),
          }),
        ]
      : [];
  const modality = chosen.composed.inner;
  // "Denied the comments on the seizure" says nothing of the seizure.
  const { nounIsObject, parts } = predicate;
  const isAbout = link === "noun" && !nounIsObject && parts.objects.length > 0;
  if (modality === null || (chosen.operator === "deny" && isAbout)) return [];
  const who = chosen.operator === "deny" ? ofSpeaker(context, main, own) : main;
  const doers = chosen.operator === "deny" ? own.actors : own.objects;
  return [tellingWith(whose(who, doers, link), { told: toldWith(main.told, { modality }) })];
}

/** Who does what a clause tells: whom the verb above it asks or blames, also where a preposition names him ("acusó a X de …"), else its own subject. */
function doersOf({ passive, objects, addressed, actors }: Participants, objectActs: boolean): readonly Span[] {
  if ((objectActs || passive) && objects.length > 0) return objects;
  return (objectActs && !passive ? addressed[0] : undefined) ?? actors;
}

/** "Accused X of the attack", "denied the attack": a noun that names nobody who did it is the deed of who is blamed for it, or denies it. */
function whose(main: Telling, doers: readonly Span[], link: Link): Telling {
  if (link !== "noun" || main.by.length > 1 || main.actors.length > 0) return main;
  return tellingWith(main, { actors: without(doers, main.recipients) });
}

/**
 * What a predicate may be taken to govern, the likeliest first. Where it has a noun for its object and a clause, the noun is what it is about, and the
 * clause belongs to that ("launched an attack to take …"), but for words whose object is who is to do it.
 */
function governedBy(context: TellingContext, predicate: LinkedPredicate, own: Participants, depth: number): Governed[] {
  const { list } = context.predicates;
  const objectActs = predicate.words.some(({ id }) => OBJECT_ACTS.has(id));
  const options: Governed[] = [];
  const clause = predicate.clause === null ? undefined : list[predicate.clause];
  if (clause !== undefined) {
    // "Asked X to go"; "X was asked, is expected, is said to go".
    const actors = doersOf(own, objectActs);
    const reading = readPredicate(context, clause, actors, depth + 1);
    const inner: Inner = reading.inner.is === "event" ? reading.inner : { is: "clause" };
    options.push({ link: "clause", reading, inner, object: true, phrase: null });
  }
  const noun = predicate.noun === null ? undefined : list[predicate.noun];
  if (noun !== undefined) {
    const reading = readPredicate(context, noun, [], depth + 1);
    const phrase = phraseOf(context.reader, noun.phrase);
    const option: Governed = { link: "noun", reading, inner: reading.inner, object: true, phrase };
    if (predicate.nounIsObject && !objectActs) options.unshift(option);
    else options.push(option);
  }
  return options.length > 0 ? options : [nothingGoverned(own.objects.length > 0)];
}

function conceptTelling(
  context: TellingContext,
  told: Told,
  concept: ConceptId,
  predicate: LinkedPredicate,
  own: Participants,
  { link, reading }: Governed,
): Telling {
  const { roles } = EVENT_CONCEPTS[concept];
  const object = link === "noun" ? (reading?.sides ?? NOBODY) : NOBODY;
  const sides = predicate.kind === "noun" ? nounSides(context, own, roles) : verbSides(context, own, concept, object);
  const means = meansOf(context, predicate);
  // "An earthquake hit the town": what befell it.
  if (means?.told.type === "incident" && HOSTILE.has(told.type))
    return tellingWith(means, {
      by: [predicate, ...means.by],
      recipients: [...sides.recipients, ...means.recipients],
    });
  const { actors, recipients } = sides;
  if (means === null || means.told.type !== told.type) return { told, concept, by: [predicate], actors, recipients };
  const hit = [...recipients, ...without(means.recipients, recipients)];
  return { told, concept, by: [predicate, ...means.by], actors: means.actors, recipients: hit };
}

/** The event that is itself the subject ("the strike by X killed three"), or `null`. */
function meansOf(context: TellingContext, { means }: LinkedPredicate): Telling | null {
  const noun = means === null ? undefined : context.predicates.list[means];
  return noun === undefined ? null : readPredicate(context, noun, [], DEEPEST).main;
}

function operatorTelling(
  context: TellingContext,
  operator: OperatorId,
  { outer, same }: Composed,
  predicate: LinkedPredicate,
  own: Participants,
  { reading, inner, link }: Governed,
): Telling | null {
  if (outer === null || (operator === "cause" && !hasBeen(predicate))) return null;
  const main = reading?.main ?? null;
  const concept = inner.is === "thing" ? inner.concept : same ? (main?.concept ?? null) : null;
  const by = [predicate, ...(main?.by ?? [])];
  const made = ({ actors, recipients }: Sides): Telling => ({ told: outer, concept, by, actors, recipients });
  const passed = passedOn(operator, main, own);
  if (passed !== null) return made(passed);
  const actors = predicate.kind === "noun" ? nounSides(context, own, "self").actors : own.actors;
  if (same && main !== null)
    return made(sameSides(context, operator, own, actors, ofSpeaker(context, main, own), link));
  const sides = concerned(main === null ? (reading?.sides ?? NOBODY) : ofSpeaker(context, main, own), actors);
  return made({ actors, recipients: firstKnown(context.mentions, recipientLists(operator, own, sides, link), actors) });
}

/** Whether a verb tells what is or was: not "would spark protests". */
function hasBeen({ group }: LinkedPredicate): boolean {
  return group === null || (group.modal === null && group.tense !== "future");
}

/** Who takes part in what a subject goes through, or only brings about ("the arrest sparked protests": nobody's who stands before it); `null` for others. */
function passedOn(operator: OperatorId, main: Telling | null, own: Participants): Sides | null {
  if (operator === "cause") return main && { actors: main.actors, recipients: main.recipients };
  return operator === "undergo" ? { actors: main?.actors ?? own.from, recipients: own.actors } : null;
}

/** "The ministry said it would …": a pronoun that stands for nobody else is who speaks. */
function ofSpeaker({ reader, mentions }: TellingContext, main: Telling, { actors }: Participants): Telling {
  const [actor, another] = main.actors;
  const phrase = phraseOf(reader, main.by[0]?.subjects[0]?.[0] ?? -1);
  if (actor === undefined || another !== undefined || actors.length === 0 || phrase === null) return main;
  if (reader.prose.syntax.tags[phrase.head] !== "pronoun") return main;
  const known = mentionsIn(mentions, actor).some(({ standsFor }) => standsFor !== null);
  return known ? main : tellingWith(main, { actors });
}

/** The words from the first to the last predicate of a telling. */
export function wordsOf({ reader }: TellingContext, { by }: Telling): Span {
  const { words } = reader.prose;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { first, until } of by) {
    start = Math.min(start, words[first]?.start ?? start);
    end = Math.max(end, words[until - 1]?.end ?? end);
  }
  return { start, end };
}
