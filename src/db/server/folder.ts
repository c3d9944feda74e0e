import { access, chmod, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isErrno } from "./errno.ts";

/** Makes a folder and those above it that are missing with exactly this mode, whatever the umask. */
export async function makeFolders(path: string, mode: number): Promise<void> {
  if (await isThere(path)) return;
  await makeFolders(dirname(path), mode);
  try {
    await mkdir(path);
    await chmod(path, mode);
  } catch (error) {
    // Another Ippo was quicker.
    if (!isErrno(error, "EEXIST")) throw error;
  }
}

/**
 * A folder of Ippo's own that others must pass through: made, and opened if somebody who made it
 * earlier (a strict umask, `mkdir -m 700`) had closed it. What another user owns is left alone.
 */
export async function makePassable(path: string): Promise<void> {
  await makeFolders(path, 0o755);
  const { uid, mode } = await stat(path);
  if (uid === process.getuid?.() && (mode & 0o011) !== 0o011) await chmod(path, 0o755);
}

export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
