/** What was searched for: stories, people, and the words in the reports. */
import type { JSX } from "preact";
import { useAddress } from "../address/address.ts";
import { oneValueOf } from "../address/filters.ts";
import { usePlace } from "../address/place.ts";
import { sayCount } from "../format/say.ts";
import { ExportMenu } from "../frame/export-menu.tsx";
import { RefusalNote } from "../frame/refusal-note.tsx";
import { useTitle } from "../frame/title.ts";
import { useAsked } from "../server/ask.ts";
import type { FoundReport, SearchAnswer } from "../server/contract.ts";
import { StoryRow } from "../stories/story-row.tsx";
import { FoundWords } from "./found-words.tsx";

export function SearchPage(): JSX.Element {
  const { query } = useAddress();
  const words = oneValueOf(query, "q").trim();
  const { value, refusal, again, isWaiting } = useAsked<SearchAnswer>(
    words === "" ? null : `/search?q=${encodeURIComponent(words)}&limit=30`,
  );
  useTitle(words === "" ? "Search" : `${words}: search`);
  usePlace(`search ${words}`, !isWaiting);
  if (refusal !== null && value === null) return <RefusalNote refusal={refusal} again={again} />;
  const found = words === "" ? null : value;
  const total = found === null ? 0 : found.stories.length + found.actors.length + found.reports.length;
  return (
    <main id="main" class="plain-page">
      <header class="ih">
        <h1>
          {words === "" ? "Search" : "Found: "}
          <bdi>{words}</bdi>
        </h1>
        <p role="status">
          {words === ""
            ? "Words, people or places go in the field above."
            : isWaiting
              ? "Searching …"
              : sayCount(total, "place")}
        </p>
        {found === null ? null : (
          <ExportMenu name="search" label="what was found" table={() => tableOf(found.reports)} />
        )}
      </header>
      {found === null ? null : <Results found={found} />}
      {found !== null && total === 0 && !isWaiting ? <p class="void">No report has these words.</p> : null}
    </main>
  );
}

function Results({ found }: { readonly found: SearchAnswer }): JSX.Element {
  return (
    <>
      {found.actors.length > 0 ? (
        <section aria-labelledby="f-actors">
          <h2 id="f-actors">People, bodies and places</h2>
          <ul class="names">
            {found.actors.map(({ id, name, kind }) => (
              <li key={id}>
                <a href={`/actors/${id}`}>
                  <bdi>{name}</bdi>
                </a>{" "}
                <span>{kind}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {found.stories.length > 0 ? (
        <section aria-labelledby="f-stories">
          <h2 id="f-stories">Stories</h2>
          <ul class="rows">
            {found.stories.map((row) => (
              <StoryRow key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ) : null}
      {found.reports.length > 0 ? (
        <section aria-labelledby="f-reports">
          <h2 id="f-reports">Words in reports</h2>
          <ul class="found">
            {found.reports.map((report) => (
              <FoundWords key={`${report.id} ${report.start}`} report={report} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function tableOf(reports: readonly FoundReport[]): { columns: string[]; rows: (string | number | null)[][] } {
  return {
    columns: ["report", "outlet", "title", "language", "published", "before", "words", "after", "start", "end"],
    rows: reports.map((r) => [
      r.id,
      r.outlet,
      r.title,
      r.language,
      r.published,
      r.before,
      r.words,
      r.after,
      r.start,
      r.end,
    ]),
  };
}
