/** What the server is working at, with numbers; its place is kept so that nothing moves. */
import type { JSX } from "preact";
import { useCell } from "../cell.ts";
import { sayNumber } from "../format/say.ts";
import { live } from "../server/live.ts";

export function WorkNote(): JSX.Element {
  const progress = useCell(live, (value) => value.progress);
  if (progress === null) return <p class="work" />;
  const { step, done, total, rate } = progress;
  const left = total === null || rate === null || rate <= 0 ? null : Math.ceil((total - done) / rate);
  return (
    <p class="work">
      <progress max={total ?? undefined} value={total === null ? undefined : done} aria-label={step} />
      <span>
        {step} {sayNumber(done)}
        {total === null ? "" : ` of ${sayNumber(total)}`}
        {left === null || left < 1 ? "" : `, ${sayNumber(left)} s left`}
      </span>
    </p>
  );
}
