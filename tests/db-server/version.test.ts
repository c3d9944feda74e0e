import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findBinaries } from "../../src/db/server/binaries.ts";
import { openManaged } from "../../src/db/server/managed.ts";
import { expectOk, freshFolder, open, opened } from "./sandbox.ts";

test("ほかの版で作られたデータは、触らずに断り、両方の版を言う", async () => {
  const dataDir = await freshFolder();
  const server = await opened(dataDir);
  await server.stop();
  const file = join(server.home ?? "", "pg/PG_VERSION");
  await writeFile(file, "15\n");
  expect(await open(dataDir)).toMatchObject({
    ok: false,
    problem: { code: "database.otherVersion", data: "15" },
  });
  expect(await readFile(file, "utf8")).toBe("15\n");
  await writeFile(file, "18\n");
  await opened(dataDir);
});

test("あとから別の版が入っても、データと同じ版のプログラムを選ぶ", async () => {
  const dataDir = await freshFolder();
  await (await opened(dataDir)).stop();
  const newer = { kind: "installed", bin: "/nowhere/99/bin", major: 99 } as const;
  const binaries = [newer, ...(await findBinaries())];
  const server = expectOk(await openManaged({ dataDir, say: () => {}, binaries }));
  onTestFinished(() => server.stop());
  expect(server.version).not.toMatch(/^99/);
});

test("16より古いPostgreSQLは見つけても使わない", async () => {
  const majors = (await findBinaries("/usr/lib/postgresql/15/bin")).map((one) => one.major);
  expect(Math.min(...majors)).toBeGreaterThanOrEqual(16);
});
