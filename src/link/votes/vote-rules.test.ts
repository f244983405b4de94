import { describe, expect, it } from "vitest";
import { checkVote, type VoteFacts } from "./vote-rules.ts";

const BASE: VoteFacts = {
  for: null,
  against: null,
  abstain: null,
  absent: null,
  outcome: "unknown",
  date: null,
  concept: null,
  stated: null,
  share: null,
  procedural: false,
};

const COUNCIL = { concept: "un-security-council" };
const UNION = { concept: "eu-council" };
const ASSEMBLY = { concept: "un-general-assembly" };
const EIGHT = { stated: { needed: 8, of: 11 } };

const ROWS: readonly [string, Partial<VoteFacts>, boolean | null][] = [
  ["no counts", COUNCIL, null],
  ["too few in the Security Council, failed", { ...COUNCIL, for: 6, against: 5, abstain: 4, outcome: "failed" }, true],
  [
    "too few in the Security Council, adopted",
    { ...COUNCIL, for: 8, against: 0, abstain: 7, outcome: "adopted" },
    false,
  ],
  ["too few in the Security Council, vetoed", { ...COUNCIL, for: 8, against: 1, abstain: 6, outcome: "vetoed" }, false],
  ["enough in the Security Council, adopted", { ...COUNCIL, for: 9, against: 0, abstain: 6, outcome: "adopted" }, true],
  ["enough in the Security Council, vetoed", { ...COUNCIL, for: 13, against: 1, abstain: 1, outcome: "vetoed" }, true],
  ["enough in the Security Council, vetoed by nobody", { ...COUNCIL, for: 13, against: 0, outcome: "vetoed" }, false],
  ["enough in the Security Council, failed", { ...COUNCIL, for: 13, against: 1, outcome: "failed" }, null],
  ["more than its members", { ...COUNCIL, for: 12, against: 3, abstain: 1, outcome: "adopted" }, false],
  [
    "the Security Council of eleven",
    { ...COUNCIL, for: 7, against: 1, abstain: 3, outcome: "adopted", date: "1950-06-27" },
    true,
  ],
  [
    "the Security Council of eleven, too many",
    { ...COUNCIL, for: 9, against: 3, date: "1965-12-31", outcome: "adopted" },
    false,
  ],
  ["a stated rule, reached", { ...EIGHT, for: 8, against: 3, outcome: "adopted" }, true],
  ["a stated rule, missed", { ...EIGHT, for: 7, against: 4, outcome: "failed" }, true],
  ["a stated rule, reached and failed", { ...EIGHT, for: 8, against: 1, outcome: "failed" }, false],
  ["a stated rule, missed and adopted", { ...EIGHT, for: 7, against: 4, outcome: "adopted" }, false],
  ["a stated rule, missed and vetoed", { ...EIGHT, for: 7, against: 2, outcome: "vetoed" }, false],
  ["a stated rule, more than there are", { ...EIGHT, for: 8, against: 4, outcome: "adopted" }, false],
  ["the General Assembly, adopted", { ...ASSEMBLY, for: 121, against: 14, abstain: 44, outcome: "adopted" }, true],
  ["the General Assembly, more against", { ...ASSEMBLY, for: 14, against: 121, outcome: "adopted" }, false],
  ["the General Assembly, between half and two thirds", { ...ASSEMBLY, for: 70, against: 60, outcome: "failed" }, null],
  ["the General Assembly has no veto", { ...ASSEMBLY, for: 70, against: 60, outcome: "vetoed" }, false],
  ["the Council of the EU, population unknown", { ...UNION, for: 20, against: 7, outcome: "adopted" }, null],
  ["the Council of the EU, too few states", { ...UNION, for: 14, against: 13, outcome: "adopted" }, false],
  [
    "procedure in the Security Council has no veto",
    { ...COUNCIL, for: 9, against: 5, abstain: 1, outcome: "failed", procedural: true },
    false,
  ],
  [
    "procedure in the Security Council, adopted",
    { ...COUNCIL, for: 9, against: 5, abstain: 1, outcome: "adopted", procedural: true },
    true,
  ],
  [
    "procedure in the Security Council, vetoed",
    { ...COUNCIL, for: 9, against: 5, outcome: "vetoed", procedural: true },
    false,
  ],
  [
    "two thirds in the General Assembly, reached",
    { ...ASSEMBLY, for: 80, against: 40, outcome: "adopted", share: [2, 3] },
    true,
  ],
  [
    "two thirds in the General Assembly, missed",
    { ...ASSEMBLY, for: 79, against: 40, outcome: "adopted", share: [2, 3] },
    false,
  ],
  [
    "two thirds in a parliament, missed",
    { concept: "parliament", for: 79, against: 40, outcome: "failed", share: [2, 3] },
    true,
  ],
  [
    "two thirds in a parliament, failed though reached among those for and against",
    { concept: "parliament", for: 80, against: 20, abstain: 40, outcome: "failed", share: [2, 3] },
    null,
  ],
  ["a council, more for", { concept: "council", for: 12, against: 9, outcome: "adopted" }, true],
  ["a council, more for and failed", { concept: "council", for: 12, against: 9, outcome: "failed" }, false],
  ["a parliament, more for and failed", { concept: "parliament", for: 51, against: 49, outcome: "failed" }, null],
  ["more against", { for: 9, against: 12, outcome: "failed" }, true],
  ["votes against not told", { for: 9, outcome: "adopted" }, null],
];

describe("checkVote", () => {
  it.each(ROWS)("%s", (_shape, facts, ok) => {
    expect(checkVote({ ...BASE, ...facts }).ok).toBe(ok);
  });

  it("says why in words", () => {
    const { because } = checkVote({ ...BASE, ...COUNCIL, for: 6, against: 5, abstain: 4, outcome: "failed" });
    expect(because).toBe(
      "the Security Council adopts with 9 of 15 votes and no permanent member against; 6 for, 5 against, 4 abstaining is too few",
    );
  });
});
