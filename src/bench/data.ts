import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

import { Client, escapeIdentifier, type QueryResult } from "pg";

import type { ConnectionParts } from "../db/connection.ts";
import { readMigrations } from "../db/migrate.ts";
import { fillDemo } from "../demo/fill.ts";
import { todayIn } from "../domain/calendar/day.ts";
import type { PlainDay } from "../domain/ids.ts";
import { prepareDatabase, type Ground } from "../bin/installation.ts";
import { dataSets, type DataSet } from "./offices.ts";

/**
 * The owner's connection to a data set, made when it is missing. Pages show today, so that a set is
 * good for its day and its schema only; others are dropped.
 */
export async function readyDataSet(
  ground: Ground,
  set: DataSet,
  fresh: boolean,
): Promise<ConnectionParts> {
  const today = todayIn(new Date(), "Asia/Tokyo");
  const name = `bench_${set}_${await fingerprint(set, today)}`;
  const known = await databasesOf(ground, set);
  for (const old of known.filter((one) => fresh || one !== name)) await drop(ground, old);
  const owner = { ...ground.owner, database: name };
  if (!fresh && known.includes(name)) return owner;
  const filling = { ...owner, database: `bench_${set}_filling` };
  await prepareDatabase(ground, filling);
  console.log(`Filling the data set "${set}" (${dataSets[set].length} offices).`);
  const { rows } = await fillDemo(filling, { until: today, offices: dataSets[set] });
  console.log(`${rows} rows.`);
  // Renamed when whole: a bench that is stopped meanwhile starts over.
  await command(
    ground,
    `alter database ${escapeIdentifier(filling.database)} rename to ${escapeIdentifier(name)}`,
  );
  return owner;
}

/** Changes with the day, the offices and every migration. */
async function fingerprint(set: DataSet, today: PlainDay): Promise<string> {
  const folder = fileURLToPath(new URL("../../migrations", import.meta.url));
  const hashes = (await readMigrations(folder)).map(({ sha256 }) => sha256);
  const made = JSON.stringify([today, dataSets[set], hashes]);
  return createHash("sha256").update(made).digest("hex").slice(0, 12);
}

async function databasesOf(ground: Ground, set: DataSet): Promise<string[]> {
  const { rows } = await command(ground, "select datname from pg_database where datname like $1", [
    `bench\\_${set}\\_%`,
  ]);
  return rows.map(({ datname }) => String(datname));
}

const drop = (ground: Ground, name: string) =>
  command(ground, `drop database ${escapeIdentifier(name)} with (force)`);

async function command(
  ground: Ground,
  text: string,
  values: unknown[] = [],
): Promise<QueryResult<Record<string, unknown>>> {
  const client = new Client(ground.server.owner);
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
