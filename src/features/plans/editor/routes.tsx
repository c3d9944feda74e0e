import { parseDay } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { Problem } from "../../../domain/result.ts";
import { firstOf } from "../../../http/body.ts";
import { json, notFound, page, problem, saved, type Reply } from "../../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { goalsOf, isOpen, programmesHere } from "../../goals/queries/goals.ts";
import { hopesOf } from "../../hopes/queries.ts";
import { evidenceByGoal } from "../evidence/queries.ts";
import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import { planOf } from "../facts/plan-of.ts";
import { sinceLastReview } from "../facts/since.ts";
import { actOn } from "./act.ts";
import { EditorPage } from "./page.tsx";
import { finishDraft } from "./finish.ts";
import { actOnGoal } from "./goals.ts";
import { readDraft } from "./read-draft.ts";
import { saveDraft } from "./save-draft.ts";
import { quotedWishes } from "./wishes.ts";

type Editing = {
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly draft: NonNullable<PlanHere["draft"]>;
};

const edit = staffRoute({
  method: "GET",
  path: "/plans/:planId/edit",
  can: "plan.write",
  audit: { action: "plan.draftOpened", about: "participant" },
  handle: async (ctx) => {
    const editing = await openDraft(ctx);
    return editing === null ? notFound() : show(ctx, editing, editing.draft.content, []);
  },
});

/** What the person reads in the plan: its goals in both forms, the rows, and the rows for work outside. */
const planTexts =
  /^(family|policy|newWording|newOwn)$|^(wording|own|need|target|part|method|frequency|time|place|who|care|purpose|effect|why|content|contact)-/;

const save = staffRoute({
  method: "POST",
  path: "/plans/:planId/draft",
  readings: planTexts,
  can: "plan.write",
  audit: { action: "plan.draftSaved", about: "participant" },
  handle: async (ctx) => {
    const editing = await openDraft(ctx);
    if (editing === null) return notFound();
    const wishes = quotedWishes(await hopesOf(ctx.tx, editing.facts.participantId));
    const read = readDraft(ctx.raw, editing.draft.content, wishes);
    const refused = (problems: readonly Problem[]) =>
      asJson(ctx.request) && problems[0]
        ? problem(problems[0])
        : show(ctx, editing, read.content, problems);
    if (read.problems.length > 0) return refused(read.problems);
    const seen = Number(firstOf(ctx.raw, "_version"));
    if (seen !== editing.draft.version) return refused([{ code: "form.stale" }]);
    const act = firstOf(ctx.raw, "act");
    if (act === "finish") return finish(ctx, editing, read.content, refused);
    const { tx, actor, params, raw, today } = ctx;
    const { participantId } = editing.facts;
    const setting = { tx, raw, today, participantId, staffId: actor.staffId };
    const acted = await actOnGoal(setting, read.content, act);
    if (!acted.ok) return refused([acted.problem]);
    const planId = params["planId"] ?? "";
    const kept = await saveDraft(tx, planId, actOn(acted.value, act), seen, actor.staffId);
    if (!kept.ok) return refused([kept.problem]);
    return asJson(ctx.request)
      ? json({ saved: true, version: kept.value })
      : saved(`/plans/${planId}/edit`);
  },
});

type EditCtx = Ctx<StaffActor, undefined>;

async function openDraft(ctx: EditCtx): Promise<Editing | null> {
  const found = await planOf(ctx.tx, ctx.params["planId"] ?? "");
  if (found === null || found.plan.draft === null) return null;
  ctx.about(found.facts.participantId);
  return { ...found, draft: found.plan.draft };
}

async function finish(
  { tx, actor, raw, now, today }: EditCtx,
  { facts, plan, draft }: Editing,
  content: Editing["draft"]["content"],
  refused: (problems: readonly Problem[]) => Reply | Promise<Reply>,
): Promise<Reply> {
  const madeOn = parseDay(firstOf(raw, "madeOn"));
  if (!madeOn.ok) return refused([{ code: "form.date", field: "madeOn" }]);
  const problems = await finishDraft({
    tx,
    actor,
    facts,
    plan,
    content,
    now,
    today,
    seen: draft.version,
    madeOn: madeOn.value,
  });
  if (problems.length > 0) return refused(problems);
  return saved(`/people/${facts.participantId}/plan?plan=${plan.planId}`);
}

async function show(
  ctx: EditCtx,
  { facts, plan, draft }: Editing,
  content: Editing["draft"]["content"],
  problems: readonly Problem[],
): Promise<Reply> {
  const { tx, actor, raw, today } = ctx;
  const since: PlainDay = sinceLastReview(facts, plan, today);
  const evidence = await evidenceByGoal(tx, facts.participantId, since, today);
  const wishes = quotedWishes(await hopesOf(tx, facts.participantId));
  const programmes = await programmesHere(tx);
  const goals = (await goalsOf(tx, facts.participantId)).filter(isOpen);
  const stale = problems.some(({ code }) => code === "form.stale");
  return page(
    <EditorPage
      {...{
        actor,
        facts,
        plan,
        content,
        evidence,
        since,
        wishes,
        programmes,
        goals,
        raw,
        today,
        problems,
      }}
      version={draft.version}
    />,
    problems.length === 0 ? 200 : stale ? 409 : 422,
  );
}

const asJson = (request: Request): boolean =>
  request.headers.get("accept")?.startsWith("application/json") ?? false;

export const editorRoutes: Route[] = [edit, save];
