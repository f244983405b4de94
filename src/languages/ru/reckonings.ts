/** Russian: what a reader can reckon anew. */
import { sourced } from "../../core/sourced.ts";
import type { ReckoningWords } from "../reckonings.ts";
import { formsOf } from "../speech-forms.ts";

const OWN = "written for Readout: as Russian news tells anniversaries, ages and days counted";

export const russianReckoningWords: ReckoningWords = {
  anniversary: sourced(OWN, formsOf("годовщин|а|ы|у|е|ой -_лети|е|я|ю|ем лети|е|я|ю|ем")),
  of: sourced(OWN, formsOf("от")),
  courses: sourced(OWN, {
    war: formsOf("войн|ы|а|у|е"),
    invasion: formsOf("вторжени|я|е"),
    offensive: formsOf("наступлени|я|е контрнаступлени|я|е"),
    ceasefire: formsOf("перемири|я|е"),
    siege: formsOf("осад|ы|а|у|е"),
    blockade: formsOf("блокад|ы|а|у|е"),
    strike: formsOf("забастовк|и|а|у|е"),
    "hunger strike": formsOf("голодовк|и|а|у|е"),
    protests: formsOf("протест|ов|ы|а демонстраци|й|и акци|й|и_протеста"),
    trial: formsOf("процесс|а| суд|а|"),
    search: formsOf("поиск|ов|и поисковой_операции спасательной_операции"),
    quarantine: formsOf("карантин|а|"),
  }),
  born: sourced(OWN, formsOf("родил|ся|ась рожд|ённый|ённая|енный|енная")),
  aged: sourced(
    OWN,
    formsOf("летний летняя летнего летней летнюю летнему -_летний -_летняя -_летнего -_летней -_летнюю -_летнему"),
  ),
};
