import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeServerProblem } from "../../src/db/server/open.ts";
import { lifeOf } from "../../src/db/server/process-life.ts";
import { ended, expectOk, freshFolder, holder, open, opened } from "./sandbox.ts";

test("同じフォルダーの二つ目は断られ、使っているプロセスの番号を言う", async () => {
  const dataDir = await freshFolder();
  const { child, answer } = holder(dataDir);
  expectOk(await answer);
  const second = await open(dataDir);
  expect(second).toMatchObject({ ok: false, problem: { code: "database.held", pid: child.pid } });
  if (!second.ok) expect(describeServerProblem(second.problem)).toContain(`process ${child.pid}`);
});

test("同じプロセスの中でも二度は開けない。閉じればまた開ける", async () => {
  const dataDir = await freshFolder();
  const first = await opened(dataDir);
  expect(await open(dataDir)).toMatchObject({ ok: false, problem: { pid: process.pid } });
  await first.stop();
  await opened(dataDir);
});

const stale = [
  ["死んだプロセスの", JSON.stringify({ pid: 4_194_303, life: "boot/1" })],
  ["番号が使い回された", JSON.stringify({ pid: process.ppid, life: "boot/1" })],
  ["前の起動の", JSON.stringify({ pid: process.ppid, life: `old-${lifeOf(process.ppid)}` })],
  ["停電で空になった", ""],
] as const;

test.each(stale)("%sロックは引き取られ、そう言われる", async (_, content) => {
  const dataDir = await freshFolder();
  await writeFile(join(dataDir, "ippo.lock"), content);
  const server = await opened(dataDir);
  expect(server.repaired.join()).toContain("ended without closing");
});

test("古いロックを四つのプロセスが同時に見つけても、開くのは一つだけ", async () => {
  const dataDir = await freshFolder();
  const { child, answer } = holder(dataDir);
  await answer;
  await ended(child, "SIGKILL");
  const answers = await Promise.all([1, 2, 3, 4].map(() => holder(dataDir).answer));
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  const refused = answers.filter((one) => !one.ok).map((one) => one.problem.code);
  expect(refused).toEqual(["database.held", "database.held", "database.held"]);
});
