import { Client } from "pg";
import type { ConnectionParts } from "../db/connection.ts";
import { todayIn } from "../domain/calendar/day.ts";
import { remindOffice, type OfficeToRemind } from "../features/deadlines/remind-office.ts";
import type { Services } from "../http/services.ts";

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

/** Offices with the service managers in post today. Row-level security is forced on the owner too, so it says where it looks. */
async function officesToRemind(owner: ConnectionParts, today: string): Promise<OfficeToRemind[]> {
  const client = new Client(owner);
  await client.connect();
  try {
    const operators = await client.query<{ operator_id: string }>(
      "select operator_id from operator order by operator_id",
    );
    const found: OfficeToRemind[] = [];
    for (const { operator_id } of operators.rows) {
      await look(client, operator_id, "");
      const offices = await client.query<{ office_id: string }>(
        "select office_id from office where operator_id = $1 order by office_id",
        [operator_id],
      );
      for (const { office_id } of offices.rows) {
        await look(client, operator_id, office_id);
        const posts = await client.query<{ staff_id: string }>(managersInPost, [
          operator_id,
          office_id,
          today,
        ]);
        const managers = posts.rows.map(({ staff_id }) => staff_id);
        found.push({ operatorId: operator_id, officeId: office_id, managers });
      }
    }
    return found;
  } finally {
    await client.end();
  }
}

const look = (client: Client, operatorId: string, officeId: string) =>
  client.query(
    "select set_config('ippo.operator', $1, false), set_config('ippo.office', $2, false)",
    [operatorId, officeId],
  );

const managersInPost = `
  select distinct p.staff_id from staff_post p
  left join staff_post_end e using (operator_id, office_id, post_id)
  where p.operator_id = $1 and p.office_id = $2 and p.role = 'serviceManager'
    and p.starts_on <= $3 and (e.ends_on is null or e.ends_on > $3)`;
