/** What a view needs from the server before it can show anything. */
import { signal, type Signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { get, reachable } from "../server";

export interface Fetched<T> {
  value: Signal<T | null>;
  error: Signal<Error | null>;
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
      get<T>(path, mine.signal).then(
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
