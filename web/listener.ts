/** Listening to the window for as long as a component is there. */
import { useEffect, useRef } from "preact/hooks";

/** Calls the latest listener a component gave. */
export function useListener<K extends keyof WindowEventMap>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const call = (event: WindowEventMap[K]) => latest.current(event);
    window.addEventListener(type, call);
    return () => window.removeEventListener(type, call);
  }, [type]);
}
