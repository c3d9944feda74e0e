import { statfsSync } from "node:fs";

const memory = "/dev/shm";

/**
 * Where tests put databases and browser profiles: memory where the machine gives enough of it, since
 * two hundred worlds are made and dropped ten times as fast there, and no test asks what a disk keeps
 * without power. Short enough for a socket's path, and open to other users of the system.
 */
export const place: string = freeIn(memory) > 4 * 1024 ** 3 ? memory : "/tmp";

function freeIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
