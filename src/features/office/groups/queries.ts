import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";

export type Group = {
  readonly group_id: string;
  readonly name: string;
  /** In it today or from a later day on; those who left are not counted. */
  readonly people: number;
};

const groups = statement<Group>(
  "office-groups",
  `select g.group_id, g.name, count(s.participant_id)::int as people
   from participant_group g
   left join participant p using (operator_id, office_id, group_id)
   left join participant_standing s on s.operator_id = p.operator_id and s.office_id = p.office_id
     and s.participant_id = p.participant_id and (s.left_on is null or s.left_on > $3)
   where g.operator_id = $1 and g.office_id = $2
   group by g.group_id, g.name, g.position
   order by g.position, g.name`,
);

/** The office's groups in their order. */
export const groupsWithPeople = (tx: Tx, today: PlainDay): Promise<Group[]> =>
  tx.rows(groups, [tx.scope.operatorId, tx.scope.officeId, today]);
