import { setTimeout as sleep } from "node:timers/promises";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { type OwnerConnection, versionOf } from "./ask.ts";
import { livePostmaster, type Running } from "./postmaster.ts";
import { worksIn } from "./process-life.ts";
import type { ServerProblem } from "./problem.ts";

export type Adopted = { readonly running: Running; readonly run: string };

/** Long enough for a recovery or an orderly end that is under way. */
const patience = 60_000;
const watchEvery = 200;

/**
 * Takes over the server that a killed Ippo left running on `pg`; `undefined` when there is none,
 * also when it was just ending and is now gone.
 */
export async function adoptPostmaster(
  pg: string,
  owner: Omit<OwnerConnection, "host">,
): Promise<Result<Adopted | undefined, ServerProblem>> {
  const until = Date.now() + patience;
  for (;;) {
    const live = livePostmaster(pg);
    if (live === undefined) return ok(undefined);
    const refusal = await versionOf({ ...owner, host: live.run }).then(() => undefined, String);
    if (refusal === undefined) {
      return ok({ running: { pid: live.pid, ended: watch(live.pid, pg) }, run: live.run });
    }
    if (Date.now() > until) {
      return refuse({ code: "database.unresponsive", pid: live.pid, path: pg, detail: refusal });
    }
    await sleep(50);
  }
}

/** It is not our child, so its end is noticed by looking. */
async function watch(pid: number, pg: string): Promise<string> {
  while (worksIn(pid, pg)) await sleep(watchEvery, undefined, { ref: false });
  return "gone";
}
