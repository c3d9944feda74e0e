import { parseDay } from "../../../domain/calendar/wareki.ts";
import type { PlanGoal } from "../../../domain/plan/content.ts";
import { draftMonitoring, draftText } from "../../../domain/plan/draft-monitoring.ts";
import { citation, type PlanEvidence } from "../../../domain/plan/evidence.ts";
import type { Problem } from "../../../domain/result.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import { json, notFound, page, problem, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { evidenceByGoal } from "../evidence/queries.ts";
import { planOf } from "../facts/plan-of.ts";
import { sinceLastReview } from "../facts/since.ts";
import { planContent } from "../queries.ts";
import { finishMonitoring, saveMonitoring } from "./commands.ts";
import type { MonitoringContent } from "./content.ts";
import { MonitoringPage } from "./page.tsx";
import { monitoringDraft } from "./queries.ts";

type MonitoringCtx = Ctx<StaffActor, undefined>;

const open = staffRoute({
  method: "GET",
  path: "/plans/:planId/monitoring",
  can: "plan.write",
  audit: { action: "plan.monitoringOpened", about: "participant" },
  handle: async (ctx) => {
    const work = await reviewed(ctx);
    return work === null ? notFound() : show(ctx, work, work.content, []);
  },
});

const write = staffRoute({
  method: "POST",
  path: "/plans/:planId/monitoring",
  can: "plan.write",
  audit: { action: "plan.monitoringSaved", about: "participant" },
  handle: async (ctx) => {
    const work = await reviewed(ctx);
    if (work === null) return notFound();
    const { tx, actor, raw, request } = ctx;
    const { facts, plan } = work;
    const act = firstOf(raw, "act");
    const content = cited(typed(raw, work.goals), act);
    const refused = (found: Problem) =>
      isAutosave(request) ? problem(found) : show(ctx, work, content, [found]);
    const seen = Number(firstOf(raw, "_version"));
    if (seen !== work.version) return refused({ code: "form.stale" });
    if (act === "finish") return finish(ctx, work, content, refused);
    const whose = { planId: plan.planId, participantId: facts.participantId };
    const kept = await saveMonitoring(tx, whose, content, seen, actor.staffId);
    if (!kept.ok) return refused(kept.problem);
    return isAutosave(request)
      ? json({ saved: true, version: kept.value })
      : saved(`/plans/${plan.planId}/monitoring`);
  },
});

/** The plan under review with its evidence, and the text as far as it was written, else as drafted from records. */
async function reviewed(ctx: MonitoringCtx) {
  const { tx, params, today } = ctx;
  const found = await planOf(tx, params["planId"] ?? "");
  const stored = found && (await planContent(tx, found.plan.planId));
  if (found === null || stored === null) return null;
  const { facts, plan } = found;
  ctx.about(facts.participantId);
  const since = sinceLastReview(facts, plan, today);
  const evidence = await evidenceByGoal(tx, facts.participantId, since, today);
  const { goals } = stored.content;
  const kept = await monitoringDraft(tx, plan.planId);
  const content = kept?.content ?? {
    goals: Object.fromEntries(goals.map((goal) => [goal.goalId, first(goal, evidence)])),
    satisfaction: "",
    changes: "",
  };
  return { facts, plan, goals, since, evidence, content, version: kept?.version ?? 0 };

  function first(goal: PlanGoal, all: ReadonlyMap<string, readonly PlanEvidence[]>) {
    const lived = all.get(goal.goalId) ?? [];
    return {
      words: draftText(draftMonitoring(goal, lived, { since, until: today })),
      achievement: "",
    };
  }
}

type Reviewed = NonNullable<Awaited<ReturnType<typeof reviewed>>>;

async function finish(
  { tx, actor, raw, now, today }: MonitoringCtx,
  { facts, plan, goals, evidence, since }: Reviewed,
  content: MonitoringContent,
  refused: (found: Problem) => Reply,
): Promise<Reply> {
  const occurredOn = parseDay(firstOf(raw, "occurredOn"));
  if (!occurredOn.ok) return refused({ code: "form.date", field: "occurredOn" });
  const done = await finishMonitoring({
    tx,
    actor,
    facts,
    plan,
    content,
    evidence,
    since,
    now,
    today,
    goalIds: goals.map(({ goalId }) => goalId),
    occurredOn: occurredOn.value,
    place: firstOf(raw, "place").trim(),
  });
  if (!done.ok) return refused(done.problem);
  return saved(`/people/${facts.participantId}/plan?plan=${plan.planId}`);
}

const typed = (raw: RawForm, goals: readonly PlanGoal[]): MonitoringContent => ({
  goals: Object.fromEntries(
    goals.map(({ goalId }) => [
      goalId,
      {
        words: firstOf(raw, `words-${goalId}`),
        achievement: firstOf(raw, `achievement-${goalId}`),
      },
    ]),
  ),
  satisfaction: firstOf(raw, "satisfaction"),
  changes: firstOf(raw, "changes"),
});

/** `cite:<goal>:<day>` puts the day behind the last sentence of that goal. */
function cited(content: MonitoringContent, act: string): MonitoringContent {
  const [verb, goalId = "", day = ""] = act.split(":");
  const goal = content.goals[goalId];
  if (verb !== "cite" || goal === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return content;
  const words = `${goal.words.trimEnd()}${citation(day)}`;
  return { ...content, goals: { ...content.goals, [goalId]: { ...goal, words } } };
}

const isAutosave = (request: Request): boolean =>
  request.headers.get("accept")?.startsWith("application/json") ?? false;

function show(
  { actor, raw, today }: MonitoringCtx,
  work: Reviewed,
  content: MonitoringContent,
  problems: readonly Problem[],
): Reply {
  const stale = problems.some(({ code }) => code === "form.stale");
  return page(
    <MonitoringPage {...{ actor, work, content, raw, today, problems }} />,
    problems.length === 0 ? 200 : stale ? 409 : 422,
  );
}

export type MonitoringWork = Reviewed;
export const monitoringRoutes: Route[] = [open, write];
