/** What can be wrong with somebody: the name, who else is the same, which reports mean somebody else, and which words name nobody. */
import type { Actor, ReportSpan } from "../../src/core/format.ts";
import { sayCount } from "../format/say.ts";
import type { StoryModel } from "../story/model.ts";
import { chosenOf, placeAt, placeOption, reportOption } from "./places.ts";
import type { Choice, Subject } from "./subject.ts";

/** Mentions to choose from. */
const MENTIONS = 300;

const ANY = /\S/;

export function actorSubject(model: StoryModel, actor: Actor): Subject {
  const [first] = actor.mentions;
  if (first === undefined) return { heading: model.name(actor.id), choices: [], others: [] };
  const reports = new Set(actor.mentions.map(({ report }) => report));
  return {
    heading: model.name(actor.id),
    choices: [
      renaming(model, actor, first),
      joining(model, actor, first),
      ...(reports.size > 1 ? [parting(model, actor)] : []),
      rejection(model, actor),
    ],
    others: [],
  };
}

function renaming(model: StoryModel, { names, name }: Actor, at: ReportSpan): Choice {
  return {
    label: "Show another name",
    field: {
      kind: "text",
      label: "Name",
      like: ANY,
      suggestions: [...new Set(names.map(({ text }) => text))].filter((text) => text !== name),
    },
    drafts: ([said = ""]) =>
      ANY.test(said) ? [{ was: name, action: { do: "rename-actor", at: placeAt(model, at), name: said.trim() } }] : [],
  };
}

function joining(model: StoryModel, actor: Actor, at: ReportSpan): Choice {
  const others = model.readout.actors.filter(({ id, mentions }) => id !== actor.id && mentions.length > 0);
  const alike = (one: Actor): number => Number(one.kind === actor.kind);
  others.sort((a, b) => alike(b) - alike(a) || b.mentions.length - a.mentions.length);
  return {
    label: "It is the same as somebody else here",
    field: {
      kind: "one",
      label: "The other one",
      options: others.map(({ id, kind, mentions }) => ({
        value: id,
        text: model.name(id),
        language: null,
        note: `${kind}, ${sayCount(mentions.length, "mention")}`,
      })),
    },
    drafts: ([chosen = ""]) => {
      const other = model.actor(chosen)?.mentions[0];
      if (other === undefined) return [];
      return [
        {
          was: `${actor.name} and ${model.name(chosen)}`,
          action: { do: "merge-actors", at: placeAt(model, at), other: placeAt(model, other) },
        },
      ];
    },
  };
}

function parting(model: StoryModel, { mentions, name }: Actor): Choice {
  const firsts = [...new Map([...mentions].reverse().map((one) => [one.report, one])).values()].reverse();
  return {
    label: "Some reports mean somebody else",
    field: {
      kind: "some",
      label: "Which reports",
      options: firsts.flatMap(({ report }) => {
        const own = model.report(report);
        return own === null ? [] : [reportOption(own)];
      }),
    },
    drafts: (said) => {
      const kept = firsts.find(({ report }) => !said.includes(report));
      if (kept === undefined) return [];
      return firsts
        .filter(({ report }) => said.includes(report))
        .map((other) => ({
          was: name,
          action: { do: "split-actors", at: placeAt(model, kept), other: placeAt(model, other) },
        }));
    },
  };
}

function rejection(model: StoryModel, { mentions }: Actor): Choice {
  const shown = mentions.slice(0, MENTIONS);
  return {
    label: "Some words name nobody",
    field: { kind: "some", label: "Which words", options: shown.map((one, n) => placeOption(model, one, n)) },
    drafts: (said) =>
      chosenOf(shown, said).map((one) => ({
        was: model.words(one),
        action: { do: "reject-mention", at: placeAt(model, one) },
      })),
  };
}
