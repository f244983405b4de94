import { expect, it } from "vitest";
import { type Span, textAt } from "../core/span.ts";
import { czech } from "../languages/cs/pack.ts";
import { proseOf } from "../text/prose.ts";
import { findAll } from "./find-all.ts";

// Made-up sentences of Czech news, with counter-examples: where nothing is expected, nothing may be found.

const findings = (text: string): ReturnType<typeof findAll> => findAll(proseOf(text, czech), czech);
const words = (text: string, span: Span | null): string => (span === null ? "nobody" : textAt(text, span));

it.each<[string, string, string[]]>([
  [
    "a quotation before its speaker",
    "„Most je od včerejška uzavřen,“ řekl starosta Adam Dolák.",
    ["direct: Most je od včerejška uzavřen, (starosta Adam Dolák)"],
  ],
  [
    "a quotation in two parts",
    "„To není naše vina,“ uvedla ministryně zdravotnictví Anna Lišková. „Omlouváme se.“",
    [
      "direct: To není naše vina, (ministryně zdravotnictví Anna Lišková)",
      "direct: Omlouváme se. (ministryně zdravotnictví Anna Lišková)",
    ],
  ],
  [
    "a quotation told to an outlet",
    "„Je to tragédie,“ řekl serveru Novinky starosta Pavel Havel.",
    ["direct: Je to tragédie, (starosta Pavel Havel)"],
  ],
  [
    "a clause after its conjunction",
    "Starosta Adam Dolák řekl, že most je uzavřen.",
    ["indirect: most je uzavřen (Starosta Adam Dolák)"],
  ],
  [
    "a clause after who hears it",
    "Adam Novák, šéf štábu, řekl novinářům, že se vojska stáhla.",
    ["indirect: se vojska stáhla (Adam Novák, šéf)"],
  ],
  [
    "a clause told to an agency",
    "Premiér řekl ČTK, že rozpočet je hotový.",
    ["indirect: rozpočet je hotový (Premiér)"],
  ],
  [
    "a clause of an owner by case",
    "Mluvčí vlády sdělil, že rozpočet je hotový.",
    ["indirect: rozpočet je hotový (Mluvčí vlády)"],
  ],
  [
    "a clause after a day",
    "Mluvčí ministerstva zahraničí v pondělí oznámil, že velvyslanec byl předvolán.",
    ["indirect: velvyslanec byl předvolán (Mluvčí ministerstva zahraničí)"],
  ],
  [
    "a denial",
    "Premiér popřel, že by vláda plánovala zvýšení daní.",
    ["indirect: by vláda plánovala zvýšení daní (Premiér)"],
  ],
  [
    "according to somebody",
    "Podle premiéra Karla Březiny je dohoda výhodná.",
    ["indirect: je dohoda výhodná (premiéra Karla Březiny)"],
  ],
  ["by somebody's words", "Podle jeho slov je rozsudek nespravedlivý.", ["indirect: je rozsudek nespravedlivý (jeho)"]],
  ["words after a colon", "Prezident varoval: „Nebudeme čekat.“", ["direct: Nebudeme čekat. (Prezident)"]],
  [
    "a speaker with a clause of his own",
    "„Neustoupíme,“ prohlásil Novotný, který stranu vede od loňska.",
    ["direct: Neustoupíme, (Novotný)"],
  ],
  ["no written subject", "Řekl, že neví.", ["indirect: neví (nobody)"]],
  ["a so-called thing", "Takzvaná „dobrá změna“ trvá.", []],
  ["the name of a movement", "Hnutí „Zelený břeh“ vyhrálo volby.", []],
  ["a plain statement", "Most se ve středu zřítil.", []],
])("finds who says what: %s", (_shape, text, expected) => {
  const found = findings(text).sayings.map((one) => `${one.kind}: ${words(text, one)} (${words(text, one.speaker)})`);
  expect(found).toEqual(expected);
});

