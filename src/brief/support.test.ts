import fc from "fast-check";
import { expect, it } from "vitest";
import { madeAccount } from "../../test/made-account.ts";
import type { Actor, Event, Figure, OriginRange, Reading, ReportSpan, Statement, Vote } from "../core/format.ts";
import type { Account, Thing } from "./account.ts";
import { accountOf } from "./account.ts";
import { claimantsOf } from "./lines/claimants.ts";
import { STEPS, stepOf, supportOf } from "./support.ts";

// Invented reports, one outlet each; places are whole reports.
const REPORTS = [
  "Torvian guns shelled the port of Velm.",
  "Torvian guns shelled the port of Velm.",
  "Пристанището на Велм беше обстреляно.",
  "The letter reads: “We will not leave Velm.”",
];
const at = (report: number): ReportSpan => ({ report: `r-${report}`, start: 0, end: REPORTS[report]?.length ?? 0 });

const actor = (id: string, country: string | null = null): Actor => ({
  id,
  kind: "person",
  name: id,
  names: [],
  roles: [],
  mentions: [],
  country,
  sector: null,
});
const said = (
  speaker: string | null,
  reports: readonly number[],
  kind: "direct" | "indirect" = "indirect",
): Statement => ({
  id: `s-${speaker}-${reports.join()}`,
  speaker,
  addressees: [],
  date: null,
  versions: reports.map((report) => ({ span: at(report), kind, speakerSpan: null, cueSpan: null, via: [] })),
  occasion: null,
  divergences: [],
});
const event = (over: Partial<Event>, reports: readonly number[]): Event => ({
  id: `e-${reports.join()}-${over.modality ?? ""}`,
  type: "assault",
  mode: null,
  modality: "happened",
  actors: ["torvia"],
  recipients: ["velm"],
  date: "2031-05-02",
  place: null,
  evidence: reports.map(at),
  context: [],
  ...over,
});
const reading = (report: number, value: number, asOf: string, attributedTo: string | null): Reading => ({
  span: at(report),
  value,
  low: value,
  high: value,
  bound: "exactly",
  asOf,
  attributedTo,
});
const figure = (verdict: Figure["verdict"], readings: readonly Reading[]): Figure => ({
  id: "f",
  measure: "killed",
  of: null,
  place: null,
  readings,
  verdict,
  because: "",
  partOf: null,
});
const vote: Vote = {
  id: "v",
  body: "council",
  proposal: null,
  date: null,
  for: 5,
  against: 4,
  abstain: null,
  absent: null,
  outcome: "adopted",
  check: { ok: true, because: "" },
  evidence: [at(0)],
};

interface World {
  readonly statements?: readonly Statement[];
  readonly events?: readonly Event[];
  readonly figures?: readonly Figure[];
}
function world({ statements = [], events = [], figures = [] }: World): Account {
  const { reports } = madeAccount(REPORTS.map((marked, n) => ({ marked, language: n === 2 ? "bg" : "en" })));
  const actors = [
    actor("torvia", "TOR"),
    actor("torvian army", "TOR"),
    actor("velm", "VEL"),
    actor("mayor of velm", "VEL"),
    actor("aid group"),
  ];
  return accountOf({ reports, actors, statements, events, figures, votes: [vote], origins: [] });
}
const rests = (reports: readonly number[], origins: OriginRange) => ({
  cites: reports.map(at),
  outlets: new Set(reports).size,
  origins,
});
const ONE = { least: 1, most: 1 };
const shelling = event({}, [0, 1]);
const told = (one: Event): Thing => ({ what: "event", event: one });

