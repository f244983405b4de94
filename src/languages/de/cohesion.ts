/** German: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const germanCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "aber|und|doch|jedoch|außerdem|zudem|darüber hinaus|allerdings|dennoch|trotzdem|inzwischen|unterdessen|indes|derweil|deshalb|daher|darum|somit|folglich|dagegen|hingegen|stattdessen|gleichzeitig|zugleich|danach|daraufhin|dann|ferner|ebenso|auch|so|also|zum beispiel|im gegenzug|demnach|dabei|damit|schließlich|vielmehr|sondern|denn|ebenfalls|seitdem|zuvor",
  ),
  pointing: sourced(
    OURS,
    "dieser|diese|dieses|diesem|diesen|jener|jene|jenes|solche|solcher|solches|derselbe|dieselbe|letzterer|letztere|beide|andere",
  ),
  pronouns: sourced(OURS, "er sie es ihn ihm ihr ihnen"),
  possessives: sourced(OURS, "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"),
};
