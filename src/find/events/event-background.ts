/** Background: events that a sentence only names, as what happened before or brought something about ("since the attack on the port", "the arrest of X led to …"). */
import { type ConceptId, EVENT_CONCEPTS, type OperatorId } from "../../languages/event-concepts.ts";
import { phraseOf } from "./clause-reader.ts";
import { standsBehind } from "./compound-prepositions.ts";
import type { LinkedPredicate } from "./event-links.ts";
import { rolesOf } from "./event-predicates.ts";
import type { TellingContext } from "./event-telling.ts";

/** What is done once and then has happened, so that a noun of it is told of as such; a ban or a sanction may be one that stands. */
const DEEDS: ReadonlySet<string> = new Set<ConceptId>([
  "attack",
  "incursion",
  "murder",
  "kill",
  "wound",
  "beat",
  "torture",
  "sexual-violence",
  "abduct",
  "assassinate",
  "shoot",
  "shell",
  "air-strike",
  "bomb",
  "suicide-attack",
  "capture",
  "arrest",
  "execution",
  "raid",
  "expel",
  "deport",
  "release",
  "acquit",
  "resign",
  "withdrawal",
  "oust",
  "ceasefire",
]);

/** Whether a noun is one of a deed. */
export function isDeed({ kind, words }: LinkedPredicate): boolean {
  return kind === "noun" && words.some(({ id, until }) => DEEDS.has(id) && until === words[0]?.until);
}

/** Whether a noun stands behind a preposition that says it has happened: "since", "after", "because of"; several of it ("after two wars") are history. */
export function isPast({ reader, lexicon }: TellingContext, { phrase }: LinkedPredicate): boolean {
  const { since } = rolesOf(lexicon);
  const { words, syntax } = reader.prose;
  let first = phraseOf(reader, phrase)?.first ?? -1;
  if (syntax.tags[first] === "number") return false;
  // „od březnového | útoku“: an adjective of a time is no part of the phrase.
  while (first > 0 && syntax.tags[first - 1] === "adjective") first--;
  return since !== undefined && first > 0 && standsBehind(words, first, since);
}

/** Operators beside which their subject has happened: "the arrest drew criticism". */
const TELLS: ReadonlySet<string> = new Set<OperatorId>(["do", "cause", "undergo"]);

/** Whether a noun is the subject of a verb that tells it as a fact: "the arrest of X led to …", not "would lead to …", nor "the arrest is planned". */
export function isFact({ predicates }: TellingContext, { phrase }: LinkedPredicate): boolean {
  const own = predicates.finite.find(({ subjects }) => subjects.some(([first]) => first === phrase));
  if (own?.group == null) return false;
  const { tense, modal, negated } = own.group;
  const changes = own.words.some(({ id }) => !(id in EVENT_CONCEPTS) && !TELLS.has(id));
  return tense === "past" && modal === null && !negated && !changes;
}
