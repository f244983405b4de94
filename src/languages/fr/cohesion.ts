/** French: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const frenchCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "mais|et|cependant|toutefois|pourtant|en outre|de plus|par ailleurs|néanmoins|entre-temps|pendant ce temps|donc|ainsi|c'est pourquoi|par conséquent|en revanche|au contraire|d'autre part|de son côté|de leur côté|en même temps|ensuite|puis|alors|par exemple|également|aussi|or|enfin|en effet|à son tour|en réponse|depuis|dès lors",
  ),
  pointing: sourced(
    OURS,
    "ce|cet|cette|ces|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ceci|ceux|celles|celui|celle|le même|la même|les mêmes|ce dernier|cette dernière|ces derniers|les deux|d'autres|un tel|une telle|de tels",
  ),
  pronouns: sourced(OURS, "il elle ils elles lui eux leur le la les l' y en"),
  possessives: sourced(OURS, "son sa ses leur leurs"),
};
