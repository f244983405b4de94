/** The rules by which bodies adopt, applied to the counts of a vote: whether they allow the outcome that is reported, and why. */
import type { Vote } from "../../core/format.ts";
import type { StatedRule } from "../../find/finding.ts";

/** The counts and the outcome of a vote, and what is known of its body and day. */
export interface VoteFacts extends Pick<Vote, "for" | "against" | "abstain" | "absent" | "outcome" | "date"> {
  /** The body as a concept (`un-security-council`, …), or `null`. */
  readonly concept: string | null;
  /** The rule that a report of this vote states, or `null`. */
  readonly stated: Pick<StatedRule, "needed" | "of"> | null;
  /** The share of the votes that a report says is needed, or `null`. */
  readonly share: readonly [number, number] | null;
  /** Whether a report says that it is of procedure. */
  readonly procedural: boolean;
}

type Check = Vote["check"];

/** The Security Council grew from eleven members to fifteen on 1 January 1966 (amendment of Articles 23 and 27 of the Charter). */
const COUNCIL_GREW = "1966-01-01";
/** The General Assembly's members since South Sudan joined in 2011; before, fewer, so it only bounds. */
const ASSEMBLY_MEMBERS = 193;
/** Article 16(4) of the Treaty on European Union: 55 % of the members (15 of 27) who hold 65 % of the population. */
const UNION_MEMBERS = 27;
const UNION_NEEDED = 15;

/**
 * Checks a vote against the rule of its body.
 *
 * - Input: counts, outcome, body, day and the rule that the report states, if any.
 * - Output: `ok` is whether the rule allows that outcome with those counts, `null` where that cannot be told; `because` says why in words.
 */
export function checkVote(vote: VoteFacts): Check {
  if (vote.for === null) return { ok: null, because: "the number of votes in favour is not reported" };
  const total = sumOf(vote);
  if (vote.concept === "un-security-council") return securityCouncil(vote, vote.for, total);
  if (vote.stated !== null) return statedRule(vote, vote.for, vote.stated, total);
  if (vote.share !== null && vote.against !== null) return shared(vote, vote.for, vote.against, vote.share);
  if (vote.concept === "un-general-assembly") return assembly(vote, vote.for, total);
  if (vote.concept === "eu-council") return union(vote, vote.for, total);
  return majority(vote, vote.for);
}

function sumOf({ for: yes, against, abstain, absent }: VoteFacts): number {
  return (yes ?? 0) + (against ?? 0) + (abstain ?? 0) + (absent ?? 0);
}

function counted({ for: yes, against, abstain }: VoteFacts): string {
  return [
    `${yes ?? "?"} for`,
    `${against ?? "?"} against`,
    ...(abstain === null ? [] : [`${abstain} abstaining`]),
  ].join(", ");
}

function securityCouncil(vote: VoteFacts, yes: number, total: number): Check {
  const grown = vote.date === null || vote.date >= COUNCIL_GREW;
  const [members, needed] = grown ? [15, 9] : [11, 7];
  const cast = counted(vote);
  // Article 27(2) of the Charter: on procedural matters no vote against is a veto.
  if (vote.procedural) return procedural(vote, yes, [members, needed], total);
  const rule = `the Security Council adopts with ${needed} of ${members} votes and no permanent member against`;
  if (total > members) return { ok: false, because: `${cast} is more than its ${members} members` };
  if (yes >= needed) return reached(vote, `${rule}; ${cast}`, "a permanent member's vote against explains the failure");
  if (vote.outcome === "failed") return { ok: true, because: `${rule}; ${cast} is too few` };
  if (vote.outcome === "unknown") return { ok: null, because: `${rule}; ${cast}, and no outcome is reported` };
  if (vote.outcome === "vetoed")
    return { ok: false, because: `${rule}; ${cast} is too few, so it failed without a veto` };
  return { ok: false, because: `${rule}; ${cast} is too few for the adoption that is reported` };
}

function procedural(vote: VoteFacts, yes: number, [members, needed]: readonly [number, number], total: number): Check {
  const rule = `on procedure the Security Council decides with ${needed} of ${members} votes, and nobody has a veto`;
  const cast = counted(vote);
  if (total > members) return { ok: false, because: `${cast} is more than its ${members} members` };
  if (vote.outcome === "unknown") return { ok: null, because: `${rule}; ${cast}, and no outcome is reported` };
  if (vote.outcome === "vetoed") return { ok: false, because: `${rule}; ${cast}` };
  return { ok: yes >= needed === (vote.outcome === "adopted"), because: `${rule}; ${cast}` };
}

/**
 * A share that a report says is needed. Of fewer than it among those for and against it is missed by any way to count; whether it is reached depends on whether
 * abstentions or all members count, which the General Assembly settles: it counts those present and voting (Article 18 of the Charter and rule 86).
 */
