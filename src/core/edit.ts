/** Edits: what people correct by hand. Each holds on to words at a place of a report, never to an id that a later analysis may give to something else. */
import type { ReportSpan } from "./format.ts";

/** Words at a place of a report. */
export interface EditPlace extends ReportSpan {
  /** The words that stood there when the edit was made. */
  readonly words: string;
}

/** What an edit does. */
export type EditAction =
  /** Nobody is named there. */
  | { readonly do: "reject-mention"; readonly at: EditPlace }
  /** Those are no words that somebody said. */
  | { readonly do: "reject-statement"; readonly at: EditPlace }
  /** Nothing of the kind is told there. */
  | { readonly do: "reject-event"; readonly at: EditPlace }
  | { readonly do: "reject-figure"; readonly at: EditPlace }
  /** Who said the words at `at` is named at `speaker`, in the same report; `null`: the report does not say who. */
  | { readonly do: "set-speaker"; readonly at: EditPlace; readonly speaker: EditPlace | null }
  /** What the words at `at` tell, a statement, an event or a figure, is of this day or interval. */
  | { readonly do: "set-date"; readonly at: EditPlace; readonly date: string }
  /** Whoever is named at `at` and at `other` is one, or is not. */
  | { readonly do: "merge-actors"; readonly at: EditPlace; readonly other: EditPlace }
  | { readonly do: "split-actors"; readonly at: EditPlace; readonly other: EditPlace }
  /** Whoever is named at `at` is shown by this name. */
  | { readonly do: "rename-actor"; readonly at: EditPlace; readonly name: string }
  /** The words at both places are wordings of one statement, or are not. */
  | { readonly do: "merge-statements"; readonly at: EditPlace; readonly other: EditPlace }
  | { readonly do: "split-statements"; readonly at: EditPlace; readonly other: EditPlace }
  /** Two reports, by their ids, are of one story, or are not; the second is then taken out. */
  | { readonly do: "merge-stories"; readonly report: string; readonly other: string }
  | { readonly do: "split-stories"; readonly report: string; readonly other: string }
  /** A report derives from another one, by its id; `null`: from none of the others. */
  | { readonly do: "set-origin"; readonly report: string; readonly from: string | null }
  /** An earlier edit, by its id, does not count any more. */
  | { readonly do: "undo"; readonly edit: string };

export interface Edit {
  /** Made of all that it says. */
  readonly id: string;
  /** When it was made, an instant. */
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  /** What stood there before, in words, for those who read the correction; "" where that was not told. */
  readonly was: string;
  readonly action: EditAction;
}

/** An action that changes what is found or linked. */
export type StandingAction = Exclude<EditAction, { readonly do: "undo" }>;

/** An edit that counts. */
export interface StandingEdit extends Edit {
  readonly action: StandingAction;
}

/**
 * The edits that count: all but those that are undone, and the undoings. Input: all, in the order in which they were made; an undoing may be undone itself.
 */
export function standingEdits(edits: readonly Edit[]): StandingEdit[] {
  const undone = new Set<string>();
  for (const edit of [...edits].reverse())
    if (edit.action.do === "undo" && !undone.has(edit.id)) undone.add(edit.action.edit);
  return edits.filter((edit): edit is StandingEdit => edit.action.do !== "undo" && !undone.has(edit.id));
}

/** The places that an action names. */
export function placesOf(action: StandingAction): readonly EditPlace[] {
  if (!("at" in action)) return [];
  if ("other" in action) return [action.at, action.other];
  return "speaker" in action && action.speaker ? [action.at, action.speaker] : [action.at];
}

/** The reports that an action names. */
export function reportsOf(action: StandingAction): readonly string[] {
  if ("at" in action) return placesOf(action).map(({ report }) => report);
  if ("other" in action) return [action.report, action.other];
  return action.from === null ? [action.report] : [action.report, action.from];
}
