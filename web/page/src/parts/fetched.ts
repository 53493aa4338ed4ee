/** What a view needs from the server before it can show anything. */
import { signal, type Signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { get, reachable } from "../server";

export interface Fetched<T> {
  value: Signal<T | null>;
  error: Signal<Error | null>;
}

const begun = new Map<string, Promise<unknown>>();

/** Asks before anybody has need of it: whoever asks next for the same path gets this answer. */
export function ahead(path: string): void {
  const asked = get(path);
  begun.set(path, asked);
  asked.catch(() => begun.delete(path));
}

function taken<T>(path: string, signal: AbortSignal): Promise<T> {
  const early = begun.get(path) as Promise<T> | undefined;
  begun.delete(path);
  return early ?? get<T>(path, signal);
}

/** Asks whenever the path changes, and again once a server that was away is back. What was there stays until the new is. */
export function useFetched<T>(path: string | null): Fetched<T> {
  const fetched = useMemo<Fetched<T>>(() => ({ value: signal<T | null>(null), error: signal<Error | null>(null) }), []);
  useEffect(() => {
    if (path === null) {
      fetched.value.value = null;
      return;
    }
    let asking: AbortController | undefined;
    const stop = reachable.subscribe((there) => {
      if (!there || (asking && fetched.error.peek() === null)) return;
      asking?.abort();
      const mine = (asking = new AbortController());
      taken<T>(path, mine.signal).then(
        (answer) => {
          if (mine.signal.aborted) return;
          fetched.value.value = answer;
          fetched.error.value = null;
        },
        (error: Error) => {
          if (!mine.signal.aborted) fetched.error.value = error;
        },
      );
    });
    return () => {
      stop();
      asking?.abort();
    };
  }, [path]);
  return fetched;
}
