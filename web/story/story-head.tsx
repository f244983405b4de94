/** A story's head: at most eight numbers, what is new since the last look, and what can be done with it. */
import type { JSX } from "preact";
import { useCell } from "../cell.ts";
import { ByHand } from "../corrections/by-hand.tsx";
import { awaited, correct } from "../corrections/correcting.ts";
import { storySubject } from "../corrections/report-subject.ts";
import { directionOf } from "../format/direction.ts";
import { sayCount, sayDay, sayMoment, sayNumber, sayRange } from "../format/say.ts";
import { Key } from "../frame/key.tsx";
import { live } from "../server/live.ts";
import { markAsRead } from "./mark-as-read.ts";
import { outletOf, type StoryModel } from "./model.ts";
import type { SinceLook } from "./since-look.ts";
import { StoryExports } from "./story-exports.tsx";
import { verifyStory } from "./verify.ts";
import { VerifyNote } from "./verify-note.tsx";

interface Shown {
  readonly model: StoryModel;
  readonly since: SinceLook | null;
  readonly marked: () => void;
  readonly again: () => void;
}

export function StoryHead({ model, since, marked, again }: Shown): JSX.Element {
  const { story, readout } = model;
  const hasChanged = useCell(live, ({ changed }) => changed.has(story.id));
  const isAwaited = useCell(awaited, (stories) => stories.has(story.id));
  const language = readout.reports.find(({ title }) => title === story.title)?.language ?? "en";
  const cites = model.lines.flatMap((line) => line.cites);
  const held = cites.filter((span) => model.words(span).trim() !== "").length;
  const facts: readonly (readonly [string, string, string])[] = [
    ["Reports", sayNumber(story.reports.length), ""],
    ["Outlets", sayNumber(new Set(readout.reports.map(outletOf)).size), ""],
    ["Origins", sayRange(story.origins), ""],
    ["Languages", [...new Set(readout.reports.map((report) => report.language))].sort().join(" "), "sm"],
    ["Days told", sayDay(`${story.from}/${story.to}`, "year"), "sm"],
    ["Citations", `${held === cites.length ? "✓ " : ""}${held} of ${cites.length} hold`, "sm"],
  ];
  return (
    <header class="sthead">
      <h1 lang={language} dir={directionOf(language)}>
        {story.title}
      </h1>
      <ByHand model={model} id={story.id} />
      <dl class="facts">
        {facts.map(([name, value, kind]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={kind}>{value}</dd>
          </div>
        ))}
      </dl>
      <VerifyNote story={story.id} />
      <div class="since">
        <p>
          {since === null ? "Not marked as read yet." : <SinceText since={since} />}
          {isAwaited ? " A correction is kept; the story is being told anew." : null}
          {hasChanged && !isAwaited ? (
            <button type="button" onClick={again}>
              It changed just now: show
            </button>
          ) : null}
        </p>
        <button type="button" onClick={() => markAsRead(model, marked)}>
          Mark as read
          <Key name="m" />
        </button>
        <button type="button" onClick={() => correct(model, storySubject(model))}>
          Correct<span class="vh"> the story</span>
        </button>
        <button type="button" onClick={() => void verifyStory(story.id)}>
          Verify
          <Key name="v" />
        </button>
        <StoryExports id={story.id} />
      </div>
    </header>
  );
}

function SinceText({ since }: { readonly since: SinceLook }): JSX.Element {
  const news = [...since.lines.values()].filter(({ kind }) => kind === "new").length;
  const parts = [
    [news, `${sayCount(news, "line")} new`],
    [since.lines.size - news, `${since.lines.size - news} changed`],
    [since.gone.length, `${since.gone.length} no longer told`],
    [since.reports.length, sayCount(since.reports.length, "new report")],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return (
    <span>
      <a href="#changes">Since your last look, {sayMoment(since.at)}</a>:{" "}
      {told.length === 0 ? "nothing new" : told.join(", ")}.
    </span>
  );
}
