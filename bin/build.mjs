// The browser's files, the service worker, icons, their compressed twins, and the server program.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { build } from "vite";

import { buildWorker } from "./build-worker.mjs";
import { drawIcons } from "./draw-icons.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const quiet = { root, logLevel: "warn" };
await build(quiet);
await buildWorker(root);
await drawIcons(root);
await build({ ...quiet, build: { ssr: true } });

const client = join(root, "dist", "client");
const assets = readdirSync(join(client, "assets")).filter((name) => /\.(css|js|svg)$/.test(name));
for (const name of [...assets.map((asset) => join("assets", asset)), "sw.js"]) {
  const bytes = readFileSync(join(client, name));
  writeFileSync(join(client, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(
    join(client, `${name}.br`),
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
}
