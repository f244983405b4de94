/** English: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as English news tells anniversaries, ages and days counted";

export const englishReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("anniversar|y|ies")),
  of: sourced(OWN, formsOf("of")),
  courses: sourced(OWN, {
    war: formsOf("war wars"),
    invasion: formsOf("invasion"),
    offensive: formsOf("offensive counteroffensive counter-offensive"),
    ceasefire: formsOf("ceasefire cease-fire truce"),
    siege: formsOf("siege"),
    blockade: formsOf("blockade"),
    strike: formsOf("strike walkout"),
    "hunger strike": formsOf("hunger_strike"),
    protests: formsOf("protests demonstrations unrest"),
    trial: formsOf("trial"),
    search: formsOf("search rescue_operation search_operation"),
    quarantine: formsOf("lockdown quarantine"),
  }),
  born: sourced(OWN, formsOf("born")),
  aged: sourced(OWN, formsOf("year-old year-olds years_old -_year-old years_of_age")),
};
