import { setTimeout as pause } from "node:timers/promises";

import { Client, escapeIdentifier } from "pg";

import type { World } from "./world.ts";

/**
 * Starts `work` while nobody can write to `table`, and lets go when `waiting` connections wait for a
 * lock: what they read before, they read at the same moment. For tests of two people at once.
 */
export async function atTheSameMoment<T>(
  world: World,
  table: string,
  waiting: number,
  work: () => Promise<T>,
): Promise<T> {
  const holder = new Client(world.owner);
  await holder.connect();
  try {
    await holder.query("begin");
    await holder.query(`lock table ${escapeIdentifier(table)} in share mode`);
    const working = work();
    for (let tries = 0; tries < 200; tries += 1) {
      const [row] = await world.sql<{ blocked: number }>(
        `select count(*)::int as blocked from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if ((row?.blocked ?? 0) >= waiting) break;
      await pause(20);
    }
    await holder.query("commit");
    return await working;
  } finally {
    await holder.end();
  }
}
