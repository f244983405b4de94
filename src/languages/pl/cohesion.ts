/** Polish: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const polishCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "ale|i|a|jednak|jednakże|ponadto|poza tym|oprócz tego|dodatkowo|tymczasem|mimo to|niemniej|dlatego|zatem|więc|tak więc|natomiast|z drugiej strony|z kolei|jednocześnie|równocześnie|potem|następnie|wtedy|na przykład|również|także|też|zaś|przy tym|w odpowiedzi|wreszcie|od tego czasu",
  ),
  pointing: sourced(
    OURS,
    "ten|ta|to|ci|te|tamten|tamta|tamci|tamte|taki|taka|takie|tacy|ów|owa|ten sam|ta sama|te same|ostatni z nich|obaj|obie|oba|inni|inne",
  ),
  pronouns: sourced(OURS, "on ona ono oni one jego go mu jemu niego niej jej ją nią im ich nich nimi"),
  possessives: sourced(OURS, "jego jej ich"),
};
