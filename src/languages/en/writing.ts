/** English: writing. */
import { sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const englishWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  quotePairs: sourced("CLDR 46 delimiters (en), and the straight marks of keyboards", [
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, ranks, months and units as English news abbreviates them",
    new Set(
      (
        "mr mrs ms dr prof rev fr sr jr st gov sen rep sens reps hon pres gen lt col maj capt cmdr sgt cpl pvt adm brig supt insp det " +
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
        "vs v no nos vol ed eds fig pp p art sec ch approx est ca cf al messrs atty asst assoc dept univ mt ft ave blvd rd hwy " +
        "a.k.a e.g i.e ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that English news also puts last in a sentence",
    new Set("etc inc ltd co corp bros u.s u.n u.k e.u d.c n.y l.a a.m p.m jr sr st ave blvd r d".split(" ")),
  ),
};
