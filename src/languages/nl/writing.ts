/** Dutch: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const dutchWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: true,
  ordinalStop: false,
  quotePairs: sourced(
    "CLDR 46 delimiters (nl), low marks and guillemets as Dutch and Flemish news uses them, and the straight marks of keyboards",
    [
      ["“", "”"],
      ["‘", "’"],
      ['"', '"'],
      ["„", "”"],
      ["‚", "’"],
      ["'", "'"],
      ["«", "»"],
    ],
  ),
  joined: NOT_COVERED,
  abbreviations: sourced(
    "written for Readout: titles, ranks, months and set phrases as Dutch news abbreviates them",
    new Set(
      (
        "dhr mevr mw dr drs mr ir ing prof ds st gen lt kol kap maj sgt jhr " +
        "jan feb mrt apr aug sep sept okt nov dec ma di wo do vr za zo " +
        "nr nrs blz p vgl zgn z.g.n bv bijv d.w.z m.a.w m.b.t i.v.m o.a m.n t.a.v t.o.v a.d.h.v i.p.v n.a.v d.m.v i.s.m m.i.v t.w resp ca circa incl excl max min gem jl j.l ll a.s tel art red vert geb overl " +
        "e.g i.e u.s a.k.a mrs ms messrs"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Dutch news also puts last in a sentence",
    new Set("enz etc e.d e.a m mln mld n.chr v.chr e.v".split(" ")),
  ),
  starters: sourced(
    "written for Readout: articles, pronouns, prepositions and conjunctions that begin sentences of Dutch news",
    new Set(
      (
        "de het een dit dat deze die hij zij ze we wij ik je jij u jullie zijn haar hun hen ons onze mijn er hier daar en maar of want dus ook nog al zo dan toen nu vandaag gisteren morgen " +
        "in op aan bij met naar van voor tegen om over onder tussen door zonder sinds tot tijdens wegens volgens na uit te ter ten per rond vanaf vanuit binnen buiten naast behalve ondanks dankzij " +
        "als omdat terwijl hoewel nadat voordat zodra zolang tenzij indien wanneer veel alle sommige enkele meer geen niet niemand niets wie wat waar waarom hoe welke beide verder daarnaast daarna daarom echter bovendien volgens eerder later intussen ondertussen inmiddels"
      ).split(" "),
    ),
  ),
};
