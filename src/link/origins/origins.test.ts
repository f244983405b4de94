import fc from "fast-check";
import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import type { FoundReport } from "../found-report.ts";
import { link, type Picture } from "../link.ts";

// Made-up reports of one flood by four newsrooms: two of their own, a reprint without its credit, and a copy that is cut.
const WIRE =
  "The river Elda burst its banks in Varnesh on Friday night and flooded 340 houses, mayor Tosko Bredin told reporters. A bridge had collapsed and the road to the south was closed. " +
  "Rescuers took dozens of people to a school by boat, where volunteers handed out soup and blankets until the morning.";
const wire = made("Morning Post", WIRE, "2031-05-02");
const reprint = made("Harbour Times", WIRE, "2031-05-03");
const cut = made("Daily Lantern", `${WIRE.slice(0, WIRE.indexOf(", where volunteers"))}.`, "2031-05-03");
const own = made(
  "Varnesh Echo",
  "Our reporter saw water up to the windows in the lower streets of Varnesh, where the Elda rose by two metres in an hour. Tosko Bredin, the mayor, spoke of 340 flooded houses.",
  "2031-05-03",
);
const all = [wire, reprint, cut, own];

it("counts a reprint and a cut copy as no origins of their own", () => {
  const picture = linked(all);
  expect(rangeOf(picture, [wire, reprint, cut])).toEqual({ least: 1, most: 1 });
  expect(rangeOf(picture, all).most).toBe(2);
});

it("does not depend on the order of reports", () => {
  const shown = ({ origins }: Picture, of: readonly FoundReport[]) => [
    origins.origins,
    of.map(({ raw }) => origins.rangeOf([raw.id])),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(shown(linked(shuffled), all)).toEqual(shown(linked(all), all));
    }),
  );
});

it("finds no more origins when copies are added", () => {
  const copies = fc.array(fc.constantFrom("Evening Mirror", "North Star", "The Ferryman", "Coast Weekly"), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(copies, (outlets) => {
      const more = [...new Set(outlets)].map((outlet) => made(outlet, WIRE, "2031-05-03"));
      const before = rangeOf(linked(all), all);
      const after = rangeOf(linked([...all, ...more]), [...all, ...more]);
      expect(after.least).toBeLessThanOrEqual(before.least);
      expect(after.most).toBeLessThanOrEqual(before.most);
    }),
    { numRuns: 20 },
  );
});

it("finds no more origins when a report is taken away", () => {
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 1 }), fc.nat(), (some, which) => {
      const fewer = some.filter((_, index) => index !== which % some.length);
      if (fewer.length === 0) return;
      expect(rangeOf(linked(fewer), fewer).most).toBeLessThanOrEqual(rangeOf(linked(some), some).most);
    }),
  );
});

function made(outlet: string, text: string, day: string): FoundReport {
  return madeReport({ outlet, text, day }, "en");
}

function linked(reports: readonly FoundReport[]): Picture {
  return link(reports, { now: null, language: "en" });
}

function rangeOf(picture: Picture, reports: readonly FoundReport[]) {
  return picture.origins.rangeOf(reports.map(({ raw }) => raw.id));
}
