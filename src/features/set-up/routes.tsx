import type { Problem } from "../../domain/result.ts";
import { page, saved, type Reply } from "../../http/reply.ts";
import { visitorRoute, type Ctx, type Route } from "../../http/route.ts";
import type { Visitor } from "../../policies/actor.ts";
import { PlainPage } from "../../ui/layout/plain.tsx";
import { refusals } from "../../words/refusals.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { setUp } from "./commands.ts";
import { setUpForm, setUpLabels } from "./form.ts";
import { isSetUpLink } from "./link.ts";
import { SetUpPage } from "./page.tsx";

const audit = { nothing: "no operator exists yet; its log begins with the set-up itself" } as const;

const show = visitorRoute({
  method: "GET",
  path: "/set-up/:token",
  can: "office.setUp",
  audit,
  handle: async (ctx) =>
    (await isSetUpLink(ctx.services, tokenOf(ctx)))
      ? page(<SetUpPage token={tokenOf(ctx)} />)
      : gone(),
});

const make = visitorRoute({
  method: "POST",
  path: "/set-up/:token",
  can: "office.setUp",
  audit,
  form: setUpForm,
  again: async (ctx, problems) =>
    (await isSetUpLink(ctx.services, tokenOf(ctx))) ? again(ctx, problems) : gone(),
  handle: async (ctx) => {
    // Asked first, so that nobody without the link can make the server hash passwords.
    if (!(await isSetUpLink(ctx.services, tokenOf(ctx)))) return gone();
    const made = await setUp(ctx.services, tokenOf(ctx), ctx.form);
    if (made.ok) return saved("/sign-in");
    if (made.problem.code === "setUp.gone") return gone();
    const field = made.problem.code.startsWith("password.") ? "password" : "email";
    return again(ctx, [{ ...made.problem, field }]);
  },
});

const tokenOf = (ctx: Ctx<Visitor, unknown>): string => ctx.params["token"] ?? "";

const again = (ctx: Ctx<Visitor, unknown>, problems: readonly Problem[]): Reply =>
  page(
    <SetUpPage token={tokenOf(ctx)} typed={ctx.raw} problems={refusals(problems, setUpLabels)} />,
    422,
  );

const gone = (): Reply =>
  page(
    <PlainPage title="はじめの設定">
      <p>{wordsOfProblem({ code: "setUp.gone" }).std}</p>
      <p>
        <a href="/sign-in">サインインへ</a>
      </p>
    </PlainPage>,
    404,
  );

export const setUpRoutes: Route[] = [show, make];
