import { actorTransaction, type Scope, type Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import { todayIn } from "../../../domain/calendar/day.ts";
import type { Services } from "../../../http/services.ts";
import { paperNames } from "../../../reports/kit/model.ts";
import { drawing } from "../drawing.ts";
import { makeModel } from "../make-model.ts";
import { planOnPaper } from "../plan-on-paper.ts";
import { keptPaper, paperOfEvent } from "../queries.ts";
import { batchById } from "./queries.ts";
import { zip, type ZipEntry } from "./zip.ts";

export type BatchToDraw = {
  readonly operatorId: string;
  readonly officeId: string;
  readonly staffId: string;
  readonly batchId: string;
};

const hoursKept = 24;

/** Draws a batch plan by plan, stops when it is cancelled, and keeps the archive for a day. Throws when there is none yet. */
export async function drawBatch(services: Services, asked: BatchToDraw): Promise<void> {
  const scope: Scope = {
    operatorId: asked.operatorId,
    officeId: asked.officeId,
    role: "serviceManager",
    personId: asked.staffId,
  };
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    actorTransaction(services.pools.app, scope, work);
  const key = [asked.operatorId, asked.officeId, asked.batchId];

  const batch = await inside((tx) => batchById(tx, asked.batchId));
  if (batch === null) throw new Error("the batch is not committed yet");
  if (batch.state !== "waiting" && batch.state !== "drawing") return;
  const entries: ZipEntry[] = [];
  for (const [at, planId] of batch.plan_ids.entries()) {
    const entry = await inside((tx) => modelFor(tx, services, planId));
    if (entry !== null) {
      const name = `${String(at + 1).padStart(3, "0")}-${entry.name}-${paperNames.supportPlan}.pdf`;
      entries.push({ name, bytes: await drawing.draw(entry.model) });
    }
    const goesOn = await inside((tx) => tx.rows(progress, [...key, at + 1]));
    if (goesOn.length === 0) return;
  }
  const sha256 = await services.attachments.put(asked.operatorId, zip(entries));
  const until = new Date(services.now().getTime() + hoursKept * 3_600_000);
  await inside((tx) => tx.rows(finish, [...key, sha256, until.toISOString()]));
}

/** A batch that could not be drawn however often it was tried says so, so that nobody waits for it. */
export async function failBatch(services: Services, asked: BatchToDraw): Promise<void> {
  const { operatorId, officeId, staffId, batchId } = asked;
  const scope = { operatorId, officeId, role: "serviceManager", personId: staffId };
  await actorTransaction(services.pools.app, scope, (tx) =>
    tx.rows(fail, [operatorId, officeId, batchId]),
  );
}

/** As it was kept where it was confirmed, else as it stands. */
async function modelFor(tx: Tx, services: Services, planId: string) {
  const on = await planOnPaper(tx, planId, todayIn(services.now(), "Asia/Tokyo"));
  const made = on && (await makeModel({ tx, services }, "supportPlan", on));
  if (!on || !made) return null;
  const { confirmedBy } = made;
  const id = confirmedBy === null ? null : await paperOfEvent(tx, "supportPlan", confirmedBy);
  const kept = id === null ? null : await keptPaper(tx, id);
  return { name: on.facts.name, model: kept?.model ?? made.model };
}

const progress = statement<{ done: number }>(
  "paper-batch-progress",
  `update paper_batch set state = 'drawing', done = $4
   where operator_id = $1 and office_id = $2 and batch_id = $3 and state in ('waiting', 'drawing')
   returning done`,
);

const finish = statement<never>(
  "paper-batch-finish",
  `update paper_batch set state = 'done', result_sha256 = $4, kept_until = $5
   where operator_id = $1 and office_id = $2 and batch_id = $3 and state = 'drawing'`,
);

const fail = statement<never>(
  "paper-batch-fail",
  `update paper_batch set state = 'failed'
   where operator_id = $1 and office_id = $2 and batch_id = $3 and state in ('waiting', 'drawing')`,
);
