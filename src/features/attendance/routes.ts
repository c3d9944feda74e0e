import { notFound, problem, saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { cameFrom, ownPath } from "../../http/own-path.ts";
import { personHere } from "../people/queries.ts";
import { attendanceForm } from "./form.ts";
import { recordAttendance } from "./record-attendance.ts";

const record = staffRoute({
  method: "POST",
  path: "/people/:participantId/attendance",
  can: "attendance.record",
  audit: { action: "attendance.recorded", about: "participant" },
  form: attendanceForm,
  handle: async (ctx) => {
    const { actor, tx, params, form, today } = ctx;
    const person = await personHere(tx, params["participantId"] ?? "");
    if (person === null) return notFound();
    ctx.about(person.participantId);
    const recorded = await recordAttendance(tx, {
      person,
      day: form.day ?? today,
      today,
      status: form.status,
      staffId: actor.staffId,
    });
    if (!recorded.ok) return problem(recorded.problem);
    return saved(
      `${ownPath(form.back, cameFrom(ctx.request, "/sign-in", "/board"))}#p-${person.participantId}`,
    );
  },
});

export const attendanceRoutes: Route[] = [record];
