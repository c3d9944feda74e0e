import { z } from "zod";

import { notFound, page, saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { isOwnPictureName } from "../../words/own-pictures.ts";
import { keepOwnPicture } from "./commands.ts";
import { OwnPicturePage } from "./pages/own-picture.tsx";
import { personOf } from "./person-of.ts";

const show = staffRoute({
  method: "GET",
  path: "/people/:participantId/picture",
  can: "card.manage",
  audit: { nothing: "shows every picture alike, not the person's own" },
  handle: async (ctx) => {
    const { actor, once } = ctx;
    const person = await personOf(ctx);
    return person === null
      ? notFound()
      : page(<OwnPicturePage actor={actor} person={person} once={once} />);
  },
});

const keep = staffRoute({
  method: "POST",
  path: "/people/:participantId/picture",
  can: "card.manage",
  audit: { action: "card.pictureChosen", about: "participant" },
  form: z.object({
    picture: z.string("form.choose").refine((name) => isOwnPictureName(name), "form.choose"),
  }),
  again: async (ctx) => {
    const { actor, once } = ctx;
    const person = await personOf(ctx);
    return person === null
      ? notFound()
      : page(<OwnPicturePage actor={actor} person={person} once={once} missing />, 422);
  },
  handle: async (ctx) => {
    const { tx, actor, form, services } = ctx;
    const person = await personOf(ctx);
    if (person === null) return notFound();
    await keepOwnPicture(tx, services.auth.keys.picture, {
      participantId: person.participant_id,
      picture: form.picture,
      by: actor.staffId,
    });
    return saved(`/people/${person.participant_id}/card?kept=picture`);
  },
});

export const ownPictureRoutes: Route[] = [show, keep];
