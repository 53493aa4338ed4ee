/** Width of a chart: the width of its container [pixels]. */
import { type Signal, signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";

export function useWidth(): [{ current: HTMLDivElement | null }, Signal<number>] {
  const frame = useRef<HTMLDivElement>(null);
  const width = useMemo(() => signal(0), []);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => (width.value = Math.floor(entry!.contentRect.width)));
    watch.observe(frame.current!);
    return () => watch.disconnect();
  }, []);
  return [frame, width];
}
