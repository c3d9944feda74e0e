import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import { lastDay, type HowLong } from "../../../domain/sign/sharing.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { staffOn } from "../../help/queries.ts";
import { givenNow } from "../../saying/given.ts";
import type { Share } from "../queries/granted.ts";
import { whose } from "../whose.ts";

type Acting = { readonly tx: Tx; readonly actor: ParticipantActor; readonly today: PlainDay };

/**
 * The same to the same, from today until another day, longer or shorter: a new share that names the
 * one it follows. Refuses with `sign.shareOver` (ended meanwhile) or `colour.notHere` (they left).
 */
export async function shareUntil(
  acting: Acting,
  share: Share,
  until: HowLong,
): Promise<Result<null>> {
  const { tx, actor, today } = acting;
  const { shareId, staffId } = share;
  if (staffId !== null && !(await staffOn(tx, today)).some((one) => one.staff_id === staffId)) {
    return refuse({ code: "colour.notHere", field: "until" });
  }
  // The row is what two presses at once meet on: only one of them ends it.
  const ended = await tx.q
    .insertInto("sign_share_end")
    .values({ ...whose(actor), share_id: shareId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (ended.numInsertedOrUpdatedRows !== 1n) {
    return refuse({ code: "sign.shareOver", field: "until" });
  }
  const given = await givenNow(tx, actor);
  await tx.q
    .insertInto("sign_share")
    .values({
      ...whose(actor),
      share_id: newId(),
      follows_id: shareId,
      what: share.what,
      card_id: share.cardId,
      staff_id: staffId,
      until_on: lastDay(until, today),
      given_how: given.how,
      helped_by: given.helpedBy,
      occurred_on: today,
    })
    .execute();
  return ok(null);
}
