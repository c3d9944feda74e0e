import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlanEvent, PlanEvidenceFile } from "../../domain/plan/event.ts";

/** One entry at a time for one person, so that two hands at once cannot both find the same step missing. */
export async function lockPerson(tx: Tx, participantId: string): Promise<void> {
  await tx.rows(lock, [participantId]);
}

const lock = statement<object>(
  "plan-lock-person",
  "select pg_advisory_xact_lock(hashtextextended('plan ' || $1, 0))",
);

/** Writes an admitted entry as it is; its own fields in columns, what its kind says in details. */
export async function storeEvent(
  tx: Tx,
  participantId: string,
  event: PlanEvent,
  recordedBy: string,
): Promise<void> {
  const { operatorId, officeId } = inOffice(tx);
  const { eventId, planId, kind, occurredOn, recordedAt, by, place, evidence, corrects, ...rest } =
    event;
  const versionHash = "versionHash" in rest ? rest.versionHash : null;
  await tx.q
    .insertInto("plan_event")
    .values({
      operator_id: operatorId,
      office_id: officeId,
      event_id: eventId,
      participant_id: participantId,
      plan_id: planId,
      kind,
      occurred_on: occurredOn,
      done_by: by,
      place: place ?? "",
      details: JSON.stringify({ ...rest, versionHash: undefined }),
      version_hash: versionHash,
      corrects,
      recorded_by: recordedBy,
      recorded_at: recordedAt.toISOString(),
    })
    .execute();
  if (evidence.length === 0) return;
  await tx.q
    .insertInto("plan_event_evidence")
    .values(
      evidence.map(({ attachmentId }) => ({
        operator_id: operatorId,
        office_id: officeId,
        event_id: eventId,
        attachment_id: attachmentId,
        participant_id: participantId,
      })),
    )
    .execute();
}

/** A kept paper or voice with the hash of its bytes, by which the same one is known again. */
export async function evidenceFile(tx: Tx, attachmentId: string): Promise<PlanEvidenceFile> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(hashOf, [operatorId, officeId, attachmentId]);
  if (row === undefined) throw new Error("an attachment kept a moment ago is gone");
  return { attachmentId, hash: row.sha256 };
}

const hashOf = statement<{ sha256: string }>(
  "plan-evidence-hash",
  `select sha256 from attachment
   where operator_id = $1 and office_id = $2 and attachment_id = $3`,
);

/** Both ids of the actor's office; every plan belongs to one. */
export function inOffice({ scope }: Tx): {
  readonly operatorId: string;
  readonly officeId: string;
} {
  if (scope.officeId === null) throw new Error("a plan is written inside an office");
  return { operatorId: scope.operatorId, officeId: scope.officeId };
}
