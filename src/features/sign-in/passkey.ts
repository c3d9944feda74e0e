import { z } from "zod";

import { jsonField, passkeyAnswer } from "../../auth/credential.ts";
import { loginOf, record } from "../../auth/events.ts";
import { libraryHeaders } from "../../auth/library-call.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { ownPath } from "../../http/own-path.ts";
import { jsonWith } from "../../http/cookie-answers.ts";
import { endFormer } from "./end-former.ts";

const ask = anyoneRoute({
  method: "GET",
  path: "/sign-in/passkey",
  can: "session.start",
  audit: { nothing: "a random question for the browser" },
  handle: async ({ services, request }) => {
    const { api } = await services.auth.library();
    const reply = await api.generatePasskeyAuthenticationOptions({
      headers: libraryHeaders(services.auth, request, false),
      asResponse: true,
    });
    const options = z.record(z.string(), z.unknown()).parse(await reply.json());
    // The library only prefers it; the answer is refused without it.
    const strict = { ...options, userVerification: "required" };
    return jsonWith(strict, reply.headers.getSetCookie());
  },
});

const form = z.object({ response: jsonField, back: z.string().default("/") });
const answer = z.object({ user: z.object({ id: z.string() }) });

const send = anyoneRoute({
  method: "POST",
  path: "/sign-in/passkey",
  can: "session.start",
  audit: { nothing: "kept by auth/events, also when it is refused" },
  form,
  handle: async ({ form: { response, back }, services, request, actor }) => {
    const { api } = await services.auth.library();
    const parsed = passkeyAnswer.safeParse(response);
    const reply = parsed.success
      ? await api.verifyPasskeyAuthentication({
          body: { response: parsed.data },
          headers: libraryHeaders(services.auth, request, false),
          asResponse: true,
        })
      : null;
    if (reply === null || !reply.ok) {
      await record(services, { kind: "passkeyRefused" });
      const problem = { code: "signIn.passkey" };
      return jsonWith({ ...problem, words: wordsOfProblem(problem) }, [], 422);
    }
    const { user } = answer.parse(await reply.json());
    await record(services, { kind: "passkeyRight", ...(await loginOf(services, { id: user.id })) });
    await endFormer(services, actor);
    return jsonWith({ to: ownPath(back, "/") }, reply.headers.getSetCookie());
  },
});

export const passkeyRoutes: Route[] = [ask, send];
