/** Whether an edit still applies: whether its words stand where they stood, and whether anything is found there that it could correct. */
import { type Edit, type EditPlace, placesOf, reportsOf, type StandingAction } from "../core/edit.ts";
import type { Span } from "../core/span.ts";
import { placeKey } from "../link/edits/edited-findings.ts";
import type { FoundReport } from "../link/found-report.ts";

/** An edit with what has become of it. */
export interface EditState {
  readonly edit: Edit;
  /** `undone`: another edit took it back; `lost`: it does not apply any more, and changes nothing. */
  readonly state: "applies" | "undone" | "lost";
  /** Why it is lost, in words; "" where it is not. */
  readonly because: string;
  /** The edit that took it back; `null` where none does. */
  readonly undoneBy: Edit | null;
}

/**
 * Why an action does not apply.
 *
 * - Input: the action, and the report of an id, as found, before any edit.
 * - Output: the reason in words; `null` where it applies.
 */
export function whyLost(action: StandingAction, reportOf: (id: string) => FoundReport | null): string | null {
  for (const id of reportsOf(action)) if (!reportOf(id)) return `the report ${id} is not in the store`;
  for (const place of placesOf(action)) {
    const report = reportOf(place.report);
    if (report?.raw.text.slice(place.start, place.end) !== place.words)
      return `“${place.words}” does not stand at ${place.report} ${placeKey(place)}`;
  }
  if (!("at" in action)) return null;
  const nothing = placesOf(action).find((place) => !isFound(action, place, reportOf(place.report)));
  if (nothing) return `nothing is found at ${nothing.report} ${placeKey(nothing)} that this could correct`;
  if (action.do === "set-speaker" && action.speaker && action.speaker.report !== action.at.report)
    return "the speaker is named in another report";
  return null;
}

function isFound(action: StandingAction, place: EditPlace, report: FoundReport | null): boolean {
  if (!report || !("at" in action)) return false;
  const { mentions, sayings, events, figures } = report.findings;
  const key = placeKey(place);
  const within = (found: readonly Span[]): boolean => found.some((one) => placeKey(one) === key);
  switch (action.do) {
    case "reject-mention":
    case "merge-actors":
    case "split-actors":
    case "rename-actor":
      return within(mentions);
    case "reject-statement":
    case "merge-statements":
    case "split-statements":
      return within(sayings);
    case "reject-event":
      return within(events);
    case "reject-figure":
      return within(figures);
    case "set-speaker":
      return within(place === action.at ? sayings : mentions);
    case "set-date":
      return within(sayings) || within(events) || within(figures);
  }
}
