import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { KnownPerson } from "../../../domain/roster/duplicates.ts";

const known = statement<KnownPerson>(
  "roster-known-people",
  `select name, birth_date as "bornOn", nullif(recipient_number, '') as "certificateNumber"
   from participant where operator_id = $1 and office_id = $2`,
);

/** Everyone the office has, those who left too: they come back by a return, not as somebody new. */
export const knownPeople = (tx: Tx): Promise<KnownPerson[]> =>
  tx.rows(known, [tx.scope.operatorId, tx.scope.officeId]);
