import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { SignKind } from "../../../domain/sign/card.ts";
import type { PlainDay } from "../../../domain/ids.ts";

export type ToldToMe = {
  readonly tellingId: string;
  readonly participantId: string;
  readonly name: string;
  readonly colour: SignKind;
  readonly recordedAt: Date;
};

/** Who told me their colour on `day`, and I wrote nothing yet of what was changed; oldest first. */
export const toldMeOn = (tx: Tx, staffId: string, day: PlainDay): Promise<ToldToMe[]> =>
  tx.rows(open, [tx.scope.operatorId, tx.scope.officeId, staffId, day]);

const open = statement<ToldToMe>(
  "colour-told-to-me",
  `select t.telling_id as "tellingId", t.participant_id as "participantId", p.name, t.colour,
     t.recorded_at as "recordedAt"
   from colour_telling t
   join participant p on p.operator_id = $1 and p.office_id = $2
     and p.participant_id = t.participant_id
   where t.operator_id = $1 and t.office_id = $2 and t.staff_id = $3 and t.occurred_on = $4
     and not exists (select from colour_telling_end e
       where e.operator_id = $1 and e.office_id = $2 and e.telling_id = t.telling_id)
     and not exists (select from day_adjustment a
       where a.operator_id = $1 and a.office_id = $2 and a.telling_id = t.telling_id)
   order by array_position('{hard,care,good}'::text[], t.colour), t.recorded_at, t.telling_id`,
);
