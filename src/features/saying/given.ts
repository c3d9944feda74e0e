import type { Tx } from "../../db/actor-transaction.ts";
import { provenance, type HowGiven, type Provenance } from "../../domain/provenance/how-given.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { besideNow } from "../help/queries.ts";

/** How what the person says now is given: a colour or a card is never guessed by somebody. */
export async function givenNow(tx: Tx, actor: ParticipantActor): Promise<Provenance> {
  const { given_how, helped_by } = await besideNow(tx, actor);
  return givenAs(given_how, helped_by);
}

/** The tables' own checks hold a helper exactly where there was help. */
export function givenAs(how: HowGiven, helpedBy: string | null): Provenance {
  const given = provenance(how, helpedBy);
  if (!given.ok) throw new Error(given.problem.code);
  return given.value;
}
