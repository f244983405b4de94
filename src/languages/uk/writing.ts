/** Ukrainian: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const ukrainianWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (uk) and the straight and curly marks of keyboards", [
    ["«", "»"],
    ["„", "“"],
    ['"', '"'],
    ["“", "”"],
    ["„", "”"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as Ukrainian news abbreviates them",
    new Set(
      (
        "п пп д-р проф доц акад ген полк підполк кап лейт ст мол ім св о гр тов чл кор заст зав нач гол ред в.о т.в.о н.е " +
        "т т.зв т.д т.п т.ч ін пр див пор напр вул просп пл пров наб буд корп кв обл р-н смт м с сел рис табл січ лют берез квіт трав черв лип серп верес жовт листоп груд пн вт ср чт пт сб нд " +
        "тис млн млрд трлн грн коп дол кг км см мм га л хв сек год рр р англ нім фр лат рос укр амер прим вид скор"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Ukrainian news also puts last in a sentence",
    new Set("р рр ін тис млн млрд трлн грн коп дол т.п т.д н.е год хв сек км м кг га".split(" ")),
  ),
  starters: sourced(
    "written for Readout: pronouns, prepositions and conjunctions that begin sentences of Ukrainian news",
    new Set(
      (
        "він вона воно вони ми ви я ти це цей ця ці той та ті там тут у в на з із зі від за до по при після через перед під над без між проти про для і й а але або однак також теж проте " +
        "якщо коли поки хоча щоб оскільки тому раніше пізніше зараз тепер потім сьогодні вчора учора завтра усі всі усього всього кожен ніхто ніщо деякі багато більшість крім окрім згідно попри " +
        "замість заради як який яка які хто що де куди чому навіщо скільки нагадаємо зазначимо зауважимо додамо водночас тим його її їх їхній не ні вже ще лише тільки саме так такий така такі свій своя наш наша"
      ).split(" "),
    ),
  ),
};
