import type { Pool } from "pg";

import { sweepSignIn } from "../auth/sweep.ts";
import { todayIn } from "../domain/calendar/day.ts";
import { signDailyHeads } from "../features/audit/daily-heads.ts";
import type { Services } from "../http/services.ts";
import type { Ground } from "./installation.ts";
import { ownerPool } from "./owner-pool.ts";

const hour = 60 * 60 * 1000;

/**
 * Looked at every hour: signs the end of each operator's log once a day and removes sign-ins that are
 * over. Several processes may do it; one signature stays.
 */
export function startDailyWork(ground: Ground, services: Services): { stop(): Promise<void> } {
  const owner: Pool = ownerPool(ground);
  const work = async (): Promise<void> => {
    try {
      await signDailyHeads(owner, ground.secret, todayIn(services.now(), "Asia/Tokyo"));
      await sweepSignIn(services);
    } catch (error) {
      services.log.error(
        { err: error },
        "the daily work was not done; it is tried again in an hour",
      );
    }
  };
  let running = work();
  const timer = setInterval(() => {
    running = work();
  }, hour);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await owner.end();
    },
  };
}
