import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { runProgram } from "./program.ts";

/** The system user that PostgreSQL runs as when Ippo itself runs as root. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string };

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Finds the system user `ippo`, makes it, or falls back to one that is there. */
export async function serviceAccount(): Promise<Account | undefined> {
  const known = await accountWhere((account) => account.name === "ippo");
  if (known !== undefined) return known;
  await addUser();
  for (const name of ["ippo", "postgres", "nobody"]) {
    const account = await accountWhere((one) => one.name === name);
    if (account !== undefined) return account;
  }
  return undefined;
}

/** The account that owns `path`, or `undefined` when that is root. */
export async function ownerOf(path: string): Promise<Account | undefined> {
  const { uid, gid } = await stat(path);
  if (uid === 0) return undefined;
  return (await accountWhere((account) => account.uid === uid)) ?? { uid, gid, name: String(uid) };
}

/** Whether `account` may pass through every folder down to and including `path`. */
export async function canReach(account: Account, path: string): Promise<boolean> {
  const { uid, gid, mode } = await stat(path);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(path) === path || (await canReach(account, dirname(path)));
}

async function addUser(): Promise<void> {
  const flags = ["--system", "--user-group", "--no-create-home", "--home-dir", "/var/lib/ippo"];
  for (const folder of ["/usr/sbin", "/sbin", "/usr/bin"]) {
    const args = [...flags, "--shell", "/usr/sbin/nologin", "ippo"];
    const { code } = await runProgram(`${folder}/useradd`, args);
    if (code === 0) return;
  }
}

async function accountWhere(match: (account: Account) => boolean): Promise<Account | undefined> {
  const passwd = await readFile("/etc/passwd", "utf8");
  return passwd
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .find((account) => account.name !== "" && match(account));
}
