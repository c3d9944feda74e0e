import { actorTransaction } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { Services } from "../../../http/services.ts";

type Office = { readonly operatorId: string; readonly officeId: string };

/** Removes what was kept for a day. The row stays and says that there was a batch; doing it twice is harmless. */
export async function clearArchivesOf(services: Services, office: Office): Promise<void> {
  const { operatorId, officeId } = office;
  const scope = { operatorId, officeId, role: "serviceManager", personId: null };
  const now = services.now().toISOString();
  const over = await actorTransaction(services.pools.app, scope, (tx) =>
    tx.rows(expired, [operatorId, officeId, now]),
  );
  for (const { result_sha256 } of over) {
    await services.attachments.remove(operatorId, result_sha256);
  }
}

// The same plans make the same bytes: an archive asked for anew is the one that was kept before.
const expired = statement<{ result_sha256: string }>(
  "paper-batch-expired",
  `select distinct b.result_sha256 from paper_batch b
   where b.operator_id = $1 and b.office_id = $2 and b.state = 'done' and b.kept_until <= $3
     and b.kept_until > $3::timestamptz - interval '30 days'
     and not exists (select from paper_batch c where c.operator_id = $1 and c.office_id = $2
       and c.result_sha256 = b.result_sha256 and c.kept_until > $3)`,
);
