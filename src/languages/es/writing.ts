/** Spanish: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const spanishWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (es), and the marks of keyboards and of quotations in quotations", [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as Spanish news abbreviates them",
    new Set(
      (
        "sr sra srta sres d dña da dr dra prof profa gral cnel cap tte sto sta st ee uu ee.uu núm n art cap pág págs p pp vol ed av avda c cra ctra pza pl apdo tel aprox etc.a " +
        "ene feb mar abr may jun jul ago sept set oct nov dic lun mié jue vie sáb dom ud uds vd mons excmo ilmo lic ing arq a.c d.c a.m p.m ss.mm"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Spanish news also puts last in a sentence",
    new Set("etc h min km m kg hs ee.uu uu a.m p.m s.a".split(" ")),
  ),
  starters: sourced(
    "written for Readout: articles, pronouns, prepositions and conjunctions that begin sentences of Spanish news",
    new Set(
      (
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella él ella ellos ellas esto eso su sus mi nuestro y e o pero sino aunque si cuando mientras como porque pues que " +
        "de del al a en con sin por para según desde hasta entre hacia contra durante tras ante bajo sobre antes después además también así entonces ahora ayer hoy mañana luego todos todas cada ningún algunos algunas varios varias " +
        "no ya aún todavía quien quienes donde lunes martes miércoles jueves viernes sábado domingo"
      ).split(" "),
    ),
  ),
};
