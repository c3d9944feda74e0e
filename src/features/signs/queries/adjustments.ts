import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { Helped } from "../../../domain/sign/adjustment.ts";
import type { PlainDay } from "../../../domain/ids.ts";

export type Adjustment = {
  readonly adjustmentId: string;
  readonly tellingId: string;
  readonly staffName: string;
  readonly words: string;
  readonly changedOn: PlainDay;
  /** The newest word of each side; what the other may see of it, `seenBy` says. */
  readonly self: Helped | null;
  readonly staff: Helped | null;
};

/** What was changed because the person told somebody, newest first; for staff, what they changed themselves. */
export const adjustmentsOf = (tx: Tx, participantId: string): Promise<Adjustment[]> =>
  tx.rows(ofPerson, [tx.scope.operatorId, tx.scope.officeId, participantId]);

const newestBy = (rater: "self" | "staff") => `(select r.helped from adjustment_rating r
     where r.operator_id = $1 and r.office_id = $2 and r.participant_id = $3
       and r.adjustment_id = a.adjustment_id and r.rater = '${rater}'
     order by r.recorded_at desc, r.rating_id desc limit 1)`;

const ofPerson = statement<Adjustment>(
  "day-adjustments",
  `select a.adjustment_id as "adjustmentId", a.telling_id as "tellingId", s.name as "staffName",
     a.words, a.occurred_on as "changedOn", ${newestBy("self")} as self,
     ${newestBy("staff")} as staff
   from day_adjustment a
   join staff_member s on s.operator_id = $1 and s.staff_id = a.staff_id
   where a.operator_id = $1 and a.office_id = $2 and a.participant_id = $3
   order by a.occurred_on desc, a.recorded_at desc, a.adjustment_id desc limit 50`,
);
