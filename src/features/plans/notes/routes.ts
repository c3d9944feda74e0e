import { z } from "zod";

import { newId } from "../../../domain/ids.ts";
import { notFound, saved } from "../../../http/reply.ts";
import { staffRoute, type Route } from "../../../http/route.ts";
import { day, line } from "../../../http/fields.ts";
import { goalOf, isOpen } from "../../goals/queries/goals.ts";
import { showPath } from "../path/show.tsx";
import { inOffice } from "../store-event.ts";

const note = staffRoute({
  method: "POST",
  path: "/people/:participantId/plan/notes",
  can: "plan.addEvidence",
  audit: { action: "plan.noteAdded", about: "participant" },
  form: z.object({ goal: z.uuid("form.choose"), words: line(2000), seenOn: day }),
  again: (ctx, problems) => showPath(ctx, problems, "note"),
  handle: async (ctx) => {
    const { tx, actor, params, form, today, now } = ctx;
    const { participantId = "" } = params;
    const goal = await goalOf(tx, participantId, form.goal);
    if (goal === undefined || !isOpen(goal)) return notFound();
    ctx.about(participantId);
    if (form.seenOn > today) {
      const found = { code: "plan.inFuture", on: form.seenOn, field: "seenOn" };
      return showPath(ctx, [found], "note");
    }
    const { operatorId, officeId } = inOffice(tx);
    await tx.q
      .insertInto("plan_goal_note")
      .values({
        operator_id: operatorId,
        office_id: officeId,
        note_id: newId(),
        goal_id: form.goal,
        participant_id: participantId,
        staff_id: actor.staffId,
        words: form.words,
        occurred_on: form.seenOn,
        recorded_at: now.toISOString(),
      })
      .execute();
    return saved(`/people/${participantId}/plan`);
  },
});

export const noteRoutes: Route[] = [note];
