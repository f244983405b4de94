import { expect, it } from "vitest";
import { dutch } from "../languages/nl/pack.ts";
import { proseOf } from "../text/prose.ts";
import { findAll } from "./find-all.ts";

// Made-up sentences: who says what, what is counted, when, and who is named; nothing else may be found.
it.each([
  [
    "“De toestand is ernstig”, zei burgemeester Ana Ruiz maandag.",
    ["said by burgemeester Ana Ruiz: De toestand is ernstig", "time maandag", "person Ana Ruiz"],
  ] as [string, string[]],
  ["Ana Ruiz zei: “We hebben hulp nodig.”", ["said by Ana Ruiz: We hebben hulp nodig.", "person Ana Ruiz"]] as [
    string,
    string[],
  ],
  ["“Een mooie dag”, zegt premier Bo Lind.", ["said by premier Bo Lind: Een mooie dag", "person Bo Lind"]] as [
    string,
    string[],
  ],
  [
    "“Hij zei tegen mij: ‘Blijf hier’”, vertelde de buurvrouw.",
    ["said by de buurvrouw: Hij zei tegen mij: ‘Blijf hier’"],
  ] as [string, string[]],
  ["Het zogenaamde “drakenplan” ligt op tafel.", []] as [string, string[]],
  ["De minister zei dat de brug veilig is.", ["told by De minister: de brug veilig is"]] as [string, string[]],
  ["De brug is veilig, zei de minister.", ["told by de minister: De brug is veilig"]] as [string, string[]],
  ["De politie meldt dat de verdachte is opgepakt.", ["told by De politie: de verdachte is opgepakt"]] as [
    string,
    string[],
  ],
  ["De regering wees de beschuldigingen af.", ["told by De regering: de beschuldigingen"]] as [string, string[]],
  ["Volgens de politie waren 2.000 mensen op straat.", ["told by de politie: waren 2.000 mensen op straat"]] as [
    string,
    string[],
  ],
  [
    "Volgens de autoriteiten raakten 14 mensen gewond.",
    ["told by de autoriteiten: raakten 14 mensen gewond", "injured exactly 14"],
  ] as [string, string[]],
  ["De minister waarschuwde voor een oorlog.", ["told by De minister: een oorlog"]] as [string, string[]],
  ["De oppositie eist een einde aan het geweld.", ["told by De oppositie: een einde aan het geweld"]] as [
    string,
    string[],
  ],
  ["De burgemeester vroeg of de weg open is.", ["told by De burgemeester: of de weg open is"]] as [string, string[]],
  ["Bij de aanval zijn zeker twaalf mensen gedood.", ["killed at least 12"]] as [string, string[]],
  ["Bij de aardbeving kwamen 23 mensen om het leven.", ["killed exactly 23"]] as [string, string[]],
  ["Drie militairen kwamen om, zeven anderen raakten gewond.", ["killed exactly 3", "injured exactly 7"]] as [
    string,
    string[],
  ],
  ["Het dodental is opgelopen tot 41.", ["killed exactly 41"]] as [string, string[]],
  ["Onder de doden zijn twee kinderen.", ["killed exactly 2"]] as [string, string[]],
  ["De politie pakte 40 demonstranten op.", ["detained exactly 40"]] as [string, string[]],
  ["Meer dan 5.000 mensen demonstreerden tegen de hervorming.", ["protesters more than 5000"]] as [string, string[]],
  ["Zo'n 300 bewoners zijn geëvacueerd.", ["evacuated approximately 300"]] as [string, string[]],
  ["Tientallen mensen raakten gewond.", ["injured approximately 20-99"]] as [string, string[]],
  ["Aan boord waren 112 passagiers.", ["aboard exactly 112"]] as [string, string[]],
  ["Het huis is 30 meter hoog.", []] as [string, string[]],
  ["De man is 45 jaar oud.", []] as [string, string[]],
  ["In de bus zaten geen kinderen.", []] as [string, string[]],
  ["Afgelopen zaterdag brandde de loods af.", ["time Afgelopen zaterdag"]] as [string, string[]],
  ["Drie dagen geleden begon de staking.", ["time Drie dagen geleden"]] as [string, string[]],
  ["In juli 2019 eindigde de oorlog.", ["time juli 2019"]] as [string, string[]],
  ["Sinds maandag is de weg dicht.", ["time maandag"]] as [string, string[]],
  ["Het regende 's avonds.", []] as [string, string[]],
  ["Vrijdagavond viel de stroom uit.", ["time Vrijdagavond"]] as [string, string[]],
  ["Premier Lind reist naar Parijs.", ["person Lind", "place Parijs"]] as [string, string[]],
  ["De Amerikaanse president Bo Ray ontving de minister.", ["person Bo Ray"]] as [string, string[]],
  ["VN-gezant Cy Day vertrekt.", ["organization VN", "person Cy Day"]] as [string, string[]],
  ["De minister van Buitenlandse Zaken sprak in Den Haag.", ["place Den Haag"]] as [string, string[]],
  ["Het Witte Huis zweeg.", ["organization Witte Huis"]] as [string, string[]],
  ["In Noord-Holland regent het.", ["place Noord-Holland"]] as [string, string[]],
  ["De kok kwam te laat.", []] as [string, string[]],
  ["Regering treedt af.", []] as [string, string[]],
  ["Onderhandelingen mislukt.", []] as [string, string[]],
  ["De raad nam de motie aan met 9 stemmen tegen 4.", ["vote 9-4-null adopted"]] as [string, string[]],
  ["De rebellen vielen dinsdag het dorp aan.", ["time dinsdag"]] as [string, string[]],
  ["De politie heeft de man maandag gearresteerd.", ["time maandag"]] as [string, string[]],
  ["De vakbond riep op tot een staking.", []] as [string, string[]],
  ["Reddingswerkers zoeken verder.", []] as [string, string[]],
])("reads a sentence: %s", (text, expected) => {
  const found = findAll(proseOf(text, dutch), dutch);
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
