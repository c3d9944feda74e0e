import { notFound, page, problem, saved, type Reply } from "../../http/reply.ts";
import { firstOf } from "../../http/body.ts";
import { participantRoute, staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import type { Problem } from "../../domain/result.ts";
import { say } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { cameFrom, ownPath } from "../../http/own-path.ts";
import { takeBackOffer, withTakeBack } from "../taking-back/offer.ts";
import { answerCall, callForHelp, sayWhoIsBeside } from "./commands.ts";
import { besideForm, callForm } from "./form.ts";
import { BesidePage } from "./pages/beside.tsx";
import { HelpPage } from "./pages/help.tsx";
import { openCalls, staffOn } from "./queries.ts";

const help = participantRoute({
  method: "GET",
  path: "/help",
  can: "help.ask",
  audit: { nothing: "own page" },
  handle: async (ctx) => {
    const { actor, tx, today, request } = ctx;
    return page(
      <HelpPage
        actor={actor}
        staff={await staffOn(tx, today)}
        calls={await openCalls(tx, today)}
        back={cameFrom(request, "/help", "/today")}
        takeBack={takeBackOffer(ctx)}
      />,
    );
  },
});

const call = participantRoute({
  method: "POST",
  path: "/help/calls",
  can: "help.ask",
  audit: { action: "help.called", about: "participant" },
  form: callForm,
  handle: async ({ actor, tx, form, today }) => {
    const called = await callForHelp(tx, actor, form.staff, today);
    if (!called.ok) return problem(called.problem);
    return saved(called.value === null ? "/help" : withTakeBack("/help", "call", called.value));
  },
});

const answered = staffRoute({
  method: "POST",
  path: "/help-calls/:callId/answer",
  can: "help.answer",
  audit: { action: "help.answered", about: "participant" },
  handle: async (ctx) => {
    const person = await answerCall(ctx.tx, ctx.params["callId"] ?? "", ctx.actor.staffId);
    if (person === null) return notFound();
    ctx.about(person);
    return saved("/board");
  },
});

const beside = participantRoute({
  method: "GET",
  path: "/help/beside",
  can: "help.ask",
  audit: { nothing: "own page" },
  handle: async ({ actor, tx, today, query }) =>
    page(
      <BesidePage
        actor={actor}
        staff={await staffOn(tx, today)}
        back={ownPath(query.get("back"), "/today")}
      />,
    ),
});

const sayBeside = participantRoute({
  method: "POST",
  path: "/help/beside",
  can: "help.ask",
  audit: { action: "help.besideSaid", about: "participant" },
  form: besideForm,
  again: (ctx, [first]) => askAgain(ctx, first),
  handle: async (ctx) => {
    const { how, helper = null, back } = ctx.form;
    const said = await sayWhoIsBeside(ctx.tx, ctx.actor, { how, helper }, ctx.today);
    return said.ok ? saved(ownPath(back, "/today")) : askAgain(ctx, said.problem);
  },
});

async function askAgain(
  { actor, tx, today, raw }: Pick<Ctx<ParticipantActor, unknown>, "actor" | "tx" | "today" | "raw">,
  refused: Problem | undefined,
): Promise<Reply> {
  const code = refused ?? { code: "mark.missing" };
  return page(
    <BesidePage
      actor={actor}
      staff={await staffOn(tx, today)}
      back={ownPath(firstOf(raw, "back"), "/today")}
      sent={{ how: firstOf(raw, "how"), helper: firstOf(raw, "helper") }}
      problem={{
        field: code.code.startsWith("provenance.") ? "helper" : "how",
        text: say(wordsOfProblem(code), actor.settings),
      }}
    />,
    422,
  );
}

export const helpRoutes: Route[] = [help, call, answered, beside, sayBeside];
