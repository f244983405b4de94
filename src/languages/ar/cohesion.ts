/** Arabic: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const arabicCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "لكن|ولكن|غير أن|إلا أن|كما|كذلك|أيضا|إضافة إلى ذلك|علاوة على ذلك|من جهة أخرى|في المقابل|في غضون ذلك|في هذه الأثناء|ومع ذلك|مع ذلك|لذلك|وبالتالي|ثم|بعد ذلك|في الوقت نفسه|من جانبه|من جانبها|من ناحية أخرى|على سبيل المثال|وكان|وفي السياق|في السياق ذاته",
  ),
  pointing: sourced(OURS, "هذا|هذه|هؤلاء|ذلك|تلك|أولئك|كلاهما|الأخير|الأخيرة|آخرون"),
  pronouns: sourced(OURS, "هو هي هم هما هن إياه إياها"),
  possessives: sourced(OURS, ""),
};
