/** Map of the war on one evening. Only zooming and a change of the day redraw it. */
import { computed, effect, type ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Told } from "../documents";
import { painted } from "../theme";
import type { Course } from "../war/course";
import { locale, t } from "../words/index";
import { describe } from "./describe";
import { Drawing, STEP } from "./drawing";
import { type Focus, SharedView } from "./view";

export interface MapProps {
  course: Course;
  events: Told[];
  day: ReadonlySignal<number>;
  /** Indices of the places to highlight. */
  differing?: ReadonlySignal<Set<number>>;
  /** Place to show; each request is a new object. */
  focus?: ReadonlySignal<Focus | null>;
  name: string;
  /** Zoom shared with other maps, which then move together. */
  view?: SharedView;
}

const NOTHING = new Set<number>();

export function WarMap({ course, events, day, differing, focus, name, view }: MapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const granted = useRef<Focus | null>(null);
  const own = useMemo(() => view ?? new SharedView(), [view]);

  useEffect(() => {
    const made = new Drawing(frame.current!, course, events, own);
    drawing.current = made;
    const stops = [
      effect(() => made.show(day.value, differing?.value ?? NOTHING)),
      effect(() => {
        painted.value;
        locale.value;
        made.repaint();
      }),
      effect(() => {
        const wish = focus?.value ?? null;
        if (wish !== null && wish !== granted.current) made.lookAt(wish.place);
        granted.current = wish;
      }),
    ];
    return () => {
      stops.forEach((stop) => stop());
      made.end();
    };
  }, [course, events, own]);

  const summary = useMemo(() => computed(() => describe(course, day.value)), [course, day]);
  return (
    <figure class="map" data-name={name}>
      <div
        class="map-frame"
        ref={frame}
        tabIndex={0}
        role="application"
        aria-roledescription={t("map.role")}
        aria-label={t("map.keys", { name })}
        onKeyDown={(event) => drawing.current?.key(event)}
      >
        <canvas class="map-base" aria-hidden="true" />
        <canvas class="map-territory" aria-hidden="true" />
        <svg class="map-marks" role="img" aria-label={summary} />
        <div class="map-tip" role="status" hidden />
      </div>
      <div class="map-buttons">
        <button type="button" onClick={() => drawing.current?.zoomBy(STEP)} aria-label={t("map.closer")}>
          +
        </button>
        <button type="button" onClick={() => drawing.current?.zoomBy(1 / STEP)} aria-label={t("map.farther")}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.whole()} aria-label={t("map.whole")}>
          ⤢
        </button>
      </div>
    </figure>
  );
}
