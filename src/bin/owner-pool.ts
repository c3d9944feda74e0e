import { Pool } from "pg";

import type { Ground } from "./installation.ts";

/** The owner's connections, for work that spans operators; no request is ever served with them. */
export function ownerPool(ground: Ground): Pool {
  const pool = new Pool({ ...ground.owner, max: 1, idleTimeoutMillis: 10_000 });
  pool.on("error", () => undefined);
  return pool;
}
