import { spawn } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lifeOf } from "../../src/db/server/process-life.ts";
import { ended, eventually, expectOk, freshFolder, holder, one, opened } from "./sandbox.ts";
import { postmasterOf, run } from "./sandbox.ts";

test("Ippoだけが殺されたら、残ったサーバーを引き取り、答えた行はすべてある", async () => {
  const dataDir = await freshFolder();
  const { child, answer } = holder(dataDir);
  const first = expectOk(await answer);
  await run(first.owner, "create table kept as select 1 as it");
  const orphan = await postmasterOf(first.home);
  await ended(child, "SIGKILL");
  expect(lifeOf(orphan)).toBeDefined();

  const server = await opened(dataDir);
  expect(server.adopted).toBe(true);
  expect(server.repaired.join()).toContain(`${orphan}`);
  expect(await postmasterOf(server.home)).toBe(orphan);
  expect(await one(server.owner, "select it from kept")).toBe(1);
  await server.stop();
  expect(lifeOf(orphan)).toBeUndefined();
});

test("引き取ったサーバーが死んでも、また立ち上がる", async () => {
  const dataDir = await freshFolder();
  const { child, answer } = holder(dataDir);
  const { home } = expectOk(await answer);
  await ended(child, "SIGKILL");
  const server = await opened(dataDir);
  const orphan = await postmasterOf(home);
  process.kill(orphan, "SIGKILL");
  await eventually(() => one(server.owner, "select 1 as it"));
  expect(await postmasterOf(home)).not.toBe(orphan);
});

test("サーバーの番号がほかのプロセスのものになっていても、動きだす", async () => {
  const dataDir = await freshFolder();
  const { child, answer } = holder(dataDir);
  const { home } = expectOk(await answer);
  const pidFile = join(home, "pg/postmaster.pid");
  const content = await readFile(pidFile, "utf8");
  const owner = await stat(join(home, "pg"));
  await ended(child, "SIGTERM");
  const stranger = spawn("sleep", ["600"], { uid: owner.uid, gid: owner.gid });
  onTestFinished(() => ended(stranger, "SIGKILL"));
  await writeFile(pidFile, content.replace(/^\d+/, `${stranger.pid}`));
  const server = await opened(dataDir);
  expect(server.adopted).toBe(false);
  expect(await one(server.owner, "select 1 as it")).toBe(1);
  expect(stranger.exitCode).toBeNull();
});

test("ふつうに終わると、始めたものは何も残らない", async () => {
  const dataDir = await freshFolder();
  const { child, answer } = holder(dataDir);
  const postmaster = await postmasterOf(expectOk(await answer).home);
  await ended(child, "SIGTERM");
  expect(lifeOf(postmaster)).toBeUndefined();
  await expect(stat(join(dataDir, "ippo.lock"))).rejects.toThrow("ENOENT");
});

test("止める間もなくprocess.exitしても、サーバーは残らない", async () => {
  const { child, answer } = holder(await freshFolder());
  const postmaster = await postmasterOf(expectOk(await answer).home);
  await ended(child, "SIGUSR2");
  await eventually(async () => expect(lifeOf(postmaster)).toBeUndefined());
});
