import { Client } from "pg";

import type { ConnectionParts } from "../db/connection.ts";

export type OfficeHere = { readonly operatorId: string; readonly officeId: string };

/** Every office of every operator, one after the other. Row-level security is forced on the owner too, so it says where it looks. */
export async function visitOffices<Seen>(
  owner: ConnectionParts,
  see: (client: Client, office: OfficeHere) => Promise<Seen>,
): Promise<Seen[]> {
  const client = new Client(owner);
  await client.connect();
  try {
    const operators = await client.query<{ operator_id: string }>(
      "select operator_id from operator order by operator_id",
    );
    const seen: Seen[] = [];
    for (const { operator_id: operatorId } of operators.rows) {
      await look(client, operatorId, "");
      const offices = await client.query<{ office_id: string }>(
        "select office_id from office where operator_id = $1 order by office_id",
        [operatorId],
      );
      for (const { office_id: officeId } of offices.rows) {
        await look(client, operatorId, officeId);
        seen.push(await see(client, { operatorId, officeId }));
      }
    }
    return seen;
  } finally {
    await client.end();
  }
}

const look = (client: Client, operatorId: string, officeId: string) =>
  client.query(
    "select set_config('ippo.operator', $1, false), set_config('ippo.office', $2, false)",
    [operatorId, officeId],
  );
