import { assessmentItems } from "../../domain/assessment/areas.ts";
import { supporterMayRate } from "../../domain/assessment/two-views.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, problem, redirect, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { noticed } from "../board/derived.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { handIn, keepAnswers, oneAtATime } from "./commands.ts";
import { levelField, ratingForm, wordsField, wordsMax } from "./form.ts";
import { RatingPage } from "./pages/rating.tsx";
import { roundOf } from "./queries/rounds.ts";

const path = "/people/:participantId/assessments/:roundId/rating";

const ask = staffRoute({
  method: "GET",
  path,
  can: "assessment.rate",
  audit: { action: "assessments.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const rate = staffRoute({
  method: "POST",
  path,
  readings: /^words\./,
  can: "assessment.rate",
  audit: { action: "assessment.rated", about: "participant" },
  form: ratingForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, form, today } = ctx;
    const { participantId = "", roundId = "" } = ctx.params;
    await oneAtATime(tx, participantId);
    const round = await roundOf(tx, participantId, roundId);
    if (round === null) return notFound();
    ctx.about(participantId);
    const hand = { side: "staff", staffId: actor.staffId } as const;
    const kept = await keepAnswers(tx, round, form.answers, hand);
    if (!kept.ok) return problem(kept.problem);
    const here = `/people/${participantId}/assessments/${roundId}`;
    if (form.go === "keep") return saved(`${here}/rating?kept=1`);
    const answered = await roundOf(tx, participantId, roundId);
    if (answered === null) return notFound();
    const given = await handIn(tx, answered, hand, ctx);
    if (!given.ok) return show(ctx, [given.problem]);
    await noticed(tx, participantId, today);
    return saved(`${here}?kept=1`);
  },
});

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "query" | "about"
>;

async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, params, once, raw, query } = ctx;
  const { participantId = "", roundId = "" } = params;
  const name = await nameOfPerson(tx, participantId);
  const round = await roundOf(tx, participantId, roundId);
  if (name === undefined || round === null) return notFound();
  ctx.about(participantId);
  // Not even the empty form is shown before the person's answers are in or waived.
  if (!supporterMayRate(round.views)) return problem({ code: "assessment.selfFirst" });
  if (round.views.supporter !== null) {
    return redirect(`/people/${participantId}/assessments/${roundId}`);
  }
  return page(
    <RatingPage
      {...{ actor, name, round, once }}
      raw={problems.length === 0 ? null : raw}
      refused={refusals(problems, labels)}
      kept={query.get("kept") !== null}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const labels = Object.fromEntries(
  assessmentItems.flatMap(({ item, words }) => [
    [levelField(item), { label: words.std }],
    [wordsField(item), { label: `${words.std}（言葉）`, max: wordsMax }],
  ]),
);

export const ratingRoutes: Route[] = [ask, rate];
