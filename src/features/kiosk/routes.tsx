import { z } from "zod";

import { deviceOf, deviceScope } from "../../auth/device.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { file, notFound, page, saved } from "../../http/reply.ts";
import { anyoneRoute, participantRoute, type Route } from "../../http/route.ts";
import { isDoorPictureName } from "../../words/door-pictures.ts";
import { say } from "../../words/pair.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { keepPhoto } from "../attachments/commands.ts";
import { keepDoorFace } from "./commands.ts";
import { MyDoorPage } from "./pages/my-door.tsx";
import { WhichPicturePage } from "./pages/which-picture.tsx";
import { doorFaceOf, photoAtDoor, shownParts, type DoorFace } from "./queries.ts";

const can = "participant.chooseDoorFace";
const own = { can, audit: { nothing: "own page" } } as const;
const chosen = { can, audit: { action: "doorFace.chosen", about: "participant" } } as const;

const nothingYet: DoorFace = { shown: "name", pictogram: "", photo_id: null };

const show = participantRoute({
  method: "GET",
  path: "/me/door",
  ...own,
  handle: async ({ tx, actor, query, once }) => {
    const face = (await doorFaceOf(tx, actor.participantId)) ?? nothingYet;
    const kept = query.get("kept") !== null;
    return page(<MyDoorPage {...{ actor, face, kept, once }} />);
  },
});

const choose = participantRoute({
  method: "POST",
  path: "/me/door",
  ...chosen,
  form: z.object({ shown: z.enum(shownParts, "form.choose") }),
  handle: async ({ tx, actor, form: { shown } }) => {
    const face = (await doorFaceOf(tx, actor.participantId)) ?? nothingYet;
    await keepDoorFace(tx, actor, { ...face, shown });
    const asksPicture = shown === "both" || shown === "picture";
    const has = face.pictogram !== "" || face.photo_id !== null;
    return saved(asksPicture && !has ? "/me/door/picture" : "/me/door?kept=1");
  },
});

const pictures = participantRoute({
  method: "GET",
  path: "/me/door/picture",
  ...own,
  handle: async ({ actor, once }) => page(<WhichPicturePage {...{ actor, once }} />),
});

const pick = participantRoute({
  method: "POST",
  path: "/me/door/picture",
  ...chosen,
  form: z.object({ pictogram: z.string().max(40).default("") }),
  uploads: { photo: "photo" },
  handle: async (ctx) => {
    const { tx, actor, form, uploads, once } = ctx;
    const before = await doorFaceOf(tx, actor.participantId);
    const shown = before?.shown === "picture" ? "picture" : "both";
    const again = (code: string) => {
      const problem = say(wordsOfProblem({ code }), actor.settings);
      return page(<WhichPicturePage {...{ actor, once, problem }} />, 422);
    };
    if (isDoorPictureName(form.pictogram)) {
      await keepDoorFace(tx, actor, { shown, pictogram: form.pictogram, photo_id: null });
      return saved("/me/door?kept=1");
    }
    const photo = uploads["photo"];
    if (photo === undefined) return again("door.choose");
    const kept = await keepPhoto(ctx, photo, { participantId: actor.participantId });
    if (!kept.ok) return again(kept.problem.code);
    await keepDoorFace(tx, actor, { shown, pictogram: "", photo_id: kept.value });
    return saved("/me/door?kept=1");
  },
});

/** The photos of the door's page, for the trusted device that shows it. */
const faces = anyoneRoute({
  method: "GET",
  path: "/sign-in/faces/:attachmentId",
  can: "page.open",
  audit: { nothing: "shown to everybody at the door, as the person decided" },
  handle: async ({ services, request, today, params: { attachmentId = "" } }) => {
    const device = await deviceOf(services, request);
    if (device === null) return notFound();
    const photo = await actorTransaction(services.pools.app, deviceScope(device), (tx) =>
      photoAtDoor(tx, today, attachmentId),
    );
    const bytes = photo && (await services.attachments.get(device.operatorId, photo.sha256));
    return photo && bytes ? file(bytes, photo.media_type) : notFound();
  },
});

export const kioskRoutes: Route[] = [show, choose, pictures, pick, faces];
