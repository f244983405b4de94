/** Spanish: words by which a sentence leans on the one before it. */
import { sourced } from "../../core/sourced.ts";
import type { CohesionWords } from "../cohesion.ts";

const OURS = "written for Readout: grammar of the language";

export const spanishCohesionWords: CohesionWords = {
  connectives: sourced(
    OURS,
    "pero|y|sin embargo|no obstante|además|asimismo|por otra parte|por otro lado|por su parte|mientras tanto|entretanto|por lo tanto|por tanto|por ello|por eso|así|de este modo|en cambio|al contrario|al mismo tiempo|después|luego|entonces|por ejemplo|también|aun así|de hecho|a su vez|en respuesta|finalmente|sino|a continuación|desde entonces",
  ),
  pointing: sourced(
    OURS,
    "este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquellos|aquellas|dicho|dicha|dichos|dichas|tal|tales|el mismo|la misma|los mismos|las mismas|este último|esta última|ambos|ambas|otros|otras",
  ),
  pronouns: sourced(OURS, "él ella ello ellos ellas le les lo la los las se"),
  possessives: sourced(OURS, "su sus suyo suya suyos suyas"),
};
