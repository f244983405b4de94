/** What became of reports that were sent: in numbers, what was kept, and what was not and why. */
import type { JSX } from "preact";
import { sayCount } from "../format/say.ts";
import type { Refusal } from "../server/ask.ts";
import type { Receipts } from "../server/contract.ts";

/** Problems written out. */
const SHOWN = 8;

interface Shown {
  readonly receipts: Receipts | null;
  readonly refusal: Refusal | null;
  readonly close: () => void;
}

export function AddedNote({ receipts, refusal, close }: Shown): JSX.Element {
  if (receipts === null)
    return (
      <div class="err bad">
        <h2>
          {refusal?.message} <code>{refusal?.code}</code>
        </h2>
        <p class="do">
          <button type="button" onClick={close}>
            Close
          </button>
        </p>
      </div>
    );
  const known = receipts.receipts.filter((one) => one.known).length;
  const { problems } = receipts;
  return (
    <div class={`err${problems.length > 0 ? "" : " fine"}`}>
      <h2>
        {sayCount(receipts.receipts.length - known, "new report")} kept
        {known > 0 ? `, ${known} known already` : ""}
        {problems.length > 0 ? `, ${sayCount(problems.length, "problem")}` : ""}
      </h2>
      {problems.slice(0, SHOWN).map((problem) => (
        <p key={`${problem.source} ${problem.code}`}>
          <bdi>{problem.source}</bdi>: {problem.message} <code>{problem.code}</code>
        </p>
      ))}
      {problems.length > SHOWN ? <p>and {problems.length - SHOWN} more</p> : null}
      <p class="do">
        <button type="button" onClick={close}>
          Close
        </button>
      </p>
    </div>
  );
}
