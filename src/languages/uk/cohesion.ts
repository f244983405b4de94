/** Ukrainian: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const ukrainianCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "але|і|й|та|а|однак|проте|крім того|окрім того|до того ж|більше того|тим часом|тим не менш|тому|таким чином|отже|так|зате|натомість|навпаки|з іншого боку|у свою чергу|зі свого боку|водночас|одночасно|потім|згодом|тоді|наприклад|також|при цьому|причому|втім|у відповідь|відтоді|зокрема",
  ),
  pointing: sourced(
    OURS,
    "цей|ця|це|ці|той|та|ті|такий|така|таке|такі|той самий|та сама|ті самі|останній|остання|останні|обидва|обидві|інші|інший|решта",
  ),
  pronouns: sourced(OURS, "він вона воно вони його її йому їй їм ними їх ньому ній них нього неї"),
  possessives: sourced(OURS, "його її їх їхній їхня їхнє їхні"),
};
