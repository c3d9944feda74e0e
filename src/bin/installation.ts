import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { createAuth } from "../auth/auth.ts";
import type { Config } from "../config.ts";
import { asRole, type ConnectionParts } from "../db/connection.ts";
import { ensureDatabase, migrate, readMigrations } from "../db/migrate.ts";
import { openPools } from "../db/pools.ts";
import {
  defaultDataDir,
  describeServerProblem,
  openDatabaseServer,
  type DatabaseServer,
} from "../db/server/open.ts";
import { requestConnections } from "../db/server/settings.ts";
import { folderStore } from "../features/attachments/store.ts";
import { createLog } from "../http/log.ts";
import type { Services } from "../http/services.ts";
import * as analyser from "../readings/analyser.ts";

export type Ground = {
  readonly dataDir: string;
  readonly secret: string;
  readonly server: DatabaseServer;
  /** The owner's connection to the application's database. */
  readonly owner: ConnectionParts;
};

/** The folder, the secret and the database server; the database itself may still be empty. */
export async function openGround(config: Config, kind: "live" | "demo"): Promise<Ground> {
  const dataDir = resolve(config.dataDir ?? defaultDataDir(kind));
  const opened = await openDatabaseServer({
    dataDir,
    say: console.log,
    ...(config.databaseUrl === undefined ? {} : { databaseUrl: config.databaseUrl }),
    ...(config.pgBin === undefined ? {} : { pgBin: config.pgBin }),
  });
  if (!opened.ok) throw new Error(describeServerProblem(opened.problem));
  const server = opened.value;
  // A server that others run leaves the folder to us.
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const secret = config.secret ?? (await keptSecret(dataDir));
  for (const line of server.repaired) console.log(line);
  const name = server.kind === "server" ? server.owner.database : "ippo";
  return { dataDir, secret, server, owner: { ...server.owner, database: name } };
}

/** Makes the database where it is missing and brings it up to the newest migration. */
export async function prepareDatabase(ground: Ground, owner = ground.owner): Promise<void> {
  await ensureDatabase(ground.server.owner, owner.database);
  const ran = await migrate(owner, await readMigrations(migrationsFolder()), ground.secret);
  if (ran.length > 0) console.log(`Database brought up to ${ran.at(-1)}.`);
}

export type Running = { readonly services: Services; close(): Promise<void> };

/** Everything a request needs. */
export function openServices(ground: Ground, config: Config, demo: boolean): Running {
  const { owner, secret, dataDir } = ground;
  const log = createLog(config.log);
  const pools = openPools(
    asRole(owner, secret, "ippo_app", owner.database),
    asRole(owner, secret, "ippo_auth", owner.database),
    ground.server.kind === "server" ? 12 : requestConnections(),
    (error) => log.error({ err: error }, "database connection lost"),
  );
  const services: Services = {
    config,
    pools,
    auth: createAuth({ pools, config, secret }),
    attachments: folderStore(join(dataDir, "attachments"), secret),
    log,
    secret,
    analyser,
    now: () => new Date(),
    demo,
  };
  return {
    services,
    close: async () => {
      await analyser.stop();
      await pools.close();
    },
  };
}

/** The installation's own secret: made once, readable by its owner only. */
async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, "secret.key");
  const known = await readFile(path, "utf8").catch(() => null);
  if (known !== null && known.trim().length >= 32) return known.trim();
  const made = randomBytes(32).toString("base64url");
  await writeFile(path, `${made}\n`, { mode: 0o600, flag: "wx" });
  await chmod(path, 0o600);
  return made;
}

/** Beside the sources and beside dist alike: both are two folders deep. */
const migrationsFolder = (): string => fileURLToPath(new URL("../../migrations", import.meta.url));
