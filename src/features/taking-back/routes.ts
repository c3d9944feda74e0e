import { z } from "zod";

import { notFound, problem, saved } from "../../http/reply.ts";
import { participantRoute, type Route } from "../../http/route.ts";
import { ownPath } from "../../http/own-path.ts";
import { takeable, takeBack } from "./take-back.ts";

const take = participantRoute({
  method: "POST",
  path: "/me/taken-back/:kind/:recordId",
  can: "participant.takeBack",
  audit: { action: "entry.takenBack", about: "participant" },
  form: z.object({ back: z.string().optional() }),
  handle: async ({ tx, actor, params, form, now }) => {
    const kind = takeable.find((one) => one === params["kind"]);
    const id = params["recordId"];
    if (kind === undefined || id === undefined) return notFound();
    const taken = await takeBack(tx, actor.participantId, kind, id, now);
    if (!taken.ok) return problem(taken.problem);
    const back = ownPath(form.back, "/today");
    return saved(`${back}${back.includes("?") ? "&" : "?"}undone=1`);
  },
});

export const takingBackRoutes: Route[] = [take];
