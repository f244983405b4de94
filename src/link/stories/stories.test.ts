import fc from "fast-check";
import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import type { FoundReport } from "../found-report.ts";
import { linkStories, storyReasons } from "./stories.ts";

// Made-up reports: a flood told three times, in two languages, another flood elsewhere, and a match.
const flood = madeReport(
  {
    title: "Flood at Varnesh",
    day: "2031-05-02",
    text: "The river Elda burst its banks in Varnesh on Friday night. Mayor Tosko Bredin said 340 houses were flooded and a bridge had collapsed. Rescuers took dozens of people to a school by boat.",
  },
  "en",
);
const again = madeReport(
  {
    title: "Varnesh under water",
    day: "2031-05-03",
    text: "Rescuers in boats brought people from 340 flooded houses in Varnesh after the Elda rose overnight, Mayor Tosko Bredin said. A bridge collapsed and a school became a shelter.",
  },
  "en",
);
const bulgarian = madeReport(
  {
    title: "Наводнение във Варнеш",
    day: "2031-05-03",
    text: "Река Елда излезе от коритото си във Варнеш. Кметът Тоско Бредин каза, че 340 къщи са наводнени, а един мост се е срутил. Спасители изведоха хората с лодки в училище.",
  },
  "bg",
);
const elsewhere = madeReport(
  {
    title: "Flood at Morvala",
    day: "2031-05-03",
    text: "The river Sirna flooded 25 houses in Morvala on Saturday. Governor Ilma Dorvat said nobody was hurt. Firefighters pumped water from cellars, and a road was closed.",
  },
  "en",
);
const match = madeReport(
  {
    title: "Cup final",
    day: "2031-05-03",
    text: "Striker Anto Perrin scored twice as Lorvik won the cup final 3-1 in front of 40,000 spectators. The coach praised his young team.",
  },
  "en",
);
const all = [flood, again, bulgarian, elsewhere, match];

it("puts reports of one event together, across languages, and keeps alike events apart", () => {
  expect(titles(all)).toEqual([
    ["Cup final"],
    ["Flood at Morvala"],
    ["Flood at Varnesh", "Varnesh under water", "Наводнение във Варнеш"],
  ]);
});

it("says why each report belongs", () => {
  const [first, second] = reasons([flood, bulgarian]);
  expect(first).toContain("“Bredin” (“Бредин”)");
  expect(second).toContain("“Бредин” (“Bredin”)");
  expect(reasons([match])).toEqual(["no other report tells of it"]);
});

it("does not depend on the order of reports", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(titles(shuffled)).toEqual(titles(all));
    }),
  );
});

function reasons(reports: readonly FoundReport[]): string[] {
  const [story] = linkStories(reports, days(reports));
  return story ? storyReasons(reports, days(reports), story.nearest) : [];
}

function titles(reports: readonly FoundReport[]): string[][] {
  return linkStories(reports, days(reports))
    .map(({ members }) => members.map((member) => reports[member]?.raw.title ?? "").sort())
    .sort();
}

function days(reports: readonly FoundReport[]) {
  return reports.map(({ raw }) => ({
    published: raw.published && { ...raw.published, basis: "metadata" as const },
    times: [],
  }));
}
