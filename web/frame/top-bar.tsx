/** The head of every view: where the reader is, search, and what works on every view. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { go, useAddress } from "../address/address.ts";
import { oneValueOf } from "../address/filters.ts";
import { turnTheme } from "../settings/settings.ts";
import { Crumbs } from "./crumbs.tsx";
import { Key } from "./key.tsx";
import { openKeys } from "./keys.tsx";
import { undoLast } from "./undo.ts";
import { useKeys } from "./use-keys.ts";
import { WorkNote } from "./work-note.tsx";

export function TopBar({ path }: { readonly path: string }): JSX.Element {
  const { query } = useAddress();
  const field = useRef<HTMLInputElement>(null);
  useKeys({
    "/": () => field.current?.focus(),
    "?": openKeys,
    t: turnTheme,
    u: up,
    z: undoLast,
  });
  return (
    <header class="top">
      <a class="brand" href="/">
        Readout
      </a>
      <Crumbs path={path} />
      <WorkNote />
      <search>
        <form
          class="find"
          onSubmit={(event) => {
            event.preventDefault();
            go(`/search?q=${encodeURIComponent(field.current?.value ?? "")}`);
          }}
        >
          <label for="q">
            <svg
              width="16"
              height="16"
              viewBox="0 0 16 16"
              fill="none"
              stroke="currentColor"
              stroke-width="1.5"
              aria-hidden="true"
            >
              <circle cx="7" cy="7" r="4.5" />
              <path d="M10.5 10.5L14 14" />
            </svg>
            <span class="vh">Search</span>
          </label>
          <input
            id="q"
            ref={field}
            type="search"
            placeholder="Search words, people, places"
            autocomplete="off"
            key={path === "/search" ? oneValueOf(query, "q") : ""}
            defaultValue={path === "/search" ? oneValueOf(query, "q") : ""}
            onKeyDown={(event) => {
              if (event.key === "Escape") event.currentTarget.blur();
            }}
          />
          <Key name="/" />
        </form>
      </search>
      <div class="tools">
        <button type="button" onClick={turnTheme} aria-label="Light or dark">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5" />
            <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
          </svg>
        </button>
        <button type="button" onClick={openKeys} aria-label="Keys" aria-haspopup="dialog">
          <Key name="?" />
          <span class="wide" aria-hidden="true">
            Keys
          </span>
        </button>
      </div>
    </header>
  );
}

/** From a report to its story, from anything else to the list. */
function up(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".crumb a[data-up]");
  const last = links[links.length - 1];
  go(last === undefined ? "/" : last.pathname + last.search);
}
