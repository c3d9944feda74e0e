import { Client } from "pg";

import type { Ground } from "../bin/installation.ts";
import type { ConnectionParts } from "../db/connection.ts";
import type { Bed } from "./bed.ts";
import { load, type Load } from "./load.ts";
import type { MeasuredPage } from "./pages.ts";
import { cpuOf, familyOf, memoryOf } from "./processes.ts";
import { replay, type Replayed } from "./replay.ts";

/** One page once: alone, and with 16 connections asking. */
export type Measured = {
  readonly alone: Load;
  readonly busy: Load;
  /** Milliseconds of processor time a request at 16 connections. */
  readonly appCpu: number;
  readonly databaseCpu: number;
  /** Megabytes under that load. */
  readonly appMemory: number;
  readonly databaseMemory: number;
};

export type Raw = { readonly alone: Replayed; readonly busy: Replayed };

export const connections = 16;

export type Timing = { readonly seconds: number; readonly databasePid: number };

export async function measurePage(
  { child }: Bed,
  { next, expected }: MeasuredPage,
  { seconds, databasePid }: Timing,
): Promise<Measured> {
  const ask = (many: number, long: number) => load(child.origin, next, expected, many, long);
  await ask(connections, seconds / 4);
  const alone = await ask(1, seconds);
  const database = familyOf(databasePid);
  const before = [cpuOf([child.pid]), cpuOf(database)] as const;
  const busy = await ask(connections, seconds);
  const after = [cpuOf([child.pid]), cpuOf(database)] as const;
  return {
    alone,
    busy,
    appCpu: (after[0] - before[0]) / busy.requests,
    databaseCpu: (after[1] - before[1]) / busy.requests,
    appMemory: memoryOf([child.pid]),
    databaseMemory: memoryOf(database),
  };
}

export async function measureRaw(
  ground: Ground,
  { owner, raw }: Bed,
  { key }: MeasuredPage,
  seconds: number,
): Promise<Raw> {
  const next = raw.get(key);
  if (next === undefined) throw new Error(`${key} was not listened to`);
  const order = { owner, secret: ground.secret, next, seconds };
  const alone = await replay({ ...order, connections: 1 });
  return { alone, busy: await replay({ ...order, connections }) };
}

/** Takes away what saves have stored since, so that every round begins alike. */
export async function forgetSaves(owner: ConnectionParts, since: Date): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    // The owner alone can, and only without the checks that keep facts from being taken away.
    await client.query("set session_replication_role = replica");
    for (const table of ["reflection_answer", "reflection", "once_key"]) {
      await client.query(`delete from ${table} where recorded_at >= $1`, [since]);
      await client.query(`vacuum ${table}`);
    }
  } finally {
    await client.end();
  }
}
