import { Client, escapeIdentifier, escapeLiteral } from "pg";

import type { ConnectionParts } from "../db/connection.ts";
import { todayIn } from "../domain/calendar/day.ts";
import type { PlainDay } from "../domain/ids.ts";

export type TodaysDemo = {
  /** A connection with which databases may be made and dropped. */
  readonly maintenance: ConnectionParts;
  readonly owner: ConnectionParts;
  readonly now: Date;
  readonly prepare: (owner: ConnectionParts) => Promise<void>;
  readonly fill: (owner: ConnectionParts, today: PlainDay) => Promise<void>;
  readonly say: (line: string) => void;
};

/**
 * A demo that is lived up to today. One of another day is replaced by one of today, whole or not at all: it is made
 * under another name, so that a start that was stopped meanwhile leaves the one before.
 */
export async function todaysDemo(demo: TodaysDemo): Promise<"kept" | "filled"> {
  const { maintenance, owner, now, prepare, fill, say } = demo;
  const today = todayIn(now, "Asia/Tokyo");
  const client = new Client(maintenance);
  await client.connect();
  try {
    const known = await filledOn(client, owner.database);
    if (known === today) {
      await prepare(owner);
      return "kept";
    }
    say(
      known === null
        ? "Filling the demo with 18 months of daily life, up to today."
        : "A new day: filling the demo anew up to today. What was tried in it before is gone.",
    );
    const unfinished = { ...owner, database: `${owner.database}_filling` };
    await drop(client, unfinished.database);
    await prepare(unfinished);
    await fill(unfinished, today);
    await mark(client, unfinished.database, today);
    await swap(client, unfinished.database, owner.database);
    return "filled";
  } finally {
    await client.end();
  }
}

/** The day up to which a demo was filled; null without one, and "" where it does not say. */
async function filledOn(client: Client, database: string): Promise<string | null> {
  const { rows } = await client.query<{ day: string }>(
    "select coalesce(shobj_description(oid, 'pg_database'), '') as day from pg_database where datname = $1",
    [database],
  );
  return rows[0]?.day ?? null;
}

// The mark goes with the database when it is renamed, and is no table of the product.
const mark = (client: Client, database: string, day: PlainDay) =>
  client.query(`comment on database ${escapeIdentifier(database)} is ${escapeLiteral(day)}`);

/** Both names change in one transaction; at every moment there is a whole demo or the one before it. */
async function swap(client: Client, made: string, name: string): Promise<void> {
  const before = `${name}_before`;
  await drop(client, before);
  await client.query("begin");
  if ((await filledOn(client, name)) !== null) await rename(client, name, before);
  await rename(client, made, name);
  await client.query("commit");
  await drop(client, before);
}

const rename = (client: Client, from: string, to: string) =>
  client.query(`alter database ${escapeIdentifier(from)} rename to ${escapeIdentifier(to)}`);

const drop = (client: Client, name: string) =>
  client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
