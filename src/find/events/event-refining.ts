/** Refining: what an event is once it is known who takes part, and whether it is worth telling. */
import { overlap, type Span } from "../../core/span.ts";
import { type ConceptId, EVENT_CONCEPTS } from "../../languages/event-concepts.ts";
import type { Mention } from "../finding.ts";
import { phraseOf, wordAt } from "./clause-reader.ts";
import { isDeed, isFact, isPast } from "./event-background.ts";
import { type Told, toldWith } from "./event-composition.ts";
import { speaksOfAttack } from "./event-harm.ts";
import type { LinkedPredicate } from "./event-links.ts";
import { participantsOf } from "./event-participants.ts";
import { firstKnown, mentionsIn, spanOf, without } from "./event-people.ts";
import { rolesOf } from "./event-predicates.ts";
import type { TellingContext } from "./event-telling.ts";
import { isMainClause, placeOf } from "./event-times.ts";
import type { Telling } from "./telling.ts";
import { tellingWith } from "./telling.ts";

/**
 * An event by its participants: troops sent on a peacekeeping mission are aid, a place that is seized is captured, borders opened to people are asylum.
 */
export function refined(context: TellingContext, whole: Telling): Telling {
  const persons = whole.recipients.filter((span) => !isEventNoun(context, span));
  const telling = sided(
    context,
    served(context, tellingWith(whole, { recipients: persons.map((span) => meant(context, whole, span)) })),
  );
  const { told, concept, recipients } = telling;
  const is = (type: Telling["told"]["type"], mode: string): Telling =>
    tellingWith(telling, { told: toldWith(told, { type, mode }) });
  const others = recipients.flatMap((span) => mentionsIn(context.mentions, span));
  if (told.type === "request" && told.mode === "yield" && ordersAway(telling) && others.some(isCivilian))
    return is("coerce", "order-evacuation");
  if (told.type === "mobilize" && concept === "troops" && isPeaceful(context, telling))
    return is("aid", "peacekeeping");
  const sides = told.type === "agree" && told.modality === "offered" ? peaceBetween(context, telling) : null;
  if (sides !== null) return tellingWith(is("agree", "offer-to-mediate"), { recipients: sides });
  if (concept === "explosion" && (telling.actors.length > 0 || speaksOfAttack(context.predicates)))
    return is("assault", "explosives");
  if (concept === "seize" && others.some(({ kind }) => kind === "place" || kind === "country"))
    return is("assault", "capture");
  if (told.type === "retreat" && concept === "borders" && others.some(({ kind }) => kind === "group"))
    return is("aid", "asylum");
  return telling;
}

/** Types of what is done for or about somebody whom the purpose may name. */
const FOR_OTHERS: ReadonlySet<string> = new Set(["aid", "agree", "mobilize", "cooperate", "consult"]);

/** "Sent tents | to help the people of Rome": whom the purpose names, where nobody else is. */
function served(context: TellingContext, telling: Telling): Telling {
  const { told, recipients, by, actors } = telling;
  const { mentions, predicates, lexicon } = context;
  const isKnown = recipients.some((span) => mentionsIn(mentions, span).length > 0);
  if (isKnown || !FOR_OTHERS.has(told.type) || (told.type === "consult" && told.mode !== "third-party")) return telling;
  const from = Math.max(...by.map(({ until }) => until));
  const next = predicates.list.find(({ kind, first }) => kind !== "noun" && first >= from);
  if (next?.group?.form !== "infinitive") return telling;
  const own = participantsOf(context, next, rolesOf(lexicon), []);
  const found = firstKnown(mentions, [own.objects, own.between, ...own.addressed, own.place], actors);
  const known = found.some((span) => mentionsIn(mentions, span).length > 0);
  return known ? tellingWith(telling, { recipients: found }) : telling;
}

/** Whether a phrase is itself a word of events, and nobody: "called for an end to the attacks". */
function isEventNoun({ reader, mentions, predicates }: TellingContext, span: Span): boolean {
  const at = reader.phraseAt[wordAt(reader, span.start)] ?? -1;
  if (at === -1 || mentionsIn(mentions, span).length > 0) return false;
  return predicates.list.some(
    ({ kind, phrase, words }) => kind === "noun" && phrase === at && words.some(({ id }) => DONE.has(id)),
  );
}

/** What is done: no thing, and no operator alone. */
const DONE: ReadonlySet<string> = new Set(
  Object.entries(EVENT_CONCEPTS).flatMap(([id, { type }]) => (type === null ? [] : [id])),
);

/** Whether somebody is ordered to leave. */
function ordersAway({ by: [order, leave] }: Telling): boolean {
  const is = (predicate: LinkedPredicate | undefined, wanted: string): boolean =>
    predicate?.words.some(({ id }) => id === wanted) ?? false;
  return is(order, "order") && is(leave, "withdrawal");
}

