import { defineConfig } from "vitest/config";

// Unit tests of the parts of the page that need no browser. The tests in a browser are Java tests (web/src/test).
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/page.ts"],
  },
});
