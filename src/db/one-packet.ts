import type { Duplex } from "node:stream";

import type { PoolClient } from "pg";

/** What is sent in this turn goes out at once; each statement alone would be a system call. */
export function inOnePacket(client: PoolClient): void {
  // pg's own stream, which its types leave out.
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
