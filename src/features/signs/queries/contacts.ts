import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";

export type Contact = {
  readonly contactId: string;
  readonly name: string;
  readonly phone: string;
  readonly enteredBy: "self" | "staff";
};

/** Whom the person calls on a hard day, in the order in which they were entered. */
export const contactsOf = (tx: Tx, participantId: string): Promise<Contact[]> =>
  tx.rows(ofPerson, [tx.scope.operatorId, tx.scope.officeId, participantId]);

/** The office's own number; empty where none was entered. */
export async function officePhone(tx: Tx): Promise<string> {
  const [row] = await tx.rows(phone, [tx.scope.operatorId, tx.scope.officeId]);
  return row?.phone ?? "";
}

const ofPerson = statement<Contact>(
  "crisis-contacts",
  `select c.contact_id as "contactId", c.name, c.phone, c.entered_by as "enteredBy"
   from crisis_contact c
   where c.operator_id = $1 and c.office_id = $2 and c.participant_id = $3
     and not exists (select from crisis_contact_end e
       where e.operator_id = $1 and e.office_id = $2 and e.contact_id = c.contact_id)
   order by c.recorded_at, c.contact_id`,
);

const phone = statement<{ phone: string }>(
  "office-phone",
  "select phone from office where operator_id = $1 and office_id = $2",
);
