import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, readlink, realpath, stat, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { type Account, canReach, isRoot, ownerOf, serviceAccount } from "./account.ts";
import { isErrno } from "./errno.ts";
import { makeFolders, makePassable } from "./folder.ts";
import type { ServerProblem } from "./problem.ts";

/** Where root keeps what an unprivileged PostgreSQL must be able to reach. */
export const systemFolder = "/var/lib/ippo";

/** A Unix socket's whole path may have about 100 bytes; `/.s.PGSQL.5432` takes 14 of them. */
const longestSocketFolder = 80;

/** The folders of one PostgreSQL data set, and the user it runs as when Ippo is root. */
export type Place = {
  readonly home: string;
  readonly run: string;
  readonly log: string;
  readonly account: Account | undefined;
};

/** Where Ippo keeps its data when nobody says otherwise. */
export function defaultDataDir(kind: "live" | "demo"): string {
  return isRoot() ? join(systemFolder, kind) : resolve("data", kind);
}

/** Makes the data folder if needed (only its owner may enter; as root others may pass through). */
export async function prepareDataDir(dataDir: string): Promise<string> {
  await makeFolders(dataDir, isRoot() ? 0o711 : 0o700);
  return await realpath(dataDir);
}

/**
 * Finds or makes the folder that holds the cluster: `postgresql` in the data folder or, where the
 * user of PostgreSQL cannot get there, a system folder that `postgresql` links to, so that the
 * place stays the same when somebody opens or closes a folder later.
 */
export async function findPlace(dataDir: string): Promise<Result<Place, ServerProblem>> {
  const link = join(dataDir, "postgresql");
  const there = await lstat(link).catch(() => undefined);
  const home = there === undefined ? undefined : await realpath(link).catch(() => undefined);
  if (there !== undefined && home === undefined) {
    return refuse({ code: "database.clusterGone", link, path: await readlink(link) });
  }
  if (!isRoot()) return await placeAsUser(dataDir, home ?? link);
  return await placeAsRoot(dataDir, link, home);
}

async function placeAsUser(dataDir: string, home: string): Promise<Result<Place, ServerProblem>> {
  await makeFolders(home, 0o700);
  const { uid } = await stat(home);
  if (uid !== process.getuid?.()) return refuse({ code: "database.notOurs", path: home, uid });
  return await furnish(home, keyOf(dataDir), "/tmp/ippo-", undefined);
}

async function placeAsRoot(
  dataDir: string,
  link: string,
  existing: string | undefined,
): Promise<Result<Place, ServerProblem>> {
  const key = keyOf(dataDir);
  for (const name of ["", "clusters", "run", "runtime"]) {
    await makePassable(join(systemFolder, name));
  }
  const account = (existing && (await ownerOf(existing))) || (await serviceAccount());
  if (account === undefined) return refuse({ code: "database.noAccount" });
  const home = existing ?? (await newHome(dataDir, link, key, account));
  if (!(await canReach(account, dirname(home)))) {
    return refuse({ code: "database.noWayIn", path: home, name: account.name });
  }
  return await furnish(home, key, `${systemFolder}/run/`, account);
}

async function newHome(dataDir: string, link: string, key: string, account: Account) {
  if (await canReach(account, dataDir)) return link;
  const home = join(systemFolder, "clusters", key);
  await makeFolders(home, 0o700);
  await symlink(home, link);
  return await realpath(home);
}

async function furnish(
  home: string,
  key: string,
  shortPrefix: string,
  account: Account | undefined,
): Promise<Result<Place, ServerProblem>> {
  const inside = join(home, "run");
  const run = Buffer.byteLength(inside) <= longestSocketFolder ? inside : `${shortPrefix}${key}`;
  for (const folder of [home, run, join(home, "log")]) {
    if (!(await makePrivate(folder, account))) {
      return refuse({ code: "database.socketFolderTaken", path: folder });
    }
  }
  return ok({ home, run, log: join(home, "log"), account });
}

/** In /tmp anybody could have put a folder or a link of this name there before us. */
async function makePrivate(folder: string, account: Account | undefined): Promise<boolean> {
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (!isErrno(error, "EEXIST")) throw error;
  });
  const found = await lstat(folder);
  const mayHave = [process.getuid?.(), account?.uid];
  if (!found.isDirectory() || !mayHave.includes(found.uid)) return false;
  await chmod(folder, 0o700);
  if (account !== undefined) await chown(folder, account.uid, account.gid);
  return true;
}

function keyOf(dataDir: string): string {
  return createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
}
