import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { ended, freshFolder, holder, one, opened } from "./sandbox.ts";

test("作りかけのnew-*は片づけられ、そう言われる", async () => {
  const dataDir = await freshFolder();
  await mkdir(join(dataDir, "postgresql/new-4194303/base"), { recursive: true });
  await writeFile(join(dataDir, "postgresql/new-4194303/PG_VERSION"), "18\n");
  const server = await opened(dataDir);
  expect(server.repaired.join()).toContain("new-4194303");
  expect(await readdir(join(dataDir, "postgresql"))).not.toContain("new-4194303");
});

test("できあがりの印がないpgは、消さずに脇へ置かれる", async () => {
  const dataDir = await freshFolder();
  await mkdir(join(dataDir, "postgresql/pg/base"), { recursive: true });
  await writeFile(join(dataDir, "postgresql/pg/PG_VERSION"), "18\n");
  const server = await opened(dataDir);
  expect(await one(server.owner, "select 1 as it")).toBe(1);
  const names = await readdir(join(dataDir, "postgresql"));
  const aside = names.find((name) => name.startsWith("unfinished-"));
  expect(await readdir(join(dataDir, "postgresql", aside ?? ""))).toContain("PG_VERSION");
  expect(server.repaired.join()).toContain(aside);
});

test.each([60, 150, 240, 330, 420])(
  "作っている途中の%dミリ秒で殺されても、次は動く",
  async (after) => {
    const dataDir = await freshFolder();
    const { child } = holder(dataDir);
    await sleep(after);
    await ended(child, "SIGKILL");
    const server = await opened(dataDir);
    expect(await one(server.owner, "select count(*)::int as it from pg_database")).toBe(3);
  },
);
