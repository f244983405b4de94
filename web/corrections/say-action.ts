/** What a correction does, in words. */
import type { EditAction } from "../../src/core/edit.ts";

type Say = { readonly [Do in EditAction["do"]]: (action: Extract<EditAction, { readonly do: Do }>) => string };

const SAY: Say = {
  "reject-mention": () => "Names nobody",
  "reject-statement": () => "No statement",
  "reject-event": () => "Not told",
  "reject-figure": () => "No such figure",
  "set-speaker": ({ speaker }) => (speaker === null ? "Speaker: not stated" : `Speaker: ${speaker.words}`),
  "set-date": ({ date }) => `Day: ${date}`,
  "merge-actors": ({ at, other }) => `One and the same: ${at.words}, ${other.words}`,
  "split-actors": ({ at, other }) => `Not the same: ${at.words}, ${other.words}`,
  "rename-actor": ({ name }) => `Name: ${name}`,
  "merge-statements": () => "One statement",
  "split-statements": () => "Two statements",
  "merge-stories": () => "One story",
  "split-stories": () => "Not of this story",
  "set-origin": ({ from }) => (from === null ? "No copy" : "A copy of another report"),
  undo: () => "Taken back",
};

export function sayAction(action: EditAction): string {
  return (SAY[action.do] as (action: EditAction) => string)(action);
}

/** The place that a correction is about: its report, and where in it. */
export function placeOf(
  action: EditAction,
): { readonly report: string; readonly start?: number; readonly end?: number; readonly words?: string } | null {
  if ("at" in action) return action.at;
  if (action.do === "undo") return null;
  if (action.do === "set-origin") return { report: action.report };
  return { report: action.other };
}
