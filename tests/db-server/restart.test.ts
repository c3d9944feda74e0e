import { expect, onTestFinished, test } from "vitest";
import { openDatabaseServer } from "../../src/db/server/open.ts";
import { eventually, expectOk, freshFolder, one, opened, postmasterOf, run } from "./sandbox.ts";

test("動いているサーバーがkill -9されても戻り、答えた行はすべてある", async () => {
  const server = await opened(await freshFolder());
  await run(server.owner, "create table kept (n int primary key)");
  const answered: number[] = [];
  const state = { writing: true };
  const write = async () => {
    for (let n = 0; state.writing; n++) {
      const sql = `insert into kept values (${n}) returning n as it`;
      // What was refused may or may not be there; only what was answered must be.
      await one<number>(server.owner, sql).then(
        (it) => answered.push(it),
        () => {},
      );
    }
  };
  const writer = write();
  for (let time = 0; time < 3; time++) {
    const before = answered.length;
    await eventually(async () => expect(answered.length).toBeGreaterThan(before + 20));
    const old = await postmasterOf(server.home);
    process.kill(old, "SIGKILL");
    await eventually(async () => expect(await postmasterOf(server.home)).not.toBe(old));
  }
  await eventually(() => one(server.owner, "select 1 as it"));
  state.writing = false;
  await writer;
  const kept = await one<number[]>(server.owner, "select array_agg(n) as it from kept");
  const there = new Set(kept);
  expect(answered.filter((n) => !there.has(n))).toEqual([]);
  expect(answered.length).toBeGreaterThan(60);
}, 60_000);

test("止めているあいだに死んでも、もう立ち上げず、さわがない", async () => {
  const said: string[] = [];
  const order = { dataDir: await freshFolder(), say: (line: string) => said.push(line) };
  const server = expectOk(await openDatabaseServer(order));
  onTestFinished(() => server.stop());
  const pid = await postmasterOf(server.home);
  const stopped = server.stop();
  process.kill(pid, "SIGKILL");
  await stopped;
  await server.stop();
  await expect(one(server.owner, "select 1 as it")).rejects.toThrow();
  expect(said.join()).not.toContain("unexpectedly");
});
