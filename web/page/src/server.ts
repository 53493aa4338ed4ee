/** API client. All requests go to the server that served the page. */
import { type Signal, signal } from "@preact/signals";
import type { components } from "../generated/api";

type Schemas = components["schemas"];

/** A problem of an invalid scenario or change, with its location. */
export interface Problem {
  place: string;
  wrong: string;
  fix: string;
}

/** Error response of the server, with a message and a fix. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    wrong: string,
    readonly fix: string,
    readonly problems: Problem[] = [],
  ) {
    super(wrong);
  }
}

/** Error for a request without a response: the server is not running. */
export class Unreachable extends Error {}

/** Whether the last request reached the server. */
export const reachable = signal(true);

const AGAIN_MILLIS = 2000;

async function called(path: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: "same-origin", ...init });
  } catch (cause) {
    if (init?.signal?.aborted) throw cause;
    lost();
    throw new Unreachable(String(cause));
  }
  reachable.value = true;
  if (response.ok) return response;
  throw refusalOf(response.status, response.statusText, await response.json().catch(() => null));
}

/**
 * Converts the body of an error response: a problem of RFC 9457, from this server or from a proxy.
 */
export function refusalOf(status: number, statusText: string, body: unknown): Refused {
  const told = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const text = (key: string): string => {
    const value = told[key];
    return typeof value === "string" ? value : "";
  };
  const problems = told["problems"];
  return new Refused(
    status,
    text("detail") || text("title") || statusText,
    text("fix"),
    Array.isArray(problems) ? (problems as Problem[]) : [],
  );
}

let looking: number | undefined;
/** Polls the server until it is reachable again. */
function lost(): void {
  reachable.value = false;
  if (looking !== undefined) return;
  looking = window.setInterval(() => {
    fetch("api/health")
      .then((response) => {
        if (!response.ok && response.status !== 401) return;
        clearInterval(looking);
        looking = undefined;
        reachable.value = true;
      })
      .catch(() => undefined);
  }, AGAIN_MILLIS);
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await called(path, signal ? { signal } : {})).json() as Promise<T>;
}

export const post = <T>(path: string, body: unknown): Promise<T> => posted(path, JSON.stringify(body));

async function posted<T>(path: string, body: string): Promise<T> {
  const response = await called(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  });
  return response.json() as Promise<T>;
}

/** Returns the URL of a request about one war. */
export function ofWar(
  what: string,
  of: { scenario: string; seed: string; changes: string[] },
  more: Record<string, string | string[]> = {},
): string {
  const query = new URLSearchParams();
  if (of.scenario) query.set("scenario", of.scenario);
  query.set("seed", of.seed);
  of.changes.forEach((change) => query.append("change", change));
  for (const [key, value] of Object.entries(more)) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(key, one);
  }
  return what + "?" + query.toString();
}

/** Request of a job. The seed is text (see Address in query.ts). */
export type Question = Omit<Schemas["Question"], "seed"> & { seed?: string };

/** Formats a request as JSON with all digits of the seed. */
export function jsonOf({ seed, ...rest }: Question): string {
  const body = JSON.stringify(rest);
  return seed === undefined ? body : `${body.slice(0, -1)},"seed":${BigInt(seed)}}`;
}

/** State of a job whose result is a document T. */
export type JobNews<T> = Omit<Schemas["Job"], "answer"> & { answer?: T | null };

/** Client side of a job: its latest update, and the error if there is one. */
export class Asked<T> {
  readonly news: Signal<JobNews<T> | null> = signal(null);
  readonly error: Signal<Error | null> = signal(null);
  private stream: EventSource | undefined;
  private left = false;

  constructor(readonly question: Question) {
    void this.begin();
  }

  private async begin(): Promise<void> {
    try {
      const job = await posted<JobNews<T>>("api/jobs", jsonOf(this.question));
      if (!this.left) this.listen(job.id);
    } catch (error) {
      this.error.value = error as Error;
      if (error instanceof Unreachable) this.whenBack();
    }
  }

  private listen(id: string): void {
    const stream = new EventSource(`api/jobs/${id}/events`);
    this.stream = stream;
    const heard = (event: MessageEvent<string>) => {
      reachable.value = true;
      this.error.value = null;
      this.news.value = JSON.parse(event.data) as JobNews<T>;
    };
    stream.addEventListener("news", heard);
    stream.addEventListener("over", (event) => {
      heard(event as MessageEvent<string>);
      stream.close();
    });
    // The server closed the stream, or was restarted without its jobs. Submitting an equal request returns the same job or a new one.
    stream.addEventListener("error", () => {
      stream.close();
      setTimeout(() => {
        if (!this.left) void this.begin();
      }, AGAIN_MILLIS / 2);
    });
  }

  private whenBack(): void {
    const stop = reachable.subscribe((back) => {
      if (!back) return;
      queueMicrotask(() => {
        stop();
        if (!this.left) void this.begin();
      });
    });
  }

  /** Cancels the job; the finished results remain. */
  async stop(): Promise<void> {
    const news = this.news.peek();
    if (!news) return;
    const answer = await called(`api/jobs/${news.id}`, { method: "DELETE" })
      .then((response) => response.json() as Promise<{ stopped: boolean; state: string }>)
      .catch(() => null);
    // The job continues for other subscribers; this page shows it as cancelled.
    if (answer?.stopped === false && (answer.state === "running" || answer.state === "waiting")) {
      this.leave();
      this.news.value = { ...this.news.peek()!, state: "stopped" };
    }
  }

  /** Closes the stream when the view is left. */
  leave(): void {
    this.left = true;
    this.stream?.close();
  }
}
