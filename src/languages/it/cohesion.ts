/** Italian: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const italianCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "ma|e|tuttavia|però|inoltre|peraltro|d'altra parte|da parte sua|nel frattempo|intanto|quindi|perciò|pertanto|così|dunque|invece|al contrario|allo stesso tempo|poi|allora|per esempio|ad esempio|anche|infatti|ciononostante|nonostante ciò|a sua volta|in risposta|infine|da allora|di conseguenza",
  ),
  pointing: sourced(
    OURS,
    "questo|questa|questi|queste|quello|quella|quelli|quelle|quel|quei|quegli|tale|tali|lo stesso|la stessa|gli stessi|le stesse|quest'ultimo|quest'ultima|entrambi|entrambe|altri|altre|ciò",
  ),
  pronouns: sourced(OURS, "egli lui lei ella esso essa essi esse loro gli lo la li le ne ci"),
  possessives: sourced(OURS, "suo sua suoi sue loro"),
};
