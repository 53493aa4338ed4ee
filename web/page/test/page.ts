/** The parts of a browser that the modules under test use when they are loaded: an address, a history and a language. */
const page = {
  window: globalThis,
  location: new URL("http://localhost/"),
  history: {
    pushState: (_state: unknown, _title: string, address: string) => visit(address),
    replaceState: (_state: unknown, _title: string, address: string) => visit(address),
  },
  document: { documentElement: { dataset: {} } },
  addEventListener: () => undefined,
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
};

function visit(address: string): void {
  page.location.href = new URL(address, page.location.href).href;
}

for (const [name, value] of Object.entries(page)) Object.defineProperty(globalThis, name, { value, configurable: true });
Object.defineProperty(globalThis, "navigator", { value: { languages: ["en-GB"] }, configurable: true });
