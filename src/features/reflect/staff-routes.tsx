import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { noticed } from "../board/derived.ts";
import { stepsOf } from "../today/queries.ts";
import { saidIn } from "./answers.ts";
import { answerQuestion, tellReflection } from "./commands.ts";
import { answerForForm, answersFor } from "./form.ts";
import { AnswerForPage } from "./pages/answer-for.tsx";
import { answersIn, reflectionOn } from "./queries.ts";
import { occasionOf } from "./staff-queries.ts";

const can = "reflection.answerFor";

const show = staffRoute({
  method: "GET",
  path: "/experiences/:experienceId/reflection",
  can,
  audit: { action: "reflection.viewed", about: "participant" },
  handle: (ctx) => showFor(ctx),
});

const answerFor = staffRoute({
  method: "POST",
  path: "/experiences/:experienceId/reflection",
  readings: /^words_/,
  can,
  audit: { action: "reflection.answeredFor", about: "participant" },
  form: answerForForm,
  again: (ctx, problems) => showFor(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, form } = ctx;
    const occasion = await occasionOf(tx, ctx.params["experienceId"] ?? "");
    if (occasion === undefined || occasion.day > ctx.today) return notFound();
    ctx.about(occasion.participant_id);
    const by = { given_how: form.given_how, helped_by: actor.staffId };
    for (const [question, answers] of answersFor(form)) {
      const given = await answerQuestion(tx, occasion, question, answers, by);
      if (!given.ok) return showFor(ctx, [{ ...given.problem, field: `words_${question}` }]);
    }
    if (form.tell === "yes") {
      const told = await tellReflection(tx, occasion, ctx.now);
      if (!told.ok) return showFor(ctx, [{ ...told.problem, field: "words_did" }]);
    }
    await noticed(tx, occasion.participant_id, ctx.today);
    return saved(`/experiences/${occasion.experience_id}/reflection?saved=1`);
  },
});

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "actor" | "tx" | "params" | "raw" | "once" | "query" | "about"
>;

async function showFor(ctx: Showing, problems?: readonly Problem[]): Promise<Reply> {
  const { tx, actor, once, raw } = ctx;
  const occasion = await occasionOf(tx, ctx.params["experienceId"] ?? "");
  if (occasion === undefined) return notFound();
  ctx.about(occasion.participant_id);
  const reflection = await reflectionOn(tx, occasion.experience_id);
  const rows = reflection === undefined ? [] : await answersIn(tx, reflection.reflection_id);
  return page(
    <AnswerForPage
      actor={actor}
      occasion={occasion}
      said={saidIn(rows)}
      steps={await stepsOf(tx, occasion.experience_id)}
      told={Boolean(reflection?.told_at)}
      once={once}
      raw={raw}
      {...(problems === undefined ? {} : { problems })}
      {...(ctx.query.get("saved") === null ? {} : { notice: "保存しました。" })}
    />,
    problems === undefined ? 200 : 422,
  );
}

export const reflectForRoutes: Route[] = [show, answerFor];
