/** A long question: begins when its words change, shows how far it is, can be stopped. */
import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Asked, type Question } from "../server";
import { number, t } from "../words/index";
import { Trouble } from "./trouble";

/** The question under way for these words; null while there is nothing to ask. Asking the same again costs nothing. */
export function useAsked<T>(question: Question | null): Signal<Asked<T> | null> {
  const asked = useSignal<Asked<T> | null>(null);
  const words = question === null ? "" : JSON.stringify(question);
  useEffect(() => {
    if (words === "") {
      asked.value = null;
      return;
    }
    const begun = new Asked<T>(JSON.parse(words) as Question);
    asked.value = begun;
    return () => begun.leave();
  }, [words]);
  return asked;
}

export function Progress({ asked, again }: { asked: Asked<unknown> | null; again?: () => void }) {
  if (!asked) return null;
  const news = asked.news.value;
  const error = asked.error.value;
  if (error) return <Trouble error={error} />;
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
              ? t("job.stopped", { n: number(news?.finished ?? 0), of: number(news?.total ?? 0) })
              : state === "failed"
                ? t("job.failed", { fault: news?.fault ?? "" })
                : t("job.done", { n: number(news?.finished ?? 0) })}
      </span>
      {over && state !== "done" && again && (
        <button type="button" onClick={again}>
          {t("job.again")}
        </button>
      )}
    </div>
  );
}
