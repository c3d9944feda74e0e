import { lstat, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundledIn } from "../../src/db/server/binaries.ts";
import { runProgram } from "../../src/db/server/program.ts";
import { readyRuntime } from "../../src/db/server/runtime.ts";
import { barePackage } from "./bare-package.ts";
import { asRoot, expectOk, freshFolder, holderAs, nobody, one } from "./sandbox.ts";

test("npmが作らなかったライブラリーの別名を自分で作る", async () => {
  const folder = await freshFolder();
  const binaries = await bundledIn(await barePackage(folder));
  const postgres = join(binaries.bin, "postgres");
  expect((await runProgram(postgres, ["--version"])).output).toContain("shared librar");
  await readyRuntime(binaries, join(folder, "copies"), false);
  expect((await runProgram(postgres, ["--version"])).output).toContain("(PostgreSQL) 18");
  await expect(lstat(join(folder, "copies"))).rejects.toThrow("ENOENT");
});

test("こわれた別名は作りなおされ、途中の名前は残らない", async () => {
  const folder = await freshFolder();
  const binaries = await bundledIn(await barePackage(folder));
  const lib = join(folder, "package/native/lib");
  await symlink("libicuuc.so.gone", join(lib, "libicuuc.so.60"));
  await readyRuntime(binaries, folder, false);
  expect((await runProgram(join(binaries.bin, "postgres"), ["--version"])).code).toBe(0);
  expect((await readdir(lib)).filter((name) => name.endsWith(`.${process.pid}`))).toEqual([]);
});

// Only root can give the package to one user and run as another.
test.skipIf(!asRoot)("書けないパッケージには触らず、写しを使う", async () => {
  const packageFolder = await barePackage(await freshFolder());
  const dataDir = await freshFolder(0o755, nobody);
  const held = expectOk(await (await holderAs(nobody, dataDir, packageFolder)).answer);
  expect(await one(held.owner, "select 1 as it")).toBe(1);
  expect(await readdir(join(held.home, "runtime"))).toHaveLength(1);
  await expect(lstat(join(packageFolder, "native/lib/libpq.so.5"))).rejects.toThrow("ENOENT");
});
