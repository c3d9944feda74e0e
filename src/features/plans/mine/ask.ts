import { newId } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { Ctx } from "../../../http/route.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { keepVoice } from "../../attachments/commands.ts";
import { besideNow } from "../../help/queries.ts";
import { inOffice } from "../store-event.ts";
import type { MyPlan } from "./my-plan.ts";

type Sent = { readonly versionHash: string; readonly card: string; readonly words: string };

/** Keeps a question about the version it was asked of, unaltered, and gives its id. Refuses with `plan.nothingAsked`, `voice.unreadable`. */
export async function askAboutPlan(
  ctx: Ctx<ParticipantActor, Sent>,
  { plan, version }: MyPlan,
): Promise<Result<string>> {
  const { tx, actor, form, uploads, today, now } = ctx;
  const { voice } = uploads;
  if (form.words.trim() === "" && form.card === "" && voice === undefined) {
    return refuse({ code: "plan.nothingAsked", field: "words" });
  }
  const { participantId } = actor;
  const kept = voice && (await keepVoice(ctx, voice, { participantId }));
  if (kept?.ok === false) return kept;
  const beside = await besideNow(tx, actor);
  const { operatorId, officeId } = inOffice(tx);
  const id = newId();
  await tx.q
    .insertInto("plan_question")
    .values({
      operator_id: operatorId,
      office_id: officeId,
      question_id: id,
      plan_id: plan.planId,
      participant_id: participantId,
      version_hash: version.hash,
      words: form.words.trim() === "" ? "" : form.words,
      card: form.card,
      voice_id: kept?.value ?? null,
      given_how: beside.given_how,
      helped_by: beside.helped_by,
      occurred_on: today,
      recorded_at: now.toISOString(),
    })
    .execute();
  return ok(id);
}
