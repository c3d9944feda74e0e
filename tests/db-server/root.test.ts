import { chmod, mkdir, readFile, readlink, rm, stat } from "node:fs/promises";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundledIn } from "../../src/db/server/binaries.ts";
import { discardDataFolder } from "../../src/db/server/discard.ts";
import { makePassable } from "../../src/db/server/folder.ts";
import { openManaged } from "../../src/db/server/managed.ts";
import { systemFolder } from "../../src/db/server/place.ts";
import { barePackage } from "./bare-package.ts";
import { asRoot, expectOk, freshFolder, holder, holderAs, nobody, one } from "./sandbox.ts";
import { open, opened, postmasterOf, run } from "./sandbox.ts";

// What root does can only be seen by root; everybody else takes the ordinary way in all other files.
test.skipIf(!asRoot)("rootのとき、サーバーは権限のない利用者として動き、そう言う", async () => {
  const said: string[] = [];
  const dataDir = await freshFolder(0o711);
  const binaries = [await bundledIn(await barePackage(await freshFolder()))];
  const server = expectOk(await openManaged({ dataDir, say: (line) => said.push(line), binaries }));
  onTestFinished(() => server.stop());
  const status = await readFile(`/proc/${await postmasterOf(server.home)}/status`, "utf8");
  expect(status).not.toMatch(/^Uid:\s+0/m);
  expect(server.home).toBe(join(dataDir, "postgresql"));
  expect((await stat(join(server.home, "pg"))).mode & 0o777).toBe(0o700);
  expect(said.filter((line) => line.startsWith("Started as root"))).toHaveLength(1);
});

test.skipIf(!asRoot)("rootしか入れない家の下でも動き、場所はあとで変わらない", async () => {
  const home = await freshFolder(0o700);
  const packageFolder = await barePackage(home);
  await pretendVersion(packageFolder);
  const dataDir = join(home, "checkout/data/demo");
  const order = { dataDir, say: () => {}, binaries: [await bundledIn(packageFolder)] };
  const server = expectOk(await openManaged(order));
  onTestFinished(async () => {
    expectOk(await discardDataFolder(dataDir));
    await expect(stat(server.home)).rejects.toThrow("ENOENT");
  });
  onTestFinished(() => server.stop());
  expect(server.home.startsWith(`${systemFolder}/clusters/`)).toBe(true);
  expect(await readlink(join(dataDir, "postgresql"))).toBe(server.home);
  await run(server.owner, "create table kept as select 1 as it");
  expect(await discardDataFolder(dataDir)).toMatchObject({ problem: { code: "database.held" } });
  await server.stop();
  await chmod(home, 0o755);
  const again = await opened(dataDir);
  expect(again.home).toBe(server.home);
  expect(await one(again.owner, "select it from kept")).toBe(1);
});

test.skipIf(!asRoot)("ふつうの利用者のデータをrootが開いても、その人のものとして動く", async () => {
  const dataDir = await freshFolder(0o755, nobody);
  const first = await holderAs(nobody, dataDir);
  expectOk(await first.answer);
  first.child.kill("SIGTERM");
  await new Promise((resolve) => first.child.once("exit", resolve));
  const server = await opened(dataDir);
  expect((await stat(join(server.home ?? "", "pg"))).uid).toBe(nobody.uid);
  await server.stop();
  expectOk(await (await holderAs(nobody, dataDir)).answer);
});

test.skipIf(!asRoot)("ほかの人のデータは、ふつうの利用者には断る", async () => {
  const dataDir = await freshFolder(0o777);
  const server = await opened(dataDir);
  await server.stop();
  const answer = await (await holderAs(nobody, dataDir)).answer;
  expect(answer).toMatchObject({ ok: false, problem: { code: "database.notOurs" } });
});

test("消えた行き先を指すリンクは、空のデータで始めずに断る", async () => {
  const dataDir = await freshFolder();
  const gone = join(dataDir, "elsewhere");
  await mkdir(gone);
  await symlink(gone, join(dataDir, "postgresql"));
  await rm(gone, { recursive: true });
  expect(await open(dataDir)).toMatchObject({ problem: { code: "database.clusterGone" } });
});

test("自分の権限だけで、自分のフォルダーで動く", async () => {
  const as = asRoot ? nobody : undefined;
  const dataDir = await freshFolder(0o700, as);
  const { child, answer } = as === undefined ? holder(dataDir) : await holderAs(as, dataDir);
  const { owner, home } = expectOk(await answer);
  expect(await one(owner, "select 1 as it")).toBe(1);
  const uid = as?.uid ?? process.getuid?.();
  expect((await stat(join(home, "pg"))).uid).toBe(uid);
  expect((await stat(join(home, "pg/ippo-finished.json"))).mode & 0o777).toBe(0o600);
  expect(child.exitCode).toBeNull();
});

test.skipIf(!asRoot)("umaskがきびしいrootでも、サーバーは自分のデータに届く", async () => {
  const dataDir = join(await freshFolder(), "data/live");
  const before = process.umask(0o077);
  const result = await open(dataDir).finally(() => process.umask(before));
  expect(expectOk(result).home).toBe(join(dataDir, "postgresql"));
});

test("先に閉じて作られたIppoのフォルダーは、通れるようにする", async () => {
  const folder = join(await freshFolder(), "ippo");
  await mkdir(folder, { mode: 0o700 });
  await makePassable(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o755);
});

/** So that the copy below the system folder is made now, and not found from an earlier start. */
async function pretendVersion(packageFolder: string): Promise<void> {
  const file = join(packageFolder, "package.json");
  const version = `18.4.0-test.${process.pid}`;
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/"version": "[^"]+"/, `"version": "${version}"`));
  const copy = join(systemFolder, "runtime", `${version}-${process.platform}-${process.arch}`);
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
}
