import { execFileSync } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Config } from "../config.ts";
import { discardDataFolder } from "../db/server/open.ts";
import { openGround, prepareDatabase } from "./installation.ts";

/** `ippo schema`: migrates an empty database from zero and writes its types to src/db/schema.ts. */
export async function run(config: Config): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "ippo-schema-"));
  const ground = await openGround({ ...config, dataDir }, "live");
  try {
    await prepareDatabase(ground);
    const { user, password, host, port, database } = ground.owner;
    const url = `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
    // Handed over by the environment: a password in the arguments could be read by other processes.
    execFileSync("kysely-codegen", ["--config-file", ".kysely-codegenrc.json"], {
      stdio: "inherit",
      env: { ...process.env, DATABASE_URL: url },
    });
  } finally {
    await ground.server.stop();
    await discardDataFolder(dataDir);
  }
}
