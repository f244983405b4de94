/** French: writing. */
import { sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

const WRITTEN = "written for Readout: as French news writes it";

export const frenchWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: sourced(WRITTEN, {
    before: new Set("l' d' qu' n' s' j' m' t' c' jusqu' lorsqu' puisqu' quoiqu'".split(" ")),
    after: new Set("-je -tu -il -elle -on -nous -ils -elles -ce".split(" ")),
  }),
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (fr), and the marks of keyboards and of quotations in quotations", [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‹", "›"],
    ["‘", "’"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as French news abbreviates them",
    new Set(
      (
        "m mm mme mmes mlle mlles dr drs pr prof me mgr st ste gal col cdt cne lt adj av bd bld boul pl rte fg art al chap p pp n no éd vol fig cf env janv févr avr juil sept oct nov déc " +
        "lun mar mer jeu ven sam dim ex c.-à-d a.m p.m u.s j.-c"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that French news also puts last in a sentence",
    new Set("etc h min km m cm kg j.-c".split(" ")),
  ),
  starters: sourced(
    "written for Readout: articles, pronouns, prepositions and conjunctions that begin sentences of French news",
    new Set(
      (
        "le la les l' un une des ce cet cette ces il elle ils elles on nous vous je j' c' ça cela son sa ses leur leurs notre nos et mais ou donc or ni car si s' quand lorsque lorsqu' comme puisque " +
        "de d' du à au aux en dans par pour sur sous avec sans chez vers entre depuis pendant après avant dès selon contre malgré parmi outre lors plusieurs plus certains certaines tous toutes tout toute chaque aucun aucune quelque quelques " +
        "qui que qu' où comment pourquoi ici là alors ainsi aussi puis ensuite enfin toutefois cependant pourtant néanmoins mardi lundi mercredi jeudi vendredi samedi dimanche hier aujourd'hui"
      ).split(" "),
    ),
  ),
};
