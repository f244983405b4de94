import { expect, it } from "vitest";
import { type Span, textAt } from "../core/span.ts";
import { polish } from "../languages/pl/pack.ts";
import { proseOf } from "../text/prose.ts";
import { findAll } from "./find-all.ts";

// Made-up sentences of Polish news, with counter-examples: where nothing is expected, nothing may be found.

const findings = (text: string): ReturnType<typeof findAll> => findAll(proseOf(text, polish), polish);
const words = (text: string, span: Span | null): string => (span === null ? "nobody" : textAt(text, span));

it.each<[string, string, string[]]>([
  [
    "a quotation before its speaker",
    "„Most jest zamknięty od wczoraj” – powiedział burmistrz Adam Rudnik.",
    ["direct: Most jest zamknięty od wczoraj (burmistrz Adam Rudnik)"],
  ],
  [
    "a turn between dashes, told to an agency",
    "– Most jest zamknięty – powiedział PAP rzecznik policji Piotr Zalewa. – Otworzymy go jutro.",
    [
      "direct: Most jest zamknięty (rzecznik policji Piotr Zalewa)",
      "direct: Otworzymy go jutro. (rzecznik policji Piotr Zalewa)",
    ],
  ],
  [
    "a turn between hyphens",
    "- To nie nasza wina - stwierdziła minister zdrowia Anna Lis.",
    ["direct: To nie nasza wina (minister zdrowia Anna Lis)"],
  ],
  [
    "a turn in the middle of a paragraph",
    "Burmistrz milczał długo. – Most runął – powiedział w końcu. Potem wyszedł.",
    ["direct: Most runął (Burmistrz)"],
  ],
  ["a list, which says nothing", "– mleko – chleb – ser", []],
  [
    "a clause after its conjunction",
    "Burmistrz Adam Rudnik powiedział, że most jest zamknięty.",
    ["indirect: most jest zamknięty (Burmistrz Adam Rudnik)"],
  ],
  [
    "a clause after who hears it",
    "Adam Nowak, szef sztabu, powiedział dziennikarzom, że wojska się wycofały.",
    ["indirect: wojska się wycofały (Adam Nowak, szef sztabu)"],
  ],
  [
    "a clause told to an agency",
    "Premier powiedział PAP, że budżet jest gotowy.",
    ["indirect: budżet jest gotowy (Premier)"],
  ],
  [
    "a clause of an owner by case",
    "Rzecznik rządu przekazał, że budżet jest gotowy.",
    ["indirect: budżet jest gotowy (Rzecznik rządu)"],
  ],
  [
    "a clause after a day",
    "Rzecznik MSZ poinformował w poniedziałek, że ambasador został wezwany.",
    ["indirect: ambasador został wezwany (Rzecznik MSZ)"],
  ],
  [
    "a clause before its verb",
    "Nie dojdzie do strajku, zapewnił przewodniczący związku Jan Mróz.",
    ["indirect: Nie dojdzie do strajku (przewodniczący związku Jan Mróz)"],
  ],
  ["a denial", "Premier zaprzeczył, jakoby rząd planował podwyżki.", ["indirect: rząd planował podwyżki (Premier)"]],
  [
    "according to somebody",
    "Zdaniem premiera Karola Brzozy umowa jest korzystna.",
    ["indirect: umowa jest korzystna (premiera Karola Brzozy)"],
  ],
  [
    "in somebody's opinion",
    "W opinii adwokata wyrok jest niesprawiedliwy.",
    ["indirect: wyrok jest niesprawiedliwy (adwokata)"],
  ],
  ["marked words of somebody", "Zdaniem eksperta „to koniec epoki”.", ["mixed: to koniec epoki (eksperta)"]],
  ["words after a colon", "Prezydent ostrzegł: „Nie będziemy czekać”.", ["direct: Nie będziemy czekać (Prezydent)"]],
  [
    "a speaker with a clause of his own",
    "„Nie ustąpimy” – zapowiedział Kowalski, który kieruje partią od roku.",
    ["direct: Nie ustąpimy (Kowalski)"],
  ],
  ["no written subject", "Powiedział, że nie wie.", ["indirect: nie wie (nobody)"]],
  ["a so-called thing", "Tak zwana „dobra zmiana” trwa.", []],
  ["the name of a newspaper", "Gazeta „Głos Poranny” napisała o tym w sobotę.", []],
  ["the name of a movement", "Ruch „Zielony Brzeg” wygrał wybory.", []],
  ["a plain statement", "Most runął w środę.", []],
])("finds who says what: %s", (_shape, text, expected) => {
  const found = findings(text).sayings.map((one) => `${one.kind}: ${words(text, one)} (${words(text, one.speaker)})`);
  expect(found).toEqual(expected);
});

