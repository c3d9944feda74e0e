import { randomUUID } from "node:crypto";

import { Client } from "pg";
import { afterAll, inject } from "vitest";

import { testSecret } from "../../tests/world/names.ts";
import { asRole, type ConnectionParts } from "../db/connection.ts";
import { openPools, type Pools } from "../db/pools.ts";
import { ensureDatabase, migrate, readMigrations } from "../db/migrate.ts";
import { fillDemo, type FillOptions } from "./fill.ts";
import { demoOffices } from "./plan.ts";

export const until = "2026-11-20";
export const now = new Date("2026-11-20T11:00:00+09:00");
export const offices = [
  { ...demoOffices[0], people: 14, months: 8 },
  { ...demoOffices[1], people: 6, months: 8 },
];

export type Scene = {
  readonly owner: ConnectionParts;
  readonly pools: Pools;
  readonly rows: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** How many rows the query finds. */
  readonly count: (text: string) => Promise<number>;
};

/** A small demo in a database of its own, dropped when the test file is done. */
export async function filledScene(options: Partial<FillOptions> = {}): Promise<Scene> {
  const server = inject("owner");
  const database = `${server.database}_demo_${randomUUID().slice(0, 8)}`;
  const owner = { ...server, database };
  await migrateAlone({ ...server, database: "postgres" }, owner);
  await fillDemo(owner, { until, now, offices, ...options });
  const client = new Client(owner);
  await client.connect();
  const as = (role: "ippo_app" | "ippo_auth") => asRole(owner, testSecret, role, database);
  const pools = openPools(as("ippo_app"), as("ippo_auth"), 2, () => undefined);
  afterAll(async () => {
    await client.end();
    await pools.close();
    const maintenance = new Client({ ...server, database: "postgres" });
    await maintenance.connect();
    await maintenance.query(`drop database "${database}" with (force)`);
    await maintenance.end();
  });
  const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(text, values)).rows;
  const count = async (text: string): Promise<number> =>
    Number((await rows<{ count: string }>(`select count(*) from (${text}) found`))[0]?.count);
  return { owner, pools, rows, count };
}

/** One migration from zero at a time: two at once meet on the roles, which all databases share. */
export async function migrateAlone(
  maintenance: ConnectionParts,
  owner: ConnectionParts,
): Promise<void> {
  const client = new Client(maintenance);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(71071)");
    await ensureDatabase(maintenance, owner.database);
    await migrate(owner, await readMigrations("migrations"), testSecret);
  } finally {
    await client.end();
  }
}
