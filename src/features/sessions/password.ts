import { z } from "zod";

import { endSessionsOf } from "../../auth/accounts.ts";
import { passwordLimit, release, take } from "../../auth/limits.ts";
import { libraryHeaders } from "../../auth/library-call.ts";
import { checkPassword } from "../../auth/password-rules.ts";
import { namesAround } from "../../auth/staff-account.ts";
import { saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { accountPage } from "./account.tsx";
import { loginDetails } from "./queries.ts";

const form = z.object({
  current: z.string().max(1000).default(""),
  next: z.string().max(1000).default(""),
});

const change = staffRoute({
  method: "POST",
  path: "/account/password",
  can: "session.secureMine",
  audit: { action: "session.passwordChanged" },
  form,
  handle: async (ctx) => {
    const { actor, services, request } = ctx;
    const { current, next } = ctx.form;
    const names = await namesAround(services.pools.auth, actor.operatorId, actor.staffId);
    const { email } = await loginDetails(services, actor.staffId);
    const checked = await checkPassword(next, [...names, email]);
    if (!checked.ok) return accountPage(ctx, [{ ...checked.problem, field: "next" }]);
    if ((await take(services, passwordLimit, actor.staffId)) > passwordLimit.most) {
      return accountPage(ctx, [{ code: "request.tooMany", field: "current" }]);
    }
    const { api } = await services.auth.library();
    const changed = await api.changePassword({
      body: { currentPassword: current, newPassword: next },
      headers: libraryHeaders(services.auth, request, true),
      asResponse: true,
    });
    if (!changed.ok) return accountPage(ctx, [{ code: "password.current", field: "current" }]);
    await release(services, passwordLimit, actor.staffId);
    // Whoever knew the old password must not stay inside by it.
    await endSessionsOf(services, actor.staffId, actor.sessionId);
    return saved("/account?kept=password");
  },
});

export const passwordChangeRoutes: Route[] = [change];
