import type { Tx } from "../../../db/actor-transaction.ts";
import { newId } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { planFacts } from "../facts/facts.ts";
import { inOffice } from "../store-event.ts";
import type { ConsultationSent } from "./form.ts";

type Ctx = { readonly tx: Tx; readonly actor: StaffActor; readonly now: Date };

/** Notes who gets the plan beside the person. Refuses with `form.missing` or `request.notFound`. */
export async function setConsultation(
  { tx, actor, now }: Ctx,
  participantId: string,
  { kind, name }: ConsultationSent,
): Promise<Result<null>> {
  if (kind === "office" && name === "") return refuse({ code: "form.missing", field: "name" });
  if ((await planFacts(tx, participantId)) === null) return refuse({ code: "request.notFound" });
  const { operatorId, officeId } = inOffice(tx);
  await tx.q
    .insertInto("participant_consultation")
    .values({
      operator_id: operatorId,
      office_id: officeId,
      consultation_id: newId(),
      participant_id: participantId,
      kind,
      name: kind === "office" ? name : "",
      recorded_by: actor.staffId,
      recorded_at: now.toISOString(),
    })
    .execute();
  return ok(null);
}
