/** Polish: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Polish news tells anniversaries, ages and days counted";

export const polishReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("rocznic|a|y|ę|ą")),
  of: sourced(OWN, formsOf("z ze")),
  courses: sourced(OWN, {
    war: formsOf("wojn|y|a|ę"),
    invasion: formsOf("inwazj|i|a|ę"),
    offensive: formsOf("ofensyw|y|a|ę kontrofensyw|y|a|ę"),
    ceasefire: formsOf("rozejm|u| zawieszenia_broni zawieszenie_broni"),
    siege: formsOf("oblężeni|a|e"),
    blockade: formsOf("blokad|y|a|ę"),
    strike: formsOf("strajk|u|"),
    "hunger strike": formsOf("głodówk|i|a|ę strajku_głodowego strajk_głodowy"),
    protests: formsOf("protest|ów|y|u demonstracji demonstracje"),
    trial: formsOf("proces|u|"),
    search: formsOf("poszukiwań poszukiwania akcji_ratunkowej akcja_ratunkowa"),
    quarantine: formsOf("kwarantann|y|a|ę"),
  }),
  born: sourced(OWN, formsOf("urodzony urodzona urodził urodziła ur")),
  aged: sourced(OWN, formsOf("letni letnia letniego letniej letnią -_letni -_letnia -_letniego -_letniej -_letnią")),
};
