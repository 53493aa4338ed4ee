import { defineConfig } from "vite";

// The server of `puebla serve` sends what is built here from its jar; `npm run dev` asks one that runs beside it.
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
    proxy: {
      "/api": { target: "http://localhost:8861", changeOrigin: true, headers: { origin: "http://localhost:8861" } },
    },
  },
});
