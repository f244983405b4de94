/** Bulgarian: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const bulgarianWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (bg), the straight marks of keyboards, and guillemets as news uses them", [
    ["„", "“"],
    ["„", "”"],
    ['"', '"'],
    ["«", "»"],
    ["“", "”"],
    ["’", "’"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as Bulgarian news abbreviates them",
    new Set(
      (
        "г-н г-жа г-ца д-р проф доц инж арх ген полк подп майор кап лейт акад гл ас ст н.с чл ал т стр с гр обл общ кв ул бул ж.к бл вх ет ап " +
        "напр вкл т.нар т.н т.е др св р н.пр изм доп бр бел лв хил млн млрд ок кор рег"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Bulgarian news also puts last in a sentence",
    new Set("г гг др лв млн млрд хил ч мин сек км м кг т.н пр пр.н.е н.е".split(" ")),
  ),
  starters: sourced(
    "written for Readout: pronouns, prepositions and conjunctions that begin sentences of Bulgarian news",
    new Set(
      (
        "той тя то те ние вие аз това този тази тези онзи онази онези в във на от за с със по при до след преди през към под над без между срещу според а но и или обаче " +
        "ако когато докато като защото тъй също още вече така там тук тогава сега днес вчера утре всички всеки никой нищо някои много повечето двамата двете двата " +
        "освен освен междувременно въпреки заради поради чрез около досега затова защо как къде кой коя кое кои какво"
      ).split(" "),
    ),
  ),
};
