import { mkdir, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { asRoot, expectOk, freshFolder, holderAs, nobody, one, opened } from "./sandbox.ts";

const long = "とても深いところ/".repeat(6);

test("深いところにあるデータでも、ソケットは短い自分だけのフォルダーに置かれる", async () => {
  const top = await freshFolder();
  const folders = ["甲", "乙"].map((name) => join(top, long, name));
  const servers = await Promise.all(folders.map(opened));
  const hosts = servers.map((server) => server.owner.host);
  for (const [index, server] of servers.entries()) {
    const host = hosts[index] ?? "";
    expect(Buffer.byteLength(host)).toBeLessThan(85);
    expect((await stat(host)).mode & 0o777).toBe(0o700);
    expect(await one(server.owner, "select 1 as it")).toBe(1);
  }
  expect(hosts[0]).not.toBe(hosts[1]);
  await Promise.all(servers.map((server) => server.stop()));
  for (const host of hosts) await expect(stat(host)).rejects.toThrow("ENOENT");
});

// Only root can play two users.
test.skipIf(!asRoot)("短いフォルダーの名前をほかの人が先に取っていたら断る", async () => {
  const dataDir = join(await freshFolder(0o755, nobody), long);
  const first = await holderAs(nobody, dataDir);
  const { owner } = expectOk(await first.answer);
  first.child.kill("SIGTERM");
  await new Promise((resolve) => first.child.once("exit", resolve));
  expect(owner.host).toMatch(/^\/tmp\/ippo-/);
  const trap = await freshFolder();
  await mkdir(join(trap, "inside"));
  await symlink(join(trap, "inside"), owner.host);
  onTestFinished(() => rm(owner.host, { force: true }));
  const answer = await (await holderAs(nobody, dataDir)).answer;
  expect(answer).toMatchObject({ ok: false, problem: { code: "database.socketFolderTaken" } });
});