it.each<[shape: string, thing: Thing, world: World, basis: ReturnType<typeof rests>, step: string]>([
  ["one outlet tells it", told(shelling), { events: [shelling] }, rests([0], ONE), "one report"],
  ["two outlets, one wire", told(shelling), { events: [shelling] }, rests([0, 1], ONE), "repeated, one origin"],
  [
    "undecided counts as one",
    told(shelling),
    { events: [shelling] },
    rests([0, 1], { least: 1, most: 2 }),
    "repeated, one origin",
  ],
  [
    "two origins at least",
    told(shelling),
    { events: [shelling] },
    rests([0, 1], { least: 2, most: 2 }),
    "reported independently",
  ],
  [
    "only in one speaker's words, however many outlets",
    told(shelling),
    { events: [shelling], statements: [said("aid group", [0, 1])] },
    rests([0, 1], { least: 2, most: 2 }),
    "claimed by one party",
  ],
  [
    "only alleged",
    told(event({ modality: "alleged" }, [0, 1])),
    {},
    rests([0, 1], { least: 2, most: 2 }),
    "claimed by one party",
  ],
  [
    "in one speaker's words, and told by a report itself",
    told(shelling),
    { events: [shelling], statements: [said("aid group", [0])] },
    rests([0, 1], { least: 2, most: 2 }),
    "reported independently",
  ],
  [
    "two speakers who are not opposed",
    told(shelling),
    { statements: [said("aid group", [0]), said("mayor of velm", [1])] },
    rests([0, 1], { least: 1, most: 2 }),
    "repeated, one origin",
  ],
  [
    "those who did it and those whom it befell",
    told(shelling),
    { events: [shelling], statements: [said("torvian army", [0]), said("mayor of velm", [1])] },
    rests([0, 1], ONE),
    "confirmed by opposing parties",
  ],
  [
    "denied by another telling",
    told(shelling),
    { events: [shelling, event({ modality: "denied" }, [2])] },
    rests([0, 1], ONE),
    "contested",
  ],
  [
    "another act is denied",
    told(shelling),
    { events: [shelling, event({ modality: "denied", recipients: ["aid group"] }, [2])] },
    rests([0, 1], ONE),
    "repeated, one origin",
  ],
  [
    "who said it is counted by reports",
    { what: "statement", statement: said("aid group", [0, 1]) },
    {},
    rests([0, 1], { least: 2, most: 2 }),
    "reported independently",
  ],
  ["a vote with its counts", { what: "vote", vote }, {}, rests([0], ONE), "on record"],
  [
    "readings that differ",
    {
      what: "figure",
      figure: figure("differ", [reading(0, 4, "2031-05-02", "aid group"), reading(1, 9, "2031-05-02", "velm")]),
    },
    {},
    rests([0, 1], ONE),
    "contested",
  ],
  [
    "a figure that one office gave",
    {
      what: "figure",
      figure: figure("agree", [reading(0, 4, "2031-05-02", "aid group"), reading(1, 4, "2031-05-02", "aid group")]),
    },
    {},
    rests([0, 1], { least: 2, most: 2 }),
    "claimed by one party",
  ],
  [
    "a figure that both sides give",
    {
      what: "figure",
      figure: figure("agree", [reading(0, 4, "2031-05-02", "torvia"), reading(1, 4, "2031-05-02", "mayor of velm")]),
    },
    { events: [shelling] },
    rests([0, 1], ONE),
    "confirmed by opposing parties",
  ],
])("says what a line rests on: %s", (_shape, thing, given, basis, step) => {
  expect(supportOf(thing, basis, world(given))).toBe(step);
});

it("quotes from a text are on record, what a speaker is reported to have said is not", () => {
  const letter = { ...said("torvia", [3], "direct") };
  const [version] = letter.versions;
  const words = REPORTS[3] ?? "";
  const quoted = version && { ...version, speakerSpan: { start: 0, end: words.indexOf(" reads") } };
  const statement = { ...letter, versions: quoted ? [quoted] : [] };
  expect(supportOf({ what: "statement", statement }, rests([3], ONE), world({}))).toBe("on record");
  const spoken = { ...statement, versions: quoted ? [{ ...quoted, speakerSpan: null }] : [] };
  expect(supportOf({ what: "statement", statement: spoken }, rests([3], ONE), world({}))).toBe("one report");
});

it("words with a number that was updated since are superseded, a quotation is not", () => {
  const figures = [figure("updated", [reading(0, 4, "2031-05-02", null), reading(1, 9, "2031-05-03", null)])];
  const account = world({ figures });
  const statement = said("aid group", [0]);
  expect(supportOf({ what: "statement", statement }, rests([0], ONE), account)).toBe("superseded");
  expect(supportOf({ what: "statement", statement: said("aid group", [1]) }, rests([1], ONE), account)).toBe(
    "one report",
  );
  expect(supportOf({ what: "statement", statement: said("aid group", [0], "direct") }, rests([0], ONE), account)).toBe(
    "one report",
  );
});

it("one speaker is one claimant, however many outlets quote the words", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1 }), (reports) => {
      const thing = told(event({}, reports));
      const account = world({ statements: [said("aid group", reports)] });
      expect(claimantsOf(thing, reports.map(at), account)).toEqual(["aid group"]);
    }),
  );
});

it("fewer reports never stand higher on the ladder, and their order says nothing", () => {
  const speakers = fc.constantFrom(null, "torvia", "mayor of velm", "aid group");
  const families = fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }),
      fc.array(speakers, { minLength: 4, maxLength: 4 }),
      families,
      (reports, by, family) => {
        const statements = reports.flatMap((n) => (by[n] ? [said(by[n] ?? null, [n])] : []));
        const rank = (own: readonly number[]): number => {
          const origins = new Set(own.map((n) => family[n])).size;
          const thing = told(event({}, own));
          const account = world({
            events: [shelling],
            statements: statements.filter(({ versions }) =>
              versions.every(({ span }) => own.includes(Number(span.report.slice(2)))),
            ),
          });
          return STEPS.indexOf(stepOf(thing, rests(own, { least: origins, most: own.length }), account));
        };
        expect(rank([...reports].reverse())).toBe(rank(reports));
        expect(rank(reports.slice(1))).toBeLessThanOrEqual(rank(reports));
      },
    ),
  );
});
