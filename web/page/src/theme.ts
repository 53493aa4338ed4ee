/** Light or dark theme: the setting of the device, or the one in the URL. */
import { computed, effect, signal } from "@preact/signals";
import { address } from "./address";

const machine = matchMedia("(prefers-color-scheme: dark)");
const machineDark = signal(machine.matches);
machine.addEventListener("change", () => (machineDark.value = machine.matches));

const paper = matchMedia("print");
/** Whether the page is being printed. */
export const printing = signal(paper.matches);
paper.addEventListener("change", () => (printing.value = paper.matches));
// These events come before and after the layout for the paper; the change of the media comes too late for some browsers.
addEventListener("beforeprint", () => (printing.value = true));
addEventListener("afterprint", () => (printing.value = false));

/** The theme that applies: paper is light. */
export const painted = computed<"light" | "dark">(() => {
  if (printing.value) return "light";
  const { theme } = address.value;
  return theme === "auto" ? (machineDark.value ? "dark" : "light") : theme;
});

effect(() => {
  document.documentElement.dataset["theme"] = painted.value;
});

const still = matchMedia("(prefers-reduced-motion: reduce)");
/** Reports whether the user prefers reduced motion. */
export const calm = (): boolean => still.matches;
