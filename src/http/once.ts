import { type Pool } from "pg";

import { actorTransaction, type Scope, type Tx } from "../db/actor-transaction.ts";
import { statement } from "../db/statement.ts";

const claim = statement<{ key: string }>(
  "once-claim",
  "insert into once_key (operator_id, key, actor_id, location) values ($1, $2, $3, $4) on conflict do nothing returning key",
);

const place = statement<{ location: string }>(
  "once-place",
  "select location from once_key where operator_id = $1 and key = $2",
);

/** False when this form was already saved; a second submit under way waits here for the first. */
export async function claimOnce(tx: Tx, key: string, actor: string, to: string): Promise<boolean> {
  const rows = await tx.rows(claim, [tx.scope.operatorId, key, actor, to]);
  return rows.length === 1;
}

/** Where the first submit of this form led; null when it was not saved. */
export function placeOfOnce(pool: Pool, scope: Scope, key: string): Promise<string | null> {
  return actorTransaction(pool, scope, async (tx) => {
    const [row] = await tx.rows(place, [scope.operatorId, key]);
    return row?.location ?? null;
  });
}
