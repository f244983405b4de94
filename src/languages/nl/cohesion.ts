/** Dutch: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const dutchCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "maar|en|echter|bovendien|daarnaast|verder|ook|intussen|ondertussen|toch|desondanks|niettemin|daarom|dus|dan ook|daarentegen|in plaats daarvan|tegelijkertijd|daarna|vervolgens|toen|bijvoorbeeld|eveneens|zo|want|op zijn beurt|in reactie|sindsdien|immers",
  ),
  pointing: sourced(
    OURS,
    "deze|dit|die|dat|zulke|zo'n|dergelijke|dezelfde|hetzelfde|de laatste|beide|beiden|anderen|andere",
  ),
  pronouns: sourced(OURS, "hij zij ze het hem haar hen hun"),
  possessives: sourced(OURS, "zijn haar hun"),
};
