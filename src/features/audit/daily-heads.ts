import { createHmac } from "node:crypto";

import type pg from "pg";

import { signHead } from "../../domain/audit/chain.ts";
import type { PlainDay } from "../../domain/ids.ts";

/** The key of the daily signatures follows from the installation's secret; the database never holds it. */
export const headKey = (secret: string): Uint8Array =>
  createHmac("sha256", secret).update("audit daily head").digest();

/**
 * Signs, for every operator, where its log stood at the end of the last day before `today` (days in
 * Japan), as the database's owner; a day signed before stays as it is. Returns how many were signed.
 */
export async function signDailyHeads(
  owner: pg.Pool,
  secret: string,
  today: PlainDay,
): Promise<number> {
  const client = await owner.connect();
  try {
    const operators = await client.query<{ operator_id: string }>(
      "select operator_id from operator order by operator_id",
    );
    let signed = 0;
    for (const { operator_id } of operators.rows) {
      signed += await signOne(client, operator_id, headKey(secret), today);
    }
    return signed;
  } finally {
    client.release();
  }
}

async function signOne(
  client: pg.PoolClient,
  operatorId: string,
  key: Uint8Array,
  today: PlainDay,
): Promise<number> {
  try {
    await client.query("begin");
    await client.query(
      "select set_config('ippo.operator', $1, true), set_config('ippo.role', 'owner', true)",
      [operatorId],
    );
    const { rows } = await client.query<Head>(lastBefore, [operatorId, today]);
    const [head] = rows;
    const signed = head === undefined ? 0 : await keep(client, operatorId, key, head);
    await client.query("commit");
    return signed;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

type Head = { readonly day: PlainDay; readonly seq: number | string; readonly hash: string };

async function keep(
  client: pg.PoolClient,
  operatorId: string,
  key: Uint8Array,
  { day, seq, hash }: Head,
): Promise<number> {
  // A pool without our type parsers hands a bigint over as text; the signature is over the number.
  const head = { operatorId, day, seq: Number(seq), hash };
  const done = await client.query(insert, [operatorId, day, seq, hash, signHead(head, key)]);
  return done.rowCount ?? 0;
}

/** The last entry before today, and yesterday as the day it closes. */
const lastBefore = `
  select ($2::date - 1)::text as day, seq, hash from audit_entry
  where operator_id = $1 and recorded_at < $2::date::timestamp at time zone 'Asia/Tokyo'
  order by seq desc limit 1`;

const insert = `
  insert into audit_daily_head (operator_id, day, seq, hash, signature)
  values ($1, $2, $3, $4, $5) on conflict do nothing`;
