import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";

// The same module runs from dist/server (built) and from src/http (tests).
const places = ["../client/", "../../dist/client/"];

/** What the build made: names under /assets carry a hash, so they are kept for a year, others for a day. */
export function serveBuiltFiles(app: Hono, headers: readonly (readonly [string, string])[]): void {
  const root = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find(existsSync);
  if (root === undefined) return;
  const serve = serveStatic({ root, precompressed: true });
  for (const [path, kept] of [
    ["/assets/*", "public, max-age=31536000, immutable"],
    ["/ippo.svg", "public, max-age=86400"],
    ["/icons/*", "public, max-age=86400"],
    ["/manifest.webmanifest", "public, max-age=86400"],
    // A browser asks for it again with every visit, and gets the worker of this version.
    ["/sw.js", "no-cache"],
  ] as const) {
    app.use(path, async (c, next) => {
      const found = await serve(c, next);
      // On the answer itself: what a handler of "found" sets on the context comes too late.
      for (const [name, value] of headers) found?.headers.set(name, value);
      found?.headers.set("cache-control", kept);
      return found;
    });
  }
}