const CIVILIANS: ReadonlySet<string> = new Set([
  "civilians",
  "residents",
  "people",
  "villagers",
  "citizens",
  "families",
]);

function isCivilian({ concept, kind }: Mention): boolean {
  return kind === "group" && CIVILIANS.has(concept ?? "");
}

/** Words before an unclear "his" in which the one person whom it can mean is looked for, in code units. */
const BACK = 200;

/** Whom a pronoun means that no rule has settled: not who acts, but the one other person named shortly before. */
function meant({ mentions }: TellingContext, { actors }: Telling, span: Span): Span {
  const here = mentionsIn(mentions, span);
  if (here.length === 0 || here.some(({ form, standsFor }) => form !== "pronoun" || standsFor !== null)) return span;
  const before = mentionsIn(mentions, { start: Math.max(0, span.start - BACK), end: span.start });
  const others = without(
    before.filter(({ kind, form }) => kind === "person" && form === "name"),
    actors,
  );
  const [one, another] = others;
  return one !== undefined && another === undefined ? spanOf(one) : span;
}

/** Types of what two do together where nobody else is named. */
const TOGETHER: ReadonlySet<string> = new Set(["consult", "agree", "cooperate"]);

/** "A and B met": the first meets the others. */
function sided({ mentions }: TellingContext, telling: Telling): Telling {
  const { told, concept, actors, recipients } = telling;
  const shared = telling.by.some(({ words }) => words.some(({ id }) => id === "share"));
  const together =
    TOGETHER.has(told.type) ||
    concept === "agreement" ||
    concept === "relations" ||
    concept === "clash" ||
    shared ||
    (told.type === "reject" && isOfBoth(telling));
  if (!together || actors.length < 2 || recipients.some((span) => mentionsIn(mentions, span).length > 0))
    return telling;
  return tellingWith(telling, { actors: actors.slice(0, 1), recipients: actors.slice(1) });
}

/** "A and B failed to reach agreement": whether what did not come about is something of both. */
function isOfBoth({ by }: Telling): boolean {
  return by.some(({ words }) => words.some(({ id }) => id === "fail")) && by.length > 1;
}

/** Concepts of peace, which somebody else may help to make. */
const PEACE: ReadonlySet<string> = new Set(["ceasefire", "agreement", "talking", "agreeing", "meeting"]);

/** The two sides between whom an offer is to help make peace ("ready to help reach a truce between A and B"), or `null`. */
function peaceBetween(context: TellingContext, { by }: Telling): readonly Span[] | null {
  const from = by[0]?.until ?? 0;
  for (const noun of context.predicates.list) {
    if (noun.kind !== "noun" || noun.head < from || !noun.words.some(({ id }) => PEACE.has(id))) continue;
    const { between } = participantsOf(context, noun, rolesOf(context.lexicon), []);
    if (between.length > 1) return between;
  }
  return null;
}

/** Whether a sentence has a peacekeeping mission behind the words that tell: troops are sent on it. */
function isPeaceful({ predicates }: TellingContext, { by }: Telling): boolean {
  const from = by[0]?.first ?? 0;
  return predicates.list.some(
    ({ kind, head, words }) =>
      kind === "noun" && head > from && words.some(({ id }) => id === "peacekeepers" || id === "peacekeeping"),
  );
}

/**
 * Whether somebody who is known takes part, or a clause of its own tells it: else an event of nobody is a word in another sense. A noun's own words must say
 * who did it; who meets must meet somebody, only people visit, and who fights must fight somebody.
 */
export function isWorthTelling(context: TellingContext, telling: Telling): boolean {
  const { told, by, actors, recipients } = telling;
  if (isSuspicion(context, telling)) return false;
  if (told.type === "incident") return by[0]?.kind === "noun" || by.length > 1 || knownOf(context, actors).length === 0;
  const acting = knownOf(context, actors);
  const others = knownOf(context, recipients);
  const happened = told.modality === "happened" ? asItHappened(context, telling, acting, others) : null;
  if (happened !== null) return happened;
  if (by[0]?.kind === "noun")
    return (
      acting.length > 0 ||
      (others.length > 0 && by.length === 1 && isTold(context, told, by[0])) ||
      isBehind(context, telling, by[0])
    );
  if (acting.length + others.length > 0) return true;
  const mayBeFigure = telling.concept !== null && FIGURES.has(telling.concept) && by[0]?.passive !== true;
  return !mayBeFigure && isMainClause(context, telling);
}

/** Whether a noun that names only whom it was done to tells of a deed: of one that is past or led to something, or of one that is denied or alleged. */
function isTold(context: TellingContext, { modality }: Told, noun: LinkedPredicate): boolean {
  if (modality === "denied" || modality === "alleged") return true;
  return isDeed(noun) && (isPast(context, noun) || isFact(context, noun));
}

