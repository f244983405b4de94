/** Whether a report names an actor as the speaker of words: what is joined from several reports may be told of different speakers. */
import type { StatementVersion } from "../../core/format.ts";
import { overlap } from "../../core/span.ts";
import type { Account } from "../account.ts";

/** Whether the words that name the speaker of a version touch a mention or a role of the actor. */
export function isNamedSpeaker(actor: string, { span, speakerSpan }: StatementVersion, account: Account): boolean {
  const known = account.actor(actor);
  if (!known || speakerSpan === null) return false;
  return [...known.mentions, ...known.roles].some(
    (place) => place.report === span.report && overlap(place, speakerSpan) > 0,
  );
}
