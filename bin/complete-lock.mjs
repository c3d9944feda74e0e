// `npm run lock`: npm leaves a platform's build out of the lock file when the registry at hand does
// not have it, and then `npm ci` refuses the lock. This puts those entries back, without checksums,
// so that a machine of that platform fetches them by version and every other one skips them.
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const platform =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(.*))?$/;

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const known = [`${place}/node_modules/${name}`, `node_modules/${name}`];
    const match = platform.exec(name);
    if (match === null || known.some((path) => path in lock.packages)) continue;
    const [, os, cpu, abi] = match;
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ""),
      cpu: [cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(os === "linux" && abi ? { libc: [abi.includes("musl") ? "musl" : "glibc"] } : {}),
      optional: true,
      os: [os],
    };
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
