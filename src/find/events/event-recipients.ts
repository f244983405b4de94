/** Recipients: where whom an operator's event is done to may stand ("asked X for …", "demanded of X"). */
import type { Span } from "../../core/span.ts";
import type { OperatorId } from "../../languages/event-concepts.ts";
import type { Link } from "./event-composition.ts";
import type { Participants } from "./event-participants.ts";
import { without } from "./event-people.ts";

/** Operators whose addressee may stand after "from" ("demanded of", "demanded from"). */
const ASKS: ReadonlySet<OperatorId> = new Set(["demand", "appeal", "order"]);

/** Where an operator's recipient may stand, the likeliest first. */
export function recipientLists(
  operator: OperatorId,
  own: Participants,
  concernedSides: readonly Span[],
  link: Link,
): (readonly Span[])[] {
  const from = ASKS.has(operator) ? [own.from] : [];
  const lists = [own.objects, ...from, concernedSides, ...own.addressed, own.between, own.from, own.place];
  // "Appealed to the king for the release of X": who is asked, where another stands there than whom it concerns.
  if (link === "clause" || ASKS.has(operator))
    lists.splice(1, 0, ...own.addressed.map((places) => without(places, concernedSides)));
  if (operator === "give") lists.unshift(...own.addressed); // "awarded the Order to X"
  return lists;
}
