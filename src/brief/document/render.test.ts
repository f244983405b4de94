import { expect, it } from "vitest";
import type { StoryDocument } from "./document-parts.ts";
import { renderHtml } from "./render-html.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderText } from "./render-text.ts";

// An invented report.
const text = "The mayor of Velm said: “We \u001b[31mopened the *gate* at noon.”";
const report = {
  id: "r-1",
  source: "a/b<1>.txt",
  outlet: null,
  url: null,
  genre: null,
  corrections: [],
  title: null,
  language: "en",
  text,
  removed: [],
  published: null,
  derivedFrom: [],
  sentences: [],
  times: [],
  notCovered: [],
};
const span = { report: "r-1", start: 25, end: 33 };
const DOCUMENT: StoryDocument = {
  language: "en",
  direction: "ltr",
  title: "Velm\u001b[2J opens",
  facts: "1 report",
  note: "Words in marks stand in a report.",
  wordsHeading: "The words",
  reports: [{ n: 0, report, outlet: "outlet not stated", published: "not dated" }],
  sections: [
    {
      name: "said",
      heading: "Who said what",
      entries: [
        {
          when: "7 Oct",
          pieces: [
            { text: "Mayor: ", span: null },
            { text: text.slice(25, 33), span },
          ],
          proofs: [{ report: 0, span }],
          support: "1 outlet",
          details: [],
        },
      ],
    },
  ],
};

it("writes no control character of a report to a terminal", () => {
  const rendered = renderText(DOCUMENT);
  expect(rendered).not.toContain("\u001b");
  expect(rendered).toContain("WHO SAID WHAT\n  7 Oct  Mayor: “");
});

it("keeps every line within the width", () => {
  const long = { ...DOCUMENT, facts: "word ".repeat(100).trim() };
  expect(
    Math.max(
      ...renderText(long, 60)
        .split("\n")
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(60);
});

it("cites the very place in Markdown, and lets nothing of a report be read as Markdown", () => {
  const rendered = renderMarkdown(DOCUMENT);
  expect(rendered).toContain("[[0]](<a/b\\<1\\>.txt#u25-33>");
  expect(rendered).not.toContain("\u001b");
});

it("links each proof to the marked words and back, and shows what a report wrote as text", () => {
  const hostile = { ...DOCUMENT, title: "<script>alert(1)</script>", sections: DOCUMENT.sections };
  const page = [...renderHtml([hostile])].join("");
  expect(page).not.toContain("<script");
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  expect(page).toMatch(/<mark>[^<]+<\/mark>/);
});
