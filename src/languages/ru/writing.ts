/** Russian: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const russianWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (ru) and the straight and curly marks of keyboards", [
    ["«", "»"],
    ["„", "“"],
    ['"', '"'],
    ["“", "”"],
    ["„", "”"],
    ["’", "’"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as Russian news abbreviates them",
    new Set(
      (
        "г-н г-жа д-р проф доц акад ген полк подп майор кап лейт ст мл им св о гр тов чл корр зам зав нач гл ред и.о врио н.э до.н.э " +
        "т н т.н т.е т.к т.ч др пр см ср напр ул пр-т просп пл пер наб д корп стр кв обл р-н пос дер с п рис табл янв фев февр мар апр авг сен сент окт ноя нояб дек пн вт ср чт пт сб вс " +
        "тыс млн млрд трлн руб коп долл кг км м см мм га л мин сек час англ нем фр лат укр рос рус амер прим изд сокр"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Russian news also puts last in a sentence",
    new Set("г гг др пр тыс млн млрд трлн руб коп долл т.п т.д т.е н.э ч мин сек км м кг га".split(" ")),
  ),
  starters: sourced(
    "written for Readout: pronouns, prepositions and conjunctions that begin sentences of Russian news",
    new Set(
      (
        "он она оно они мы вы я ты это этот эта эти тот та те там тут здесь в во на из от за с со у о об по при до после через перед под над без между против о про для и а но или однако также тоже " +
        "если когда пока хотя чтобы поскольку поэтому потому ранее позже сейчас теперь затем потом сегодня вчера завтра все всего каждый никто ничто некоторые многие большинство кроме помимо согласно несмотря " +
        "вместо ради из-за как какой кто что где куда почему зачем сколько напомним отметим добавим кстати тем при этом впрочем между тем его её ее их по-прежнему не ни уже ещё еще только именно так такой такая такие свой своя наш наша"
      ).split(" "),
    ),
  ),
};
