import { drawing, notFound, page, problem, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { say } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { besideNow } from "../help/queries.ts";
import { planNews } from "../plans/queries.ts";
import { colourNews } from "../signs/queries/today.ts";
import { takeBackOffer, withTakeBack } from "../taking-back/offer.ts";
import { markMyStep } from "./commands.ts";
import { markForm } from "./form.ts";
import { metMarks } from "./met-marks.ts";
import { DonePage } from "./pages/done.tsx";
import { ExperiencePage } from "./pages/experience.tsx";
import { stepAfter, StepPage } from "./pages/step.tsx";
import { TodayPage } from "./pages/today.tsx";
import { WorkPage } from "./pages/work.tsx";
import { newFeedback, stepsOf, workOf, workOn } from "./queries.ts";

const own = { can: "experience.viewMine", audit: { nothing: "own page" } } as const;

const today = participantRoute({
  method: "GET",
  path: "/today",
  ...own,
  handle: async ({ actor, tx, today: day, once }) => {
    const [work, feedback, plan, colour] = await Promise.all([
      workOn(tx, actor.participantId, day),
      newFeedback(tx, actor.participantId),
      planNews(tx, actor.participantId),
      colourNews(tx, actor.participantId, day),
    ]);
    return drawing(<TodayPage {...{ actor, work, feedback, plan, colour, once }} today={day} />);
  },
});

const workList = participantRoute({
  method: "GET",
  path: "/today/work",
  ...own,
  handle: async ({ actor, tx, today: day }) => {
    const work = await workOn(tx, actor.participantId, day);
    return page(<WorkPage actor={actor} today={day} work={work} />);
  },
});

const experience = participantRoute({
  method: "GET",
  path: "/today/:experienceId",
  ...own,
  handle: async (ctx) => {
    const work = await myWork(ctx);
    if (work === undefined) return notFound();
    const [steps, met] = await Promise.all([
      stepsOf(ctx.tx, work.experience_id),
      metMarks(ctx.tx, work.experience_id),
    ]);
    return page(<ExperiencePage {...{ work, steps, met }} actor={ctx.actor} today={ctx.today} />);
  },
});

const step = participantRoute({
  method: "GET",
  path: "/today/:experienceId/steps/:position",
  ...own,
  handle: (ctx) => showStep(ctx),
});

const mark = participantRoute({
  method: "POST",
  path: "/today/:experienceId/steps/:position",
  can: "experience.markMine",
  audit: { action: "step.marked", about: "participant" },
  form: markForm,
  again: (ctx, [first]) =>
    showStep(ctx, say(wordsOfProblem(first ?? { code: "mark.missing" }), ctx.actor.settings)),
  handle: async (ctx) => {
    const found = await myStep(ctx);
    if (found === null) return notFound();
    const { work, step: one, steps } = found;
    const marked = await markMyStep(ctx.tx, ctx.actor, work, one, ctx.form.level, ctx);
    if (!marked.ok) return problem(marked.problem);
    const path = `/today/${work.experience_id}`;
    const here = `${path}/steps/${one.position}`;
    return saved(withTakeBack(stepAfter(path, one, steps), "mark", marked.value, here));
  },
});

const done = participantRoute({
  method: "GET",
  path: "/today/:experienceId/done",
  ...own,
  handle: async (ctx) => {
    const work = await myWork(ctx);
    if (work === undefined) return notFound();
    return page(<DonePage actor={ctx.actor} work={work} takeBack={takeBackOffer(ctx)} />);
  },
});

type My = Pick<
  Ctx<ParticipantActor, unknown>,
  "actor" | "tx" | "params" | "once" | "query" | "request"
>;

const myWork = ({ tx, actor, params }: My) =>
  workOf(tx, actor.participantId, params["experienceId"] ?? "");

async function myStep(ctx: My) {
  const work = await myWork(ctx);
  if (work === undefined) return null;
  const steps = await stepsOf(ctx.tx, work.experience_id);
  const one = steps.find(({ position }) => String(position) === ctx.params["position"]);
  return one === undefined ? null : { work, steps, step: one };
}

async function showStep(ctx: My, refused?: string): Promise<Reply> {
  const found = await myStep(ctx);
  if (found === null) return notFound();
  const [beside, met] = await Promise.all([
    besideNow(ctx.tx, ctx.actor),
    metMarks(ctx.tx, found.work.experience_id),
  ]);
  const again = refused === undefined ? {} : { problem: refused };
  return page(
    <StepPage
      actor={ctx.actor}
      {...found}
      met={met.get(found.step.step_id) ?? []}
      beside={beside}
      once={ctx.once}
      takeBack={takeBackOffer(ctx)}
      {...again}
    />,
    refused === undefined ? 200 : 422,
  );
}

export const todayRoutes: Route[] = [today, workList, experience, step, mark, done];
