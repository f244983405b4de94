/** All stories, filtered by the address: what each is about, what changed, and what it rests on. */
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { AddReports } from "../add/add-reports.tsx";
import { useAddress } from "../address/address.ts";
import { usePlace } from "../address/place.ts";
import { useCell } from "../cell.ts";
import { sayCount } from "../format/say.ts";
import { ExportMenu } from "../frame/export-menu.tsx";
import { RefusalNote } from "../frame/refusal-note.tsx";
import { useTitle } from "../frame/title.ts";
import { useKeys } from "../frame/use-keys.ts";
import { useAsked } from "../server/ask.ts";
import type { Facets as FacetsAnswer, StoryRow as Row, ServerState } from "../server/contract.ts";
import { live, seenLive } from "../server/live.ts";
import { Facets } from "./facets.tsx";
import { moveInList } from "./move-in-list.ts";
import { NoStories } from "./no-stories.tsx";
import { StoryRow } from "./story-row.tsx";
import { useStories } from "./use-stories.ts";

/** What of the address is a filter of stories. */
const FILTERS = ["actor", "place", "language", "outlet", "kind", "from", "to", "q", "since"];

export function StoriesPage(): JSX.Element {
  const { query } = useAddress();
  const filters = filtersOf(query);
  const stories = useStories(filters);
  const round = useCell(live, (value) => value.round);
  const facets = useAsked<FacetsAnswer>(`/facets${filters === "" ? "?" : `${filters}&`}most=8`);
  const state = useAsked<ServerState>("/state");
  const changed = useCell(live, (value) => value.changed);
  const awaited = useRef(false);
  const again = (): void => {
    seenLive([...changed]);
    stories.again();
    facets.again();
    state.again();
  };
  const isReady = !stories.isWaiting;
  usePlace(`stories${query}`, isReady);
  useEffect(() => {
    // What the reader has just added, and the first stories of all, are shown as they come; anything else is only told of.
    if (round > 0 && (awaited.current || stories.rows.length === 0)) again();
    awaited.current = false;
  }, [round]);
  useTitle("Stories");
  useKeys({ j: () => moveInList(1), k: () => moveInList(-1) });
  if (stories.refusal !== null && stories.rows.length === 0)
    return <RefusalNote refusal={stories.refusal} again={stories.again} />;
  return (
    <div class="ilay">
      <Facets answer={facets.value} query={query} />
      <main id="main">
        <header class="ih">
          <h1>Stories</h1>
          <p>{countText(stories.total, state.value)}</p>
          <ExportMenu name="stories" label="the stories shown" table={() => tableOf(stories.rows)} />
        </header>
        <AddReports
          added={() => {
            awaited.current = true;
            again();
          }}
          isEmpty={state.value !== null && state.value.counts.reports === 0}
        />
        <p class="fresh" role="status">
          {changed.size > 0 && round > 0 ? (
            <button type="button" onClick={again}>
              {sayCount(changed.size, "story", "stories")} changed just now: show
            </button>
          ) : null}
        </p>
        <div class="tbh" aria-hidden="true">
          <span>Story, and what is told</span>
          <span>Origins</span>
          <span>Reports, outlets, languages</span>
          <span>Reports a day</span>
          <span>Latest</span>
        </div>
        <ul class={`rows${stories.isWaiting ? " waiting" : ""}`} aria-busy={stories.isWaiting}>
          {stories.rows.map((row) => (
            <StoryRow key={row.id} row={row} />
          ))}
        </ul>
        {stories.rows.length === 0 && isReady ? <NoStories query={filters} /> : null}
        {stories.more === null ? null : (
          <button type="button" class="more" onClick={stories.more}>
            More stories{stories.total === null ? "" : `, ${stories.total - stories.rows.length} left`}
          </button>
        )}
      </main>
    </div>
  );
}

function filtersOf(query: string): string {
  const all = [...new URLSearchParams(query)].filter(([name, value]) => FILTERS.includes(name) && value !== "");
  return all.length === 0 ? "" : `?${new URLSearchParams(all)}`;
}

function countText(total: number | null, state: ServerState | null): string {
  if (state === null) return total === null ? " " : sayCount(total, "story", "stories");
  const all = sayCount(state.counts.stories, "story", "stories");
  const shown = total === null || total === state.counts.stories ? all : `${total} of ${all}`;
  return `${shown} from ${sayCount(state.counts.reports, "report")}`;
}

function tableOf(rows: readonly Row[]): { columns: string[]; rows: (string | number)[][] } {
  return {
    columns: [
      "story",
      "title",
      "language",
      "from",
      "to",
      "reports",
      "outlets",
      "least origins",
      "most origins",
      "changed",
    ],
    rows: rows.map((row) => [
      row.id,
      row.title,
      row.language,
      row.starts,
      row.ends,
      row.reports,
      row.outlets,
      row.least,
      row.most,
      row.changed,
    ]),
  };
}
