import { newId } from "../../../domain/ids.ts";
import type { PlanEvent, PlanEvidenceFile } from "../../../domain/plan/event.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { Ctx } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { keepPaper, keepVoice } from "../../attachments/commands.ts";
import { keepConfirmed } from "../../papers/commands.ts";
import { enterStep } from "../enter-step.ts";
import type { PlanFacts } from "../facts/facts.ts";
import { serviceManagersOf } from "../staff-queries.ts";
import { evidenceFile } from "../store-event.ts";
import { detailsOf } from "./details.ts";
import type { SentStep } from "./form.ts";
import { ofThePerson } from "./kinds.ts";

/**
 * Enters a step from its form, with the papers that came with it. Refuses with `paper.unreadable`,
 * `voice.unreadable`, a form problem with its field, or what the rules say.
 */
export async function takeStep(
  ctx: Ctx<StaffActor, unknown>,
  participantId: string,
  sent: SentStep,
): Promise<Result<PlanFacts>> {
  const { tx, actor, now, today } = ctx;
  const said = detailsOf(sent);
  if (!said.ok) return said;
  if (
    sent.by !== "" &&
    !(await serviceManagersOf(tx)).some(({ staff_id }) => staff_id === sent.by)
  ) {
    return refuse({ code: "form.choose", field: "by" });
  }
  const planId = ofThePerson.has(sent.kind) ? null : sent.plan;
  if (planId === "" && sent.kind !== "retraction") return refuse({ code: "request.notFound" });
  const evidence = await keptWith(ctx, participantId);
  if (!evidence.ok) return evidence;
  const own = said.value.kind === "consent" && said.value.consentedBy.who === "self";
  const entered = {
    eventId: newId(),
    planId: planId === "" ? null : planId,
    occurredOn: sent.occurredOn,
    recordedAt: now,
    by: own ? participantId : sent.by === "" ? actor.staffId : sent.by,
    place: sent.place === "" ? null : sent.place,
    evidence: evidence.value,
    corrects: sent.corrects === "" ? null : sent.corrects,
  };
  // The kind and its details come from one variant of Said, which a spread hides from the compiler.
  const candidate = { ...said.value, ...entered } as PlanEvent;
  const by = actor.staffId;
  const taken = await enterStep({ tx, participantId, candidate, recordedBy: by, today });
  if (taken.ok && candidate.planId !== null) {
    await keepConfirmed(
      { tx, by, now, today, services: ctx.services },
      candidate.planId,
      candidate.kind,
    );
  }
  return taken;
}

async function keptWith(
  ctx: Ctx<StaffActor, unknown>,
  participantId: string,
): Promise<Result<PlanEvidenceFile[]>> {
  const { paper, voice } = ctx.uploads;
  const files: PlanEvidenceFile[] = [];
  for (const kept of [
    paper && (await keepPaper(ctx, paper, { participantId })),
    voice && (await keepVoice(ctx, voice, { participantId })),
  ]) {
    if (kept === undefined) continue;
    if (!kept.ok) return kept;
    files.push(await evidenceFile(ctx.tx, kept.value));
  }
  return ok(files);
}
