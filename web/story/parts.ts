/** The sections of a story, drawn one after another while nothing else is to be done, so that the first lines are there at once. */
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { keptPlace } from "../address/address.ts";

/** Milliseconds after which the next section is drawn though the page is busy. */
const PATIENCE = 150;

/** Draws whatever is not drawn yet, before this task ends; none where all is. */
let drawAll: (() => void) | null = null;

/** Draws all sections of the story that is open: whoever goes to one wants it to be where it will stay. */
export function drawAllParts(): void {
  drawAll?.();
}

/**
 * How many of a story's sections are drawn.
 *
 * - Input: how many there are. Whoever comes back to a place on the page, or by a link to one, gets all at once.
 */
export function useParts(count: number): number {
  const [drawn, setDrawn] = useState(() => (keptPlace() > 0 || location.hash.length > 1 ? count : 1));
  useLayoutEffect(() => {
    drawAll = drawn < count ? () => setDrawn(count) : null;
    return () => {
      drawAll = null;
    };
  }, [drawn, count]);
  useEffect(() => {
    if (drawn >= count) return;
    const next = (): void => setDrawn((before) => Math.min(count, before + 1));
    if (typeof requestIdleCallback !== "function") {
      const later = window.setTimeout(next, 0);
      return () => clearTimeout(later);
    }
    const idle = requestIdleCallback(next, { timeout: PATIENCE });
    return () => cancelIdleCallback(idle);
  }, [drawn, count]);
  useEffect(() => {
    // A link to a section, and the printer, want them all; what is set in a listener is drawn before the browser goes on.
    const stop = new AbortController();
    const { signal } = stop;
    const linked = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('a[href^="#"]') !== null) drawAllParts();
    };
    document.addEventListener("click", linked, { capture: true, signal });
    addEventListener("beforeprint", drawAllParts, { signal });
    addEventListener("hashchange", drawAllParts, { signal });
    return () => stop.abort();
  }, []);
  return drawn;
}
