/** Bulgarian: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Bulgarian news tells anniversaries, ages and days counted";

export const bulgarianReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("годишнина||та")),
  of: sourced(OWN, formsOf("от на")),
  courses: sourced(OWN, {
    war: formsOf("война||та"),
    invasion: formsOf("инвази|я|ята нашестви|е|ето"),
    offensive: formsOf("офанзива||та контраофанзива||та настъпление||то"),
    ceasefire: formsOf("примирие||то"),
    siege: formsOf("обсада||та"),
    blockade: formsOf("блокада||та"),
    strike: formsOf("стачка||та"),
    "hunger strike": formsOf("гладна_стачка гладната_стачка"),
    protests: formsOf("протест|и|ите демонстрации демонстрациите"),
    trial: formsOf("процес||а|ът дело||то"),
    search: formsOf("издирване||то спасителна_операция спасителната_операция"),
    quarantine: formsOf("карантина||та"),
  }),
  born: sourced(OWN, formsOf("роден родена")),
  aged: sourced(
    OWN,
    formsOf("-_годишен -_годишна -_годишния -_годишният -_годишната годишен годишна годишния годишният годишната"),
  ),
};
