import { newId } from "../../../domain/ids.ts";
import type { PlanEvent, PlanEvidenceFile } from "../../../domain/plan/event.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { Ctx } from "../../../http/route.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { keepPhoto, keepVoice } from "../../attachments/commands.ts";
import { staffOn } from "../../help/queries.ts";
import { enterStep } from "../enter-step.ts";
import { evidenceFile } from "../store-event.ts";
import type { MyPlan } from "./my-plan.ts";

type Sent = { readonly versionHash: string; readonly explainedBy: string; readonly name: string };
type ConsentCtx = Ctx<ParticipantActor, Sent>;

/**
 * The person's own consent to the version that was on their screen: drawn, written with the keyboard, or spoken.
 * Refuses with `plan.versionChanged`, `plan.electronicNotAgreed`, `plan.evidenceMissing` and the rules of the plan.
 */
export async function consentToMine(ctx: ConsentCtx, { plan }: MyPlan): Promise<Result<null>> {
  const { tx, actor, form, now, today } = ctx;
  const staff = await staffOn(tx, today);
  if (!staff.some(({ staff_id }) => staff_id === form.explainedBy)) {
    return refuse({ code: "form.choose", field: "explainedBy" });
  }
  const evidence = await shownBy(ctx);
  if (!evidence.ok) return evidence;
  const spoken = ctx.uploads["voice"] !== undefined && ctx.uploads["signature"] === undefined;
  const candidate: PlanEvent<"consent"> = {
    kind: "consent",
    eventId: newId(),
    planId: plan.planId,
    occurredOn: today,
    recordedAt: now,
    by: actor.participantId,
    place: null,
    evidence: evidence.value,
    corrects: null,
    method: spoken ? "voice" : "signature",
    versionHash: form.versionHash,
    explainedOn: today,
    explainedBy: form.explainedBy,
    consentedBy: { who: "self" },
    witness: null,
    ...(form.name === "" ? {} : { signedName: form.name }),
  };
  const { participantId } = actor;
  const entered = await enterStep({
    tx,
    participantId,
    candidate,
    recordedBy: participantId,
    today,
  });
  return entered.ok ? ok(null) : entered;
}

async function shownBy(ctx: ConsentCtx): Promise<Result<PlanEvidenceFile[]>> {
  const { signature, voice } = ctx.uploads;
  const owner = { participantId: ctx.actor.participantId };
  const files: PlanEvidenceFile[] = [];
  for (const kept of [
    signature && (await keepPhoto(ctx, signature, owner)),
    voice && (await keepVoice(ctx, voice, owner)),
  ]) {
    if (kept === undefined) continue;
    if (!kept.ok) return kept;
    files.push(await evidenceFile(ctx.tx, kept.value));
  }
  return ok(files);
}
