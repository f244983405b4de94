/** Where the reader is: path, filters and place, all in the browser's own address. */
import { cell, useCell } from "../cell.ts";

export interface Address {
  readonly path: string;
  readonly query: string;
  readonly hash: string;
}

function read(): Address {
  return { path: decodeURI(location.pathname), query: location.search, hash: location.hash };
}

const here = cell<Address>(read());

/** Milliseconds of rest after which the place on the page is kept with its address. */
const REST = 120;

/** The address as it is now; the component is drawn again when it changes. */
export function useAddress(): Address {
  return useCell(here, (address) => address);
}

export function currentAddress(): Address {
  return here.get();
}

/** Goes to an address of the page itself. A replaced one leaves nothing to go back to, and the page stays where it is. */
export function go(href: string, how: "push" | "replace" = "push"): void {
  if (how === "push") {
    keepPlace();
    history.pushState(null, "", href);
  } else history.replaceState(history.state, "", href);
  here.set(read());
}

/** Where the page was scrolled to when the reader left this address; 0 at the first visit. */
export function keptPlace(): number {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "y" in state && typeof state.y === "number" ? state.y : 0;
}

function keepPlace(): void {
  history.replaceState({ y: scrollY }, "");
}

/** Follows the browser's own buttons, and links of the page without loading it again. Once, at the start. */
export function followAddress(): void {
  history.scrollRestoration = "manual";
  let rest = 0;
  addEventListener("scroll", () => {
    clearTimeout(rest);
    rest = window.setTimeout(keepPlace, REST);
  });
  addEventListener("popstate", () => {
    clearTimeout(rest);
    here.set(read());
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || !isPlain(event) || !isOwn(link)) return;
    event.preventDefault();
    clearTimeout(rest);
    go(link.pathname + link.search + link.hash);
  });
}

function isPlain(event: MouseEvent): boolean {
  const isOther = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return !event.defaultPrevented && event.button === 0 && !isOther;
}

/** Whether a link leads to another view of this page; a place on the same view is the browser's own doing, with its focus. */
function isOwn(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.hasAttribute("download") || link.target !== "") return false;
  const isHere = link.pathname === location.pathname && link.search === location.search && link.hash !== "";
  return !isHere && !link.pathname.startsWith("/api/");
}
