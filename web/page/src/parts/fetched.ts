/** Loading of documents from the server. */
import { batch, type Signal, signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { get, reachable } from "../server";

export interface Fetched<T> {
  value: Signal<T | null>;
  error: Signal<Error | null>;
  /** The path that the document comes from; null before the first document. */
  from: Signal<string | null>;
}

const begun = new Map<string, Promise<unknown>>();

/** Starts a request in advance. The next fetch of the same path uses its response. */
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

/** Fetches a document when the path changes, and again after a lost server is reachable. Keeps the old document until the new one arrives. */
export function useFetched<T>(path: string | null): Fetched<T> {
  const fetched = useMemo<Fetched<T>>(
    () => ({ value: signal<T | null>(null), error: signal<Error | null>(null), from: signal<string | null>(null) }),
    [],
  );
  useEffect(() => {
    if (path === null) {
      fetched.value.value = null;
      return;
    }
    let asking: AbortController | undefined;
    const stop = reachable.subscribe((there) => {
      if (!there || (asking && fetched.error.peek() === null)) return;
      asking?.abort();
      const mine = new AbortController();
      asking = mine;
      taken<T>(path, mine.signal).then(
        (answer) => {
          if (mine.signal.aborted) return;
          batch(() => {
            fetched.value.value = answer;
            fetched.from.value = path;
            fetched.error.value = null;
          });
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
