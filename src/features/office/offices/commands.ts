import { sql } from "kysely";

import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { Services } from "../../../http/services.ts";
import type { StaffActor } from "../../../policies/actor.ts";

/** Another office of the operator; who adds it becomes its first manager from `today` on. */
export async function openOffice(
  tx: Tx,
  office: { name: string; serviceType: string },
  today: PlainDay,
): Promise<string> {
  const officeId = newId();
  await sql`select open_office(${officeId}, ${office.name}, ${office.serviceType}, ${newId()}, ${today})`.execute(
    tx.q,
  );
  return officeId;
}

/** From the next request on the session works in the other office; `office.notMine` without a post there today. */
export async function switchOffice(
  { pools, now }: Pick<Services, "pools" | "now">,
  actor: StaffActor,
  officeId: string,
): Promise<Result<string>> {
  const switched = await pools.auth.query(
    `update auth.session s set office_id = $4
     where s.id = $1 and s.user_id = $3 and exists
       (select from auth.offices_of($2, $3, $5) o where o.office_id = $4)`,
    [actor.sessionId, actor.operatorId, actor.staffId, officeId, now()],
  );
  return switched.rowCount === 1 ? ok(officeId) : refuse({ code: "office.notMine" });
}
