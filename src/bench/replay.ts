import { Client } from "pg";

import { asRole, type ConnectionParts } from "../db/connection.ts";
import type { Statement } from "./capture.ts";

export type Replayed = { readonly perSecond: number; readonly p50: number };

type Order = {
  readonly owner: ConnectionParts;
  readonly secret: string;
  /** The statements of one page; asked for anew each time, since a save must not be the same twice. */
  readonly next: () => readonly Statement[];
  readonly connections: number;
  readonly seconds: number;
};

/** Sends a page's statements by the plain driver, one after the other, as often as it goes. */
export async function replay(order: Order): Promise<Replayed> {
  const pairs: Pair[] = [];
  try {
    while (pairs.length < order.connections) pairs.push(await connect(order));
    // The first turn prepares the statements on each connection.
    for (const pair of pairs) await turn(pair, order.next());
    return await timed(pairs, order);
  } finally {
    await Promise.all(pairs.flatMap(({ app, auth }) => [app.end(), auth.end()]));
  }
}

async function timed(pairs: readonly Pair[], { next, seconds }: Order): Promise<Replayed> {
  const times: number[] = [];
  const begun = performance.now();
  await Promise.all(
    pairs.map(async (pair) => {
      while (performance.now() < begun + seconds * 1000) {
        const from = performance.now();
        await turn(pair, next());
        times.push(performance.now() - from);
      }
    }),
  );
  const perSecond = times.length / ((performance.now() - begun) / 1000);
  times.sort((a, b) => a - b);
  return { perSecond, p50: times[Math.floor(times.length / 2)] ?? 0 };
}

type Pair = { readonly app: Client; readonly auth: Client };

async function connect({ owner, secret }: Order): Promise<Pair> {
  const app = new Client(asRole(owner, secret, "ippo_app", owner.database));
  const auth = new Client(asRole(owner, secret, "ippo_auth", owner.database));
  await Promise.all([app.connect(), auth.connect()]);
  return { app, auth };
}

async function turn(pair: Pair, statements: readonly Statement[]): Promise<void> {
  for (const { pool, values, ...statement } of statements) {
    await pair[pool].query({ ...statement, ...(values && { values: [...values] }) });
  }
}
