/** Events as JSON Lines in PLOVER's terms. */
import { type Account, accountOf } from "../brief/account.ts";
import type { Readout, ReportSpan } from "../core/format.ts";
import { placeText } from "./place-text.ts";
import { plainJson } from "./plain-text.ts";

/** Types that PLOVER does not have. */
const OURS: ReadonlySet<string> = new Set(["statement", "vote", "incident"]);

/**
 * Writes events in PLOVER's terms.
 *
 * - Input: the readout.
 * - Output: one JSON object a line, one line an event. Types are PLOVER's in capitals; those that are ours are marked by `"ontology": "readout"`. `modality` must be read: not all of
 *   these happened.
 * - Errors: none.
 * - Source: PLOVER v2 (Open Event Data Alliance); fields are named as in its coder NGEC.
 *
 * @example for (const line of ploverLines(readout)) process.stdout.write(line);
 */
export function* ploverLines(readout: Readout): Generator<string> {
  const account = accountOf(readout);
  for (const { id, type, mode, modality, actors, recipients, date, place, context, evidence } of readout.events)
    yield `${plainJson({
      id,
      ontology: OURS.has(type) ? "readout" : "PLOVER",
      event_type: type.toUpperCase(),
      event_mode: mode,
      modality,
      event_date: date,
      contexts: context,
      actors: actors.map((actor) => partyOf(actor, account)),
      recipients: recipients.map((recipient) => partyOf(recipient, account)),
      location: place === null ? null : (account.actor(place)?.name ?? place),
      sources: evidence.map((span) => sourceOf(span, account)),
    })}\n`;
}

function partyOf(id: string, account: Account): unknown {
  const actor = account.actor(id);
  return {
    id,
    name: actor?.name ?? null,
    kind: actor?.kind ?? null,
    country: actor?.country ?? null,
    sector: actor?.sector ?? null,
  };
}

function sourceOf(span: ReportSpan, account: Account): unknown {
  const report = account.report(span.report);
  return {
    place: placeText(span),
    ...span,
    text: account.words(span),
    outlet: report?.outlet ?? null,
    language: report?.language ?? null,
    publication_date: report?.published?.value ?? null,
    url: report?.url ?? null,
  };
}
