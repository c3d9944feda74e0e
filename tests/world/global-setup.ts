import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Client, escapeIdentifier } from "pg";
import type { TestProject } from "vitest/node";

import type { ConnectionParts } from "../../src/db/connection.ts";
import { ensureDatabase, migrate, readMigrations } from "../../src/db/migrate.ts";
import { discardDataFolder, openDatabaseServer } from "../../src/db/server/open.ts";
import { seedCast } from "./cast.ts";
import { templateName, testSecret } from "./names.ts";

declare module "vitest" {
  interface ProvidedContext {
    owner: ConnectionParts;
  }
}

/** One server for the whole run; its template is migrated from zero and filled with the cast once. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "ippo-test-"));
  // As root the database's own user must be able to pass through.
  await chmod(dataDir, 0o755);
  const databaseUrl = process.env["DATABASE_URL"];
  const opened = await openDatabaseServer({
    dataDir,
    say: () => undefined,
    ...(databaseUrl ? { databaseUrl } : {}),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const server = opened.value;
  const name = templateName(process.pid);
  await ensureDatabase(server.owner, name);
  const owner = { ...server.owner, database: name };
  await migrate(owner, await readMigrations("migrations"), testSecret);
  const client = new Client(owner);
  await client.connect();
  await seedCast(client);
  await client.end();
  project.provide("owner", owner);
  return async () => {
    await dropTestDatabases(server.owner, name);
    await server.stop();
    await discardDataFolder(dataDir);
  };
}

async function dropTestDatabases(owner: ConnectionParts, prefix: string): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  const found = await client.query<{ datname: string }>(
    "select datname from pg_database where starts_with(datname, $1)",
    [prefix],
  );
  for (const { datname } of found.rows) {
    await client.query(`drop database if exists ${escapeIdentifier(datname)} with (force)`);
  }
  await client.end();
}
