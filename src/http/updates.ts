/** Updates: after reports came in the stories are told anew, in the background, one update at a time; many reports make one update. */
import { ReadoutError } from "../core/errors.ts";
import type { Moment, Workplace } from "../pipeline/workplace.ts";
import { refusalOf } from "./answer-error.ts";
import type { Hub, Progress } from "./hub.ts";

export interface Updates {
  /** Says that there is something to tell. */
  readonly want: () => void;
  /** Returns once nothing is to be told any more. */
  readonly idle: () => Promise<void>;
  /** What runs now; `null` where nothing does. */
  readonly working: () => Progress | null;
  /** Tells how far a step is. */
  readonly tell: (step: Progress["step"], done: number, total: number | null) => void;
  /** Says that no more is begun. */
  readonly stop: () => void;
}

/** Milliseconds between two tellings of one step: a reader sees no more. */
const BETWEEN = 250;

interface Opened {
  readonly workplace: Workplace;
  readonly hub: Hub;
  readonly clock: () => Moment;
  /** Called with what made an update fail. */
  readonly fault: (failure: unknown) => void;
}

/** Opens the updates of a workplace. */
export function openUpdates({ workplace, hub, clock, fault }: Opened): Updates {
  const { working, tell } = openProgress(hub, clock);
  let wanted = false;
  let stopped = false;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (wanted && !stopped) {
      wanted = false;
      try {
        const result = await workplace.update(clock(), tell);
        tell("done", 0, null);
        if (result.stories.length + result.gone.length > 0) hub.tell({ event: "changed", data: result });
      } catch (failure) {
        tell("done", 0, null);
        if (failure instanceof ReadoutError && failure.code === "STOPPED") return;
        fault(failure);
        hub.tell({ event: "problem", data: problemOf(failure) });
      }
    }
  };
  return {
    working,
    tell,
    want: () => {
      wanted = true;
      running ??= run().finally(() => {
        running = null;
      });
    },
    idle: async () => {
      while (running !== null) await running;
    },
    stop: () => {
      stopped = true;
    },
  };
}

function problemOf(failure: unknown): { readonly code: string; readonly message: string } {
  const { error } = JSON.parse(refusalOf(failure).body) as { error: { code: string; message: string } };
  return { code: error.code, message: error.message };
}

/** How far the work is, told no more often than a reader sees. */
function openProgress(hub: Hub, clock: () => Moment): Pick<Updates, "working" | "tell"> {
  let now: Progress | null = null;
  let began = 0;
  let last = 0;
  return {
    working: () => now,
    tell: (step, done, total) => {
      const at = Date.parse(clock().at);
      const begins = now?.step !== step;
      if (begins) began = at;
      const seconds = (at - began) / 1000;
      const progress = { step, done, total, rate: seconds > 0 ? Math.round((done / seconds) * 10) / 10 : 0 };
      now = step === "done" ? null : progress;
      if (!begins && at - last < BETWEEN && done !== total) return;
      last = at;
      hub.tell({ event: "progress", data: progress });
    },
  };
}
