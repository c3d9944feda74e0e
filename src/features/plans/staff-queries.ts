import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";

export type StaffName = { readonly staff_id: string; readonly name: string };

/** Everybody who was ever service manager here: a step is entered in the name of the one who took it. */
export const serviceManagersOf = (tx: Tx): Promise<StaffName[]> =>
  tx.rows(serviceManagers, [tx.scope.operatorId, tx.scope.officeId]);

const serviceManagers = statement<StaffName>(
  "plan-service-managers",
  `select distinct s.staff_id, s.name
   from staff_post p join staff_member s on s.operator_id = $1 and s.staff_id = p.staff_id
   where p.operator_id = $1 and p.office_id = $2 and p.role = 'serviceManager'
   order by s.name`,
);
