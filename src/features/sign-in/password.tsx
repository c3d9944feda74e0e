import { z } from "zod";

import { deviceOf } from "../../auth/device.ts";
import { appendToChain, keepEvent, loginOf, record, type EventKind } from "../../auth/events.ts";
import { libraryHeaders } from "../../auth/library-call.ts";
import { passwordLimit, release, take } from "../../auth/limits.ts";
import { emailOf } from "../../auth/staff-account.ts";
import type { Problem } from "../../domain/result.ts";
import { page } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import type { Services } from "../../http/services.ts";
import { refusals } from "../../words/refusals.ts";
import { ownPath } from "../../http/own-path.ts";
import { leadTo } from "../../http/cookie-answers.ts";
import { endFormer } from "./end-former.ts";
import { StaffFormPage } from "./pages/staff-form.tsx";

const form = z.object({
  email: z.string().max(320).default(""),
  password: z.string().max(1000).default(""),
  back: z.string().default("/"),
});

/** What the library answers: a session's user, or that a code is still to come. */
const answer = z.object({
  twoFactorRedirect: z.boolean().optional(),
  user: z.object({ id: z.string() }).optional(),
});

const post = anyoneRoute({
  method: "POST",
  path: "/sign-in/password",
  can: "session.start",
  audit: { nothing: "kept by auth/events, also when it is refused" },
  form,
  handle: async ({ form: { email: typed, password, back: wished }, services, request, actor }) => {
    const email = emailOf(typed);
    const back = ownPath(wished, "/");
    const device = await deviceOf(services, request);
    const again = (problem: Problem) =>
      page(
        <StaffFormPage
          back={back}
          email={typed}
          onDevice={device !== null}
          problems={refusals([problem], {})}
        />,
        422,
      );
    const subject = `${email} ${device?.deviceId ?? "elsewhere"}`;
    if ((await take(services, passwordLimit, subject)) > passwordLimit.most) {
      await refused(services, "passwordPaused", email);
      return again({ code: "request.tooMany" });
    }
    const library = await services.auth.library();
    const headers = libraryHeaders(services.auth, request, false);
    const reply = await library.api.signInEmail({
      // Checked by the same long hash as a real address, so that the time tells nothing.
      body: { email: looksLikeEmail(email) ? email : "nobody@nowhere.invalid", password },
      headers,
      asResponse: true,
    });
    if (!reply.ok) {
      await refused(services, "passwordRefused", email);
      return again({ code: "signIn.refused" });
    }
    await release(services, passwordLimit, subject);
    const { user, twoFactorRedirect } = answer.parse(await reply.json());
    const cookies = reply.headers.getSetCookie();
    if (twoFactorRedirect === true) {
      return leadTo(`/sign-in/code?back=${encodeURIComponent(back)}`, cookies);
    }
    const login = await loginOf(services, { id: user?.id ?? "" });
    await record(services, { kind: "passwordRight", ...login });
    await endFormer(services, actor);
    return leadTo(back, cookies);
  },
});

const looksLikeEmail = (text: string): boolean => z.email().safeParse(text).success;

/** The chain of an office is written behind the answer: waiting for it would tell who is known. */
async function refused(services: Services, kind: EventKind, email: string): Promise<void> {
  const login = await loginOf(services, { email });
  const event = { kind, ...login };
  await keepEvent(services, event);
  void appendToChain(services, event).catch((error: unknown) =>
    services.log.error({ err: error, kind }),
  );
}

export const passwordRoutes: Route[] = [post];
