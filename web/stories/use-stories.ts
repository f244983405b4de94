/** The list of stories, a page at a time; pages already fetched stay while filters or the store change. */
import { useEffect, useRef, useState } from "preact/hooks";
import { ask, type Refusal } from "../server/ask.ts";
import type { StoryPage, StoryRow } from "../server/contract.ts";
import { rememberOrder } from "./story-order.ts";

export interface Stories {
  readonly rows: readonly StoryRow[];
  readonly total: number | null;
  readonly refusal: Refusal | null;
  readonly isWaiting: boolean;
  /** Fetches the next page; `null` after the last. */
  readonly more: (() => void) | null;
  readonly again: () => void;
}

interface Held {
  readonly query: string;
  readonly rows: readonly StoryRow[];
  readonly total: number | null;
  readonly next: string | null;
}

const PAGE = 50;

/** Lists at hand, so that going back to one shows as many rows as there were. */
const kept = new Map<string, Held>();
const KEPT = 6;

export function useStories(query: string): Stories {
  const [held, setHeld] = useState<Held | null>(() => kept.get(query) ?? null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [round, setRound] = useState(0);
  const current = useRef(query);
  current.current = query;
  useEffect(() => {
    const known = kept.get(query);
    if (known !== undefined) setHeld(known);
    // As many rows as are shown, so that what is read stays where it is.
    void fetchPage(query, null, Math.max(PAGE, round > 0 ? (known?.rows.length ?? 0) : 0)).then((answer) => {
      if (current.current !== query) return;
      setRefusal(answer.refusal);
      if (answer.value === null) return;
      const { rows, total, next } = answer.value;
      const isSame = known !== undefined && known.rows.length > rows.length && round === 0;
      const held = isSame ? known : { query, rows, total: total ?? null, next };
      keep(held);
      setHeld(held);
    });
  }, [query, round]);
  const more = (): void => {
    if (held?.next == null) return;
    void fetchPage(query, held.next, PAGE).then(({ value, refusal: why }) => {
      if (current.current !== query) return;
      setRefusal(why);
      if (value === null) return;
      const ids = new Set(held.rows.map(({ id }) => id));
      const next = { ...held, rows: [...held.rows, ...value.rows.filter(({ id }) => !ids.has(id))], next: value.next };
      keep(next);
      setHeld(next);
    });
  };
  return {
    rows: held?.rows ?? [],
    total: held?.total ?? null,
    refusal,
    isWaiting: held?.query !== query && refusal === null,
    more: held?.next == null ? null : more,
    again: () => setRound((before) => before + 1),
  };
}

function fetchPage(query: string, cursor: string | null, limit: number): ReturnType<typeof ask<StoryPage>> {
  const all = new URLSearchParams(query);
  all.set("limit", String(Math.min(limit, 200)));
  if (cursor !== null) all.set("cursor", cursor);
  return ask<StoryPage>(`/stories?${all}`);
}

function keep(held: Held): void {
  kept.delete(held.query);
  kept.set(held.query, held);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  rememberOrder(held.rows.map(({ id }) => id));
}
