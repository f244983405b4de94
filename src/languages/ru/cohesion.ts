/** Russian: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const russianCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "но|и|а|однако|кроме того|помимо этого|к тому же|более того|тем временем|между тем|тем не менее|поэтому|таким образом|следовательно|так|зато|напротив|с другой стороны|в свою очередь|со своей стороны|в то же время|одновременно|затем|потом|тогда|например|также|при этом|причём|причем|впрочем|в ответ|в результате|с тех пор|в частности",
  ),
  pointing: sourced(
    OURS,
    "этот|эта|это|эти|тот|та|те|такой|такая|такое|такие|тот же|та же|те же|последний|последняя|последние|оба|обе|другие|другой|остальные",
  ),
  pronouns: sourced(OURS, "он она оно они его её ее ему ей им ими их нём нем ней них него неё нее нему"),
  possessives: sourced(OURS, "его её ее их"),
};
