import { Pool, types } from "pg";

import type { ConnectionParts } from "./connection.ts";

// Days stay the text they are ("2026-11-22"): a Date would shift them with the machine's zone.
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, (text) => Number(text));

export type Pools = {
  /** Role `ippo_app`: under row-level security, owns nothing. */
  readonly app: Pool;
  /** Role `ippo_auth`: sees the schema `auth` only. */
  readonly auth: Pool;
  close(): Promise<void>;
};

/** Sign-in asks once a request at most. */
export const authConnections = (size: number): number => Math.max(2, Math.ceil(size / 2));

/** Opens the two pools the running application uses; the owner never serves a request. */
export function openPools(
  app: ConnectionParts,
  auth: ConnectionParts,
  size: number,
  onError: (error: Error) => void,
): Pools {
  // Pipelined: a transaction's beginning and first statements travel together.
  const appPool = new Pool({ ...app, max: size, idleTimeoutMillis: 30_000, pipeline: true });
  const authPool = new Pool({ ...auth, max: authConnections(size) });
  // Without a listener a server restart would end the process instead of one request.
  for (const pool of [appPool, authPool]) {
    pool.on("error", onError);
    // The pool listens to its idle clients only; one that is lost between two queries of a
    // transaction would end the process too. The next query of that transaction reports it.
    pool.on("connect", (client) => client.on("error", () => undefined));
  }
  return {
    app: appPool,
    auth: authPool,
    close: async () => {
      await Promise.all([appPool.end(), authPool.end()]);
    },
  };
}
