import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import type { Provenance } from "../../../domain/provenance/how-given.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { adjust, type Helped } from "../../../domain/sign/adjustment.ts";
import { actorId, type SignedIn, type StaffActor } from "../../../policies/actor.ts";
import { noticed } from "../../board/derived.ts";
import type { Telling } from "../queries/granted.ts";

type Acting<A> = { readonly tx: Tx; readonly actor: A; readonly today: PlainDay };

/** What the one who was told changed that day. Refuses with `adjustment.notTold`. */
export async function keepAdjustment(
  { tx, actor, today }: Acting<StaffActor>,
  participantId: string,
  telling: Telling,
  words: string,
): Promise<Result<null>> {
  const may = adjust(telling, actor.staffId);
  if (!may.ok) return may;
  await tx.q
    .insertInto("day_adjustment")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      participant_id: participantId,
      adjustment_id: newId(),
      telling_id: telling.tellingId,
      staff_id: actor.staffId,
      words,
      occurred_on: today,
    })
    .execute();
  await noticed(tx, participantId, today);
  return ok(null);
}

/** Whether it helped, as one side sees it; an earlier word stays beside it. */
export async function rateAdjustment(
  { tx, actor, today }: Acting<SignedIn>,
  participantId: string,
  adjustmentId: string,
  helped: Helped,
  given: Provenance,
): Promise<void> {
  const isSelf = actor.kind === "participant";
  if (given.how === "interpreted") throw new Error("Whether it helped is nobody's to guess");
  await tx.q
    .insertInto("adjustment_rating")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      participant_id: participantId,
      rating_id: newId(),
      adjustment_id: adjustmentId,
      rater: isSelf ? "self" : "staff",
      staff_id: isSelf ? null : actorId(actor),
      helped,
      given_how: given.how,
      helped_by: given.helpedBy,
      occurred_on: today,
    })
    .execute();
}
