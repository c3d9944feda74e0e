import { actorTransaction } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { Services } from "../../http/services.ts";

/** Days that a reading made by the machine is kept: somebody who comes back after a year meets it. */
const keptDays = 400;

/** What the machine made long ago goes; it is made again when its text is shown. How many went. */
export const forgetOldReadings = (
  { pools, now }: Pick<Services, "pools" | "now">,
  { operatorId, officeId }: { readonly operatorId: string; readonly officeId: string },
): Promise<number> =>
  actorTransaction(
    pools.app,
    { operatorId, officeId, role: "reader", personId: null },
    async (tx) => (await tx.rows(forget, [operatorId, officeId, now(), keptDays])).length,
  );

const forget = statement<unknown>(
  "readings-forget-old",
  `delete from reading where operator_id = $1 and office_id = $2 and source = 'analyser'
     and made_at < $3::timestamptz - make_interval(days => $4)
   returning reading_id`,
);
