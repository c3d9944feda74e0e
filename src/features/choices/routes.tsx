import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { say } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { besideNow } from "../help/queries.ts";
import { takeBackOffer, withTakeBack } from "../taking-back/offer.ts";
import { choose } from "./choose.ts";
import { choiceForm } from "./form.ts";
import { ChoicePage } from "./pages/choice.tsx";
import { ChoicesPage } from "./pages/choices.tsx";
import { offeredSteps, offeredTo } from "./queries.ts";

const list = participantRoute({
  method: "GET",
  path: "/choices",
  can: "experience.choose",
  audit: { nothing: "own page" },
  handle: async (ctx) => {
    const { actor, tx, query } = ctx;
    return page(
      <ChoicesPage
        actor={actor}
        programmes={await offeredTo(tx, actor.participantId)}
        kept={query.get("kept") !== null}
        takeBack={takeBackOffer(ctx)}
      />,
    );
  },
});

const one = participantRoute({
  method: "GET",
  path: "/choices/:programmeId",
  can: "experience.choose",
  audit: { nothing: "own page" },
  handle: (ctx) => show(ctx),
});

const choice = participantRoute({
  method: "POST",
  path: "/choices/:programmeId",
  can: "experience.choose",
  audit: { action: "experience.chosen", about: "participant" },
  form: choiceForm,
  again: (ctx, [first]) =>
    show(ctx, say(wordsOfProblem(first ?? { code: "mark.missing" }), ctx.actor.settings)),
  handle: async (ctx) => {
    const programme = await offeredOne(ctx);
    if (programme === undefined) return notFound();
    const { tx, actor, form, today } = ctx;
    const id = await choose(tx, actor, programme.programme_id, form.choice, today);
    return saved(withTakeBack("/choices?kept=1", "choice", id));
  },
});

type My = Pick<Ctx<ParticipantActor, unknown>, "actor" | "tx" | "params" | "once">;

async function offeredOne({ tx, actor, params }: My) {
  const programmes = await offeredTo(tx, actor.participantId);
  return programmes.find(({ programme_id }) => programme_id === params["programmeId"]);
}

async function show(ctx: My, refused?: string): Promise<Reply> {
  const programme = await offeredOne(ctx);
  if (programme === undefined) return notFound();
  return page(
    <ChoicePage
      actor={ctx.actor}
      programme={programme}
      steps={await offeredSteps(ctx.tx, programme)}
      beside={await besideNow(ctx.tx, ctx.actor)}
      once={ctx.once}
      {...(refused === undefined ? {} : { problem: refused })}
    />,
    refused === undefined ? 200 : 422,
  );
}

export const choiceRoutes: Route[] = [list, one, choice];
