/** Another speaker for a statement: whoever is named in the same reports. */
import type { Actor, ReportSpan, Statement } from "../../src/core/format.ts";
import { sayCount } from "../format/say.ts";
import type { StoryModel } from "../story/model.ts";
import { placeAt } from "./places.ts";
import type { Choice, Draft, Option } from "./subject.ts";

const NOBODY = "nobody";

export function speakerChoice(model: StoryModel, statement: Statement): Choice {
  const spans = statement.versions.map(({ span }) => span);
  const reports = new Set(spans.map(({ report }) => report));
  const named = model.readout.actors
    .filter(({ kind, id }) => kind !== "place" && id !== statement.speaker)
    .map((actor) => ({
      actor,
      count: new Set(actor.mentions.flatMap(({ report }) => (reports.has(report) ? report : []))).size,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.actor.name < b.actor.name ? -1 : 1));
  const was = statement.speaker === null ? "speaker not stated" : model.name(statement.speaker);
  return {
    label: "Somebody else said it",
    field: { kind: "one", label: "Who said it", options: optionsOf(model, named, reports.size, statement) },
    drafts: ([chosen]) => {
      if (chosen === undefined) return [];
      const actor = chosen === NOBODY ? null : model.actor(chosen);
      return spans.flatMap((span): Draft[] => {
        const speaker = actor === null ? null : nearest(actor, span);
        if (actor !== null && speaker === null) return [];
        return [
          {
            was,
            action: { do: "set-speaker", at: placeAt(model, span), speaker: speaker && placeAt(model, speaker) },
          },
        ];
      });
    },
  };
}

function optionsOf(
  model: StoryModel,
  named: readonly { readonly actor: Actor; readonly count: number }[],
  reports: number,
  { speaker }: Statement,
): Option[] {
  const people = named.map(({ actor, count }) => ({
    value: actor.id,
    text: model.name(actor.id),
    language: null,
    note: `${actor.kind}; named in ${count} of ${sayCount(reports, "report")}`,
  }));
  const none = { value: NOBODY, text: "The reports do not say who", language: null, note: "" };
  return speaker === null ? people : [none, ...people];
}

/** The actor's mention in the same report that is nearest to some words. */
function nearest({ mentions }: Actor, { report, start, end }: ReportSpan): ReportSpan | null {
  const away = (one: ReportSpan): number => (one.end <= start ? start - one.end : Math.max(0, one.start - end));
  const own = mentions.filter((one) => one.report === report);
  return own.reduce<ReportSpan | null>((best, one) => (best === null || away(one) < away(best) ? one : best), null);
}
