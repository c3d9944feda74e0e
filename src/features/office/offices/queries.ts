import type { Tx } from "../../../db/actor-transaction.ts";
import type { Services } from "../../../http/services.ts";
import type { StaffActor, StaffRole } from "../../../policies/actor.ts";

export type OwnOffice = { officeId: string; name: string; role: StaffRole };

/** The offices in which the actor has a post today; asked where it may be known, beyond one office. */
export async function ownOffices(
  { pools, now }: Pick<Services, "pools" | "now">,
  actor: StaffActor,
): Promise<OwnOffice[]> {
  const { rows } = await pools.auth.query<OwnOffice>(
    `select office_id as "officeId", office_name as name, role from auth.offices_of($1, $2, $3)`,
    [actor.operatorId, actor.staffId, now()],
  );
  return rows;
}

/** Names of all offices of the operator, not what happens inside. */
export const officesOfOperator = (tx: Tx) =>
  tx.q
    .selectFrom("office")
    .select(["office_id", "name", "service_type"])
    .where("operator_id", "=", tx.scope.operatorId)
    .orderBy("created_at")
    .orderBy("office_id")
    .execute();
