import { ok, refuse, type Result } from "../../domain/result.ts";
import type { OwnerConnection } from "./ask.ts";
import { findBinaries, placesLooked } from "./binaries.ts";
import { isErrno } from "./errno.ts";
import { openExternal } from "./external.ts";
import { openManaged } from "./managed.ts";
import type { ServerProblem } from "./problem.ts";

export type { OwnerConnection } from "./ask.ts";
export { discardDataFolder } from "./discard.ts";
export { defaultDataDir } from "./place.ts";
export { describeServerProblem, type ServerProblem } from "./problem.ts";

/** `pgBin` is a folder of PostgreSQL programs to prefer; `say` gets lines for the terminal. */
export type ServerConfig = {
  readonly databaseUrl?: string;
  readonly pgBin?: string;
  readonly dataDir: string;
  readonly say: (line: string) => void;
};

export type DatabaseServer = {
  /** Where the owner connects; callers put their own `database` in. */
  readonly owner: OwnerConnection;
  readonly kind: "server" | "installed" | "bundled";
  readonly version: string;
  /** Whether a server left running by a killed Ippo was taken over. */
  readonly adopted: boolean;
  /** A sentence for everything that was mended on the way. */
  readonly repaired: readonly string[];
  /** The folder of the cluster and its logs; absent for a server that others run. */
  readonly home?: string;
  /** Stops what we run, in order; nothing for a server that others run. */
  stop(): Promise<void>;
};

/** Finds or starts the database: DATABASE_URL, else an installed PostgreSQL, else the bundled one. */
export async function openDatabaseServer(
  config: ServerConfig,
): Promise<Result<DatabaseServer, ServerProblem>> {
  if (config.databaseUrl !== undefined) return await useServer(config.databaseUrl);
  const { platform } = process;
  if (platform === "win32") return refuse({ code: "database.platform", platform });
  const binaries = await findBinaries(config.pgBin);
  if (binaries.length === 0) {
    return refuse({ code: "database.noBinaries", looked: placesLooked(config.pgBin) });
  }
  try {
    return await openManaged({ dataDir: config.dataDir, say: config.say, binaries });
  } catch (error) {
    // No right, no space, a read-only disk: the administrator's to mend, not a bug.
    if (!isErrno(error)) throw error;
    const path = error.path ?? config.dataDir;
    return refuse({ code: "database.folderUnusable", path, detail: error.message });
  }
}

async function useServer(databaseUrl: string): Promise<Result<DatabaseServer, ServerProblem>> {
  const found = await openExternal(databaseUrl);
  if (!found.ok) return found;
  const facts = { kind: "server", adopted: false, repaired: [] } as const;
  return ok({ ...found.value, ...facts, stop: async () => {} });
}
