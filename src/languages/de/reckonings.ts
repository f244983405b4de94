/** German: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as German news tells anniversaries, ages and days counted";

export const germanReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("jahrestag||s|es jubiläum|s jubiläum")),
  of: sourced(OWN, formsOf("von vom")),
  courses: sourced(OWN, {
    war: formsOf("krieg||s|es"),
    invasion: formsOf("invasion"),
    offensive: formsOf("offensive gegenoffensive"),
    ceasefire: formsOf("waffenruhe waffenstillstand||s|es feuerpause"),
    siege: formsOf("belagerung"),
    blockade: formsOf("blockade"),
    strike: formsOf("streik||s ausstand||s"),
    "hunger strike": formsOf("hungerstreik||s"),
    protests: formsOf("protest|e|s|en"),
    trial: formsOf("prozess||es"),
    search: formsOf("suche rettungsaktion suchaktion"),
    quarantine: formsOf("quarantäne"),
  }),
  born: sourced(OWN, formsOf("geboren geborene geborener geb")),
  aged: sourced(
    OWN,
    formsOf("jährige jähriger jährigen jähriges -_jährige -_jähriger -_jährigen jahre_alt jahre_alte jahre_alter"),
  ),
};
