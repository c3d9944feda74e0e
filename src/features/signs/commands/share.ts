import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import { lastDay, shareWith } from "../../../domain/sign/sharing.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { staffOn } from "../../help/queries.ts";
import { supporters, type ShareForm } from "../form.ts";
import { givenNow } from "../../saying/given.ts";
import { cardsOf } from "../queries/cards.ts";
import { whose } from "../whose.ts";

type Acting = { readonly tx: Tx; readonly actor: ParticipantActor; readonly today: PlainDay };

/**
 * Lets the named see one card, every card or every colour until the chosen day. Refuses with
 * `sign.shareWithWhom`, `colour.notHere` (nobody of the staff) or `form.choose` (no card of the person).
 */
export async function share(acting: Acting, form: ShareForm): Promise<Result<null>> {
  const { tx, actor, today } = acting;
  const recipients = shareWith([...new Set(form.with)]);
  if (!recipients.ok) return refuse({ ...recipients.problem, field: "with" });
  const here = new Set((await staffOn(tx, today)).map((staff) => staff.staff_id));
  const named = recipients.value.filter((one) => one !== supporters);
  if (!named.every((one) => here.has(one)))
    return refuse({ code: "colour.notHere", field: "with" });
  const what = form.what === "cards" || form.what === "colours" ? form.what : "card";
  const cardId = what === "card" ? form.what : null;
  if (cardId !== null && !(await isMine(acting, cardId))) {
    return refuse({ code: "form.choose", field: "what" });
  }
  const given = await givenNow(tx, actor);
  for (const one of recipients.value) {
    await tx.q
      .insertInto("sign_share")
      .values({
        ...whose(actor),
        share_id: newId(),
        what,
        card_id: cardId,
        staff_id: one === supporters ? null : one,
        until_on: lastDay(form.until, today),
        given_how: given.how,
        helped_by: given.helpedBy,
        occurred_on: today,
      })
      .execute();
  }
  return ok(null);
}

/** From now on it is not seen any more. */
export async function endShare(
  { tx, actor }: Pick<Acting, "tx" | "actor">,
  shareId: string,
): Promise<void> {
  await tx.q
    .insertInto("sign_share_end")
    .values({ ...whose(actor), share_id: shareId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const isMine = async ({ tx, actor }: Acting, cardId: string): Promise<boolean> =>
  (await cardsOf(tx, actor.participantId)).some((card) => card.cardId === cardId);
