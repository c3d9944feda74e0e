import { defineConfig } from "vitest/config";

import { place } from "./tests/world/place.ts";

// Before a worker starts, which takes it over.
process.env["TMPDIR"] = place;

// One worker per core and a database clone per worker; browser tests share the built app.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tests/**/*.test.ts", "tests/**/*.test.tsx"],
    globalSetup: ["tests/world/global-setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    // One worker goes through many files: reading the app anew for each took a third of the time.
    isolate: false,
    // A real browser on a shared machine may stumble once; what stumbles twice has failed.
    retry: process.env["CI"] === undefined ? 0 : 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes at once on a quiet machine; a busy one needs more than the usual second.
    expect: { poll: { timeout: 15_000 } },
  },
});
