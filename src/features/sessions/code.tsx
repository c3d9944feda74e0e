import { z } from "zod";

import { libraryHeaders } from "../../auth/library-call.ts";
import { codeOnce, passwordLimit, release, take } from "../../auth/limits.ts";
import { page, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { leadTo } from "../../http/cookie-answers.ts";
import { accountPage } from "./account.tsx";
import { ConfirmCodePage, RecoveryCodesPage } from "./pages/code-pages.tsx";

const passwordForm = z.object({ password: z.string().max(1000).default("") });
type WithPassword = Ctx<StaffActor, z.output<typeof passwordForm>>;

const begun = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
const remade = z.object({ backupCodes: z.array(z.string()) });

const begin = staffRoute({
  method: "POST",
  path: "/account/code",
  can: "session.secureMine",
  audit: { action: "session.codeBegun" },
  form: passwordForm,
  handle: (ctx) =>
    withPassword(ctx, async (api, call) => {
      const reply = await api.enableTwoFactor({ ...call, asResponse: true });
      if (!reply.ok) return refused(ctx);
      const { totpURI, backupCodes } = begun.parse(await reply.json());
      return page(<ConfirmCodePage actor={ctx.actor} uri={totpURI} codes={backupCodes} />);
    }),
});

const remove = staffRoute({
  method: "POST",
  path: "/account/code/removal",
  can: "session.secureMine",
  audit: { action: "session.codeRemoved" },
  form: passwordForm,
  handle: (ctx) =>
    withPassword(ctx, async (api, call) => {
      const reply = await api.disableTwoFactor({ ...call, asResponse: true });
      return reply.ok ? leadTo("/account?kept=noCode", reply.headers.getSetCookie()) : refused(ctx);
    }),
});

const recovery = staffRoute({
  method: "POST",
  path: "/account/recovery-codes",
  can: "session.secureMine",
  audit: { action: "session.recoveryCodesMade" },
  form: passwordForm,
  handle: (ctx) =>
    withPassword(ctx, async (api, call) => {
      const reply = await api.generateBackupCodes({ ...call, asResponse: true });
      if (!reply.ok) return refused(ctx);
      const { backupCodes } = remade.parse(await reply.json());
      return page(<RecoveryCodesPage actor={ctx.actor} codes={backupCodes} />);
    }),
});

const confirm = staffRoute({
  method: "POST",
  path: "/account/code/confirmation",
  can: "session.secureMine",
  audit: { action: "session.codeConfirmed" },
  form: z.object({
    code: z.string().max(20).default(""),
    // Shown again when the code is wrong; the seed itself is kept by the library.
    uri: z.string("form.expired").startsWith("otpauth://totp/", "form.expired").max(500),
  }),
  handle: async ({ actor, services, request, form }) => {
    const code = form.code.normalize("NFKC").replaceAll(/\s/g, "");
    const { api } = await services.auth.library();
    const reply = await api.verifyTOTP({
      body: { code },
      headers: libraryHeaders(services.auth, request, true),
      asResponse: true,
    });
    if (reply.ok) {
      await take(services, codeOnce, `${actor.staffId} ${code}`);
      return leadTo("/account?kept=code", reply.headers.getSetCookie());
    }
    const problems = refusals([{ code: "signIn.code", field: "code" }], {
      code: { label: "確認コード" },
    });
    return page(
      <ConfirmCodePage actor={actor} uri={form.uri} codes={[]} problems={problems} />,
      422,
    );
  },
});

type Api = Awaited<ReturnType<WithPassword["services"]["auth"]["library"]>>["api"];
type Call = { body: { password: string }; headers: Headers };

/** Ten wrong passwords in a quarter of an hour end the trying here as they do at the door. */
async function withPassword(
  ctx: WithPassword,
  work: (api: Api, call: Call) => Promise<Reply>,
): Promise<Reply> {
  const { services, request, actor, form } = ctx;
  if ((await take(services, passwordLimit, actor.staffId)) > passwordLimit.most) {
    return accountPage(ctx, [{ code: "request.tooMany", field: "password" }]);
  }
  const { api } = await services.auth.library();
  const headers = libraryHeaders(services.auth, request, true);
  const reply = await work(api, { body: { password: form.password }, headers });
  if (reply.kind === "response" || (reply.kind === "page" && reply.status === 200)) {
    await release(services, passwordLimit, actor.staffId);
  }
  return reply;
}

const refused = (ctx: WithPassword): Promise<Reply> =>
  accountPage(ctx, [{ code: "password.current", field: "password" }]);

export const codeChangeRoutes: Route[] = [begin, remove, recovery, confirm];
