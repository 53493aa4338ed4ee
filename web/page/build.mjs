// Builds the page. Vite cannot build in a folder whose path contains ?, # or *; it then gets a link to this folder from a temporary
// folder, and does not follow the link.
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import config from "./vite.config.js";

const page = import.meta.dirname;
const temporary = /[?#*]/.test(page) ? mkdtempSync(join(tmpdir(), "puebla-page-")) : undefined;
try {
  const root = temporary ? join(temporary, "page") : page;
  if (temporary) symlinkSync(page, root, "junction");
  await build({ ...config, configFile: false, root, resolve: { preserveSymlinks: true } });
} finally {
  if (temporary) rmSync(temporary, { recursive: true });
}
