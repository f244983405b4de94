import { expect, it } from "vitest";
import { rawReport } from "../read/raw-report.ts";
import { findInReport } from "./find-in-report.ts";
import { openUnpack, packTaken } from "./packed-reports.ts";

// Invented texts.
const TEXTS = [
  [
    "en",
    "Mayor Ana Ruiz said on Monday that the dam would hold. “Nobody asked us,” she said. At least 14 people died.",
  ],
  ["bg", "Кметът Иван Дорш заяви във вторник, че язовирът ще издържи. Загинали са 14 души."],
  ["xx", "Nothing is looked for here."],
] as const;

it("keeps of a report what was found in it, however few parts are held", () => {
  const found = TEXTS.map(([language, text]) =>
    findInReport(
      rawReport(
        { source: "a.txt", outlet: null, title: null, url: null, published: null, language, text, lineId: null },
        language,
      ),
    ),
  );
  for (const held of [1, 100]) {
    const read = openUnpack(held)(packTaken({ found, from: [0, 1, 2], problems: [] }, null).packed);
    for (const [index, expected] of found.entries()) {
      const { raw, findings, sentences, standing, published, voteWords, ...others } = read(index);
      const { mentions, times, sayings, citations, figures, votes, events, reckonings } = findings;
      const made = { mentions, times, sayings, citations, figures, votes, events, reckonings };
      const held = { ...others, raw: { ...raw, text: raw.text }, sentences, standing, findings: made };
      expect(held).toEqual(expected);
      expect([published, voteWords]).toEqual([null, []]);
    }
  }
});
