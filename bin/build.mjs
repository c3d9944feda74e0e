// The browser's files, their compressed twins, and the server program.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const quiet = { root, logLevel: "warn" };
await build(quiet);
await build({ ...quiet, build: { ssr: true } });

const assets = join(root, "dist", "client", "assets");
for (const name of readdirSync(assets)) {
  if (!/\.(css|js|svg)$/.test(name)) continue;
  const bytes = readFileSync(join(assets, name));
  writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(
    join(assets, `${name}.br`),
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
}
