// Builds the page. Vite cannot build in a folder whose path contains ?, # or *; it then gets a link to the checkout from a temporary
// folder, and does not follow the link. The page imports a file of another module, so that a link to this folder is not enough.
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import config from "./vite.config.js";

const page = import.meta.dirname;
const temporary = /[?#*]/.test(page) ? mkdtempSync(join(tmpdir(), "puebla-page-")) : undefined;
try {
  if (temporary) symlinkSync(join(page, "..", ".."), join(temporary, "checkout"), "junction");
  const root = temporary ? join(temporary, "checkout", "web", "page") : page;
  await build({ ...config, configFile: false, root, resolve: { preserveSymlinks: true } });
} finally {
  if (temporary) rmSync(temporary, { recursive: true });
}
