/** Czech: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const czechCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "ale|a|však|avšak|navíc|kromě toho|mezitím|přesto|nicméně|proto|tedy|tudíž|takže|naopak|na druhé straně|zároveň|současně|poté|pak|například|naproti tomu|podobně|také|rovněž|ovšem|přitom|dále|v reakci|následně",
  ),
  pointing: sourced(
    OURS,
    "ten|ta|to|ti|ty|tento|tato|toto|tito|tyto|takový|taková|takové|takoví|týž|posledně|oba|obě|ostatní|další|jiní",
  ),
  pronouns: sourced(OURS, "on ona ono oni ony jeho jej ho mu jemu jí ji je jim jich nich nim něj něm ní ním"),
  possessives: sourced(OURS, "jeho její jejího jejímu jejím jejich"),
};
