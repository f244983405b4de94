/** Czech: writing. */
import { NOT_COVERED, sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

export const czechWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: NOT_COVERED,
  ordinalStop: true,
  quotePairs: sourced("CLDR 46 delimiters (cs), the straight marks of keyboards, and what Czech news uses besides", [
    ["„", "“"],
    ["„", "”"],
    ["„", '"'],
    ['"', '"'],
    ["»", "«"],
    ["«", "»"],
    ["“", "”"],
    ["‚", "‘"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as Czech news abbreviates them",
    new Set(
      (
        "dr mudr judr phdr rndr ing mgr bc doc prof akad gen plk pplk mjr kpt por npor nstržm prap genmjr genpor brig adm sv p pí pan sl st ml ul nám tř č čj čís čl odst písm str s sv sb tzv např popř resp apod tj tzn mj " +
        "cca zvl příp okr kr obv tel red pozn roč ročn hod min vteř tis mil mld bil obr fot foto zdr angl něm rus fr lat nar zem býv gen.mjr mons o.s a.s s.r.o o.p.s v.o.s z.s k.s hl zást řed náměst předs prok"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Czech news also puts last in a sentence",
    new Set("atd apod aj tis mil mld hod min r stol n.l př.n.l s.r.o a.s o.p.s z.s kč m.n.m mj".split(" ")),
  ),
  starters: sourced(
    "written for Readout: pronouns, prepositions and conjunctions that begin sentences of Czech news",
    new Set(
      (
        "on ona ono oni ony my vy já ty to ten ta ti ty tato toto tito tyto tamten v ve na od do z ze po při před během přes nad pod pro bez mezi kolem vůči podle a ale i nebo či však " +
        "pokud když jestliže jelikož protože neboť že aby ač ačkoli přestože také rovněž též už již ještě tak tam tady zde nyní teď tehdy dnes včera zítra všichni všechny každý nikdo nic někteří mnozí " +
        "většina oba obě dva dvě kromě mimo zatímco mezitím navzdory kvůli asi dosud zatím proto jak kde kdo co který která které jaký poté potom později dříve navíc není je byl byla bylo byli jsou"
      ).split(" "),
    ),
  ),
};
