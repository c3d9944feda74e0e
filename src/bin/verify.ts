import type { Config } from "../config.ts";
import { actorTransaction } from "../db/actor-transaction.ts";
import { verifyOperator } from "../features/audit/verify.ts";
import { openGround, prepareDatabase } from "./installation.ts";
import { ownerPool } from "./owner-pool.ts";

/** `ippo verify`: follows every operator's audit log from its first entry to its signed end. */
export async function run(config: Config): Promise<void> {
  const ground = await openGround(config, "live");
  const pool = ownerPool(ground);
  try {
    await prepareDatabase(ground);
    const operators = await pool.query<{ operator_id: string; name: string }>(
      "select operator_id, name from operator order by name",
    );
    for (const { operator_id: operatorId, name } of operators.rows) {
      const scope = { operatorId, officeId: null, role: "owner", personId: null };
      const found = await actorTransaction(pool, scope, (tx) => verifyOperator(tx, ground.secret));
      if (found.ok) {
        console.log(
          `${name}: ${found.value.seq} entries, whole, ${found.value.signedDays} signed days`,
        );
      } else {
        console.log(`${name}: BROKEN ${JSON.stringify(found.problem)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await pool.end();
    await ground.server.stop();
  }
}
