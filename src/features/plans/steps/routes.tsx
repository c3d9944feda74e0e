import type { Problem } from "../../../domain/result.ts";
import { firstOf } from "../../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { interviewsOf } from "../../assessments/queries/interviews.ts";
import { planFacts } from "../facts/facts.ts";
import { serviceManagersOf } from "../staff-queries.ts";
import { stepForms, type SentStep } from "./form.ts";
import { enteredKinds, ofThePerson, type EnteredKind } from "./kinds.ts";
import { interviewAsForm } from "./interview.ts";
import { StepPage } from "./page.tsx";
import { fieldOfProblem } from "./problem-field.ts";
import { takeStep } from "./take-step.ts";

/** A page and a change for every step, each with its own line in the audit log. */
export const stepRoutes: Route[] = enteredKinds.flatMap((kind) => [
  staffRoute({
    method: "GET",
    path: `/people/:participantId/plan/${kind}`,
    can: "plan.write",
    audit: { action: "plan.stepOpened", about: "participant" },
    handle: (ctx) => show(ctx, kind, []),
  }),
  staffRoute({
    method: "POST",
    path: `/people/:participantId/plan/${kind}`,
    can: "plan.write",
    audit: { action: `plan.${kind}`, about: "participant" },
    form: stepForms[kind],
    uploads: { paper: "paper", voice: "voice" },
    again: (ctx, problems) => show(ctx, kind, problems),
    handle: async (ctx) => {
      const { participantId = "" } = ctx.params;
      ctx.about(participantId);
      // `kind` chose the schema that made the form, which the union over all kinds hides.
      const sent = { ...ctx.form, kind } as SentStep;
      const taken = await takeStep(ctx, participantId, sent);
      if (taken.ok) return saved(pathOf(participantId, sent.plan));
      if (taken.problem.code === "request.notFound") return notFound();
      return show({ ...ctx, form: undefined }, kind, [taken.problem]);
    },
  }),
]);

const pathOf = (participantId: string, planId: string): string =>
  `/people/${participantId}/plan${planId === "" ? "" : `?plan=${planId}`}`;

async function show(
  ctx: Ctx<StaffActor, undefined>,
  kind: EnteredKind,
  problems: readonly Problem[],
): Promise<Reply> {
  const { tx, actor, params, raw, query, once, today } = ctx;
  const { participantId = "" } = params;
  const facts = await planFacts(tx, participantId);
  if (facts === null) return notFound();
  ctx.about(participantId);
  const planId = firstOf(raw, "plan") || (query.get("plan") ?? "");
  const plan = facts.plans.find((one) => one.planId === planId);
  const corrects = firstOf(raw, "corrects") || (query.get("corrects") ?? "");
  const corrected = facts.events.find(({ eventId }) => eventId === corrects);
  const free = ofThePerson.has(kind) || (kind === "retraction" && corrected?.planId === null);
  if (plan === undefined && !free) return notFound();
  if (kind === "retraction" && corrected === undefined) return notFound();
  const managers = await serviceManagersOf(tx);
  const interviews = kind === "assessmentInterview" ? await interviewsOf(tx, participantId) : [];
  const used = interviews.find(({ interview_id }) => interview_id === query.get("interview"));
  const shown = used === undefined ? raw : interviewAsForm(used);
  const told = problems.map((problem) => fieldOfProblem(kind, problem));
  return page(
    <StepPage
      {...{ actor, facts, kind, plan, corrected, managers, interviews, once, today }}
      raw={shown}
      problems={told}
    />,
    problems.length === 0 ? 200 : problems[0]?.code === "form.stale" ? 409 : 422,
  );
}
