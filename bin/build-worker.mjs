// The service worker: one classic script at a fixed address, told which files the pages of a person load.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "vite";

export async function buildWorker(root) {
  const client = join(root, "dist", "client");
  const manifest = JSON.parse(readFileSync(join(client, ".vite", "manifest.json"), "utf8"));
  const person = manifest["src/ui/entries/person.ts"];
  const assets = [
    person.file,
    ...(person.imports ?? []).map((chunk) => manifest[chunk].file),
    manifest["src/ui/styles/index.css"].file,
    manifest["src/ui/styles/fonts.css"].file,
  ].map((file) => `/${file}`);
  const name = createHash("sha256").update(assets.join(" ")).digest("hex").slice(0, 12);
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { builtAssets: JSON.stringify(assets), builtName: JSON.stringify(name) },
    build: {
      outDir: client,
      emptyOutDir: false,
      target: ["chrome111", "edge111", "firefox114", "safari16.4"],
      rolldownOptions: {
        input: join(root, "src/ui/offline/worker/worker.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}
