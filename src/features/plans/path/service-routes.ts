import { z } from "zod";

import { newId } from "../../../domain/ids.ts";
import { changeService } from "../../../domain/plan/change-service.ts";
import { serviceTypes } from "../../../domain/plan/service-rules.ts";
import { notFound, saved } from "../../../http/reply.ts";
import { staffRoute, type Route } from "../../../http/route.ts";
import { day } from "../../../http/fields.ts";
import { planFacts } from "../facts/facts.ts";
import { inOffice, lockPerson } from "../store-event.ts";
import { showPath } from "./show.tsx";

const change = staffRoute({
  method: "POST",
  path: "/people/:participantId/plan/services",
  can: "plan.write",
  audit: { action: "plan.serviceChanged", about: "participant" },
  form: z.object({ serviceType: z.enum(serviceTypes, "form.choose"), startsOn: day }),
  again: (ctx, problems) => showPath(ctx, problems, "service"),
  handle: async (ctx) => {
    const { tx, actor, params, form, now } = ctx;
    const { participantId = "" } = params;
    await lockPerson(tx, participantId);
    const facts = await planFacts(tx, participantId);
    if (facts === null) return notFound();
    ctx.about(participantId);
    const changed = changeService(form, facts.services, facts.enrolledOn);
    if (!changed.ok) {
      const field = changed.problem.code === "service.same" ? "serviceType" : "startsOn";
      return showPath(ctx, [{ ...changed.problem, field }], "service");
    }
    const { operatorId, officeId } = inOffice(tx);
    await tx.q
      .insertInto("participant_service")
      .values({
        operator_id: operatorId,
        office_id: officeId,
        service_id: newId(),
        participant_id: participantId,
        service_type: form.serviceType,
        starts_on: form.startsOn,
        recorded_by: actor.staffId,
        recorded_at: now.toISOString(),
      })
      .execute();
    return saved(`/people/${participantId}/plan`);
  },
});

export const serviceRoutes: Route[] = [change];