function shared(vote: VoteFacts, yes: number, against: number, [n, of]: readonly [number, number]): Check {
  const enough = yes > 0 && yes * of >= n * (yes + against);
  const rule = `the report itself says that ${n} of ${of} parts of the votes are needed`;
  const so = `${rule}; ${counted(vote)} is ${enough ? "enough of those for and against" : "too few"}`;
  if (vote.outcome === "unknown" || vote.outcome === "vetoed") return { ok: null, because: so };
  if (!enough) return { ok: vote.outcome === "failed", because: so };
  const sure = vote.concept === "un-general-assembly" || (vote.abstain === null && vote.outcome === "adopted");
  return { ok: sure ? vote.outcome === "adopted" : null, because: so };
}

/** Enough votes in favour, in a body where one vote against may stop the motion. */
function reached({ outcome, against }: VoteFacts, so: string, veto: string): Check {
  if (outcome === "adopted") return { ok: true, because: `${so} is enough` };
  if (outcome === "unknown") return { ok: null, because: `${so} is enough, and no outcome is reported` };
  if (against === 0) return { ok: false, because: `${so} is enough, and nobody was against` };
  if (outcome === "vetoed") return { ok: true, because: `${so} is enough, and ${veto}` };
  return { ok: null, because: `${so} is enough; only a veto would explain the failure, and none is reported` };
}

function statedRule(
  vote: VoteFacts,
  yes: number,
  { needed, of }: Pick<StatedRule, "needed" | "of">,
  total: number,
): Check {
  const rule = `the report itself says that ${needed}${of === null ? "" : ` of ${of}`} votes are needed`;
  const cast = counted(vote);
  if (of !== null && total > of) return { ok: false, because: `${cast} is more than all ${of} votes` };
  if (vote.outcome === "unknown") return { ok: null, because: `${rule}; ${cast}, and no outcome is reported` };
  const enough = yes >= needed;
  if (vote.outcome === "adopted")
    return { ok: enough, because: `${rule}; ${cast} is ${enough ? "enough" : "too few"}` };
  if (vote.outcome === "failed")
    return { ok: !enough, because: `${rule}; ${cast} ${enough ? "would have been enough" : "is too few"}` };
  return enough
    ? { ok: null, because: `${rule}; ${cast} would have been enough, and a veto is reported` }
    : { ok: false, because: `${rule}; ${cast} is too few, so it failed without a veto` };
}

function assembly(vote: VoteFacts, yes: number, total: number): Check {
  const against = vote.against ?? 0;
  const rule =
    "the General Assembly adopts by a majority of the votes for and against, by two thirds on important questions";
  const cast = counted(vote);
  if (total > ASSEMBLY_MEMBERS) return { ok: false, because: `${cast} is more than its ${ASSEMBLY_MEMBERS} members` };
  const [some, most] = [yes > against, yes >= 2 * against && yes > 0];
  if (vote.outcome === "adopted") return { ok: some, because: `${rule}; ${cast}` };
  if (vote.outcome === "failed") return { ok: most ? false : some ? null : true, because: `${rule}; ${cast}` };
  if (vote.outcome === "vetoed") return { ok: false, because: `${rule}; nobody has a veto in it` };
  return { ok: null, because: `${rule}; ${cast}, and no outcome is reported` };
}

function union(vote: VoteFacts, yes: number, total: number): Check {
  const rule = `the Council of the EU adopts by a qualified majority with ${UNION_NEEDED} of ${UNION_MEMBERS} states that hold 65 % of the population`;
  const cast = counted(vote);
  if (total > UNION_MEMBERS) return { ok: false, because: `${cast} is more than its ${UNION_MEMBERS} members` };
  if (vote.outcome === "adopted" && yes < UNION_NEEDED) return { ok: false, because: `${rule}; ${cast} is too few` };
  return { ok: null, because: `${rule}; ${cast}, and the population behind them is not reported` };
}

/** Bodies whose ordinary rule is that more are for than against. A parliament may need more for some matters, so that its failures stay open. */
function majority(vote: VoteFacts, yes: number): Check {
  const { against, outcome, concept } = vote;
  const rule = "no rule is stated; by the usual one, more votes for than against adopt";
  if (against === null) return { ok: null, because: "the number of votes against is not reported" };
  const cast = counted(vote);
  if (outcome === "unknown") return { ok: null, because: `${cast}, and no outcome is reported` };
  if (outcome === "adopted") return { ok: yes > against, because: `${rule}; ${cast}` };
  if (yes <= against) return { ok: outcome === "failed" ? true : null, because: `${rule}; ${cast}` };
  return concept === "parliament" || concept === "european-parliament" || concept === null
    ? { ok: null, because: `${rule}; ${cast} would be enough, but some matters need a larger majority` }
    : { ok: false, because: `${rule}; ${cast} would have been enough` };
}
