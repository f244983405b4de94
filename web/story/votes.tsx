/** Votes, with the rule by which the outcome was checked; and what else was checked. */
import type { JSX } from "preact";
import type { Vote } from "../../src/core/format.ts";
import { sayCount, sayDay, sentenceCase } from "../format/say.ts";
import type { Table } from "../format/table.ts";
import { ProofRow } from "../proof/proof-row.tsx";
import { ProveButton } from "../proof/prove-button.tsx";
import type { StoryModel } from "./model.ts";
import { SectionHead } from "./section-head.tsx";

export function Votes({ model }: { readonly model: StoryModel }): JSX.Element {
  const { votes } = model.readout;
  const { checks } = model.story;
  return (
    <section id="checks" aria-labelledby="checks-h">
      <SectionHead
        id="checks"
        title="Votes and checks"
        count={`${sayCount(votes.length, "vote")}, ${sayCount(checks.length, "check")}`}
        table={votes.length + checks.length === 0 ? null : () => tableOf(model)}
      />
      {votes.map((vote) => (
        <VoteBox key={vote.id} vote={vote} />
      ))}
      <ul class="cks">
        {checks.map((check, n) => (
          <ProofRow proof={`k:${n}`} key={`${check.what} ${check.because}`}>
            <span class={check.ok ? "okm" : "dif"}>{check.ok ? "✓ holds" : "✗ does not hold"}</span>
            <ProveButton proof={`k:${n}`}>
              <bdi>{check.what}</bdi>
            </ProveButton>
            <span class="why">{check.because}</span>
          </ProofRow>
        ))}
      </ul>
      {votes.length + checks.length === 0 ? <p class="void">There was no vote to check, no sum and no date.</p> : null}
    </section>
  );
}

function VoteBox({ vote }: { readonly vote: Vote }): JSX.Element {
  const counts: readonly (readonly [string, number | null])[] = [
    ["For", vote.for],
    ["Against", vote.against],
    ["Abstained", vote.abstain],
    ["Absent", vote.absent],
  ];
  const { ok } = vote.check;
  return (
    <ProofRow proof={`v:${vote.id}`} as="div" class="votebox" id={vote.id}>
      <h3>
        <ProveButton proof={`v:${vote.id}`}>
          <bdi>{vote.body}</bdi>
        </ProveButton>
        <span>{vote.date === null ? "day not stated" : sayDay(vote.date)}</span>
      </h3>
      <dl>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={count === null ? "unk" : ""}>{count ?? "not stated"}</dd>
          </div>
        ))}
        <div>
          <dt>Outcome</dt>
          <dd>{vote.outcome}</dd>
        </div>
      </dl>
      <p class="why">
        <span class={ok === null ? "unk" : ok ? "okm" : "dif"}>
          {ok === null ? "? not checked" : ok ? "✓ fits" : "✗ does not fit"}
        </span>{" "}
        {sentenceCase(vote.check.because)}.
      </p>
    </ProofRow>
  );
}

function tableOf({ readout, story }: StoryModel): Table {
  return {
    columns: ["what", "date", "for", "against", "abstained", "absent", "outcome", "holds", "because"],
    rows: [
      ...readout.votes.map((v) => [
        v.body,
        v.date,
        v.for,
        v.against,
        v.abstain,
        v.absent,
        v.outcome,
        String(v.check.ok),
        v.check.because,
      ]),
      ...story.checks.map((c) => [c.what, null, null, null, null, null, null, String(c.ok), c.because]),
    ],
  };
}
