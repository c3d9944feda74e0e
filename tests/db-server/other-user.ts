import { chmod, copyFile, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll } from "vitest";

import { place } from "../world/place.ts";
import { barePackage } from "./bare-package.ts";

export type Reachable = {
  readonly program: string;
  readonly script: string;
  readonly package: string;
};

let made: Promise<Reachable> | null = null;

/**
 * What another user needs to open a data folder, copied to where everybody may go: the checkout may
 * lie under a home that only its owner enters. Node itself, the script in one file, the programs.
 */
export const reachable = (): Promise<Reachable> => (made ??= make());

async function make(): Promise<Reachable> {
  const folder = await mkdtemp(join(place, "ippo-other-"));
  await chmod(folder, 0o755);
  afterAll(async () => {
    // The next file of this worker makes its own.
    made = null;
    await rm(folder, { recursive: true, force: true });
  });
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: fileURLToPath(new URL("hold.ts", import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { external: ["pg-native"], output: { entryFileNames: "hold.mjs" } },
    },
    ssr: { noExternal: true },
  });
  const program = join(folder, "node");
  await copyFile(process.execPath, program);
  await chmod(program, 0o755);
  return { program, script: join(folder, "hold.mjs"), package: await barePackage(folder) };
}
