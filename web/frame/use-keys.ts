/** Keys of a view: single letters, `g` and a letter, Escape. They never act in fields, and letters can be switched off. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { settings } from "../settings/settings.ts";

export type Keys = Readonly<Record<string, () => void>>;

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    let isAfterG = false;
    const pressed = (event: KeyboardEvent): void => {
      if (!isKey(event)) return;
      const name = isAfterG ? `g ${event.key}` : event.key;
      isAfterG = !isAfterG && event.key === "g";
      const act = latest.current[name];
      if (act === undefined || isAfterG) return;
      if (event.key !== "Escape") event.preventDefault();
      act();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
}

/** Whether a key is meant for the view. */
function isKey(event: KeyboardEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return false;
  return event.key === "Escape" || (!isField(event.target) && settings.get().letters);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, dialog[open]") !== null;
}
