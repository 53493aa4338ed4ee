/** Light or dark theme: the setting of the device, or the one in the URL. */
import { computed, effect, signal } from "@preact/signals";
import { address } from "./address";

const machine = matchMedia("(prefers-color-scheme: dark)");
const machineDark = signal(machine.matches);
machine.addEventListener("change", () => (machineDark.value = machine.matches));

export const painted = computed<"light" | "dark">(() => {
  const { theme } = address.value;
  return theme === "auto" ? (machineDark.value ? "dark" : "light") : theme;
});

effect(() => {
  document.documentElement.dataset["theme"] = painted.value;
});

const still = matchMedia("(prefers-reduced-motion: reduce)");
/** Reports whether the user prefers reduced motion. */
export const calm = (): boolean => still.matches;
