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
import type { TellingForm } from "../form.ts";
import { colourOfKind, colourOn, toldOn } from "../queries/colours.ts";
import { whose } from "../whose.ts";

type Saying = {
  readonly tx: Tx;
  readonly actor: ParticipantActor;
  readonly now: Date;
  readonly waited: number | null;
};

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

/**
 * Tells the person's own colour of this kind to one member of today's staff; they see it at once. It
 * is named by its kind alone: a page stored before the colour was said can tell it, and nobody else's
 * can be named. Refuses with the domain's problems.
 */
export async function tell(
  ctx: Saying & { readonly today: PlainDay },
  kind: SignKind,
  { staff: staffId, cards }: TellingForm,
): Promise<Result<null>> {
  const { tx, actor, today } = ctx;
  const withCards = cards === "on";
  const said = await saidBefore(ctx, kind);
  const told = await toldOn(tx, actor.participantId, today);
  const knows = told.some(
    (one) =>
      one.colourId === said.colourId && one.staffId === staffId && (one.withCards || !withCards),
  );
  // Pressed on a page that could not know yet: what was to be done is done.
  if (knows && ctx.waited !== 0) return ok(null);
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
  { tx, actor }: Pick<Saying, "tx" | "actor">,
  tellingId: string,
): Promise<void> {
  await tx.q
    .insertInto("colour_telling_end")
    .values({ ...whose(actor), telling_id: tellingId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Telling a colour that was not said on its day says it first. */
async function saidBefore(ctx: Saying, kind: SignKind): Promise<DayColour> {
  const { tx, actor, now, waited } = ctx;
  const day = todayIn(givenAt(now, waited), "Asia/Tokyo");
  const find = () => colourOfKind(tx, actor.participantId, day, kind);
  const before = await find();
  if (before !== null) return before;
  await sayColour(ctx, kind);
  const said = await find();
  if (said === null) throw new Error("A colour that was said is not there");
  return said;
}
