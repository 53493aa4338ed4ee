/**
 * State of the page, kept entirely in its URL: a link, a reload and the back button restore it. The day changes often while a war plays,
 * so it is a separate signal, which is written to the URL when it has not changed for a moment.
 */
import { batch, effect, signal } from "@preact/signals";
import { type Address, readAddress, readDay, written } from "./query";
import { type Language, languages } from "./words/languages";

const REST_MILLIS = 250;

const read = (): Address => readAddress(location.search, preferred());

/** Returns the first language of the browser that the page supports. */
function preferred(): Language {
  for (const tag of navigator.languages) {
    const found = languages.find((language) => tag.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return "en";
}

export const address = signal<Address>(read());
/** The displayed day, such as 1862-05-05; empty for the first day. */
export const askedDay = signal<string>(readDay(location.search));

/** Returns the address after a change. A change of the war clears `asked`, because the search for turning points takes a while. */
function moved(to: Partial<Address>): Address {
  const another = to.seed !== undefined || to.changes !== undefined || to.scenario !== undefined || to.branches !== undefined;
  return { ...address.value, invalid: [], ...(another ? { asked: false } : {}), ...to };
}

/** Navigates to another state and adds it to the history. */
export function go(to: Partial<Address>, day?: string): void {
  batch(() => {
    address.value = moved(to);
    if (day !== undefined) askedDay.value = day;
  });
  history.pushState(null, "", written(address.value, askedDay.value));
}

/** Changes the state without a new entry in the history. */
export function adjust(to: Partial<Address>): void {
  address.value = moved(to);
  history.replaceState(null, "", written(address.value, askedDay.value));
}

addEventListener("popstate", () => {
  batch(() => {
    address.value = read();
    askedDay.value = readDay(location.search);
  });
});

let resting: number | undefined;
effect(() => {
  const day = askedDay.value;
  clearTimeout(resting);
  resting = window.setTimeout(() => {
    if (day !== readDay(location.search)) history.replaceState(null, "", written(address.peek(), day));
  }, REST_MILLIS);
});
