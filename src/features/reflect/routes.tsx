import { addDays } from "../../domain/calendar/day.ts";
import { cardToResume, questionState } from "../../domain/reflection/progress.ts";
import { questions, type Question } from "../../domain/reflection/entry.ts";
import { notFound, page, problem, redirect, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { say } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import type { Problem } from "../../domain/result.ts";
import { besideNow } from "../help/queries.ts";
import { stepsOf, workOf, type Work } from "../today/queries.ts";
import { entriesOf, handOf, saidIn, startOf } from "./answers.ts";
import { takeBackOffer, withTakeBack } from "../taking-back/offer.ts";
import { answerQuestion, tellReflection } from "./commands.ts";
import { answerForm, changedAnswers } from "./form.ts";
import { EndPage } from "./pages/end.tsx";
import { QuestionPage } from "./pages/question.tsx";
import { WhichPage } from "./pages/which.tsx";
import { standAt, standNowhere } from "./place.ts";
import { answersIn, placeIn, reflectionOn, toReflect } from "./queries.ts";
import { reflectForRoutes } from "./staff-routes.tsx";
import { keptUploads } from "./uploads.ts";

const own = { can: "reflection.answerMine", audit: { nothing: "own page" } } as const;

/** How long an experience still waits to be looked back on, in days. */
const stillFresh = 7;

const which = participantRoute({
  method: "GET",
  path: "/reflect",
  ...own,
  handle: async ({ actor, tx, today }) => {
    const from = addDays(today, -stillFresh);
    const work = await toReflect(tx, actor.participantId, from, today);
    const [only] = work;
    return only !== undefined && work.length === 1
      ? redirect(`/reflect/${only.experience_id}`)
      : page(<WhichPage actor={actor} work={work} />);
  },
});

const resume = participantRoute({
  method: "GET",
  path: "/reflect/:experienceId",
  ...own,
  handle: async (ctx) => {
    const work = await pastWork(ctx);
    if (work === undefined) return notFound();
    const { reflection, rows } = await begun(ctx, work.experience_id);
    const card = reflection?.told_at
      ? null
      : cardToResume(entriesOf(rows), reflection === undefined ? null : placeIn(reflection));
    return redirect(`/reflect/${work.experience_id}/${card ?? "end"}`);
  },
});

const end = participantRoute({
  method: "GET",
  path: "/reflect/:experienceId/end",
  ...own,
  handle: async (ctx) => {
    const work = await pastWork(ctx);
    if (work === undefined) return notFound();
    const { reflection, rows } = await begun(ctx, work.experience_id);
    return page(
      <EndPage
        actor={ctx.actor}
        work={work}
        said={saidIn(rows)}
        steps={await stepsOf(ctx.tx, work.experience_id)}
        told={Boolean(reflection?.told_at)}
        once={ctx.once}
        takeBack={takeBackOffer(ctx)}
      />,
    );
  },
});

const tell = participantRoute({
  method: "POST",
  path: "/reflect/:experienceId/telling",
  can: "reflection.answerMine",
  audit: { action: "reflection.told", about: "participant" },
  handle: async (ctx) => {
    const work = await pastWork(ctx);
    if (work === undefined) return notFound();
    const told = await tellReflection(ctx.tx, occasion(ctx, work), ctx.now);
    if (!told.ok) return problem(told.problem);
    return saved(withTakeBack(`/reflect/${work.experience_id}/end`, "told", told.value));
  },
});

const question = participantRoute({
  method: "GET",
  path: "/reflect/:experienceId/:question",
  ...own,
  handle: (ctx) => showQuestion(ctx),
});

const answer = participantRoute({
  method: "POST",
  path: "/reflect/:experienceId/:question",
  readings: /^words$/,
  can: "reflection.answerMine",
  audit: { action: "reflection.answered", about: "participant" },
  form: answerForm,
  uploads: { photo: "photo", voice: "voice" },
  again: (ctx, [first]) => showQuestion(ctx, first),
  handle: async (ctx) => {
    const asked = questionIn(ctx);
    const [work, { rows }, beside] = await Promise.all([
      pastWork(ctx),
      begun(ctx, ctx.params["experienceId"] ?? ""),
      besideNow(ctx.tx, ctx.actor),
    ]);
    if (work === undefined || asked === null) return notFound();
    const start = startOf(rows, asked, handOf(beside.given_how));
    const uploads = await keptUploads(ctx, ctx.actor.participantId, start);
    if (!uploads.ok) return showQuestion(ctx, uploads.problem);
    const state = questionState(entriesOf(rows), asked);
    const changed = changedAnswers(ctx.form, start, state, uploads.value);
    const by = { ...beside, waited: ctx.waited };
    const given = await answerQuestion(ctx.tx, occasion(ctx, work), asked, changed, by);
    if (!given.ok) return showQuestion(ctx, given.problem);
    const leave = ctx.form.go !== undefined || ctx.form.skip !== undefined;
    const next = after(asked);
    if (!leave) await standAt(ctx.tx, occasion(ctx, work), { card: asked, working: true });
    else if (next !== "end") {
      await standAt(ctx.tx, occasion(ctx, work), { card: next, working: false });
    } else await standNowhere(ctx.tx, occasion(ctx, work));
    return saved(`/reflect/${work.experience_id}/${leave ? next : asked}`);
  },
});

type My = Pick<
  Ctx<ParticipantActor, unknown>,
  "actor" | "tx" | "params" | "raw" | "today" | "request" | "once"
>;

/** What has not happened yet cannot be looked back on. */
async function pastWork({ tx, actor, params, today }: My): Promise<Work | undefined> {
  const work = await workOf(tx, actor.participantId, params["experienceId"] ?? "");
  return work !== undefined && work.day <= today ? work : undefined;
}

/** What the person has said about the experience; nothing about one that is not theirs. */
async function begun({ tx, actor }: My, experienceId: string) {
  const found = await reflectionOn(tx, experienceId);
  const reflection = found?.participant_id === actor.participantId ? found : undefined;
  const rows = reflection === undefined ? [] : await answersIn(tx, reflection.reflection_id);
  return { reflection, rows };
}

const occasion = ({ actor }: My, work: Work) => ({
  participant_id: actor.participantId,
  experience_id: work.experience_id,
  day: work.day,
});

const questionIn = ({ params }: My): Question | null =>
  questions.find((one) => one === params["question"]) ?? null;

const after = (asked: Question): Question | "end" =>
  questions[questions.indexOf(asked) + 1] ?? "end";

async function showQuestion(ctx: My, refused?: Problem): Promise<Reply> {
  // An autosaving page gets the words of the refusal; it still holds what was typed.
  if (refused !== undefined && ctx.request.headers.get("accept")?.startsWith("application/json")) {
    return problem(refused);
  }
  const asked = questionIn(ctx);
  const experienceId = ctx.params["experienceId"] ?? "";
  const [work, { rows }, beside, steps] = await Promise.all([
    pastWork(ctx),
    begun(ctx, experienceId),
    besideNow(ctx.tx, ctx.actor),
    stepsOf(ctx.tx, experienceId),
  ]);
  if (work === undefined || asked === null) return notFound();
  const shown = {
    actor: ctx.actor,
    work,
    question: asked,
    steps,
    start: startOf(rows, asked, handOf(beside.given_how)),
    beside,
    once: ctx.once,
  };
  if (refused === undefined) return page(<QuestionPage {...shown} />);
  const { raw } = ctx;
  const sent = {
    face: raw["face"]?.[0],
    cards: raw["cards"] === undefined ? undefined : (raw["card"] ?? []),
    words: raw["words"]?.[0],
  };
  const words = say(wordsOfProblem(refused), ctx.actor.settings);
  return page(<QuestionPage {...shown} refused={{ problem: words, sent }} />, 422);
}

export const reflectRoutes: Route[] = [
  which,
  resume,
  end,
  tell,
  question,
  answer,
  ...reflectForRoutes,
];
