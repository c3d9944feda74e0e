import type { Problem } from "../../../domain/result.ts";
import { firstOf } from "../../../http/body.ts";
import { notFound, page, redirect, saved, type Reply } from "../../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../../http/route.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { say } from "../../../words/pair.ts";
import { planWords } from "../../../words/plan.ts";
import { wordsOfProblem } from "../../../words/problems.ts";
import { besideNow, staffOn } from "../../help/queries.ts";
import { questionsOf } from "../questions/queries.ts";
import { openAnswers } from "../waiting/open-answers.ts";
import { takeBackOffer, withTakeBack } from "../../taking-back/offer.ts";
import { askAboutPlan } from "./ask.ts";
import { ConsentPage } from "./consent-page.tsx";
import { consentToMine } from "./consent.ts";
import { consentForm, questionForm } from "./form.ts";
import { MyPlanPage } from "./my-plan-page.tsx";
import { myPlan } from "./my-plan.ts";
import { QuestionPage } from "./question-page.tsx";

type MyCtx = Ctx<ParticipantActor, undefined>;

const mine = participantRoute({
  method: "GET",
  path: "/me/plan",
  can: "plan.viewMine",
  audit: { nothing: "own page" },
  handle: async (ctx) => {
    const { tx, actor, today, query } = ctx;
    const my = await myPlan(tx, actor.participantId, today);
    const questions = await questionsOf(tx, actor.participantId);
    await openAnswers(tx, actor.participantId);
    const takeBack = takeBackOffer(ctx);
    return page(
      <MyPlanPage {...{ actor, my, questions, takeBack }} kept={query.get("kept") === "1"} />,
    );
  },
});

const question = participantRoute({
  method: "GET",
  path: "/me/plan/question",
  can: "plan.askMine",
  audit: { nothing: "own page" },
  handle: (ctx) => showQuestion(ctx, []),
});

const ask = participantRoute({
  method: "POST",
  path: "/me/plan/questions",
  readings: /^words$/,
  can: "plan.askMine",
  audit: { action: "plan.asked", about: "participant" },
  form: questionForm,
  uploads: { voice: "voice" },
  again: (ctx, problems) => showQuestion(ctx, problems),
  handle: async (ctx) => {
    const my = await myPlan(ctx.tx, ctx.actor.participantId, ctx.today);
    if (my === null) return notFound();
    const asked = await askAboutPlan(ctx, my);
    if (!asked.ok) return showQuestion({ ...ctx, form: undefined }, [asked.problem]);
    return saved(withTakeBack("/me/plan?kept=1", "question", asked.value));
  },
});

const decide = participantRoute({
  method: "GET",
  path: "/me/plan/consent",
  can: "plan.consentMine",
  audit: { nothing: "own page" },
  handle: (ctx) => showConsent(ctx, []),
});

const consent = participantRoute({
  method: "POST",
  path: "/me/plan/consent",
  can: "plan.consentMine",
  audit: { action: "plan.consent", about: "participant" },
  form: consentForm,
  uploads: { signature: "photo", voice: "voice" },
  again: (ctx, problems) => showConsent(ctx, problems),
  handle: async (ctx) => {
    const my = await myPlan(ctx.tx, ctx.actor.participantId, ctx.today);
    // A plan in force has its answer; there is nothing more to ask.
    if (my === null || my.plan.draft === null) return notFound();
    const given = await consentToMine(ctx, my);
    return given.ok
      ? saved("/me/plan?kept=1")
      : showConsent({ ...ctx, form: undefined }, [given.problem]);
  },
});

async function showQuestion(ctx: MyCtx, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, today, once, raw } = ctx;
  const my = await myPlan(tx, actor.participantId, today);
  if (my === null) return redirect("/me/plan");
  const beside = await besideNow(tx, actor);
  return page(
    <QuestionPage {...{ actor, my, beside, once, raw }} problems={told(actor, problems)} />,
    problems.length === 0 ? 200 : 422,
  );
}

async function showConsent(ctx: MyCtx, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, today, once, raw } = ctx;
  const my = await myPlan(tx, actor.participantId, today);
  if (my === null || my.plan.draft === null) return redirect("/me/plan");
  const staff = await staffOn(tx, today);
  const by = firstOf(raw, "explainedBy") || (ctx.query.get("by") ?? "");
  const explainer = staff.find(({ staff_id }) => staff_id === by);
  return page(
    <ConsentPage
      {...{ actor, my, staff, explainer, once, raw }}
      problems={told(actor, problems)}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const told = ({ settings }: ParticipantActor, problems: readonly Problem[]) =>
  problems.map((problem) => {
    const field =
      fieldOfCode[problem.code] ??
      (typeof problem["field"] === "string" ? problem["field"] : undefined);
    const label = say(
      field === "explainedBy" ? planWords.explainedBy : planWords.askWords,
      settings,
    );
    const text = say(wordsOfProblem({ ...problem, label }), settings);
    return field === undefined ? { text } : { field, text };
  });

const fieldOfCode: Readonly<Record<string, string>> = {
  "voice.unreadable": "voice",
  "photo.unreadable": "signature",
  "plan.evidenceMissing": "name",
};

export const myPlanRoutes: Route[] = [mine, question, ask, decide, consent];
