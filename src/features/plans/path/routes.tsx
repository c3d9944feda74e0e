import { notFound, saved } from "../../../http/reply.ts";
import { staffRoute, type Route } from "../../../http/route.ts";
import { startPlan } from "../editor/start-plan.ts";
import { setConsultation } from "./consultation.ts";
import { consultationForm } from "./form.ts";
import { showPath } from "./show.tsx";

const path = staffRoute({
  method: "GET",
  path: "/people/:participantId/plan",
  can: "plan.view",
  audit: { action: "plan.viewed", about: "participant" },
  handle: (ctx) => showPath(ctx, [], null),
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
    return started.problem.code === "request.notFound"
      ? notFound()
      : showPath(ctx, [started.problem], "start");
  },
});

const consultation = staffRoute({
  method: "POST",
  path: "/people/:participantId/plan/consultation",
  can: "plan.write",
  audit: { action: "plan.consultationSet", about: "participant" },
  form: consultationForm,
  again: (ctx, problems) => showPath(ctx, problems, "consultation"),
  handle: async (ctx) => {
    const { participantId = "" } = ctx.params;
    ctx.about(participantId);
    const kept = await setConsultation(ctx, participantId, ctx.form);
    if (kept.ok) return saved(`/people/${participantId}/plan`);
    return kept.problem.code === "request.notFound"
      ? notFound()
      : showPath(ctx, [kept.problem], "consultation");
  },
});

export const pathRoutes: Route[] = [path, start, consultation];
