// Imported first by bin/from-source.mjs; also run alone before the tests. Builds only when a source
// changed since the last build, so that a second start is quick.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "dist", "built-from");
const now = sourcesHash();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== now) {
  execFileSync(process.execPath, [join(root, "bin", "build.mjs")], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(stamp, now);
}

function sourcesHash() {
  const hash = createHash("sha256");
  for (const place of ["src", "bin", "public", "package-lock.json", "vite.config.ts"])
    add(hash, join(root, place));
  return hash.digest("hex");
}

function add(hash, path) {
  if (!existsSync(path)) return;
  const entry = statSync(path);
  if (!entry.isDirectory()) {
    hash.update(`${path}\0${entry.size}\0${entry.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) add(hash, join(path, name));
}
