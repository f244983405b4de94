/** German: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const germanWriting: Writing = {
  direction: "ltr",
  capitals: "nouns",
  compounds: true,
  ordinalStop: true,
  quotePairs: sourced(
    "CLDR 46 delimiters (de, de-CH), guillemets as German books turn them, and the straight marks of keyboards",
    [
      ["„", "“"],
      ["„", "”"],
      ["»", "«"],
      ["«", "»"],
      ['"', '"'],
      ["‚", "‘"],
      ["‚", "’"],
      ["›", "‹"],
      ["‹", "›"],
      ["“", "”"],
    ],
  ),
  joined: NOT_COVERED,
  abbreviations: sourced(
    "written for Readout: titles, ranks, months, units and set phrases as German news abbreviates them",
    new Set(
      (
        "dr prof dipl ing hr fr frl mag st sankt gen oberst lt hptm kard pfr jr sr " +
        "jan febr feb apr aug sept sep okt nov dez mo di mi do sa so " +
        "nr bzw ca evtl ggf inkl exkl vgl zzgl abzgl rd max min sog s u.a z.b d.h u.u z.t i.d.r o.ä a.d i.r n.n b.v i.h.v u.s e.g " +
        "bd hrsg verf kap abb art abs ziff lit anm aufl str pl tel kto bes insb insbes ehem geb gest verh gegr verst ev kath röm " +
        "amtl allg dt engl franz ital russ ukr poln jap chin am südd nordd mr mrs"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that German news also puts last in a sentence",
    new Set("usw etc mio mrd tsd u.ä u.v.m chr e.v jh jhdt std min sek".split(" ")),
  ),
  starters: sourced(
    "written for Readout: articles, pronouns, prepositions and conjunctions that begin sentences of German news",
    new Set(
      (
        "der die das den dem des ein eine einen einem einer dieser diese dieses diesen diesem er sie es wir ihr ich man sein seine seinen ihre ihren unser unsere " +
        "aber und oder doch denn sondern auch so dann da dort hier nun jetzt heute gestern morgen zuvor danach dabei damit darauf daher deshalb trotzdem allerdings jedoch zudem außerdem " +
        "in im am an auf aus bei beim mit nach von vom vor zu zum zur für gegen um über unter zwischen durch ohne seit bis während wegen trotz laut neben hinter gemäß infolge angesichts " +
        "wenn weil dass ob als wie obwohl nachdem bevor sobald solange indem falls alle viele einige mehrere manche jeder jede jedes kein keine niemand nichts beide wer was wo warum wann"
      ).split(" "),
    ),
  ),
};
