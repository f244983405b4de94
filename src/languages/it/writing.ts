/** Italian: writing. */
import { sourced } from "../../core/sourced.ts";
import type { Writing } from "../writing.ts";

const WRITTEN = "written for Readout: as Italian news writes it";

export const italianWriting: Writing = {
  direction: "ltr",
  capitals: "names",
  compounds: false,
  joined: sourced(WRITTEN, {
    before: new Set(
      "l' d' un' dell' all' dall' nell' sull' coll' quell' quest' c' v' s' m' t' n' sant' nessun' senz' ch' com' bell' quant' tutt' anch'".split(
        " ",
      ),
    ),
    after: new Set<string>(),
  }),
  ordinalStop: false,
  quotePairs: sourced("CLDR 46 delimiters (it), and the marks of keyboards and of quotations in quotations", [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
  ]),
  abbreviations: sourced(
    "written for Readout: titles, units and place words as Italian news abbreviates them",
    new Set(
      (
        "sig sigg sig.ra sig.na dott dr dott.ssa prof prof.ssa avv ing arch geom on sen gen col cap ten magg mons rev don s san p.zza v.le c.so n nr art artt cap pag pagg p pp vol ed es cfr tel ca circa lug ago set ott nov dic gen feb mar apr mag giu " +
        "lun mar mer gio ven sab dom a.c d.c u.s s.p.a s.r.l"
      ).split(" "),
    ),
  ),
  abbreviationsAtEnd: sourced(
    "written for Readout: abbreviations that Italian news also puts last in a sentence",
    new Set("ecc etc h min km m kg s.p.a s.r.l".split(" ")),
  ),
  starters: sourced(
    "written for Readout: articles, pronouns, prepositions and conjunctions that begin sentences of Italian news",
    new Set(
      (
        "il lo la i gli le l' un uno una un' questo questa questi queste quello quella quei quegli lui lei loro essi noi suo sua e ed ma però o se quando mentre come perché poiché dunque quindi " +
        "di del della dello dei degli delle a al alla alle ai agli da dal dalla in nel nella nei nelle con su sul sulla per tra fra dopo prima durante contro secondo anche inoltre così poi intanto infine invece tuttavia ora ieri oggi domani tutti ogni alcuni alcune " +
        "non già ancora chi dove lunedì martedì mercoledì giovedì venerdì sabato domenica"
      ).split(" "),
    ),
  ),
};
