import type { Tx } from "../../../db/actor-transaction.ts";
import { todayIn } from "../../../domain/calendar/day.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { givenAt } from "../../../domain/provenance/waited.ts";
import { ok, type Result } from "../../../domain/result.ts";
import type { SignKind } from "../../../domain/sign/card.ts";
import { saysAnew, tellColour, type DayColour } from "../../../domain/sign/colour.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { staffOn } from "../../help/queries.ts";
import { givenNow } from "../../saying/given.ts";
import { colourOn, toldOn } from "../queries/colours.ts";
import { whose } from "../whose.ts";

type Acting = { readonly tx: Tx; readonly actor: ParticipantActor; readonly today: PlainDay };

type Saying = Omit<Acting, "today"> & { readonly now: Date; readonly waited: number | null };

/** Keeps the colour of the day it was said on, beside those said earlier that day. */
export async function sayColour(
  { tx, actor, now, waited }: Saying,
  colour: SignKind,
): Promise<void> {
  const saidAt = givenAt(now, waited);
  const day = todayIn(saidAt, "Asia/Tokyo");
  if (!saysAnew(await colourOn(tx, actor.participantId, day), colour)) return;
  const given = await givenNow(tx, actor);
  await tx.q
    .insertInto("day_colour")
    .values({
      ...whose(actor),
      colour_id: newId(),
      colour,
      given_how: given.how,
      helped_by: given.helpedBy,
      occurred_on: day,
      given_at: waited ? saidAt : null,
    })
    .execute();
}

/** Tells one colour to one member of today's staff; they see it at once. Refuses with the domain's problems. */
export async function tell(
  { tx, actor, today }: Acting,
  said: DayColour,
  staffId: string,
  withCards: boolean,
): Promise<Result<null>> {
  const told = await toldOn(tx, actor.participantId, today);
  const telling = tellColour({
    said,
    staffId,
    today,
    here: (await staffOn(tx, today)).map((staff) => staff.staff_id),
    told: told.filter((one) => one.colourId === said.colourId).map((one) => one.staffId),
  });
  if (!telling.ok) return telling;
  await tx.q
    .insertInto("colour_telling")
    .values({
      ...whose(actor),
      telling_id: newId(),
      colour_id: said.colourId,
      staff_id: staffId,
      colour: said.colour,
      with_cards: withCards,
      occurred_on: today,
    })
    .execute();
  return ok(null);
}

/** やっぱり やめる: from now on they do not see it. Taking back twice is taking back. */
export async function takeBack(
  { tx, actor }: Pick<Acting, "tx" | "actor">,
  tellingId: string,
): Promise<void> {
  await tx.q
    .insertInto("colour_telling_end")
    .values({ ...whose(actor), telling_id: tellingId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
