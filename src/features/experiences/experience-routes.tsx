import type { Problem } from "../../domain/result.ts";
import { firstOf } from "../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { ownPath } from "../../http/own-path.ts";
import { marksForm, withdrawalForm } from "./experience-form.ts";
import { experienceDetail, stepsWithMarks } from "./experience-queries.ts";
import { markSteps } from "./mark-steps.ts";
import { ExperiencePage } from "./pages/experience-page.tsx";
import { withdraw } from "./withdraw.ts";

type StaffCtx = Ctx<StaffActor, undefined>;

const show = staffRoute({
  method: "GET",
  path: "/experiences/:experienceId",
  can: "experience.viewBoard",
  audit: { action: "experience.viewed", about: "participant" },
  handle: (ctx) => draw(ctx, []),
});

const mark = staffRoute({
  method: "POST",
  path: "/experiences/:experienceId/marks",
  can: "experience.mark",
  audit: { action: "experience.marked", about: "participant" },
  form: marksForm,
  handle: async (ctx) => {
    const { actor, tx, params, form, today } = ctx;
    const experience = await experienceDetail(tx, params["experienceId"] ?? "");
    if (experience === null) return notFound();
    ctx.about(experience.participantId);
    const marked = await markSteps(tx, experience, form, actor.staffId, today);
    return marked.ok
      ? saved(`/experiences/${experience.experienceId}`)
      : draw({ ...ctx, form: undefined }, [marked.problem]);
  },
  again: (ctx, problems) => draw(ctx, problems),
});

const withdrawal = staffRoute({
  method: "POST",
  path: "/experiences/:experienceId/withdrawal",
  can: "experience.layOutDay",
  audit: { action: "experience.withdrawn", about: "participant" },
  form: withdrawalForm,
  handle: async (ctx) => {
    const { actor, tx, params, form } = ctx;
    const experience = await experienceDetail(tx, params["experienceId"] ?? "");
    if (experience === null) return notFound();
    ctx.about(experience.participantId);
    const done = await withdraw(tx, experience, form.reason, actor.staffId);
    return done.ok
      ? saved(ownPath(form.back, `/experiences/${experience.experienceId}`))
      : draw({ ...ctx, form: undefined }, [done.problem]);
  },
  again: (ctx, problems) => draw(ctx, problems, firstOf(ctx.raw, "reason")),
});

async function draw(
  ctx: StaffCtx,
  problems: readonly Problem[],
  typedReason?: string,
): Promise<Reply> {
  const experience = await experienceDetail(ctx.tx, ctx.params["experienceId"] ?? "");
  if (experience === null) return notFound();
  ctx.about(experience.participantId);
  return page(
    <ExperiencePage
      actor={ctx.actor}
      today={ctx.today}
      experience={experience}
      steps={await stepsWithMarks(ctx.tx, experience)}
      refused={refusals(problems, { reason: { label: "わけ", max: 200 } })}
      typedReason={typedReason}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

export const experienceRoutes: Route[] = [show, mark, withdrawal];
