import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { Client, escapeIdentifier, escapeLiteral } from "pg";

import { rolePassword, type ConnectionParts } from "./connection.ts";

export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), "utf8");
      return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the database up to the newest migration, each in its own transaction, one process at a
 * time. Returns the names that ran. Throws when a migration that already ran was changed since.
 */
export async function migrate(
  owner: ConnectionParts,
  migrations: readonly Migration[],
  secret: string,
): Promise<string[]> {
  const client = new Client(owner);
  await client.connect();
  try {
    // Two processes starting together: the second waits here and then finds nothing to do.
    await client.query("select pg_advisory_lock(71070)");
    await client.query(
      "create table if not exists schema_migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())",
    );
    const ran = await runMissing(client, migrations);
    for (const role of ["ippo_app", "ippo_auth"] as const) {
      const password = escapeLiteral(rolePassword(secret, role));
      await client.query(`alter role ${role} password ${password}`);
    }
    return ran;
  } finally {
    await client.end();
  }
}

async function runMissing(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  const done = await client.query<{ name: string; sha256: string }>(
    "select name, sha256 from schema_migration",
  );
  const known = new Map(done.rows.map((row) => [row.name, row.sha256]));
  const ran: string[] = [];
  for (const migration of migrations) {
    const before = known.get(migration.name);
    if (before === migration.sha256) continue;
    if (before !== undefined) {
      throw new Error(`Migration ${migration.name} was changed after it had run; add a new one.`);
    }
    await client.query("begin");
    await client.query(migration.sql);
    await client.query("insert into schema_migration (name, sha256) values ($1, $2)", [
      migration.name,
      migration.sha256,
    ]);
    await client.query("commit");
    ran.push(migration.name);
  }
  return ran;
}

/** Creates the database if the server has none of that name. */
export async function ensureDatabase(owner: ConnectionParts, name: string): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) {
      await client.query(
        `create database ${escapeIdentifier(name)} encoding 'UTF8' template template0`,
      );
    }
  } finally {
    await client.end();
  }
}
