/** English: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const englishCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "but|and|however|meanwhile|moreover|furthermore|in addition|additionally|also|still|yet|nevertheless|nonetheless|instead|therefore|thus|hence|consequently|as a result|on the other hand|by contrast|in contrast|similarly|likewise|besides|then|or|in turn|for example|for instance|in fact|indeed|after that|at the same time|for his part|for her part|for their part|for its part|in particular|rather|otherwise|accordingly|subsequently|elsewhere|separately|in response|that said|even so|as such|to this end",
  ),
  pointing: sourced(OURS, "this|that|these|those|such|the latter|the former|the same|another|others|both"),
  pronouns: sourced(OURS, "he him she her it they them himself herself itself themselves"),
  possessives: sourced(OURS, "his her its their"),
};
