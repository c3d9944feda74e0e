import { Pool } from "pg";

import type { Ground } from "./installation.ts";

export const ownerConnections = 1;

/** The owner's connections, for work that spans operators; no request is ever served with them. */
export function ownerPool(ground: Pick<Ground, "owner">): Pool {
  const pool = new Pool({
    ...ground.owner,
    max: ownerConnections,
    idleTimeoutMillis: 10_000,
    pipeline: true,
  });
  pool.on("error", () => undefined);
  // As in db/pools.ts: a client lost while it works would otherwise end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
