import type { Hono } from "hono";
import type { Pool, PoolClient } from "pg";

import type { Pools } from "../db/pools.ts";
import type { Sent } from "./load.ts";

/** One statement as the application sent it. */
export type Statement = {
  readonly pool: "app" | "auth";
  readonly text: string;
  readonly name?: string;
  readonly values?: readonly unknown[];
};

/** Listens to what an application in this process asks of its database; to be set up before its first query. */
export function captureFrom(pools: Pools, app: Hono, origin: string) {
  let heard: Statement[] = [];
  listenTo(pools.app, (statement) => heard.push({ pool: "app", ...statement }));
  listenTo(pools.auth, (statement) => heard.push({ pool: "auth", ...statement }));
  /** Every statement of one request, in the order in which they were sent. */
  return async (sent: Sent, expected: number): Promise<Statement[]> => {
    heard = [];
    const { path, method = "GET", headers, body } = sent;
    const request = new Request(origin + path, { method, headers, ...(body && { body }) });
    const answer = await app.fetch(request);
    await answer.text();
    if (answer.status !== expected) throw new Error(`${path} was answered ${answer.status}`);
    return heard;
  };
}

type Heard = Omit<Statement, "pool">;

function listenTo(pool: Pool, hear: (statement: Heard) => void): void {
  pool.on("connect", (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const heardQuery = (first: string | Heard, ...rest: unknown[]): unknown => {
      if (typeof first !== "string") hear(first);
      // pool.query hands its values over apart from the text.
      else hear({ text: first, ...(Array.isArray(rest[0]) && { values: rest[0] }) });
      return query(first, ...rest);
    };
    // The driver's many ways to call it end in the two that are heard above.
    client.query = heardQuery as typeof client.query;
  });
}
