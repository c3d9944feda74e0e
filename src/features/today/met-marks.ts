import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { SupportLevel } from "../../domain/programme/support-level.ts";
import { holding } from "../../domain/provenance/order-given.ts";

export type MetMark = { readonly level: SupportLevel; readonly at: Date };

/** By step: two different marks of the person that did not know of each other, in the order given. */
export type MetMarks = ReadonlyMap<string, readonly MetMark[]>;

/** Only where something lay on a device without a network while the same step was marked elsewhere. */
export async function metMarks(tx: Tx, experienceId: string): Promise<MetMarks> {
  const { operatorId, officeId } = tx.scope;
  const rows = await tx.rows(onHeldSteps, [operatorId, officeId, experienceId]);
  const met = new Map<string, readonly MetMark[]>();
  for (const [stepId, marks] of Map.groupBy(rows, (row) => row.stepId)) {
    const hold = holding(marks, (mark) => mark);
    if (new Set(hold.map(({ level }) => level)).size < 2) continue;
    met.set(
      stepId,
      hold.map(({ level, givenAt, recordedAt }) => ({ level, at: givenAt ?? recordedAt })),
    );
  }
  return met;
}

type Row = {
  readonly stepId: string;
  readonly level: SupportLevel;
  readonly recordedAt: Date;
  readonly givenAt: Date | null;
};

const onHeldSteps = statement<Row>(
  "today-met-marks",
  `select m.step_id as "stepId", m.support_level as level, m.recorded_at as "recordedAt",
     m.given_at as "givenAt"
   from step_mark m
   where m.operator_id = $1 and m.office_id = $2 and m.experience_id = $3 and m.observer = 'self'
     and m.step_id in (
       select h.step_id from step_mark h
       where h.operator_id = $1 and h.office_id = $2 and h.experience_id = $3
         and h.observer = 'self' and h.given_at is not null)
   order by m.recorded_at, m.mark_id`,
);
