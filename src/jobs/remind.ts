import type { ConnectionParts } from "../db/connection.ts";
import { todayIn } from "../domain/calendar/day.ts";
import { remindOffice, type OfficeToRemind } from "../features/deadlines/remind-office.ts";
import type { Services } from "../http/services.ts";
import { visitOffices } from "./visit-offices.ts";

/** Every office of every operator, one after the other; one that fails stops none of the others and is tried again. */
export async function remindAll(owner: ConnectionParts, services: Services): Promise<void> {
  const today = todayIn(services.now(), "Asia/Tokyo");
  let failed: unknown = null;
  for (const office of await officesToRemind(owner, today)) {
    await remindOffice(services, office, today).catch((error: unknown) => {
      failed = error;
    });
  }
  if (failed !== null) throw new Error("not every office was reminded", { cause: failed });
}

/** Offices with the service managers in post today. */
const officesToRemind = (owner: ConnectionParts, today: string): Promise<OfficeToRemind[]> =>
  visitOffices(owner, async (client, { operatorId, officeId }) => {
    const posts = await client.query<{ staff_id: string }>(managersInPost, [
      operatorId,
      officeId,
      today,
    ]);
    return { operatorId, officeId, managers: posts.rows.map(({ staff_id }) => staff_id) };
  });

const managersInPost = `
  select distinct p.staff_id from staff_post p
  left join staff_post_end e using (operator_id, office_id, post_id)
  where p.operator_id = $1 and p.office_id = $2 and p.role = 'serviceManager'
    and p.starts_on <= $3 and (e.ends_on is null or e.ends_on > $3)`;
