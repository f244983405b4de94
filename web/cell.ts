/** A value that many components watch, each only the part that it shows. */
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";

export interface Cell<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Calls a listener after every change; gives what stops that. */
  readonly watch: (listener: () => void) => () => void;
}

export function cell<T>(first: T): Cell<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a component shows of a cell; it is drawn again only when that changes. */
export function useCell<T, Part>(source: Cell<T>, part: (value: T) => Part): Part {
  const [, again] = useReducer((count: number, _: null) => count + 1, 0);
  const shown = part(source.get());
  const last = useRef({ shown, part });
  last.current = { shown, part };
  useLayoutEffect(() => {
    const check = () => {
      if (!Object.is(last.current.part(source.get()), last.current.shown)) again(null);
    };
    check();
    return source.watch(check);
  }, [source]);
  return shown;
}