/** "Since the attack on the school in March": whether a deed that a sentence names as past says on what or when it was done. */
function isBehind(context: TellingContext, { recipients, told }: Telling, noun: LinkedPredicate): boolean {
  if (told.modality !== "happened" || !isDeed(noun) || !isPast(context, noun)) return false;
  return recipients.length > 0;
}

/** What games, weather and prices do as well ("the storm battered the coast"), so that somebody must be known where it is not done to them. */
const FIGURES: ReadonlySet<string> = new Set<ConceptId>([
  "attack",
  "incursion",
  "clash",
  "capture",
  "destroy",
  "kill",
  "be-killed",
  "wound",
  "beat",
  "blockade",
  "seize",
  "surrender",
  "withdrawal",
  "give-back",
  "restrict",
  "rescue",
  "shoot",
  "arrest",
  "riot",
]);

/** Whether its word only says of somebody beside a noun that he is said to have done it: "a man suspected of …". */
function isSuspicion({ reader, lexicon }: TellingContext, { by: [root] }: Telling): boolean {
  if (root === undefined || (root.group?.form === "finite" && root.group.first < root.head)) return false;
  return rolesOf(lexicon).alleged.has(reader.prose.words[root.head]?.lower ?? "");
}

/** What kinds of events need to have happened; `null` where nothing more is asked. */
function asItHappened(
  context: TellingContext,
  telling: Telling,
  acting: readonly Known[],
  others: readonly Known[],
): boolean | null {
  const { told, concept, by } = telling;
  // Unrest as a noun ("a strike", "clashes") was, whoever took part.
  if (UNREST.has(concept ?? "") && by.some(({ kind }) => kind === "noun")) return true;
  if (told.mode === "phone" && by[0]?.kind === "verb" && by[0].parts.objects.length > 1) return false;
  if (concept === "hosting") return acting.length > 0 && knownOf(context, objectsOf(context, telling)).some(isPeople);
  if (told.mode === "visit") return acting.some(({ kind }) => kind === "person");
  if (told.type === "consult" || concept === "clash") return isTogether(context, telling, acting, others);
  // A country or a team is beaten in a game only.
  return concept === "beat" ? others.some(isPeople) : null;
}

/** Whether those are known who meet or fight. */
function isTogether(
  context: TellingContext,
  telling: Telling,
  acting: readonly Known[],
  others: readonly Known[],
): boolean {
  const { told, concept, by, actors } = telling;
  if (acting.length === 0) return false;
  if (told.mode === "meeting" && by[0]?.kind === "noun" && placeOf(context, telling)) return true;
  if (others.length > 0 || actors.length > 1 || acting.some(({ plural }) => plural) || isPlural(context, by[0]))
    return true;
  // "Held a meeting", "launched a mediation effort": a light verb and its noun need no partner.
  return (
    (concept === "meeting" || concept === "mediation" || concept === "talking") &&
    by.length > 1 &&
    acting.some(isActive)
  );
}

/** „Президенты провели переговоры“: whether a verb's form says that several do it. */
function isPlural({ reader, lexicon }: TellingContext, root: LinkedPredicate | undefined): boolean {
  if (root?.kind !== "verb" || root.group?.form !== "finite") return false;
  const { lower } = reader.prose.words[root.head] ?? { lower: "" };
  return (rolesOf(lexicon).plurals ?? []).some((ending) => lower.endsWith(ending));
}

const UNREST: ReadonlySet<string> = new Set(["labour-strike", "protest", "riot", "clash"]);

type Known = Pick<Mention, "kind" | "plural">;

function isActive({ kind }: Known): boolean {
  return kind === "person" || kind === "organization" || kind === "country";
}

function isPeople({ kind }: Known): boolean {
  return kind === "person" || kind === "group";
}

/** Those to whom it is done who are the verb's own object, or its subject where it is passive: "received the envoy", not "received a letter from the envoy". */
function objectsOf({ reader }: TellingContext, { by: [root], recipients }: Telling): Span[] {
  const items = root === undefined ? [] : root.passive ? root.subjects : root.parts.objects.flat();
  const phrases = items.flatMap((item) => item.flatMap((one) => phraseOf(reader, one) ?? []));
  return recipients.filter((span) => phrases.some((phrase) => overlap(phrase, span) > 0));
}

/** Who is known among some places: the mentions there, or what is written as a name. */
function knownOf({ mentions, reader }: TellingContext, spans: readonly Span[]): Known[] {
  return spans.flatMap((span): Known[] => {
    const known = mentionsIn(mentions, span);
    if (known.length > 0) return known;
    const phrase = phraseOf(reader, reader.phraseAt[wordAt(reader, span.start)] ?? -1);
    const isName = phrase !== null && reader.prose.syntax.tags[phrase.head] === "proper";
    return isName ? [{ kind: null, plural: false }] : [];
  });
}
