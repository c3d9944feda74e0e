import type { Tx } from "../../../db/actor-transaction.ts";
import { newId } from "../../../domain/ids.ts";
import type { SignedIn } from "../../../policies/actor.ts";

type Acting = { readonly tx: Tx; readonly actor: SignedIn };

/** Whom to call on a hard day, entered by the person or by staff. */
export async function addContact(
  { tx, actor }: Acting,
  participantId: string,
  contact: { readonly name: string; readonly phone: string },
): Promise<void> {
  await tx.q
    .insertInto("crisis_contact")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      participant_id: participantId,
      contact_id: newId(),
      ...contact,
      entered_by: actor.kind === "staff" ? "staff" : "self",
      staff_id: actor.kind === "staff" ? actor.staffId : null,
    })
    .execute();
}

/** The person puts a number away; it stays in the records. */
export async function putContactAway(
  { tx, actor }: Acting,
  participantId: string,
  contactId: string,
): Promise<void> {
  await tx.q
    .insertInto("crisis_contact_end")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      participant_id: participantId,
      contact_id: contactId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
