import type { Ctx } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { cardPerson, type CardPerson } from "./queries.ts";

/** The person of the address, named to the audit log; null for somebody not of this office. */
export async function personOf(ctx: Ctx<StaffActor, unknown>): Promise<CardPerson | null> {
  const person = await cardPerson(ctx.tx, ctx.params["participantId"] ?? "");
  if (person !== null) ctx.about(person.participant_id);
  return person;
}