it.each<[string, string, string[]]>([
  [
    "killed and injured, each with a bound",
    "Co najmniej 15 osób zginęło, a ponad 40 zostało rannych w wypadku autobusu.",
    ["killed 15 at least", "injured 40 more than"],
  ],
  ["people detained, in words", "Trzy dni temu policja zatrzymała dwóch mężczyzn.", ["detained 2 exactly"]],
  ["people detained, in digits", "Policja aresztowała 25 demonstrantów przed parlamentem.", ["detained 25 exactly"]],
  [
    "hundreds of protesters",
    "Setki osób protestowały w Warszawie przeciwko podwyżkom.",
    ["protesters 200–999 approximately"],
  ],
  ["a toll that rose", "Liczba ofiar śmiertelnych wzrosła do 27.", ["killed 27 exactly"]],
  ["those who are dead", "Dwie osoby nie żyją po strzelaninie w szkole.", ["killed 2 exactly"]],
  [
    "people behind an impersonal verb",
    "Kilkaset osób ewakuowano z zalanych domów.",
    ["evacuated 200–999 approximately"],
  ],
  ["one man killed", "Mężczyzna został zabity, a jego żona ranna.", ["killed 1 exactly"]],
  ["houses, which are no people", "W 2018 roku zbudowano 12 domów.", []],
  ["money", "Kurs dolara wzrósł do 4,12 zł.", []],
  ["an age", "Zmarł 85-letni pisarz.", []],
  ["nobody", "Nikt nie zginął.", []],
])("counts people: %s", (_shape, text, expected) => {
  const found = findings(text).figures.map(
    ({ measure, value, low, high, bound }) => `${measure} ${value ?? `${low}–${high}`} ${bound}`,
  );
  expect(found).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ["a weekday just past", "W ubiegły piątek prezydent spotkał się z premierem Węgier.", ["ubiegły piątek"]],
  ["a night between two days", "W nocy z soboty na niedzielę spłonął magazyn.", ["z soboty na niedzielę"]],
  ["days ago", "Trzy dni temu policja zatrzymała dwóch mężczyzn.", ["Trzy dni temu"]],
  ["a whole date", "15 października 2018 r. sąd uniewinnił oskarżonego.", ["15 października 2018 r."]],
  ["a day to come", "Spotkanie odbędzie się w przyszły wtorek.", ["przyszły wtorek"]],
  ["a habit", "W każdy poniedziałek zbiera się rada.", []],
  ["a family name like a month", "- To nie nasza wina - stwierdziła minister zdrowia Anna Lis.", []],
])("finds times: %s", (_shape, text, expected) => {
  const found = findings(text).times.map((one) => words(text, one));
  expect(found).toEqual(expected);
});

it.each<[string, string, string[]]>([
  [
    "a president and a chancellor by case",
    "Prezydent Rosji Iwan Sokołow rozmawiał telefonicznie z kanclerzem Niemiec.",
    ["Rosji country", "Iwan Sokołow person", "Niemiec country"],
  ],
  ["a body at the head of a sentence, and who owns it", "Rząd Theresy Lind upadł.", ["Theresy Lind person"]],
  [
    "a noun at the head of a sentence before a name",
    "Sprawa Anny Kowalskiej trafiła do sądu.",
    ["Anny Kowalskiej person"],
  ],
  [
    "a woman in the genitive",
    "Anna Kowalska wyszła. Kowalskiej towarzyszył mąż.",
    ["Anna Kowalska person", "Kowalskiej person"],
  ],
  [
    "a man in the accusative",
    "Tuska skrytykował prezes. Donald Tusk odpowiedział.",
    ["Tuska person", "Donald Tusk person"],
  ],
  [
    "a body of two words by case",
    "W Białym Domu rozmawiano o Unii Europejskiej.",
    ["Białym Domu organization", "Unii Europejskiej organization"],
  ],
  ["turned marks", "„Usłyszałem od niego: »Wyjdź stąd«” – relacjonował świadek.", []],
])("finds names: %s", (_shape, text, expected) => {
  const found = findings(text)
    .mentions.filter(({ form }) => form === "name")
    .map(({ text: name, kind }) => `${name} ${kind}`);
  expect(found).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ["a meeting", "W ubiegły piątek prezydent spotkał się z premierem Węgier.", ["consult happened"]],
  ["an arrest", "Policja aresztowała 25 demonstrantów przed parlamentem.", ["coerce happened"]],
  ["shelling", "Wojska rosyjskie ostrzelały Charków w środę rano.", ["assault happened"]],
  ["an offer to mediate", "Turcja zaproponowała mediację między Rosją a Ukrainą.", ["agree offered"]],
  ["sanctions", "Unia Europejska nałożyła sankcje na Białoruś.", ["coerce happened"]],
  ["a refusal", "Biały Dom odmówił komentarza.", ["reject happened"]],
  ["an acquittal", "15 października 2018 r. sąd uniewinnił oskarżonego.", ["retreat happened"]],
  ["a request", "Ukraina poprosiła NATO o pomoc wojskową.", ["request happened"]],
  ["a release", "Rosja zwolniła jeńców.", ["retreat happened"]],
  ["an investigation", "Prokuratura wszczęła śledztwo.", ["accuse happened"]],
  ["no event", "W 2018 roku zbudowano 12 domów.", []],
])("finds events: %s", (_shape, text, expected) => {
  const found = findings(text).events.map(({ type, modality }) => `${type} ${modality}`);
  expect(found).toEqual(expected);
});
