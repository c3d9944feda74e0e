import { z } from "zod";

import { loginOf, record } from "../../auth/events.ts";
import { libraryHeaders } from "../../auth/library-call.ts";
import { codeOnce, take } from "../../auth/limits.ts";
import { hashOf } from "../../auth/secrets.ts";
import { page } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import type { Services } from "../../http/services.ts";
import { refusals } from "../../words/refusals.ts";
import { ownPath } from "../../http/own-path.ts";
import { leadTo } from "../../http/cookie-answers.ts";
import { endFormer } from "./end-former.ts";
import { CodeFormPage } from "./pages/code-form.tsx";

const show = anyoneRoute({
  method: "GET",
  path: "/sign-in/code",
  can: "page.open",
  audit: { nothing: "an empty form" },
  handle: async ({ query }) => page(<CodeFormPage back={ownPath(query.get("back"), "/")} />),
});

const form = z.object({
  code: z.string().max(60).default(""),
  back: z.string().default("/"),
});

const answer = z.object({ token: z.string(), user: z.object({ id: z.string() }) });

const post = anyoneRoute({
  method: "POST",
  path: "/sign-in/code",
  can: "session.start",
  audit: { nothing: "kept by auth/events, also when it is refused" },
  form,
  handle: async ({ form: { code: typed, back: wished }, services, request, actor }) => {
    const back = ownPath(wished, "/");
    const code = typed.normalize("NFKC").trim();
    const isTotp = /^\d{6}$/.test(code.replaceAll(/\s/g, ""));
    const reply = await verify(services, request, code, isTotp);
    const again = () =>
      page(<CodeFormPage back={back} problems={refusals([{ code: "signIn.code" }], {})} />, 422);
    if (!reply.ok) {
      await record(services, { kind: "codeRefused" });
      return again();
    }
    const { token, user } = answer.parse(await reply.json());
    const login = await loginOf(services, { id: user.id });
    if (isTotp && (await take(services, codeOnce, `${user.id} ${code}`)) > codeOnce.most) {
      await services.pools.auth.query("delete from auth.session where token = $1", [hashOf(token)]);
      await record(services, { kind: "codeRefused", ...login });
      return again();
    }
    await record(services, { kind: isTotp ? "codeRight" : "recoveryCodeUsed", ...login });
    await endFormer(services, actor);
    return leadTo(back, reply.headers.getSetCookie());
  },
});

/** The library holds the five tries a challenge and the ten an account have (NIST SP 800-63B §3.2.2). */
async function verify(
  services: Services,
  request: Request,
  code: string,
  isTotp: boolean,
): Promise<Response> {
  const { api } = await services.auth.library();
  const headers = libraryHeaders(services.auth, request, false);
  return isTotp
    ? api.verifyTOTP({ body: { code: code.replaceAll(/\s/g, "") }, headers, asResponse: true })
    : api.verifyBackupCode({ body: { code }, headers, asResponse: true });
}

export const codeRoutes: Route[] = [show, post];
