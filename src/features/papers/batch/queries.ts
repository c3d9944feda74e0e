import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";

export type Batch = {
  readonly batch_id: string;
  readonly asked_at: Date;
  readonly asked_by: string;
  readonly by_name: string;
  readonly total: number;
  readonly plan_ids: readonly string[];
  readonly done: number;
  readonly state: "waiting" | "drawing" | "done" | "cancelled" | "failed";
  readonly result_sha256: string | null;
  readonly kept_until: Date | null;
};

const columns = `b.batch_id, b.asked_at, b.asked_by, s.name as by_name, cardinality(b.plan_ids) as total,
  b.plan_ids, b.done, b.state, b.result_sha256, b.kept_until`;
const from = `from paper_batch b join staff_member s on s.operator_id = $1 and s.staff_id = b.asked_by
  where b.operator_id = $1 and b.office_id = $2`;

export async function batchById(tx: Tx, batchId: string): Promise<Batch | null> {
  const [row] = await tx.rows(one, [tx.scope.operatorId, tx.scope.officeId, batchId]);
  return row ?? null;
}

const one = statement<Batch>("paper-batch", `select ${columns} ${from} and b.batch_id = $3`);

/** The office's newest batches. */
export const recentBatches = (tx: Tx): Promise<Batch[]> =>
  tx.rows(recent, [tx.scope.operatorId, tx.scope.officeId]);

const recent = statement<Batch>(
  "paper-batches",
  `select ${columns} ${from} order by b.asked_at desc limit 20`,
);
