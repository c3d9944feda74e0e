import { endSession, endSessionsOf } from "../../auth/accounts.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { AccountPage } from "./pages/account.tsx";
import { accountNotices } from "./pages/notices.ts";
import { loginDetails, passkeysOf, sessionsOf } from "./queries.ts";

const show = staffRoute({
  method: "GET",
  path: "/account",
  can: "session.secureMine",
  audit: { nothing: "the actor's own account" },
  handle: (ctx) => accountPage(ctx),
});

const end = staffRoute({
  method: "POST",
  path: "/account/sessions/:sessionId/end",
  can: "session.manageMine",
  audit: { action: "session.ended" },
  handle: async ({ actor, services, params }) => {
    const ended = await endSession(services, actor.staffId, params["sessionId"] ?? "");
    return ended ? saved("/account?kept=ended") : notFound();
  },
});

const endOthers = staffRoute({
  method: "POST",
  path: "/account/other-sessions/end",
  can: "session.manageMine",
  audit: { action: "session.othersEnded" },
  handle: async ({ actor, services }) => {
    await endSessionsOf(services, actor.staffId, actor.sessionId);
    return saved("/account?kept=ended");
  },
});

/** The account as it is, with what was refused at the field it belongs to. */
export async function accountPage(
  { actor, services, query }: Pick<Ctx<StaffActor, unknown>, "actor" | "services" | "query">,
  problems: readonly Problem[] = [],
): Promise<Reply> {
  const [login, passkeys, sessions] = await Promise.all([
    loginDetails(services, actor.staffId),
    passkeysOf(services, actor.staffId),
    sessionsOf(services, actor.staffId),
  ]);
  return page(
    <AccountPage
      actor={actor}
      login={login}
      passkeys={passkeys}
      sessions={sessions}
      problems={refusals(problems, labels)}
      notice={problems.length > 0 ? undefined : accountNotices[query.get("kept") ?? ""]}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

const labels = {
  current: { label: "いまのパスワード" },
  next: { label: "新しいパスワード" },
  password: { label: "パスワード" },
  code: { label: "確認コード" },
} as const;

export const accountRoutes: Route[] = [show, end, endOthers];
