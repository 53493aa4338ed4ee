import { defineConfig } from "vite";

// The build output is packed into the jar that `puebla serve` runs. `npm run dev` forwards API requests to a running server.
export default defineConfig({
  base: "./",
  esbuild: { jsx: "automatic", jsxImportSource: "preact", legalComments: "none" },
  build: {
    outDir: "dist/puebla/web/page",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    // The colours of the outcomes are a file of the laboratory.
    fs: { allow: [".", "../../app/src/main/resources"] },
    proxy: {
      "/api": { target: "http://localhost:8861", changeOrigin: true, headers: { origin: "http://localhost:8861" } },
    },
  },
});
