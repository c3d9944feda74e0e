import { cycle } from "../../../domain/plan/cycle.ts";
import type { Problem } from "../../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { wordsOfProblem } from "../../../words/problems.ts";
import { goalsOf, isOpen } from "../../goals/queries/goals.ts";
import { contextOf } from "../facts/context.ts";
import { planFacts } from "../facts/facts.ts";
import { noPlanYet } from "../facts/no-plan.ts";
import { startPlan } from "../editor/start-plan.ts";
import { questionsOf } from "../questions/queries.ts";
import { setConsultation } from "./consultation.ts";
import { consultationForm } from "./form.ts";
import { PathPage } from "./page.tsx";

const path = staffRoute({
  method: "GET",
  path: "/people/:participantId/plan",
  can: "plan.view",
  audit: { action: "plan.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const start = staffRoute({
  method: "POST",
  path: "/people/:participantId/plan",
  can: "plan.write",
  audit: { action: "plan.started", about: "participant" },
  handle: async (ctx) => {
    const { participantId = "" } = ctx.params;
    ctx.about(participantId);
    const started = await startPlan(ctx, participantId);
    if (started.ok) return saved(`/plans/${started.value}/edit`);
    return started.problem.code === "request.notFound" ? notFound() : show(ctx, [started.problem]);
  },
});

const consultation = staffRoute({
  method: "POST",
  path: "/people/:participantId/plan/consultation",
  can: "plan.write",
  audit: { action: "plan.consultationSet", about: "participant" },
  form: consultationForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { participantId = "" } = ctx.params;
    ctx.about(participantId);
    const kept = await setConsultation(ctx, participantId, ctx.form);
    if (kept.ok) return saved(`/people/${participantId}/plan`);
    return kept.problem.code === "request.notFound"
      ? notFound()
      : show({ ...ctx, form: undefined }, [kept.problem]);
  },
});

async function show(ctx: Ctx<StaffActor, undefined>, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, params, query, once, raw, today } = ctx;
  const { participantId = "" } = params;
  const facts = await planFacts(tx, participantId);
  if (facts === null) return notFound();
  ctx.about(participantId);
  const wanted = query.get("plan");
  const chosen = facts.plans.find(({ planId }) => planId === wanted);
  if (wanted !== null && chosen === undefined) return notFound();
  const plan = chosen ?? facts.plans.at(-1) ?? noPlanYet(facts);
  const found = cycle(facts.events, plan, contextOf(facts, plan, today));
  const questions = await questionsOf(tx, participantId);
  const goals = (await goalsOf(tx, participantId)).filter(isOpen);
  const told = problems.map((problem) => ({
    ...(typeof problem["field"] === "string" ? { field: problem["field"] } : {}),
    text: wordsOfProblem({ ...problem, label: "相談支援事業者の名前" }).std,
  }));
  return page(
    <PathPage
      {...{ actor, facts, plan, found, questions, goals, today, once, raw }}
      problems={told}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

export const pathRoutes: Route[] = [path, start, consultation];
