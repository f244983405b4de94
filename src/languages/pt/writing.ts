/** Portuguese: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const portugueseWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (pt, pt-PT), and the marks of keyboards", [
    ["“", "”"],
    ["«", "»"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as Portuguese and Brazilian news abbreviates them",
    new Set(
      (
        "sr sra srs sras srta dr dra drs prof profa eng arq gen gal cel cap ten maj sgto adm alm d dom pe mons sto sta st exmo exma v ex v.exa eua r av al pç lgo trav km nº n núm art arts inc par pág págs p pp vol ed cap tel aprox cf fl fls " +
        "jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom a.c d.c a.m p.m ltda cia dep sen min pres vs obs"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Portuguese news also puts last in a sentence",
    new Set("etc h min km m kg s.a ltda cia a.c d.c a.m p.m".split(" ")),
  ),
  starters: sourced(
    "written for Readout: articles, pronouns, prepositions and conjunctions that begin sentences of Portuguese news",
    new Set(
      (
        "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso ele ela eles elas seu sua seus suas e ou mas porém embora se quando enquanto como porque pois que " +
        "de do da dos das ao aos à às em no na nos nas com sem por pelo pela pelos pelas para segundo desde até entre contra durante após sob sobre antes depois além também assim então agora ontem hoje amanhã logo todos todas cada nenhum alguns algumas vários várias " +
        "não já ainda quem onde segunda terça quarta quinta sexta sábado domingo"
      ).split(" "),
    ),
  ),
};
