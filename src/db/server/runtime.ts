import { chmod, cp, lstat, open, readdir, readFile } from "node:fs/promises";
import { readlink, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { isErrno } from "./errno.ts";
import { isThere, makeFolders } from "./folder.ts";

/** A second name that a library needs, both relative to the package folder. */
type LibraryLink = { readonly source: string; readonly target: string };

/**
 * Makes bundled programs runnable and returns their folder: the library links that npm leaves out
 * are made in place, or in a copy below `copies` when the package cannot be written or (`apart`)
 * must not be used where it lies.
 */
export async function readyRuntime(
  binaries: Binaries,
  copies: string,
  apart: boolean,
): Promise<string> {
  if (binaries.native === undefined) return binaries.bin;
  if (!apart && (await linkedInPlace(binaries.native))) return binaries.bin;
  const copy = join(copies, `${binaries.version}-${process.platform}-${process.arch}`);
  if (!(await isThere(copy))) await copyRuntime(binaries.native, copy);
  await linkLibraries(copy);
  return join(copy, "bin");
}

async function linkedInPlace(native: string): Promise<boolean> {
  try {
    await linkLibraries(native);
    return true;
  } catch (error) {
    if (["EACCES", "EPERM", "EROFS"].some((code) => isErrno(error, code))) return false;
    throw error;
  }
}

async function linkLibraries(native: string): Promise<void> {
  const text = await readFile(join(native, "pg-symlinks.json"), "utf8");
  // The package's own file, pinned by the lock file.
  const links = JSON.parse(text) as LibraryLink[];
  for (const link of links) {
    const target = join(native, link.target.replace(/^native\//, ""));
    await linkLibrary(basename(link.source), target);
  }
}

/** By rename, so that a second process or a kill in between never sees a missing name. */
async function linkLibrary(source: string, target: string): Promise<void> {
  const there = await lstat(target).catch(() => undefined);
  if (there?.isFile() && there.size > 0) return;
  if (there?.isSymbolicLink() && (await readlink(target)) === source) return;
  const passing = `${target}.${process.pid}`;
  await rm(passing, { force: true });
  await symlink(source, passing);
  await rename(passing, target);
}

async function copyRuntime(native: string, copy: string): Promise<void> {
  const parent = dirname(copy);
  const made = join(parent, `new-${process.pid}-${basename(copy)}`);
  await makeFolders(parent, 0o755);
  await rm(made, { recursive: true, force: true });
  await cp(native, made, { recursive: true, verbatimSymlinks: true });
  await settleFiles(made);
  await rename(made, copy).catch(async (error: unknown) => {
    // Another Ippo was quicker; its copy is as good.
    if (!isErrno(error, "ENOTEMPTY") && !isErrno(error, "EEXIST")) throw error;
    await rm(made, { recursive: true, force: true });
  });
}

/**
 * The umask of whoever ran `npm ci` may have closed the package to the user who runs PostgreSQL.
 * Synced, because the rename that follows declares the copy complete, also after a power loss.
 */
async function settleFiles(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (!entry.isFile()) continue;
    await using file = await open(path, "r");
    await file.chmod((await file.stat()).mode & 0o100 ? 0o755 : 0o644);
    await file.sync();
  }
}
