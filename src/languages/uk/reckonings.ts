/** Ukrainian: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Ukrainian news tells anniversaries, ages and days counted";

export const ukrainianReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("річниц|я|і|ю|ею -_річч|я|ю річч|я|ю роковин роковини")),
  of: sourced(OWN, formsOf("від з із")),
  courses: sourced(OWN, {
    war: formsOf("війн|и|а|у|і"),
    invasion: formsOf("вторгнення"),
    offensive: formsOf("наступ|у| контрнаступ|у|"),
    ceasefire: formsOf("перемир|'я|’я|я"),
    siege: formsOf("облог|и|а|у|і"),
    blockade: formsOf("блокад|и|а|у|і"),
    strike: formsOf("страйк|у|"),
    "hunger strike": formsOf("голодуванн|я|і"),
    protests: formsOf("протест|ів|и|у демонстраці|й|ї"),
    trial: formsOf("процес|у| суд|у|"),
    search: formsOf("пошук|ів|и пошукової_операції рятувальної_операції"),
    quarantine: formsOf("карантин|у|"),
  }),
  born: sourced(OWN, formsOf("народи|вся|лася|лась народжен|ий|а")),
  aged: sourced(
    OWN,
    formsOf("річний річна річного річної річну річному -_річний -_річна -_річного -_річної -_річну -_річному"),
  ),
};
