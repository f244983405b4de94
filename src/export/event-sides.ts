/** Who did an event to whom, pair by pair, for formats that know only pairs. */
import type { Account } from "../brief/account.ts";
import type { Actor, Event } from "../core/format.ts";

export interface EventPair {
  readonly actor: Actor | null;
  readonly recipient: Actor | null;
}

/** Every actor with every recipient; a side that nobody is on is `null`. */
export function eventPairs({ actors, recipients }: Event, account: Account): EventPair[] {
  const known = (ids: readonly string[]): (Actor | null)[] => {
    const found = ids.flatMap((id) => account.actor(id) ?? []);
    return found.length > 0 ? found : [null];
  };
  const to = known(recipients);
  return known(actors).flatMap((actor) => to.map((recipient) => ({ actor, recipient })));
}
