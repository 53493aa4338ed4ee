/** Chronicle of the war. The list follows the current day. */
import { effect, type Signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { address, adjust } from "../address";
import type { Told } from "../documents";
import { Waiting } from "../parts/trouble";
import { direction, monthOf, shortDate, t } from "../words/index";
import type { Course } from "./course";
import { laneOf } from "./timeline";

interface Props {
  course: Course;
  events: Told[];
  /** Whether the chronicle is still being loaded. */
  telling: boolean;
  day: Signal<number>;
  /** Called when the user selects an event. */
  pick: (event: Told) => void;
}

export function Chronicle({ course, events, telling, day, pick }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const all = address.value.all;
  const told = useMemo(() => events.filter((event) => all || event.main), [events, all]);
  const months = useMemo(() => byMonth(told, course), [told, course]);

  useEffect(() => {
    let shown = NaN;
    return effect(() => {
      const today = day.value;
      let at = told.length - 1;
      while (at >= 0 && told[at]!.day > today) at--;
      const list = frame.current;
      if (!list || at === shown) return;
      shown = at;
      list.querySelectorAll(".told").forEach((item, i) => item.classList.toggle("future", i > at));
      list.querySelector("[aria-current]")?.removeAttribute("aria-current");
      const now = at < 0 ? null : list.querySelector<HTMLElement>(`[data-event="${told[at]!.id}"]`);
      now?.setAttribute("aria-current", "date");
      // scroll the list, not the page
      list.scrollTo({ top: now ? now.offsetTop - list.clientHeight * 0.6 : 0, behavior: "instant" });
    });
  }, [told]);

  return (
    <section class="chronicle" aria-label={t("chronicle.title")}>
      <header>
        <h2>{t("chronicle.title")}</h2>
        <label>
          <input type="checkbox" checked={all} onChange={(event) => adjust({ all: event.currentTarget.checked })} /> {t("chronicle.all")}
        </label>
      </header>
      <div class="chronicle-list" ref={frame} tabIndex={0} role="group" aria-label={t("chronicle.title")} dir={direction.value}>
        {months.map(({ month, of }) => (
          <div key={month}>
            <h3>{month}</h3>
            <ol>
              {of.map((event) => (
                <li key={event.id}>
                  <button
                    type="button"
                    class={"told lane " + laneOf(event.kind) + (event.main ? " weighty" : "")}
                    data-event={event.id}
                    onClick={() => pick(event)}
                  >
                    <time dateTime={course.isoOf(event.day)}>{shortDate(course.dateOf(event.day))}</time> <bdi>{event.sentence}</bdi>
                  </button>
                </li>
              ))}
            </ol>
          </div>
        ))}
        {told.length === 0 && (telling ? <Waiting what={t("chronicle.waiting")} /> : <p>{t("chronicle.nothing")}</p>)}
      </div>
    </section>
  );
}

function byMonth(told: Told[], course: Course): { month: string; of: Told[] }[] {
  const months: { month: string; of: Told[] }[] = [];
  for (const event of told) {
    const month = monthOf(course.dateOf(event.day));
    const last = months[months.length - 1];
    if (last?.month === month) last.of.push(event);
    else months.push({ month, of: [event] });
  }
  return months;
}
