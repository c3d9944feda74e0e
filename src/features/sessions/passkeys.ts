import { z } from "zod";

import { jsonField, newPasskey } from "../../auth/credential.ts";
import { libraryHeaders } from "../../auth/library-call.ts";
import { notFound, saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { jsonWith } from "../../http/cookie-answers.ts";
import { browserWords } from "./browser-words.ts";

/** The library lets only a session of the last hour add a key: an open screen must not be enough. */
const options = staffRoute({
  method: "GET",
  path: "/account/passkeys/options",
  can: "session.secureMine",
  audit: { nothing: "a random question for the browser" },
  handle: async ({ services, request }) => {
    const { api } = await services.auth.library();
    const reply = await api.generatePasskeyRegistrationOptions({
      headers: libraryHeaders(services.auth, request, true),
      asResponse: true,
    });
    return reply.ok
      ? jsonWith(await reply.json(), reply.headers.getSetCookie())
      : refused("signIn.stale");
  },
});

const add = staffRoute({
  method: "POST",
  path: "/account/passkeys",
  can: "session.secureMine",
  audit: { action: "session.passkeyAdded" },
  form: z.object({ response: jsonField }),
  handle: async ({ form, services, request }) => {
    const { api } = await services.auth.library();
    const parsed = newPasskey.safeParse(form.response);
    if (!parsed.success) return refused("signIn.passkey");
    const reply = await api.verifyPasskeyRegistration({
      body: { response: parsed.data, name: browserWords(request.headers.get("user-agent")) },
      headers: libraryHeaders(services.auth, request, true),
      asResponse: true,
    });
    return reply.ok
      ? jsonWith({ to: "/account?kept=passkey" }, reply.headers.getSetCookie())
      : refused("signIn.passkey");
  },
});

const remove = staffRoute({
  method: "POST",
  path: "/account/passkeys/:passkeyId/removal",
  can: "session.secureMine",
  audit: { action: "session.passkeyRemoved" },
  handle: async ({ actor, services, params }) => {
    const removed = await services.pools.auth.query(
      "delete from auth.passkey where id = $1 and user_id = $2",
      [params["passkeyId"], actor.staffId],
    );
    return removed.rowCount === 1 ? saved("/account?kept=noPasskey") : notFound();
  },
});

const refused = (code: "signIn.stale" | "signIn.passkey") =>
  jsonWith({ code, words: wordsOfProblem({ code }) }, [], 422);

export const passkeyChangeRoutes: Route[] = [options, add, remove];
