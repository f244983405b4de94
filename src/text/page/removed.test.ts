import fc from "fast-check";
import { expect, it } from "vitest";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../prose.ts";

const BODY = {
  en: "The mayor of Lindholt opened the new lock.\nThe river had closed it for a year.",
  bg: "Кметът на Линдхолт откри новия шлюз.\nРеката го беше затворила за година.",
} as const;

/** The removed parts of a text as "reason: words". */
function removed(text: string, language: string): string[] {
  const pack = packFor(language);
  if (!pack) throw new Error(language);
  return proseOf(text, pack).removed.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end)}`);
}

// The line stands below a report of two paragraphs.
it.each([
  ["a subscription with its price", "en", "Subscribe to the Lindholt Mail for $1 a week.", "appeal"],
  ["a channel to follow", "bg", "Последвайте ни във Facebook и научавайте всичко първи.", "appeal"],
  ["a gift that is asked for", "bg", "Подкрепете независимата журналистика с дарение.", "appeal"],
  ["a newsletter", "en", "Sign up for our newsletter and get the best of the week.", "appeal"],
  ["a link with its lead", "en", "Read more: Why locks leak", "link"],
  ["a link with a lead in capitals", "en", "RELATED | Why locks leak", "link"],
  ["a link in Bulgarian", "bg", "Още: Защо шлюзовете текат?", "link"],
  ["a headline with a video", "bg", "Опит за скок от моста завърши зле (ВИДЕО)", "link"],
  ["a caption with its photographer", "en", "The lock seen from the north. Photo: Jan Aldous", "caption"],
  ["a caption with an agency", "en", "The mayor of Lindholt. Photo/agency", "caption"],
  ["a caption with a bracket", "bg", "Шлюзът отвисоко (Снимка: Ян Алдус)", "caption"],
  ["reporters and editors", "en", "(Reporting by Jan Aldous in Lindholt; Editing by Mia Ferro)", "credit"],
  ["a source", "bg", "Източник: Речен глас", "credit"],
  ["an author", "en", "By Jan Aldous in Lindholt", "credit"],
  ["rights", "en", "Copyright 2023 Lindholt Mail. All rights reserved.", "notice"],
  ["a player that does not play", "en", "Please enable Javascript to watch this video", "notice"],
  ["advertising", "bg", "РЕКЛАМА", "notice"],
  ["an hour alone", "en", "18.20", "notice"],
  ["an editor's note", "en", "Editor’s note: this story was updated at 18.40.", "notice"],
])("takes out %s", (_shape, language, line, reason) => {
  const text = `${BODY[language as "en" | "bg"]}\n${line}`;
  expect(removed(text, language)).toEqual([`${reason}: ${line}`]);
});

it.each([
  ["a quoted appeal", "en", "“Please support us with a donation for our newsletter,” she said."],
  ["an order to others", "en", "Residents were told to sign up at the town hall for a place on the boats."],
  ["witnesses who tell", "en", "Neighbours tell us the water rose within an hour."],
  ["a sentence that begins with more", "en", "More: that was what the mayor wanted from the council."],
  ["a photograph in the story", "en", "He showed a photo of the lock to the court and left."],
  [
    "what sources said",
    "en",
    "Sources: the same crane was used in three of the four locks that failed, and nobody had looked at it since.",
  ],
  ["a rhetorical question", "en", "How was that possible?"],
  ["more in Bulgarian", "bg", "Още три шлюза бяха затворени в неделя."],
  ["a request that the report tells of", "bg", "Кметът призова хората да дарят средства за шлюза."],
])("leaves %s", (_shape, language, line) => {
  expect(removed(`${BODY[language as "en" | "bg"]}\n${line}\nIt rained.`, language)).toEqual([]);
});

it.each([
  ["a place", "en", "LINDHOLT – The lock", "LINDHOLT –"],
  ["a place and an agency", "en", "Lindholt (RNA) — The lock", "Lindholt (RNA) —"],
  [
    "a place, a date and an agency",
    "en",
    "LINDHOLT, Norland, March 8 (River News) - The lock",
    "LINDHOLT, Norland, March 8 (River News) -",
  ],
  ["parts with full stops", "en", "Lindholt. October 16. RNA - On Monday the lock", "Lindholt. October 16. RNA -"],
  ["a place and a full stop", "en", "LINDHOLT. The lock", "LINDHOLT."],
  ["slashes", "bg", "Линдхолт, 12 октомври /РНА/ Шлюзът", "Линдхолт, 12 октомври /РНА/"],
  ["a plain place", "bg", "Линдхолт – Шлюзът", "Линдхолт –"],
])("marks a dateline of %s", (_shape, language, head, dateline) => {
  expect(removed(`${head} opened.\n${BODY.en}`, language)).toEqual([`dateline: ${dateline}`]);
});

it.each([
  ["an aside", "Jan Aldous — Lindholt’s tallest man and its mayor — opened the lock."],
  ["a name before a verb", "Jan Aldous – tall as he is – bowed."],
  ["a number with a hyphen", "The 50-year-old lock – New or old – opened."],
])("takes %s for no dateline", (_shape, head) => {
  expect(removed(`${head}\n${BODY.en}`, "en")).toEqual([]);
});

it("takes out an appeal of several paragraphs from its heading to its end", () => {
  const appeal = [
    "A Message from the Lindholt Mail:",
    "Dear readers,",
    "We are short of ink. The mill has closed, and with it our only source.",
    "Your support makes a difference. Please support us monthly.",
    "Remind me later.",
  ].join("\n");
  expect(removed(`${BODY.en}\n${appeal}\nThe lock is 40 metres long.`, "en")).toEqual([`appeal: ${appeal}`]);
});

it("leaves the report's own sentence before a request in one paragraph", () => {
  expect(removed(`${BODY.en}\nNobody was hurt. Follow us on Twitter.`, "en")).toEqual([
    "appeal: Follow us on Twitter.",
  ]);
});

it("marks a credit in brackets behind the last sentence", () => {
  expect(removed(`${BODY.en}\nIt holds. (Inputs from agencies)`, "en")).toEqual(["credit: (Inputs from agencies)"]);
});

it("keeps every word in one sentence, and every removed part in the text, in order and apart", () => {
  const piece = fc.constantFrom(
    "Read more: ",
    "LINDHOLT – ",
    "Photo: A B",
    "(Source: X)",
    "“",
    "”",
    "\n",
    "Subscribe to our newsletter. ",
    "Dear readers,",
    "It rained. ",
    "$1 ",
    "12.30",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const pack = packFor("en");
      if (!pack) throw new Error("en");
      const prose = proseOf(pieces.join(""), pack);
      const edges = prose.removed.flatMap(({ start, end }) => [start, end]);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
      const covered = prose.sentences.flatMap(({ first, last }) => prose.words.slice(first, last));
      expect(covered).toEqual(prose.words);
    }),
  );
});
