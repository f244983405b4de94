/** English: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const englishWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (en), and the straight marks of keyboards", [
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, ranks, months, units and firms as English news abbreviates them",
    new Set(
      (
        "mr mrs ms dr prof rev fr sr jr st gov sen rep sens reps hon pres gen lt col maj capt cmdr sgt cpl pvt adm brig supt insp det amb sec atty " +
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
        "vs v no nos vol ed eds fig pp p art sec ch approx est ca cf al messrs asst assoc dept univ mt ft ave blvd rd hwy inc ltd co corp bros " +
        "a.k.a e.g i.e a.m p.m u.s u.n u.k e.u d.c n.y l.a ph.d m.d b.a m.a " +
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that English news puts last in a sentence",
    new Set(["etc"]),
  ),
  starters: sourced(
    "written for Readout: articles, pronouns, prepositions and conjunctions that begin sentences of English news",
    new Set(
      (
        "the a an this that these those he she it they we i you his her its their our my your there here but and or so yet in on at for with from to by as if when while after " +
        "before since until once although though because under over during despite about among between against through without within across both each every some many most " +
        "several few all no not none what who where why how which then now also still even meanwhile however earlier later according instead moreover"
      ).split(" "),
    ),
  ),
};
