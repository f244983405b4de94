/** What can be wrong with a report's place: whose copy it is, and whether it is of this story; and with a story: which reports it has. */
import type { Report } from "../../src/core/format.ts";
import { sayCount, sayDay } from "../format/say.ts";
import { ask } from "../server/ask.ts";
import type { StoryPage } from "../server/contract.ts";
import { outletOf, type StoryModel } from "../story/model.ts";
import { byPublished } from "../story/strings.ts";
import { reportOption } from "./places.ts";
import type { Choice, Draft, Option, Subject } from "./subject.ts";

const NONE = "none";

export function reportSubject(model: StoryModel, report: Report): Subject {
  return {
    heading: `Report: ${outletOf(report)}`,
    choices: [originChoice(model, report), ...(model.story.reports.length > 1 ? [partingOne(model, report)] : [])],
    others: [],
  };
}

export function storySubject(model: StoryModel): Subject {
  return {
    heading: `Story: ${model.story.title}`,
    choices: [joining(model), ...(model.story.reports.length > 1 ? [parting(model)] : [])],
    others: [],
  };
}

/** What a report is told to derive from. */
function originOf(model: StoryModel, report: Report): string {
  const link = report.derivedFrom.find(({ report: from }) => from !== null);
  return link?.report == null ? "no copy" : `${link.kind} of ${outletOf(model.report(link.report))}`;
}

function originChoice(model: StoryModel, report: Report): Choice {
  const was = originOf(model, report);
  const others = [...model.readout.reports].filter(({ id }) => id !== report.id).sort(byPublished);
  const none: Option = { value: NONE, text: "No other: it is a report of its own", language: null, note: "" };
  return {
    label: "It is a copy of another report, or none",
    field: { kind: "one", label: "It is a copy of", options: [none, ...others.map(reportOption)] },
    drafts: ([from]) =>
      from === undefined
        ? []
        : [{ was, action: { do: "set-origin", report: report.id, from: from === NONE ? null : from } }],
  };
}

function partingOne(model: StoryModel, report: Report): Choice {
  return {
    label: "It does not belong to this story",
    field: { kind: "none" },
    drafts: () => partings(model, [report.id]),
  };
}

function parting(model: StoryModel): Choice {
  return {
    label: "Some reports do not belong to it",
    field: {
      kind: "some",
      label: "Which reports",
      options: [...model.readout.reports].sort(byPublished).map(reportOption),
    },
    drafts: (said) => partings(model, said),
  };
}

/** Takes reports out, each for itself; one must stay. */
function partings({ story }: StoryModel, gone: readonly string[]): Draft[] {
  const kept = story.reports.find((id) => !gone.includes(id));
  if (kept === undefined) return [];
  return gone.map((other) => ({ was: story.title, action: { do: "split-stories", report: kept, other } }));
}

function joining({ story }: StoryModel): Choice {
  const found = new Map<string, Option>();
  return {
    label: "It is the same as another story",
    field: {
      kind: "asked",
      label: "The other story",
      ask: async (words) => {
        const q = words.trim() === "" ? "" : `&q=${encodeURIComponent(words.trim())}`;
        const { value } = await ask<StoryPage>(`/stories?limit=20${q}`);
        const options = (value?.rows ?? []).filter(({ id }) => id !== story.id).map(storyOption);
        for (const option of options) found.set(option.value, option);
        return options;
      },
    },
    drafts: async ([other = ""]) => {
      const [own] = story.reports;
      // A correction names reports, never a story.
      const { value } = await ask<{ readonly rows: readonly { readonly id: string }[] }>(
        `/reports?story=${encodeURIComponent(other)}&limit=1`,
      );
      const report = value?.rows[0]?.id;
      if (own === undefined || report === undefined) return [];
      const was = `“${story.title}” and “${found.get(other)?.text ?? other}”`;
      return [{ was, action: { do: "merge-stories", report: own, other: report } }];
    },
  };
}

function storyOption(row: StoryPage["rows"][number]): Option {
  return {
    value: row.id,
    text: row.title,
    language: row.language,
    note: `${sayCount(row.reports, "report")}, ${sayDay(row.ends)}`,
  };
}
