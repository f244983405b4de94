/** Spanish: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Spanish news tells anniversaries, ages and days counted";

export const spanishReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("aniversario")),
  of: sourced(OWN, formsOf("de del")),
  courses: sourced(OWN, {
    war: formsOf("guerra"),
    invasion: formsOf("invasión"),
    offensive: formsOf("ofensiva contraofensiva"),
    ceasefire: formsOf("alto_el_fuego tregua cese_el_fuego"),
    siege: formsOf("asedio sitio"),
    blockade: formsOf("bloqueo"),
    strike: formsOf("huelga paro"),
    "hunger strike": formsOf("huelga_de_hambre"),
    protests: formsOf("protestas manifestaciones"),
    trial: formsOf("juicio"),
    search: formsOf("búsqueda rescate"),
    quarantine: formsOf("cuarentena"),
  }),
  born: sourced(OWN, formsOf("nacido nacida nació")),
  aged: sourced(OWN, formsOf("años_de_edad")),
};
