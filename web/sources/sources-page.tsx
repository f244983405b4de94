/** Where reports come from: what is watched for new ones, and the outlets there are. */
import type { JSX } from "preact";
import { usePlace } from "../address/place.ts";
import { sayCount } from "../format/say.ts";
import { ExportMenu } from "../frame/export-menu.tsx";
import { useTitle } from "../frame/title.ts";
import { useAsked } from "../server/ask.ts";
import type { Facets, ServerState } from "../server/contract.ts";
import { WatchedSources } from "./watched-sources.tsx";

/** Outlets asked for. */
const MOST = 200;

export function SourcesPage(): JSX.Element {
  const facets = useAsked<Facets>(`/facets?most=${MOST}`);
  const state = useAsked<ServerState>("/state");
  useTitle("Sources");
  usePlace("sources", facets.value !== null);
  const outlets = facets.value?.facets.filter(({ kind }) => kind === "outlet") ?? [];
  return (
    <main id="main" class="plain-page">
      <header class="ih">
        <h1>Sources</h1>
        <p>
          {state.value === null
            ? " "
            : `${sayCount(state.value.counts.reports, "report")} kept in ${state.value.store.where} (${state.value.store.kind}), version ${state.value.version}, ${sayCount(state.value.problems, "problem")}`}
        </p>
        <ExportMenu
          name="outlets"
          label="the outlets"
          table={() => ({ columns: ["outlet", "stories"], rows: outlets.map((one) => [one.label, one.stories]) })}
        />
      </header>
      {state.value?.watches === true ? <WatchedSources /> : null}
      <section aria-labelledby="outlets-h">
        <h2 id="outlets-h">Outlets</h2>
        <ul class="names">
          {outlets.map(({ value, label, stories }) => (
            <li key={value}>
              <a href={`/?outlet=${encodeURIComponent(value)}`}>
                <bdi>{label}</bdi>
              </a>{" "}
              <span>{stories}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
