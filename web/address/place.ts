/** Keeps the reader's place: a new view starts at its top, one gone back to where it was left. */
import { useLayoutEffect } from "preact/hooks";
import { keptPlace } from "./address.ts";

/** Scrolls once a view has what it shows. */
export function usePlace(view: string, isReady: boolean): void {
  useLayoutEffect(() => {
    if (!isReady) return;
    const kept = keptPlace();
    const target = kept === 0 && location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target === null) scrollTo(0, kept);
    else target.scrollIntoView();
  }, [view, isReady]);
}
