/** Italian: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Italian news tells anniversaries, ages and days counted";

export const italianReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("anniversario")),
  of: sourced(OWN, formsOf("di del dello della dell' dei delle")),
  courses: sourced(OWN, {
    war: formsOf("guerra"),
    invasion: formsOf("invasione"),
    offensive: formsOf("offensiva controffensiva"),
    ceasefire: formsOf("cessate_il_fuoco tregua"),
    siege: formsOf("assedio"),
    blockade: formsOf("blocco"),
    strike: formsOf("sciopero"),
    "hunger strike": formsOf("sciopero_della_fame"),
    protests: formsOf("proteste manifestazioni"),
    trial: formsOf("processo"),
    search: formsOf("ricerche"),
    quarantine: formsOf("quarantena"),
  }),
  born: sourced(OWN, formsOf("nato nata")),
  aged: sourced(OWN, formsOf("enne anni_di_età")),
};
