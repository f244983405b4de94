/** Polish: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const polishWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (pl), the straight marks of keyboards, and what Polish news uses besides", [
    ["„", "”"],
    ["„", "“"],
    ["„", '"'],
    ['"', '"'],
    ["»", "«"],
    ["«", "»"],
    ["“", "”"],
    ["‘", "’"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as Polish news abbreviates them",
    new Set(
      (
        "dr prof doc mgr inż hab lek med gen płk ppłk mjr kpt por ppor sierż asp nadkom podkom kom insp nadinsp adm kmdr ks o bp abp kard św bł ul al pl os m.in " +
        "np wlk tj tzn tzw tzn ww wg zob por red nr art ust pkt poz str s t godz min sek tys mln mld bln zł ok im p pp woj pow gm st ob n.p.m dot ds ang niem ros fr łac fot oprac rys tel przyp min ur zm śp prok sędz zast dyr kier wicemin przew lit płd płn wsch zach"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Polish news also puts last in a sentence",
    new Set(
      "r rr w ww tys mln mld bln zł gr proc godz min sek itd itp in m.in n.e p.n.e br bm ub jw cdn lat km kg".split(
        " ",
      ),
    ),
  ),
  starters: sourced(
    "written for Readout: pronouns, prepositions and conjunctions that begin sentences of Polish news",
    new Set(
      (
        "on ona ono oni one my wy ja ty to ten ta te tamten tamta tamci w we na od do z ze po przy przed podczas przez nad pod dla bez między wśród wobec według zdaniem a ale i lub oraz albo jednak " +
        "jeśli jeżeli gdy kiedy ponieważ gdyż bo że aby żeby choć chociaż także również też już jeszcze tak tam tu tutaj teraz wtedy dziś dzisiaj wczoraj jutro wszyscy wszystkie każdy nikt nic niektórzy wielu " +
        "większość obaj obie dwaj dwie poza oprócz tymczasem mimo pomimo z_powodu około dotychczas dotąd dlatego jak gdzie kto co który która które jaki następnie potem później wcześniej ponadto zgodnie nie jest był była było byli są"
      ).split(" "),
    ),
  ),
};
