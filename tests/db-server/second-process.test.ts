import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
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

test("古いロックをいくつものプロセスが同時に見つけても、引き取るのは一つだけ", async () => {
  const folder = await freshFolder();
  const rounds = Array.from({ length: 200 }, (_, round) => round);
  for (const round of rounds) await writeFile(join(folder, `${round}`), "");
  const script = fileURLToPath(new URL("race.ts", import.meta.url));
  const children = [1, 2, 3].map(() =>
    fork(script, [folder, `${rounds.length}`], { execArgv: [] }),
  );
  onTestFinished(() => children.forEach((child) => child.kill("SIGKILL")));
  await Promise.all(children.map((child) => once(child, "message")));
  const ends = Promise.all(children.map((child) => once(child, "message")));
  const from = Date.now() + 50;
  for (const child of children) child.send(from);
  const won = (await ends).flatMap(([message]) => message as number[]);
  expect(won.sort((a, b) => a - b)).toEqual(rounds);
});

test("殺されたIppoのフォルダーは、引き取った一つだけが使う", async () => {
  const dataDir = await freshFolder();
  const { child, answer } = holder(dataDir);
  await answer;
  await ended(child, "SIGKILL");
  const answers = await Promise.all([1, 2, 3].map(() => holder(dataDir).answer));
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
});
