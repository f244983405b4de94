/** French: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as French news tells anniversaries, ages and days counted";

export const frenchReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("anniversaire")),
  of: sourced(OWN, formsOf("de du des")),
  courses: sourced(OWN, {
    war: formsOf("guerre"),
    invasion: formsOf("invasion"),
    offensive: formsOf("offensive contre-offensive"),
    ceasefire: formsOf("cessez-le-feu trêve"),
    siege: formsOf("siège"),
    blockade: formsOf("blocus"),
    strike: formsOf("grève"),
    "hunger strike": formsOf("grève_de_la_faim"),
    protests: formsOf("manifestations protestations contestation"),
    trial: formsOf("procès"),
    search: formsOf("recherches"),
    quarantine: formsOf("quarantaine confinement"),
  }),
  born: sourced(OWN, formsOf("né née")),
  aged: sourced(OWN, formsOf("ans_révolus")),
};
