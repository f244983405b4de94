/** Who had to do with whom: actors as nodes, what passed between two of them as edges. */
import { accountOf } from "../brief/account.ts";
import type { Actor, Readout } from "../core/format.ts";
import { type DaySpan, daySpan } from "./day-span.ts";
import { eventPairs } from "./event-sides.ts";
import { placesText } from "./place-text.ts";

export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** An event's type, or `statement` for words from one to another. */
  readonly type: string;
  readonly mode: string;
  readonly modality: string;
  readonly days: DaySpan | null;
  readonly places: string;
  readonly words: string;
}

export interface ContactGraph {
  readonly nodes: readonly Actor[];
  readonly edges: readonly Edge[];
}

/** The graph of a readout. An event between several is an edge for each pair; one that has only one side is none. */
export function contactGraph(readout: Readout): ContactGraph {
  const account = accountOf(readout);
  const edges: Edge[] = [];
  for (const event of readout.events)
    for (const { actor, recipient } of eventPairs(event, account)) {
      const [first] = event.evidence;
      if (!actor || !recipient || !first) continue;
      edges.push({
        id: `${event.id}.${edges.length}`,
        from: actor.id,
        to: recipient.id,
        type: event.type,
        mode: event.mode ?? "",
        modality: event.modality,
        days: daySpan(event.date),
        places: placesText(event.evidence),
        words: account.words(first),
      });
    }
  for (const { id, speaker, addressees, date, versions } of readout.statements)
    for (const to of addressees) {
      const [first] = versions;
      if (speaker === null || !first || !account.actor(speaker) || !account.actor(to)) continue;
      edges.push({
        id: `${id}.${edges.length}`,
        from: speaker,
        to,
        type: "statement",
        mode: first.kind,
        modality: "happened",
        days: daySpan(date),
        places: placesText(versions.map(({ span }) => span)),
        words: account.words(first.span),
      });
    }
  return { nodes: readout.actors, edges };
}
