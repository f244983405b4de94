/** Czech: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Czech news tells anniversaries, ages and days counted";

export const czechReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("výročí")),
  of: sourced(OWN, formsOf("z ze")),
  courses: sourced(OWN, {
    war: formsOf("válk|y|a|u"),
    invasion: formsOf("invaz|e|i"),
    offensive: formsOf("ofenziv|y|a|u protiofenziv|y|a|u"),
    ceasefire: formsOf("příměří"),
    siege: formsOf("obléhání"),
    blockade: formsOf("blokád|y|a|u"),
    strike: formsOf("stávk|y|a|u"),
    "hunger strike": formsOf("hladovk|y|a|u"),
    protests: formsOf("protest|ů|y demonstrac|í|e"),
    trial: formsOf("proces|u| soud|u"),
    search: formsOf("pátrání záchranné_akce"),
    quarantine: formsOf("karantén|y|a|u"),
  }),
  born: sourced(OWN, formsOf("narozen narozená narodil narodila")),
  aged: sourced(OWN, formsOf("letý letá letého leté -_letý -_letá -_letého -_leté")),
};
