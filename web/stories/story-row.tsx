/** A story in a list. */
import type { JSX } from "preact";
import { directionOf } from "../format/direction.ts";
import { sayCount, sayDay, sayOrigins } from "../format/say.ts";
import type { Delta, StoryRow as Row } from "../server/contract.ts";
import { DayBars } from "./day-bars.tsx";

/** Languages named in a row. */
const NAMED = 5;

export function StoryRow({ row }: { readonly row: Row }): JSX.Element {
  const delta = row.changesSinceLook ?? null;
  const hasNews = delta !== null && delta.new + delta.changed + delta.gone > 0;
  const languages = row.languages ?? [row.language];
  return (
    <li class={`row${hasNews ? "" : " old"}`}>
      <div class="ti2">
        <h2 lang={row.language} dir={directionOf(row.language)}>
          <a href={`/stories/${row.id}`}>{row.title}</a>
        </h2>
        <p class="wn">
          {hasNews ? <b>{deltaText(delta)} </b> : null}
          {row.lines?.map((line, n) => (
            <span key={line}>
              {n > 0 ? " · " : ""}
              <bdi>{line}</bdi>
            </span>
          ))}
        </p>
      </div>
      <p class="or">
        <b>{sayOrigins(row)}</b>
      </p>
      <p class="ct2">
        {sayCount(row.reports, "report")}, {sayCount(row.outlets, "outlet")}
        <span>
          {languages.slice(0, NAMED).join(" ")}
          {languages.length > NAMED ? ` +${languages.length - NAMED}` : ""}
        </span>
      </p>
      <p class="spk">{row.perDay === undefined ? null : <DayBars days={row.perDay} />}</p>
      <p class="la">
        <time datetime={row.ends}>{sayDay(row.ends)}</time>
      </p>
    </li>
  );
}

function deltaText({ new: added, changed, gone }: Delta): string {
  const parts = [
    added > 0 ? `+${added} new` : "",
    changed > 0 ? `${changed} changed` : "",
    gone > 0 ? `${gone} gone` : "",
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.`;
}
