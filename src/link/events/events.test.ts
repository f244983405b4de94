import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import { findAll, NOTHING_FOUND } from "../../find/find-all.ts";
import { packFor } from "../../languages/index.ts";
import { proseOf } from "../../text/prose.ts";
import { linkActors } from "../actors/actors.ts";
import { daysAlone } from "../days/report-days.ts";
import type { FoundReport } from "../found-report.ts";
import { linkEvents } from "./events.ts";

function reportsOf(texts: readonly string[]): FoundReport[] {
  return texts.map((text) => {
    const language = /[а-я]/.test(text) ? "bg" : "en";
    const pack = packFor(language);
    const findings = pack ? findAll(proseOf(text, pack), pack) : NOTHING_FOUND;
    return madeReport({ title: "", day: "2031-05-02", text }, language, () => findings);
  });
}

/** The events of one story, each as `type modality day: actors > recipients in so many reports`, sorted. */
function linked(texts: readonly string[]): string[] {
  const reports = reportsOf(texts).sort((a, b) => (a.raw.id < b.raw.id ? -1 : 1));
  const stories = [{ members: reports.map((_, index) => index) }];
  const days = reports.map((report) => daysAlone(report, null));
  const actors = linkActors(reports, stories, "en");
  const name = (ids: readonly string[]): string =>
    ids.map((id) => actors.actors.find((actor) => actor.id === id)?.name ?? "?").join(" + ");
  return linkEvents({ reports, days, stories, actors })
    .map(({ type, modality, date, actors: by, recipients, evidence }) => {
      const count = new Set(evidence.map(({ report }) => report)).size;
      return `${type} ${modality} ${date ?? "-"}: ${name(by)} > ${name(recipients)} in ${count}`;
    })
    .sort();
}

it.each<[string, readonly string[], readonly string[]]>([
  [
    "the country of an adjective that only the report knows",
    ["France expelled two Karvelian diplomats on Friday. Karvelia was silent."],
    ["sanction happened 2031-05-02: France > Karvelian + Karvelia in 1"],
  ],
  [
    "a month that is no day",
    ["In March 2023 France attacked Spain."],
    ["assault happened 2023-03: France > Spain in 1"],
  ],
  [
    "one event of one day in two reports",
    ["France attacked Spain on Friday.", "On Friday France bombed and attacked Spain."],
    ["assault happened 2031-05-02: France > Spain in 2"],
  ],
  [
    "a telling that names no side",
    [
      "Protesters demonstrated against the pension law in Madrid on Friday.",
      "There were protests against the pension law on Friday.",
    ],
    ["protest happened 2031-05-02: Protesters > Madrid in 2"],
  ],
  [
    "the same deed of two days",
    ["France attacked Spain on Thursday.", "France attacked Spain on Friday."],
    ["assault happened 2031-05-01: France > Spain in 1", "assault happened 2031-05-02: France > Spain in 1"],
  ],
  [
    "a deed and its denial",
    ["France attacked Spain on Friday.", "France denied that it attacked Spain on Friday."],
    ["assault denied 2031-05-02: France > Spain in 1", "assault happened 2031-05-02: France > Spain in 1"],
  ],
  [
    "deeds to two others",
    ["France attacked Spain on Friday.", "France attacked Italy on Friday."],
    ["assault happened 2031-05-02: France > Italy in 1", "assault happened 2031-05-02: France > Spain in 1"],
  ],
  [
    "one event in two languages",
    ["France attacked Spain on Friday.", "Франция атакува Испания в петък."],
    ["assault happened 2031-05-02: France > Spain in 2"],
  ],
  [
    "calls to several on one day, and what one report says was only told",
    [
      "On Friday President Ana Ruiz of Spain phoned President Omar Diaz of France and President Lena Roth of Italy.",
      "Ana Ruiz told Omar Diaz on Friday that talks help.",
    ],
    [
      "consult happened 2031-05-02: Ana Ruiz > Lena Roth in 1",
      "consult happened 2031-05-02: Ana Ruiz > Omar Diaz in 2",
    ],
  ],
  ["what was only told, with no talk", ["Ana Ruiz told Omar Diaz on Friday that talks help."], []],
  [
    "who is named first in a clash",
    [
      "On Friday troops of France clashed with troops of Spain.",
      "On Friday troops of Spain clashed with troops of France.",
    ],
    ["assault happened 2031-05-02: troops of Spain + Spain > troops of France + France in 2"],
  ],
  [
    "two ministers of one country",
    ["On Friday Ana Ruiz met Omar Diaz.", "On Friday Lena Roth met Omar Diaz."],
    [
      "consult happened 2031-05-02: Ana Ruiz > Omar Diaz in 1",
      "consult happened 2031-05-02: Lena Roth > Omar Diaz in 1",
    ],
  ],
  [
    "news without a day, which is of its report's",
    ["France expelled the ambassador of Spain.", "France expelled the ambassador of Spain on Thursday."],
    ["sanction happened 2031-05-01: France > ambassador of Spain in 2"],
  ],
  [
    "an undated deed in history",
    ["In 2019 France was at peace. France attacked Spain."],
    ["assault happened -: France > Spain in 1"],
  ],
  ["a perfect, which tells no day", ["France has attacked Spain."], ["assault happened -: France > Spain in 1"]],
])("links %s", (_, texts, expected) => {
  expect(linked(texts)).toEqual([...expected].sort());
});

it("links the same in every order", () => {
  const texts = [
    "France attacked Spain on Friday.",
    "France may attack Spain.",
    "Spain was attacked by France on Friday.",
  ];
  expect(linked([...texts].reverse())).toEqual(linked(texts));
});
