import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";

/** An experience as the supporter meets it: whose, which work, which day. */
export type StaffOccasion = {
  readonly participant_id: string;
  readonly participant_name: string;
  readonly experience_id: string;
  readonly day: PlainDay;
  readonly name_std: string;
};

/** Any experience of the office; undefined elsewhere. */
export async function occasionOf(tx: Tx, experienceId: string): Promise<StaffOccasion | undefined> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(occasion, [operatorId, officeId, experienceId]);
  return row;
}

const occasion = statement<StaffOccasion>(
  "reflection-occasion",
  `select e.participant_id, p.name as participant_name, e.experience_id, e.day, v.name_std
   from experience e
   join participant p on p.operator_id = e.operator_id and p.office_id = e.office_id
     and p.participant_id = e.participant_id
   join programme_version v on v.operator_id = e.operator_id and v.office_id = e.office_id
     and v.programme_id = e.programme_id and v.version = e.programme_version
   where e.operator_id = $1 and e.office_id = $2 and e.experience_id = $3`,
);
