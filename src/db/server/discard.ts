import { realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { ok, type Result } from "../../domain/result.ts";
import { isThere } from "./folder.ts";
import { takeLock } from "./lock.ts";
import { livePostmaster, signalProcess } from "./postmaster.ts";
import type { ServerProblem } from "./problem.ts";

/**
 * Deletes a data folder and the cluster it links to, for good: for demonstrations and tests.
 * Refused while an Ippo holds it.
 */
export async function discardDataFolder(dataDir: string): Promise<Result<void, ServerProblem>> {
  if (!(await isThere(dataDir))) return ok(undefined);
  const lock = takeLock(join(await realpath(dataDir), "ippo.lock"));
  if (!lock.ok) return lock;
  const home = await realpath(join(dataDir, "postgresql")).catch(() => undefined);
  if (home !== undefined) {
    const orphan = livePostmaster(join(home, "pg"));
    if (orphan !== undefined) signalProcess(orphan.pid, "SIGQUIT");
    // Removing goes on while the last workers end.
    await rm(home, { recursive: true, force: true, maxRetries: 20 });
  }
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
  return ok(undefined);
}
