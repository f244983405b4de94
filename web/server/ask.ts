/** Asking the server. What it answered last is kept, so that going back asks nothing. */
import { useEffect, useState } from "preact/hooks";

/** Why the server did not answer what was asked. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

export type Answer<T> =
  | { readonly value: T; readonly refusal: null }
  | { readonly value: null; readonly refusal: Refusal };

/** Answers kept at hand: a story is up to a few megabytes, so few. */
const KEPT = 12;

interface Kept {
  readonly value: unknown;
  /** The version that the server gave it; `null` where it gives none. */
  readonly tag: string | null;
}

const kept = new Map<string, Kept>();

/** One call of a path whose answer may be at hand already: then nothing is read, and the same value is given. */
async function askAnew<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const known = kept.get(path);
  try {
    const response = await fetch(`/api${path}`, init);
    const tag = response.headers.get("etag");
    if (known !== undefined && tag !== null && tag === known.tag) {
      void response.body?.cancel();
      return { value: known.value as T, refusal: null };
    }
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) return { value: null, refusal: refusalIn(body, response.status) };
    keep(path, { value: body, tag });
    return { value: body as T, refusal: null };
  } catch {
    return { value: null, refusal: unreachable(init) };
  }
}

function unreachable(init: RequestInit): Refusal {
  const message = init.signal?.aborted ? "given up" : "The server cannot be reached. It may have been stopped.";
  return { code: "UNREACHABLE", message, status: 0 };
}

/** One call; it never throws. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api${path}`, init);
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) return { value: body as T, refusal: null };
    return { value: null, refusal: refusalIn(body, response.status) };
  } catch {
    return { value: null, refusal: unreachable(init) };
  }
}

/** The refusal in an answer of the one shape that all errors have. */
export function refusalIn(body: unknown, status: number): Refusal {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  const field = (name: string): string | null => {
    const value = typeof error === "object" && error !== null ? (error as Record<string, unknown>)[name] : null;
    return typeof value === "string" ? value : null;
  };
  return { code: field("code") ?? `HTTP ${status}`, message: field("message") ?? "no reason was given", status };
}

export interface Asked<T> {
  /** The last answer: while another is awaited the one before it stays. */
  readonly value: T | null;
  readonly refusal: Refusal | null;
  readonly isWaiting: boolean;
  readonly again: () => void;
}

/** What the server answers to a path; `null` asks nothing. Known answers are shown at once and asked for anew. */
export function useAsked<T>(path: string | null): Asked<T> {
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ path: string | null; value: T | null; refusal: Refusal | null }>(() => ({
    path,
    value: knownAt<T>(path),
    refusal: null,
  }));
  useEffect(() => {
    if (path === null) return;
    const giveUp = new AbortController();
    const known = knownAt<T>(path);
    if (known !== null) setAnswer({ path, value: known, refusal: null });
    void askAnew<T>(path, { signal: giveUp.signal }).then(({ value, refusal }) => {
      if (giveUp.signal.aborted) return;
      setAnswer((before) => {
        const next = value ?? (before.path === path ? before.value : null);
        const isSame = before.path === path && before.value === next && before.refusal === refusal;
        return isSame ? before : { path, value: next, refusal };
      });
    });
    return () => giveUp.abort();
  }, [path, round]);
  const isOwn = answer.path === path;
  return {
    value: isOwn ? answer.value : (knownAt<T>(path) ?? answer.value),
    refusal: isOwn ? answer.refusal : null,
    isWaiting: !isOwn || (answer.value === null && answer.refusal === null),
    again: () => setRound((before) => before + 1),
  };
}

function knownAt<T>(path: string | null): T | null {
  return path === null ? null : ((kept.get(path)?.value as T | undefined) ?? null);
}

function keep(path: string, answer: Kept): void {
  kept.delete(path);
  kept.set(path, answer);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}
