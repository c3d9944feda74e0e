import type { Logger } from "pino";
import type { Pool } from "pg";

import { todayIn } from "../domain/calendar/day.ts";
import { signDailyHeads } from "../features/audit/daily-heads.ts";
import type { Ground } from "./installation.ts";
import { ownerPool } from "./owner-pool.ts";

const hour = 60 * 60 * 1000;

/** Signs the end of each operator's log once a day; several processes may do it, one signature stays. */
export function signDailyHeadsHourly(ground: Ground, log: Logger): { stop(): Promise<void> } {
  const pool: Pool = ownerPool(ground);
  const sign = (): void => {
    signDailyHeads(pool, ground.secret, todayIn(new Date(), "Asia/Tokyo")).catch(
      (error: unknown) => {
        log.error({ err: error }, "the day's audit heads could not be signed");
      },
    );
  };
  sign();
  const timer = setInterval(sign, hour);
  return {
    stop: () => {
      clearInterval(timer);
      return pool.end();
    },
  };
}