it.each<[string, string, string[]]>([
  [
    "killed and injured, each with a bound",
    "Nejméně 15 lidí zahynulo a více než 40 bylo zraněno při nehodě autobusu.",
    ["killed 15 at least", "injured 40 more than"],
  ],
  ["people detained, in words", "Před třemi dny policie zadržela dva muže.", ["detained 2 exactly"]],
  ["people detained, in digits", "Policie zatkla 25 demonstrantů před parlamentem.", ["detained 25 exactly"]],
  [
    "hundreds of protesters",
    "Stovky lidí protestovaly v Praze proti zdražování.",
    ["protesters 200–999 approximately"],
  ],
  ["a toll that rose", "Počet obětí vzrostl na 27.", ["killed 27 exactly"]],
  ["those who died", "Dva lidé zemřeli po střelbě ve škole.", ["killed 2 exactly"]],
  [
    "people moved to safety",
    "Několik set lidí bylo evakuováno ze zaplavených domů.",
    ["evacuated 200–999 approximately"],
  ],
  ["a number with ones before tens", "Zahynulo pětadvacet lidí.", ["killed 25 exactly"]],
  ["a man killed and a woman hurt", "Muž byl zabit a jeho žena zraněna.", ["killed 1 exactly", "injured 1 exactly"]],
  ["houses, which are no people", "V roce 2018 bylo postaveno 12 domů.", []],
  ["money", "Kurz dolaru stoupl na 23,12 koruny.", []],
  ["a government that fell", "Vláda Mariny Lindové padla.", []],
  ["nobody", "Nikdo nezahynul.", []],
])("counts people: %s", (_shape, text, expected) => {
  const found = findings(text).figures.map(
    ({ measure, value, low, high, bound }) => `${measure} ${value ?? `${low}–${high}`} ${bound}`,
  );
  expect(found).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ["a weekday just past", "Minulý pátek se prezident setkal s maďarským premiérem.", ["Minulý pátek"]],
  ["a night before a day", "V noci na neděli shořel sklad.", ["neděli"]],
  ["days ago", "Před třemi dny policie zadržela dva muže.", ["Před třemi dny"]],
  ["a whole date", "Soud 15. října 2018 obžalovaného zprostil obžaloby.", ["15. října 2018"]],
  ["a day to come", "Setkání se uskuteční příští úterý.", ["příští úterý"]],
  ["a year", "V roce 2018 bylo postaveno 12 domů.", ["roce 2018"]],
  ["a weekday and its part", "Ruská vojska ve středu ráno ostřelovala Charkov.", ["středu ráno"]],
  ["a habit", "Každé pondělí zasedá rada.", []],
])("finds times: %s", (_shape, text, expected) => {
  const found = findings(text).times.map((one) => words(text, one));
  expect(found).toEqual(expected);
});

it.each<[string, string, string[]]>([
  [
    "a president with his country",
    "Ruský prezident Ivan Sokolov telefonoval s německým kancléřem.",
    ["Ivan Sokolov person"],
  ],
  ["a body at the head of a sentence, and who owns it", "Vláda Mariny Lindové padla.", ["Mariny Lindové person"]],
  ["a noun at the head of a sentence before a name", "Případ Anny Kovalové skončil u soudu.", ["Anny Kovalové person"]],
  [
    "a woman in the accusative",
    "Anna Kovalová odešla. Kovalovou doprovázel manžel.",
    ["Anna Kovalová person", "Kovalovou person"],
  ],
  [
    "a man in the dative",
    "Petr Fiala odmítl návrh. Fialovi odpověděl Andrej Babiš.",
    ["Petr Fiala person", "Fialovi person", "Andrej Babiš person"],
  ],
  ["a fleeting e", "Václav Havel odešel. Bez Havla to nešlo.", ["Václav Havel person", "Havla person"]],
  [
    "a body of two words by case",
    "V Bílém domě jednali o Evropské unii.",
    ["Bílém domě organization", "Evropské unii organization"],
  ],
  ["an adjective that is no country", "Polskou vodu pijí všichni.", []],
  ["an adverb that a continent looks like", "Asi 2000 lidí vyšlo do ulic Brna.", ["Brna place"]],
  ["a city as the object", "Francouzský ministr zahraničí ve čtvrtek navštívil Kyjev.", ["Kyjev place"]],
  ["a common noun that a town is named for", "Most je zavřený.", []],
])("finds names: %s", (_shape, text, expected) => {
  const found = findings(text)
    .mentions.filter(({ form }) => form === "name")
    .map(({ text: name, kind }) => `${name} ${kind}`);
  expect(found).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ["a meeting", "Prezident se v pátek setkal s maďarským premiérem.", ["consult happened"]],
  ["an arrest", "Policie zatkla 25 demonstrantů před parlamentem.", ["coerce happened"]],
  ["a call", "Ruský prezident Ivan Sokolov telefonoval s německým kancléřem.", ["consult happened"]],
  ["shelling", "Ruská vojska ve středu ráno ostřelovala Charkov.", ["assault happened"]],
  ["an offer to mediate", "Turecko nabídlo zprostředkování mezi Ruskem a Ukrajinou.", ["agree offered"]],
  ["sanctions", "Evropská unie uvalila sankce na Bělorusko.", ["coerce happened"]],
  ["a refusal", "Bílý dům odmítl komentář.", ["reject happened"]],
  ["a request", "Ukrajina požádala NATO o vojenskou pomoc.", ["request happened"]],
  ["a release", "Rusko propustilo zajatce.", ["retreat happened"]],
  ["an investigation", "Prokuratura zahájila vyšetřování.", ["accuse happened"]],
  ["a visit", "Francouzský ministr zahraničí ve čtvrtek navštívil Kyjev.", ["consult happened"]],
  ["no event", "V roce 2018 bylo postaveno 12 domů.", []],
])("finds events: %s", (_shape, text, expected) => {
  const found = findings(text).events.map(({ type, modality }) => `${type} ${modality}`);
  expect(found).toEqual(expected);
});
