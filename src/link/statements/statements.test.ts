import fc from "fast-check";
import { expect, it } from "vitest";
import { madeReport } from "../../../test/made-report.ts";
import type { Saying } from "../../find/finding.ts";
import { linkActors } from "../actors/actors.ts";
import type { FoundReport } from "../found-report.ts";
import { linkStatements } from "./statements.ts";

// Made-up reports; what somebody said stands in [brackets].
const said = (text: string, language: string, day = "2031-05-02"): FoundReport => {
  const spans: { start: number; end: number }[] = [];
  let plain = "";
  for (const part of text.split(/([[\]])/)) {
    if (part === "[") spans.push({ start: plain.length, end: plain.length });
    else if (part === "]") spans.push({ start: spans.pop()?.start ?? 0, end: plain.length });
    else plain += part;
  }
  const sayings = spans.map(
    (span): Saying => ({
      ...span,
      kind: "indirect",
      speaker: null,
      issuer: null,
      cue: null,
      addressees: [],
      via: [],
      continues: null,
      repaired: false,
      act: "say",
      time: null,
      occasion: null,
      clause: span,
    }),
  );
  return madeReport({ text: plain, day }, language, () => ({ sayings }));
};

it.each([
  [
    "one wording",
    "She said [the bridge over the Elda will be rebuilt before winter].",
    "en",
    "[The bridge over the Elda will be rebuilt before winter], she said.",
    "en",
    1,
  ],
  [
    "two languages",
    "She said [the old bridge over the river will be closed because of the flood].",
    "en",
    "Тя каза, че [старият мост над реката ще бъде затворен заради наводнението].",
    "bg",
    1,
  ],
  [
    "other words",
    "She said [the bridge must be closed at once because it is dangerous].",
    "en",
    "She insisted [the dangerous bridge must be closed immediately].",
    "en",
    1,
  ],
  [
    "two languages, where the rest of both reports says other things",
    "[We were never warned of it]. [The roof had been checked in October], he said. [Nobody will pay for the repairs].",
    "en",
    "[Никога не сме били предупреждавани]. Той каза, че [покривът е бил проверен през октомври]. [Никой няма да плати за ремонта].",
    "bg",
    3,
  ],
  [
    "another thing said",
    "She said [the bridge over the river will be rebuilt before winter].",
    "en",
    "She said [taxes on diesel will rise by a tenth next year].",
    "en",
    2,
  ],
  [
    "the opposite",
    "She said [the council will not pay for a new school in Morvala].",
    "en",
    "She said [the council will pay for a bridge].",
    "en",
    2,
  ],
] as const)("tells how many statements there are: %s", (_shape, a, la, b, lb, count) => {
  expect(statementsOf([said(a, la), said(b, lb)])).toHaveLength(count);
});

it("keeps apart what was said days apart", () => {
  const text = "She said [the bridge over the Elda will be rebuilt before winter].";
  expect(statementsOf([said(text, "en"), said(`Again: ${text}`, "en", "2031-05-12")])).toHaveLength(2);
});

it.each([
  ["figure", "[215 old wooden houses in the flooded valley of the Elda were damaged and will be torn down]"],
  ["negation", "[340 old wooden houses in the flooded valley of the Elda were damaged and will not be torn down]"],
])("shows where versions differ in a %s, with both places", (kind, words) => {
  const one = "[340 old wooden houses in the flooded valley of the Elda were damaged and will be torn down]";
  const [statement] = statementsOf([said(`She said ${one}.`, "en"), said(`He wrote that ${words}.`, "en")]);
  expect(statement?.divergences.map((divergence) => [divergence.kind, divergence.spans.length])).toEqual([[kind, 2]]);
});

it("does not depend on the order of reports", () => {
  const reports = [
    said(
      "She said [the old bridge over the river will be closed because of the flood]. He said [taxes will rise].",
      "en",
    ),
    said("Тя каза, че [старият мост над реката ще бъде затворен заради наводнението].", "bg"),
    said(
      "[Taxes will rise], he said. [The old bridge over the river will be closed because of the flood], she said.",
      "en",
    ),
  ];
  const shown = (given: readonly FoundReport[]) =>
    statementsOf(given)
      .map(({ id, versions }) => [id, versions])
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      expect(shown(shuffled)).toEqual(shown(reports));
    }),
  );
});

function statementsOf(given: readonly FoundReport[]) {
  const reports = [...given].sort((a, b) => (a.raw.id < b.raw.id ? -1 : 1));
  const stories = [{ members: reports.map((_, index) => index) }];
  const days = reports.map(({ raw }) => ({
    published: raw.published && { ...raw.published, basis: "metadata" as const },
    times: [],
  }));
  return linkStatements({ reports, days, stories, actors: linkActors(reports, stories, "en") });
}

it("keeps two parallel quotations of one report apart, whatever reprints it", () => {
  const text =
    "[Not one soldier of ours crossed the river], he said. [And not one soldier of ours will leave its bank].";
  const quoted = [text, `Friday. ${text}`, `Late news. ${text}`].map((words) => {
    const report = said(words, "en");
    const sayings = report.findings.sayings.map((saying): Saying => ({ ...saying, kind: "direct" }));
    return { ...report, findings: { ...report.findings, sayings } };
  });
  expect(statementsOf(quoted).map(({ versions }) => versions.length)).toEqual([3, 3]);
});
