import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { noticed } from "../board/derived.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { interviewForm, wordsMax } from "./form.ts";
import { keepInterview } from "./keep-interview.ts";
import { InterviewPage } from "./pages/interview.tsx";

const ask = staffRoute({
  method: "GET",
  path: "/people/:participantId/interviews/new",
  can: "assessment.interview",
  audit: { action: "assessments.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const keep = staffRoute({
  method: "POST",
  path: "/people/:participantId/interviews",
  can: "assessment.interview",
  audit: { action: "assessment.interviewed", about: "participant" },
  form: interviewForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, params, form, today } = ctx;
    const { participantId = "" } = params;
    if ((await nameOfPerson(tx, participantId)) === undefined) return notFound();
    ctx.about(participantId);
    const kept = await keepInterview(tx, participantId, actor.staffId, form, today);
    if (!kept.ok) return show(ctx, [kept.problem]);
    await noticed(tx, participantId, today);
    return saved(`/people/${participantId}/assessments?kept=1`);
  },
});

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "about" | "today"
>;

async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, params, once, raw, today } = ctx;
  const { participantId = "" } = params;
  const name = await nameOfPerson(tx, participantId);
  if (name === undefined) return notFound();
  ctx.about(participantId);
  return page(
    <InterviewPage
      {...{ actor, participantId, name, once, raw, today }}
      refused={refusals(problems, labels)}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const labels = {
  occurredOn: { label: "行った日" },
  place: { label: "場所", max: 100 },
  purposeExplained: { label: "面接の目的を説明しましたか" },
  understanding: { label: "本人の理解" },
  words: { label: "本人が話したこと", max: 4000 },
  decisionSupport: { label: "決めるときの手助け", max: wordsMax },
  will: { label: "意思", max: wordsMax },
  preference: { label: "選好", max: wordsMax },
  ability: { label: "判断能力", max: wordsMax },
  understoodBy: { label: "受けとめた人", max: 200 },
} as const;

export const interviewRoutes: Route[] = [ask, keep];
