import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownerConnections } from "../../src/bin/owner-pool.ts";
import { authConnections } from "../../src/db/pools.ts";
import { requestConnections, serverSettings } from "../../src/db/server/settings.ts";
import { jobConnections, visitConnections } from "../../src/jobs/jobs.ts";
import { freshFolder, one, opened } from "./sandbox.ts";

const folders = { run: "/run", log: "/log" };
const GB = 1024 ** 3;

test.each([
  [18, 1 * GB, "shared_buffers=32MB"],
  [18, 2 * GB, "io_method=sync"],
  [18, 4 * GB, "shared_buffers=128MB"],
  [18, 4 * GB, "max_connections=100"],
])("PostgreSQL %d、メモリー%dバイトでは %s", (major, memory, setting) => {
  expect(serverSettings(major, folders, memory)).toContain(setting);
});

test.each([1, 2, 4])("メモリー%dGBで、みなが一度につないでも席が足りる", (gigabytes) => {
  const memory = gigabytes * GB;
  const line = serverSettings(18, folders, memory).find((text) =>
    text.startsWith("max_connections"),
  );
  const requests = requestConnections(memory);
  const held =
    requests + authConnections(requests) + jobConnections + visitConnections + ownerConnections;
  // PostgreSQL keeps 3 for its owner; `ippo verify` or a backup takes one beside the program.
  expect(held + 1).toBeLessThanOrEqual(Number(line?.split("=")[1]) - 3);
});

test("17にはまだない設定を渡さない", () => {
  expect(serverSettings(17, folders, GB).join()).not.toContain("io_method");
});

test("網には出ず、書いたものは必ず同期し、ログに本人のことばを残さない", async () => {
  const server = await opened(await freshFolder());
  const read = (name: string) => one(server.owner, `select current_setting('${name}') as it`);
  expect(await read("listen_addresses")).toBe("");
  expect(await read("fsync")).toBe("on");
  expect(await read("data_checksums")).toBe("on");
  await expect(one(server.owner, "select 'ひみつ'::int as it")).rejects.toThrow("ひみつ");
  const insert = "insert into pg_db_role_setting select * from pg_db_role_setting, 'ひみつ'";
  await expect(one(server.owner, insert)).rejects.toThrow();
  await server.stop();
  const log = join(server.home ?? "", "log");
  const texts = await Promise.all(
    (await readdir(log)).map((name) => readFile(join(log, name), "utf8")),
  );
  expect(texts.join()).toContain("ERROR");
  expect(texts.join()).not.toContain("insert into");
});
