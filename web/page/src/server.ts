/** What the page asks of the server that sent it, and of nobody else. */
import { signal, type Signal } from "@preact/signals";

export interface Problem {
  place: string;
  wrong: string;
  fix: string;
}

/** A refusal or failure, in words that say what is wrong and how to mend it. */
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

/** No answer at all: the server was ended, or is not there yet. */
export class Unreachable extends Error {}

/** False while the server cannot be reached. */
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
  const told = (await response.json().catch(() => ({}))) as Partial<{
    wrong: string;
    fix: string;
    problems: Problem[];
  }>;
  throw new Refused(response.status, told.wrong ?? response.statusText, told.fix ?? "", told.problems ?? []);
}

let looking: number | undefined;
/** Looks for the server until it is back. */
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

export async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await called(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.json() as Promise<T>;
}

/** The path of a question about one war. */
export function ofWar(
  what: string,
  of: { scenario: string; seed: number; changes: string[] },
  more: Record<string, string | string[]> = {},
): string {
  const query = new URLSearchParams();
  if (of.scenario) query.set("scenario", of.scenario);
  query.set("seed", String(of.seed));
  of.changes.forEach((change) => query.append("change", change));
  for (const [key, value] of Object.entries(more)) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(key, one);
  }
  return what + "?" + query.toString();
}

export interface Question {
  kind: "run" | "compare" | "turns" | "claims" | "nearest";
  scenario?: string;
  changes?: Record<string, string>;
  change?: Record<string, string>;
  seed?: number;
  runs?: number;
  branches?: number;
  lang?: string;
}

export interface JobNews<T> {
  id: string;
  state: "waiting" | "running" | "done" | "stopped" | "failed";
  finished: number;
  total: number;
  fault: string;
  answer: T | null;
}

/** A long question as the page sees it: its newest news, and an error when there is one. */
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
      const job = await post<JobNews<T>>("api/jobs", this.question);
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
    // the server ended the stream, or was ended and has forgotten its questions: an equal question is the same job
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

  /** Nobody wants to know any more; what was finished stays. */
  async stop(): Promise<void> {
    const news = this.news.peek();
    if (!news) return;
    const answer = await called(`api/jobs/${news.id}`, { method: "DELETE" })
      .then((response) => response.json() as Promise<{ stopped: boolean; state: string }>)
      .catch(() => null);
    // it goes on for others who listen; for this page it is over
    if (answer?.stopped === false && (answer.state === "running" || answer.state === "waiting")) {
      this.leave();
      this.news.value = { ...this.news.peek()!, state: "stopped" };
    }
  }

  /** The page goes elsewhere. */
  leave(): void {
    this.left = true;
    this.stream?.close();
  }
}
