import { expect, it } from "vitest";
import { packFor } from "../languages/index.ts";
import { proseOf } from "../text/prose.ts";
import { findAll } from "./find-all.ts";
import { correctionsIn, genreOf } from "./genre.ts";

interface Piece {
  readonly language: string;
  readonly title?: string;
  readonly url?: string;
  readonly text: string;
}

// Invented pieces.
const PLAIN = "The bridge at Velm was closed on Monday. Engineers looked at its pillars.";
const ENTRIES =
  "The fire in Brasna.\n\n14:32\nThe port is closed.\n\n14:05\nA second boat has left.\n\n13:40\nThe mayor speaks.\n\n13.10\nSmoke over the pier.";
const OWN =
  "I have crossed the bridge at Velm for forty years. My father built one of its pillars. Nobody asked me before they closed it. The council did not write a line. I think it will regret that.";

function taken({ language, title, url, text }: Piece) {
  const pack = packFor(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  const prose = proseOf(text, pack);
  const genre = genreOf({ title: title ?? null, url: url ?? null }, prose, pack, findAll(prose, pack));
  return {
    genre: genre?.kind ?? null,
    corrections: correctionsIn(prose, pack).map(({ start, end }) => text.slice(start, end)),
  };
}

it.each<[shape: string, piece: Piece, genre: string | null]>([
  ["a plain report", { language: "en", title: "Bridge closed at Velm", text: PLAIN }, null],
  ["a section before the headline", { language: "en", title: "Opinion: Close the bridge", text: PLAIN }, "opinion"],
  ["a section behind the headline", { language: "en", title: "Close the bridge | Editorial", text: PLAIN }, "opinion"],
  [
    "a headline with the word in it",
    { language: "en", title: "Opinion divided over bridge at Velm", text: PLAIN },
    null,
  ],
  ["a headline that is the word", { language: "en", title: "Opinion", text: PLAIN }, null],
  ["a section in the address", { language: "en", url: "https://velm.example/opinion/bridge", text: PLAIN }, "opinion"],
  [
    "the word in the last part of the address",
    { language: "en", url: "https://velm.example/news/opinion-poll", text: PLAIN },
    null,
  ],
  ["a heading of its own line", { language: "en", text: `OPINION\n\n${PLAIN}` }, "opinion"],
  ["told in the first person", { language: "en", text: OWN }, "opinion"],
  [
    "the first person quoted",
    {
      language: "en",
      text: "“I saw the bridge,” said Ana Ruvic. “My son was there. I called him.” The council met on Monday. It said nothing.",
    },
    null,
  ],
  ["live in the title", { language: "en", title: "LIVE: Fire in the port of Brasna", text: PLAIN }, "live blog"],
  ["entries with times of day", { language: "en", text: ENTRIES }, "live blog"],
  ["one time of day", { language: "en", text: "14:32 The port is closed.\n\nThe mayor speaks." }, null],
  ["a digest", { language: "en", title: "News in brief: Velm, Brasna, Sarn", text: PLAIN }, "digest"],
  ["a correction", { language: "en", title: "CORRECTED - Nine dead at Velm", text: PLAIN }, "correction"],
  [
    "Bulgarian opinion",
    { language: "bg", title: "Мнение: Затворете моста", text: "Мостът край Велм е затворен." },
    "opinion",
  ],
  [
    "Bulgarian, the word in a headline",
    { language: "bg", title: "Мнението на кмета за моста", text: "Мостът край Велм е затворен." },
    null,
  ],
  [
    "Bulgarian first person",
    {
      language: "bg",
      text: "Аз минавам по моста от години. Баща ми го е строил. Никой не ме попита. Смятам, че е грешка. Ще го кажа и аз.",
    },
    "opinion",
  ],
  [
    "German opinion",
    { language: "de", title: "Kommentar: Die Brücke muss zu", text: "Die Brücke ist gesperrt." },
    "opinion",
  ],
  [
    "German live",
    { language: "de", title: "Brand im Hafen im Liveblog – Liveblog", text: "Der Hafen ist gesperrt." },
    "live blog",
  ],
  [
    "French live",
    { language: "fr", title: "DIRECT. Incendie au port de Brasna", text: "Le port est fermé." },
    "live blog",
  ],
  ["Russian opinion", { language: "ru", title: "Закройте мост — Мнение", text: "Мост закрыт." }, "opinion"],
  ["Arabic opinion", { language: "ar", title: "رأي: أغلقوا الجسر", text: "أغلق الجسر." }, "opinion"],
  [
    "Polish live",
    { language: "pl", title: "Pożar w porcie. Relacja na żywo", text: "Port jest zamknięty." },
    "live blog",
  ],
  [
    "Spanish opinion in an English address",
    { language: "es", url: "https://velm.example/opinion/2031/puente", text: "El puente está cerrado." },
    "opinion",
  ],
])("tells the kind of a piece: %s", (_shape, piece, genre) => {
  expect(taken(piece).genre).toBe(genre);
});

it.each<[shape: string, piece: Piece, corrections: readonly string[]]>([
  [
    "a note at the end",
    { language: "en", text: `${PLAIN}\n\nCorrection: nine people were hurt, not six.` },
    ["Correction: nine people were hurt, not six."],
  ],
  [
    "an earlier version",
    { language: "en", text: `${PLAIN}\n\nAn earlier version of this article gave another year.` },
    ["An earlier version of this article gave another year."],
  ],
  ["a word that begins alike", { language: "en", text: `${PLAIN}\n\nCorrectional officers met on Monday.` }, []],
  [
    "a note in Bulgarian",
    { language: "bg", text: "Мостът е затворен.\n\nПоправка: ранените са девет." },
    ["Поправка: ранените са девет."],
  ],
])("finds the paragraphs that take something back: %s", (_shape, piece, corrections) => {
  expect(taken(piece).corrections).toEqual(corrections);
});
