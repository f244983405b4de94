import { expect, it } from "vitest";
import { textAt } from "../../core/span.ts";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { findAll } from "../find-all.ts";

/** `words | speaker` of all that somebody says. */
function said(language: string, text: string): string[] {
  const pack = packFor(language);
  const sayings = pack === null ? [] : findAll(proseOf(text, pack), pack).sayings;
  return sayings.map((one) => `${textAt(text, one)} | ${one.speaker ? textAt(text, one.speaker) : "-"}`);
}

// Made-up sentences.
it.each<[string, string, string, string[]]>([
  [
    "whoever spoke last speaks on where a verb has no subject",
    "es",
    "El alcalde dijo que el puente era seguro. Añadió que los técnicos lo revisaron.",
    ["el puente era seguro | El alcalde", "los técnicos lo revisaron | El alcalde"],
  ],
  [
    "the subject of the sentence before speaks",
    "it",
    "Il sindaco è arrivato lunedì. Ha detto che la strada è chiusa.",
    ["la strada è chiusa | Il sindaco"],
  ],
  ["nobody was there before", "es", "Añadió que los técnicos lo revisaron.", ["los técnicos lo revisaron | -"]],
  [
    "an office with what tells which one, and who holds it",
    "it",
    "«Non dormo da due notti», dice la direttrice sanitaria, Lidia Orma.",
    ["Non dormo da due notti | la direttrice sanitaria, Lidia Orma"],
  ],
  ["a title that is a unit too", "fr", "« Nous irons », a assuré M. Lazar.", ["Nous irons | M. Lazar"]],
  [
    "a family name that is a noun",
    "de",
    "Am Montag sagte Mirela Keller, die Brücke sei gesperrt.",
    ["die Brücke sei gesperrt | Mirela Keller"],
  ],
  [
    "a family name with two particles",
    "nl",
    "De brug gaat in mei open, aldus directeur Pieter van den Berg.",
    ["De brug gaat in mei open | directeur Pieter van den Berg"],
  ],
  [
    "an auxiliary that leads the reporter's clause",
    "de",
    "Die Brücke sei gesperrt worden, hatte der Minister am Samstag gesagt.",
    ["Die Brücke sei gesperrt worden | der Minister"],
  ],
  [
    "a sentence that goes on by a form that stands in for the reporting one",
    "de",
    "Die Zahl stieg laut Polizei auf sieben. Taucher hätten sie gefunden.",
    ["Die Zahl stieg laut Polizei auf sieben | Polizei", "Taucher hätten sie gefunden | Polizei"],
  ],
  [
    "a sentence that goes on where only a verb told that somebody spoke",
    "de",
    "Der Minister widersprach. Niemand habe das Haus verlassen.",
    ["Niemand habe das Haus verlassen | Der Minister"],
  ],
  ["a form that stands in for one where nobody spoke", "de", "Es regnete. Die Taucher hätten Zeit.", []],
  [
    "an owner before the source behind which its preposition stands",
    "de",
    "Angaben der Polizei zufolge sind drei Brücken zerstört.",
    ["sind drei Brücken zerstört | der Polizei"],
  ],
  ["an adverb that only looks like a source", "de", "So etwas gibt es in der Liga gar nicht.", []],
  [
    "an infinitive without a comma",
    "nl",
    "De premier bood aan een team te sturen.",
    ["een team te sturen | De premier"],
  ],
  [
    "a source that leads the second of two clauses",
    "nl",
    "De brug bleef open, volgens het ministerie waren er zestig mensen.",
    ["waren er zestig mensen | het ministerie"],
  ],
  [
    "a conjunction behind a parted prefix",
    "nl",
    "De dienst gaat ervan uit dat de dijk is bezweken.",
    ["de dijk is bezweken | De dienst"],
  ],
  [
    "an apposition between who is blamed and what for",
    "es",
    "La oposición acusa al alcalde, Luis Pardo, de haber guardado dos informes.",
    ["haber guardado dos informes | La oposición"],
  ],
  [
    "an aside before the conjunction",
    "es",
    "El ministro sostiene, sin pruebas claras, que los huidos fueron ochocientos.",
    ["los huidos fueron ochocientos | El ministro"],
  ],
  [
    "a clause behind the verb's colon",
    "it",
    "Il governatore ha corretto il bilancio: i morti sono 104.",
    ["i morti sono 104 | Il governatore"],
  ],
  ["a colon behind a verb of nothing said", "it", "Il governatore ha aperto il ponte: il traffico riprende.", []],
  [
    "who hears it before who says it",
    "fr",
    "Le pont sera fermé, a indiqué à l'agence Norvia un porte-parole de la mairie.",
    ["Le pont sera fermé | un porte-parole de la mairie"],
  ],
  [
    "a source with a verb of its own",
    "ar",
    "أصيب ثلاثة أشخاص بجروح، وفق ما أفادت وزارة الداخلية.",
    ["أصيب ثلاثة أشخاص بجروح | وزارة الداخلية"],
  ],
  [
    "an object behind a time",
    "ar",
    "وطالب السفير يوم الاثنين بتحقيق مستقل في الحريق.",
    ["بتحقيق مستقل في الحريق | السفير"],
  ],
  ["whom a body quotes", "ar", "ونقل التلفزيون عن الرئيس قوله إن الجسر أغلق.", ["الجسر أغلق | الرئيس"]],
  [
    "a participle that goes on with the subject",
    "ar",
    "وصححت الوزارة العدد، قائلة إن ثلاثة جنود قتلوا.",
    ["ثلاثة جنود قتلوا | الوزارة"],
  ],
  ["an outlet's name in marks", "ar", "وذكرت صحيفة «الميناء» أن الجسر سيغلق.", ["الجسر سيغلق | صحيفة"]],
  ["no verb of speech", "ar", "عاد العمال يوم الاثنين وفتح الجسر.", []],
  [
    "a speaker named behind a long title",
    "es",
    "El puente sigue abierto, según su homólogo de Norlandia, Petar Lasen.",
    ["El puente sigue abierto | su homólogo de Norlandia, Petar Lasen"],
  ],
  [
    "whoever was told of last, where a clause of manner has no subject",
    "es",
    "La alcaldesa llegó el lunes. El puente está cerrado, según contó ayer.",
    ["El puente está cerrado | La alcaldesa"],
  ],
  [
    "a subject behind its verb and an aside before it",
    "it",
    "I morti sono 112, compresi 14 bambini, ha detto stamattina il governatore Bruno Valdi.",
    ["I morti sono 112, compresi 14 bambini | il governatore Bruno Valdi"],
  ],
])("finds who says what: %s (%s)", (_shape, language, text, expected) => {
  expect(said(language, text)).toEqual(expected);
});
