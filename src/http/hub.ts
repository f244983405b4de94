/** The hub: what happens is told to everybody who listens. */

/** What is told, as server-sent events name it. */
export type LiveEvent =
  | { readonly event: "progress"; readonly data: Progress }
  | { readonly event: "changed"; readonly data: Changed }
  | { readonly event: "problem"; readonly data: { readonly code: string; readonly message: string } };

/** How far the work is that runs. */
export interface Progress {
  readonly step: "reading" | "settling" | "linking" | "writing" | "done";
  readonly done: number;
  /** `null` where it is not known. */
  readonly total: number | null;
  /** So many a second since the step began. */
  readonly rate: number;
}

/** Which stories an update changed, and the number of the last change. */
export interface Changed {
  readonly stories: readonly string[];
  readonly gone: readonly string[];
  readonly change: number;
}

export interface Hub {
  readonly tell: (event: LiveEvent) => void;
  /** Listens until what it gives is called. */
  readonly listen: (listener: HubListener) => () => void;
  /** Ends all listening, now and from now on. */
  readonly end: () => void;
}

export interface HubListener {
  readonly told: (event: LiveEvent) => void;
  readonly ended: () => void;
}

/** Opens a hub. */
export function openHub(): Hub {
  const listeners = new Set<HubListener>();
  let over = false;
  return {
    tell: (event) => {
      for (const { told } of [...listeners]) told(event);
    },
    listen: (listener) => {
      if (over) listener.ended();
      else listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    end: () => {
      over = true;
      for (const { ended } of [...listeners]) ended();
      listeners.clear();
    },
  };
}
