import { access, chmod, mkdir } from "node:fs/promises";
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

export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
