/** Addresses that are watched for new reports: added, and taken off with the way back. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { offerUndo } from "../frame/undo.ts";
import { ask, type Refusal, useAsked } from "../server/ask.ts";

interface Watched {
  readonly address: string;
  readonly kind?: string;
  readonly problem?: string | null;
}

export function WatchedSources(): JSX.Element {
  const { value, refusal, again } = useAsked<{
    readonly sources?: readonly Watched[];
    readonly rows?: readonly Watched[];
  }>("/sources");
  const [address, setAddress] = useState("");
  const [refused, setRefused] = useState<Refusal | null>(null);
  const put = async (wanted: string): Promise<void> => {
    const answer = await ask("/sources", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ address: wanted }),
    });
    setRefused(answer.refusal);
    if (answer.refusal === null) setAddress("");
    again();
  };
  const drop = async (gone: string): Promise<void> => {
    const answer = await ask(`/sources?address=${encodeURIComponent(gone)}`, { method: "DELETE" });
    setRefused(answer.refusal);
    again();
    if (answer.refusal === null) offerUndo(`${gone} is watched no more.`, () => void put(gone));
  };
  const watched = value?.sources ?? value?.rows ?? [];
  return (
    <section aria-labelledby="watched-h">
      <h2 id="watched-h">Watched</h2>
      {refusal?.status === 404 ? (
        <p class="void">This server watches no addresses. Reports are added by hand.</p>
      ) : null}
      {refusal !== null || value === null ? null : (
        <>
          <form
            class="narrow"
            onSubmit={(event) => {
              event.preventDefault();
              void put(address);
            }}
          >
            <label>
              Address of a feed, a list of feeds or a page{" "}
              <input type="text" value={address} required onInput={(event) => setAddress(event.currentTarget.value)} />
            </label>{" "}
            <button type="submit" class="btn q">
              Watch
            </button>
          </form>
          <ul class="names">
            {watched.map((one) => (
              <li key={one.address}>
                <code>{one.address}</code> {one.problem == null ? null : <span class="dif">{one.problem}</span>}
                <button type="button" onClick={() => void drop(one.address)}>
                  Take off<span class="vh"> {one.address}</span>
                </button>
              </li>
            ))}
          </ul>
          {watched.length === 0 ? <p class="void">Nothing is watched yet.</p> : null}
        </>
      )}
      {refused === null ? null : (
        <p class="dif" role="alert">
          {refused.message} <code>{refused.code}</code>
        </p>
      )}
    </section>
  );
}
