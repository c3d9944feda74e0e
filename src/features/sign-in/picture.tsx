import { z } from "zod";

import { startSession } from "../../auth/accounts.ts";
import { deviceOf, type Device } from "../../auth/device.ts";
import { shuffled } from "../../auth/own-picture.ts";
import { noStepCookie, stepOf, type Step } from "../../auth/step.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { page, redirect, type Reply } from "../../http/reply.ts";
import { anyoneRoute, type Route } from "../../http/route.ts";
import type { Services } from "../../http/services.ts";
import { isOwnPictureName } from "../../words/own-pictures.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { leadTo, pageWith } from "../../http/cookie-answers.ts";
import { endFormer } from "./end-former.ts";
import type { CalledHere } from "../shown/own-name.tsx";
import { choosePicture, standingAt } from "./choose-picture.ts";
import { NinePicturesPage } from "./pages/nine-pictures.tsx";
import { PersonNoticePage } from "./pages/person-notice.tsx";
import type { OwnPicture } from "./queries.ts";

type Standing = { device: Device; step: Step; person: CalledHere; own: OwnPicture };

const show = anyoneRoute({
  method: "GET",
  path: "/sign-in/picture",
  can: "page.open",
  audit: { nothing: "the choice that follows is kept" },
  handle: async ({ services, request, today }) => {
    const standing = await standingOf(services, request, today);
    return "kind" in standing ? standing : page(nine(standing));
  },
});

const post = anyoneRoute({
  method: "POST",
  path: "/sign-in/picture",
  can: "session.start",
  audit: { nothing: "kept by auth/events, also when it is another picture" },
  form: z.object({ picture: z.string().max(40).default("") }),
  handle: async ({ form: { picture }, services, request, today, actor }) => {
    const standing = await standingOf(services, request, today);
    if ("kind" in standing) return standing;
    const { device, step, own } = standing;
    const chosen = await choosePicture(services, device, step, own, picture);
    if (!chosen.ok) {
      const text = wordsOfProblem(chosen.problem).easy;
      return chosen.problem.code === "signIn.paused"
        ? pageWith(<PersonNoticePage text={text} />, [noStepCookie(services)], 422)
        : page(nine(standing, text), 422);
    }
    await endFormer(services, actor);
    const { operatorId, officeId, deviceId } = device;
    const session = await startSession(services, {
      kind: "participant",
      operatorId,
      officeId,
      personId: step.participantId,
      deviceId,
      ...(step.cardId === null ? {} : { cardId: step.cardId }),
      userAgent: request.headers.get("user-agent") ?? "",
    });
    return leadTo("/", [session, noStepCookie(services)]);
  },
});

/** Where the person stands, or the answer for one who stands nowhere any more. */
async function standingOf(
  services: Services,
  request: Request,
  today: PlainDay,
): Promise<Standing | Reply> {
  const device = await deviceOf(services, request);
  const step = device === null ? null : stepOf(services, request, device);
  if (device === null || step === null) return redirect("/sign-in");
  const found = await standingAt(services, device, step, today);
  if (found === null) return redirect("/sign-in");
  const { person, own } = found;
  if (own !== null) return { device, step, person, own };
  return page(<PersonNoticePage text={wordsOfProblem({ code: "signIn.noPicture" }).easy} />);
}

const nine = ({ person, own }: Standing, problem?: string) => (
  <NinePicturesPage
    person={person}
    nine={shuffled(own.shown.filter(isOwnPictureName))}
    problems={problem === undefined ? [] : [{ text: problem }]}
  />
);

export const pictureSignInRoutes: Route[] = [show, post];
