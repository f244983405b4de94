/** In words, what a line rests on. */
import type { BriefLine, Support } from "../../src/core/format.ts";
import { sayCount, sayOrigins } from "../format/say.ts";
import type { StoryModel } from "../story/model.ts";

const MEANS: Readonly<Record<Support, string>> = {
  "claimed by one party": "Stands on one party's word alone",
  "one report": "One report tells it",
  "repeated, one origin": "Told more than once, but all of it may go back to one origin",
  "reported independently": "Reports that do not go back to one another tell it",
  "confirmed by opposing parties": "Parties that oppose each other both say it",
  "on record": "A record shows it",
  contested: "Told otherwise by others",
  superseded: "Later reports give a newer state",
  corrected: "A report took back what it had told",
};

export function supportNote(line: BriefLine, model: StoryModel): string {
  const whose = line.claimants.map((id) => model.name(id)).join(", ");
  const word = whose === "" ? "" : ` Whose word: ${whose}.`;
  return `${MEANS[line.support]}: ${sayCount(line.outlets, "outlet")}, ${sayOrigins(line.origins)}.${word}`;
}
