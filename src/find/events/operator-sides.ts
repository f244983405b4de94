/** Operator sides: who takes part in an event that another word passes on: "said it would", "carried out the attack", "offered them help". */
import type { Span } from "../../core/span.ts";
import { EVENT_CONCEPTS, type OperatorId } from "../../languages/event-concepts.ts";
import type { Link } from "./event-composition.ts";
import type { Participants, Sides } from "./event-participants.ts";
import { firstKnown, type MentionIndex, mentionsIn, without } from "./event-people.ts";
import type { TellingContext } from "./event-telling.ts";
import type { Telling } from "./telling.ts";

/** Operators that only tell of the event: who does it is its own subject. */
const TELLS_OF: ReadonlySet<OperatorId> = new Set(["say", "announce", "schedule", "order"]);
const TOGETHER: ReadonlySet<string> = new Set(["mutual", "each"]);

/** Who takes part in an event that an operator only passes on: its own people, and the operator's where it names none. */
export function sameSides(
  { mentions }: TellingContext,
  operator: OperatorId,
  own: Participants,
  doers: readonly Span[],
  main: Telling,
  link: Link,
): Sides {
  const tellsOf =
    TELLS_OF.has(operator) && (link === "clause" || operator !== "order") && hasOwnSubject(operator, main);
  // "Es kam zu einem Streit zwischen A und B": a subject that is nobody does nothing where somebody known does.
  const nobody = !isKnown(mentions, doers) && isKnown(mentions, main.actors);
  const actors = tellsOf || nobody || doers.length === 0 ? main.actors : doers;
  const together = main.concept !== null && TOGETHER.has(EVENT_CONCEPTS[main.concept].roles);
  const partners = together ? [...main.actors, ...main.recipients] : main.recipients;
  if (tellsOf && operator === "say") return { actors, recipients: without(main.recipients, actors) };
  const from = main.told.type === "assault" ? [] : [own.from]; // attacks are launched from where nobody is hit
  const where = together ? [] : [...from, own.place];
  const given = operator === "give" ? own.addressed : [];
  const addressed = together ? own.addressed.map((places) => without(places, own.place)) : own.addressed;
  const lists = [...given, partners, own.objects, ...addressed, ...where];
  return { actors, recipients: firstKnown(mentions, lists, actors) };
}

function isKnown(mentions: MentionIndex, spans: readonly Span[]): boolean {
  return spans.some((span) => mentionsIn(mentions, span).length > 0);
}

/** Whether what is told has somebody of its own who does it: of what is only said, a subject is enough ("said three were killed" tells of no killer). */
function hasOwnSubject(operator: OperatorId, { told, actors, by }: Telling): boolean {
  if (actors.length > 0) return true;
  if (told.type === "request") return false; // "said that X must go": who says so asks
  return operator === "say" && by[0]?.group?.form === "finite" && by[0].subjects.length > 0;
}
