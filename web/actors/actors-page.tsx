/** Everybody and everything that stories are about, by how many tell of them. */
import type { JSX } from "preact";
import { useAddress } from "../address/address.ts";
import { oneValueOf, setFilter } from "../address/filters.ts";
import { usePlace } from "../address/place.ts";
import { sayCount } from "../format/say.ts";
import { ExportMenu } from "../frame/export-menu.tsx";
import { RefusalNote } from "../frame/refusal-note.tsx";
import { useTitle } from "../frame/title.ts";
import { Waiting } from "../frame/waiting.tsx";
import { useAsked } from "../server/ask.ts";
import type { Facets } from "../server/contract.ts";

/** Actors asked for of each kind. */
const MOST = 200;

export function ActorsPage(): JSX.Element {
  const { query } = useAddress();
  const words = oneValueOf(query, "name");
  const { value, refusal, again } = useAsked<Facets>(`/facets?most=${MOST}`);
  useTitle("People and places");
  usePlace("actors", value !== null);
  if (refusal !== null && value === null) return <RefusalNote refusal={refusal} again={again} />;
  if (value === null) return <Waiting what="people and places" />;
  const wanted = words.toLowerCase();
  const actors = value.facets.filter(
    ({ kind, label }) => (kind === "actor" || kind === "place") && label.toLowerCase().includes(wanted),
  );
  return (
    <main id="main" class="plain-page">
      <header class="ih">
        <h1>People, bodies and places</h1>
        <p>{sayCount(actors.length, "name")}</p>
        <ExportMenu
          name="actors"
          label="the names shown"
          table={() => ({
            columns: ["kind", "name", "id", "stories"],
            rows: actors.map((a) => [a.kind, a.label, a.value, a.stories]),
          })}
        />
      </header>
      <p class="narrow">
        <label>
          Name has{" "}
          <input
            type="search"
            value={words}
            onInput={(event) => setFilter("name", [event.currentTarget.value], "replace")}
          />
        </label>
      </p>
      {(["actor", "place"] as const).map((kind) => (
        <section key={kind} aria-label={kind === "actor" ? "People and bodies" : "Places"}>
          <h2>{kind === "actor" ? "People and bodies" : "Places"}</h2>
          <ul class="names">
            {actors
              .filter((one) => one.kind === kind)
              .map((one) => (
                <li key={one.value}>
                  <a href={kind === "actor" ? `/actors/${one.value}` : `/?place=${encodeURIComponent(one.value)}`}>
                    <bdi>{one.label}</bdi>
                  </a>{" "}
                  <span>{one.stories}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
