import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type Assets = {
  readonly styles: string | null;
  readonly fonts: string | null;
  readonly script: string | null;
  /** What the script imports, so that the browser fetches it at the same time. */
  readonly preload: readonly string[];
};

type Chunk = { readonly file: string; readonly imports?: readonly string[] };
type Manifest = Readonly<Record<string, Chunk | undefined>>;

/** Addresses of what one entry loads; all null before the first build, so that tests need none. */
export function assetsFor(entry: "person" | "staff"): Assets {
  const built = manifest();
  const source = `src/ui/entries/${entry}.ts`;
  return {
    styles: addressOf(built, "src/ui/styles/index.css"),
    fonts: addressOf(built, "src/ui/styles/fonts.css"),
    script: addressOf(built, source),
    preload: (built[source]?.imports ?? [])
      .map((chunk) => addressOf(built, chunk))
      .filter((address) => address !== null),
  };
}

let known: Manifest | null = null;

function manifest(): Manifest {
  known ??= readManifest();
  return known;
}

// The same module runs from dist/server (built) and from src/ui (tests).
const places = ["../client/.vite/manifest.json", "../../dist/client/.vite/manifest.json"];

function readManifest(): Manifest {
  for (const place of places) {
    const path = fileURLToPath(new URL(place, import.meta.url));
    // Vite writes this file; its shape is Vite's contract.
    if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Manifest;
  }
  return {};
}

function addressOf(built: Manifest, source: string): string | null {
  const file = built[source]?.file;
  return file === undefined ? null : `/${file}`;
}
