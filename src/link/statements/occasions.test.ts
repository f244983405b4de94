import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import { findAll, NOTHING_FOUND } from "../../find/find-all.ts";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { link } from "../link.ts";

/** For each quotation of one report, the kind of the event it was made at, or `-`. */
function occasionsIn(text: string): string[] {
  const language = /[а-я]/.test(text) ? "bg" : "en";
  const pack = packFor(language);
  const findings = pack ? findAll(proseOf(text, pack), pack) : NOTHING_FOUND;
  const report = madeReport({ title: "", day: "2031-05-02", text }, language, () => findings);
  const { statements, events } = link([report], { now: null, language });
  const quoted = statements.filter(({ versions }) => versions.some(({ kind }) => kind === "direct"));
  return quoted.map(({ occasion }) => {
    const event = events.find(({ id }) => id === occasion);
    return event ? `${event.type}/${event.mode}` : "-";
  });
}

// Made-up texts.
it.each([
  [
    "the words name where it was said",
    "“The bridge is safe,” Ana Lund said at a meeting with Tomas Brel on Friday.",
    "consult/meeting",
  ],
  [
    "the one talk of speaker and hearer that day",
    "Ana Lund spoke by telephone with Tomas Brel on Friday. “The bridge is safe,” Lund told Brel on Friday.",
    "consult/phone",
  ],
  ["no event is told of", "“The bridge is safe,” Ana Lund said.", "-"],
  [
    "a talk with somebody else",
    "Ana Lund spoke by telephone with Tomas Brel on Friday. “The bridge is safe,” Karl Osten told reporters.",
    "-",
  ],
])("finds the event at which something was said: %s", (_shape, text, kind) => {
  expect(occasionsIn(text)).toEqual([kind]);
});
