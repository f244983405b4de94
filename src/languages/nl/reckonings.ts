/** Dutch: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Dutch news tells anniversaries, ages and days counted";

export const dutchReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("jubileum gedenkdag herdenking")),
  of: sourced(OWN, formsOf("van")),
  courses: sourced(OWN, {
    war: formsOf("oorlog"),
    invasion: formsOf("invasie"),
    offensive: formsOf("offensief tegenoffensief"),
    ceasefire: formsOf("wapenstilstand staakt-het-vuren bestand"),
    siege: formsOf("beleg belegering"),
    blockade: formsOf("blokkade"),
    strike: formsOf("staking"),
    "hunger strike": formsOf("hongerstaking"),
    protests: formsOf("protesten demonstraties"),
    trial: formsOf("proces rechtszaak"),
    search: formsOf("zoektocht zoekactie"),
    quarantine: formsOf("quarantaine"),
  }),
  born: sourced(OWN, formsOf("geboren")),
  aged: sourced(OWN, formsOf("jarige -_jarige jaar_oud jaar_oude")),
};
