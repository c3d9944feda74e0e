import { z } from "zod";

import { acceptInvitation, invitedBy } from "../../auth/accounts.ts";
import { record } from "../../auth/events.ts";
import { invitationLimit, take } from "../../auth/limits.ts";
import type { Problem } from "../../domain/result.ts";
import { page } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { leadTo } from "../../http/cookie-answers.ts";
import { InvitationFormPage, InvitationOverPage } from "./pages/invitation-form.tsx";

const show = anyoneRoute({
  method: "GET",
  path: "/sign-in/invitation/:token",
  can: "page.open",
  audit: { nothing: "an empty form" },
  handle: async ({ services, params: { token = "" } }) => {
    const invited = await invitedBy(services, token);
    return invited === null
      ? over()
      : page(<InvitationFormPage token={token} email={invited.email} />);
  },
});

const post = anyoneRoute({
  method: "POST",
  path: "/sign-in/invitation/:token",
  can: "session.start",
  audit: { nothing: "kept by auth/events" },
  form: z.object({ password: z.string().max(1000).default("") }),
  handle: async ({ services, params: { token = "" }, form: { password } }) => {
    const invited = await invitedBy(services, token);
    if (invited === null) {
      await record(services, { kind: "invitationRefused" });
      return over();
    }
    if ((await take(services, invitationLimit, token)) > invitationLimit.most) {
      return again(token, invited.email, { code: "request.tooMany" });
    }
    const accepted = await acceptInvitation(services, token, password);
    if (!accepted.ok) return again(token, invited.email, accepted.problem);
    const { operatorId, staffId: personId } = accepted.value;
    await record(services, { kind: "invitationAccepted", operatorId, personId });
    return leadTo("/sign-in/staff");
  },
});

const over = () =>
  page(<InvitationOverPage text={wordsOfProblem({ code: "invitation.over" }).std} />, 404);

const again = (token: string, email: string, problem: Problem) =>
  page(
    <InvitationFormPage
      token={token}
      email={email}
      problems={[{ field: "password", text: wordsOfProblem(problem).std }]}
    />,
    422,
  );

export const invitationRoutes: Route[] = [show, post];
