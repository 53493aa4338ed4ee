/** Job of a view: starts when its request changes, shows its progress, and can be cancelled. */
import { useSignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { Asked, type Question } from "../server";
import { counted, number, t } from "../words/index";
import { Trouble } from "./trouble";

/** Returns the job of a request; null without a request. Equal requests share one job on the server. */
export function useAsked<T>(question: Question | null): Asking<T> {
  const asked = useSignal<Asked<T> | null>(null);
  const [times, again] = useState(0);
  const words = question === null ? "" : JSON.stringify(question);
  useEffect(() => {
    if (words === "") {
      asked.value = null;
      return;
    }
    const begun = new Asked<T>(JSON.parse(words) as Question);
    asked.value = begun;
    return () => begun.leave();
  }, [words, times]);
  return { asked: asked.value, again: () => again(times + 1) };
}

export interface Asking<T> {
  asked: Asked<T> | null;
  /** Submits the same request again, after a cancellation or a failure. */
  again: () => void;
}

export function Progress({ of: { asked, again } }: { of: Asking<unknown> }) {
  if (!asked) return null;
  const news = asked.news.value;
  const error = asked.error.value;
  if (error) {
    return (
      <div class="progress">
        <Trouble error={error} />
        <button type="button" onClick={again}>
          {t("job.again")}
        </button>
      </div>
    );
  }
  const state = news?.state ?? "waiting";
  const over = state === "done" || state === "stopped" || state === "failed";
  return (
    <div class="progress">
      {!over && (
        <>
          <progress max={news?.total ?? 1} value={news?.finished ?? 0} aria-label={t("job.progress")} />
          <span class="progress-count">{t("job.of", { n: number(news?.finished ?? 0), of: number(news?.total ?? 0) })}</span>
          <button type="button" class="quiet" onClick={() => void asked.stop()}>
            {t("job.stop")}
          </button>
        </>
      )}
      <span class="progress-state" role="status" data-state={state}>
        {state === "waiting"
          ? t("job.waiting")
          : state === "running"
            ? t("job.running")
            : state === "stopped"
              ? t("job.stopped", { n: number(news?.finished ?? 0), runs: counted("runs", news?.total ?? 0) })
              : state === "failed"
                ? t("job.failed", { fault: news?.fault ?? "" })
                : t("job.done", { n: number(news?.finished ?? 0) })}
      </span>
      {over && state !== "done" && (
        <button type="button" onClick={again}>
          {t("job.again")}
        </button>
      )}
    </div>
  );
}
