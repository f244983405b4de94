import { expect, it } from "vitest";
import { german } from "../languages/de/pack.ts";
import { proseOf } from "../text/prose.ts";
import { findAll } from "./find-all.ts";

// Made-up sentences: who says what, what is counted, when, and who is named; nothing else may be found.
it.each([
  [
    "„Die Lage ist ernst“, sagte Bürgermeisterin Ana Ruiz am Montag.",
    ["said by Bürgermeisterin Ana Ruiz: Die Lage ist ernst", "time Montag", "person Ana Ruiz"],
  ] as [string, string[]],
  ["Ana Ruiz sagte: „Wir brauchen Hilfe.“", ["said by Ana Ruiz: Wir brauchen Hilfe.", "person Ana Ruiz"]] as [
    string,
    string[],
  ],
  [
    "„Wir gehen nicht“, erklärte der Sprecher der Opposition, „wir bleiben hier.“",
    ["said by der Sprecher der Opposition: Wir gehen nicht", "said by der Sprecher der Opposition: wir bleiben hier."],
  ] as [string, string[]],
  [
    "»Das ist ein guter Tag«, freute sich Ministerpräsident Bo Lind.",
    ["said by Ministerpräsident Bo Lind: Das ist ein guter Tag", "person Bo Lind"],
  ] as [string, string[]],
  [
    "Die Brücke ist nach Angaben der Polizei seit Montag gesperrt.",
    ["told by der Polizei: Die Brücke ist nach Angaben der Polizei seit Montag gesperrt", "time Montag"],
  ] as [string, string[]],
  [
    "Die Zahl stieg laut Polizei auf ein neues Hoch.",
    ["told by Polizei: Die Zahl stieg laut Polizei auf ein neues Hoch"],
  ] as [string, string[]],
  ["Die Brücke ist sicher, laut Polizei.", ["told by Polizei: Die Brücke ist sicher"]] as [string, string[]],
  ["Der sogenannte „Drachenplan“ liegt auf dem Tisch.", []] as [string, string[]],
  ["Der Film „Sommernacht“ läuft im Kino.", []] as [string, string[]],
  [
    "Die Ministerin sagte am Dienstag, die Brücke sei sicher.",
    ["told by Die Ministerin: die Brücke sei sicher", "time Dienstag"],
  ] as [string, string[]],
  [
    "Die Polizei teilte mit, dass der Verdächtige gefasst wurde.",
    ["told by Die Polizei: der Verdächtige gefasst wurde"],
  ] as [string, string[]],
  ["Der Präsident kündigte an, die Truppen abzuziehen.", ["told by Der Präsident: die Truppen abzuziehen"]] as [
    string,
    string[],
  ],
  [
    "Die Opposition warf der Regierung vor, die Wahl gefälscht zu haben.",
    ["told by Die Opposition: die Wahl gefälscht zu haben"],
  ] as [string, string[]],
  ["Die Regierung wies die Vorwürfe zurück.", ["told by Die Regierung: die Vorwürfe"]] as [string, string[]],
  [
    "Das Verteidigungsministerium dementierte die Berichte.",
    ["told by Das Verteidigungsministerium: die Berichte"],
  ] as [string, string[]],
  [
    "Laut Polizei waren rund 2.000 Menschen auf der Straße.",
    ["told by Polizei: waren rund 2.000 Menschen auf der Straße"],
  ] as [string, string[]],
  [
    "Nach Angaben der Behörden wurden 14 Menschen verletzt.",
    ["told by der Behörden: wurden 14 Menschen verletzt", "injured exactly 14"],
  ] as [string, string[]],
  [
    "Die Brücke sei sicher, sagte die Ministerin. Man habe sie am Freitag geprüft.",
    [
      "told by die Ministerin: Die Brücke sei sicher",
      "told by die Ministerin: Man habe sie am Freitag geprüft",
      "time Freitag",
    ],
  ] as [string, string[]],
  ["Der Sprecher forderte ein Ende der Gewalt.", ["told by Der Sprecher: ein Ende der Gewalt"]] as [string, string[]],
  [
    "Er wisse nicht, wann die Züge wieder fahren, sagte Lind.",
    ["told by Lind: Er wisse nicht, wann die Züge wieder fahren", "person Lind"],
  ] as [string, string[]],
  [
    "Die Bürgermeisterin fragte, ob die Straße offen sei.",
    ["told by Die Bürgermeisterin: ob die Straße offen sei"],
  ] as [string, string[]],
  ["Bei dem Angriff wurden mindestens zwölf Menschen getötet.", ["killed at least 12"]] as [string, string[]],
  ["Bei dem Erdbeben kamen 23 Menschen ums Leben.", ["killed exactly 23"]] as [string, string[]],
  ["Drei Soldaten starben, sieben weitere wurden verletzt.", ["killed exactly 3", "injured exactly 7"]] as [
    string,
    string[],
  ],
  ["Die Zahl der Toten stieg auf 41.", ["killed exactly 41"]] as [string, string[]],
  ["Die Polizei nahm 40 Demonstranten fest.", ["detained exactly 40"]] as [string, string[]],
  ["Rund 300 Bewohner wurden in Sicherheit gebracht.", ["evacuated approximately 300"]] as [string, string[]],
  ["Dreiundzwanzig Bergleute werden vermisst.", ["missing exactly 23"]] as [string, string[]],
  ["Dutzende Menschen wurden verletzt.", ["injured approximately 24-99"]] as [string, string[]],
  ["Zwischen 20 und 30 Menschen wurden festgenommen.", ["detained approximately 20-30"]] as [string, string[]],
  ["An Bord waren 112 Passagiere.", ["aboard exactly 112"]] as [string, string[]],
  ["Das Haus ist 30 Meter hoch.", []] as [string, string[]],
  ["Der Mann ist 45 Jahre alt.", []] as [string, string[]],
  ["Im Bus saßen keine Kinder.", []] as [string, string[]],
  ["Am 28.10. treffen sich die Minister.", ["time 28.10."]] as [string, string[]],
  ["Am vergangenen Freitag brannte das Lager.", ["time vergangenen Freitag"]] as [string, string[]],
  ["In der Nacht zum Sonntag fielen Schüsse.", ["time Sonntag"]] as [string, string[]],
  ["Vor drei Tagen begann der Streik.", ["time Vor drei Tagen"]] as [string, string[]],
  ["Im Juli 2019 endete der Krieg.", ["time Juli 2019"]] as [string, string[]],
  ["Seit Montag ist die Straße gesperrt.", ["time Montag"]] as [string, string[]],
  ["Bundeskanzler Lind reist nach Paris.", ["person Lind", "place Paris"]] as [string, string[]],
  ["US-Präsident Bo Ray empfing die Ministerin.", ["country US", "person Bo Ray"]] as [string, string[]],
  ["Der ukrainische Präsident lehnte das Angebot ab.", ["told by Der ukrainische Präsident: das Angebot ab"]] as [
    string,
    string[],
  ],
  ["Des ukrainischen Präsidenten Reise ist vorbei.", []] as [string, string[]],
  ["Die Regierung des Iran schweigt.", ["country Iran"]] as [string, string[]],
  ["Russlands Außenminister kommt am Montag.", ["time Montag", "country Russlands"]] as [string, string[]],
  ["Die Sprecherin des Auswärtigen Amtes sprach in Berlin.", ["place Berlin"]] as [string, string[]],
  ["Das Weiße Haus schwieg am Abend.", ["organization Weiße Haus"]] as [string, string[]],
  ["In Baden-Württemberg regnet es.", ["place Baden-Württemberg"]] as [string, string[]],
  ["Die Deutsche Bank zahlt.", ["organization Deutsche Bank"]] as [string, string[]],
  ["Frau Koch kam zu spät.", ["person Koch"]] as [string, string[]],
  ["Der Koch kam zu spät.", []] as [string, string[]],
  ["Regierung tritt zurück.", []] as [string, string[]],
  ["Verhandlungen gescheitert.", []] as [string, string[]],
  ["Der Rat stimmte mit 9 zu 4 Stimmen für die Resolution.", ["vote 9-4-null unknown"]] as [string, string[]],
  ["Das Parlament nahm das Gesetz mit 120 Stimmen gegen 80 Stimmen an.", ["vote 120-80-null adopted"]] as [
    string,
    string[],
  ],
  ["Die Rebellen griffen am Dienstag das Dorf an.", ["time Dienstag"]] as [string, string[]],
  ["Die Polizei hat den Mann am Montag festgenommen.", ["time Montag"]] as [string, string[]],
  ["Norland und Ostland unterzeichneten ein Abkommen.", []] as [string, string[]],
])("reads a sentence: %s", (text, expected) => {
  const found = findAll(proseOf(text, german), german);
  const at = (span: { readonly start: number; readonly end: number } | null): string =>
    span ? text.slice(span.start, span.end) : "-";
  expect([
    ...found.sayings.map((one) => `${one.kind === "indirect" ? "told" : "said"} by ${at(one.speaker)}: ${at(one)}`),
    ...found.figures.map(
      ({ measure, bound, low, high }) => `${measure} ${bound} ${low}${high === low ? "" : `-${high}`}`,
    ),
    ...found.times.map((one) => `time ${at(one)}`),
    ...found.mentions.filter(({ form }) => form === "name").map((one) => `${one.kind ?? "?"} ${at(one)}`),
    ...found.votes.map((vote) => `vote ${vote.for}-${vote.against}-${vote.abstain} ${vote.outcome}`),
  ]).toEqual(expected);
});
