import { supportIndex } from "../../domain/growth/measures.ts";
import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { wordsOfProblem } from "../../words/problems.ts";
import { noticed } from "../board/derived.ts";
import { recordTeaching } from "./commands.ts";
import { halfIn, teachingForm } from "./form.ts";
import { PersonGrowthPage } from "./pages/person-growth.tsx";
import { PersonProgrammePage } from "./pages/person-programme.tsx";
import { nameOfPerson, sessionsOf, standingIn, standingsOf } from "./queries.ts";
import { staffLevelsOf, teachingsOf } from "./session-queries.ts";
import { endOfHalf, halvesOf } from "./story.ts";

const person = staffRoute({
  method: "GET",
  path: "/people/:participantId/growth",
  can: "growth.view",
  audit: { action: "growth.viewed", about: "participant" },
  handle: async ({ tx, actor, params, ...ctx }) => {
    const { participantId = "" } = params;
    const name = await nameOfPerson(tx, participantId);
    if (name === undefined) return notFound();
    const rows = await standingsOf(tx, participantId);
    ctx.about(participantId);
    return page(<PersonGrowthPage {...{ actor, participantId, name, rows }} />);
  },
});

const personProgramme = staffRoute({
  method: "GET",
  path: "/people/:participantId/growth/:programmeId",
  can: "growth.view",
  audit: { action: "growth.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const teach = staffRoute({
  method: "POST",
  path: "/people/:participantId/growth/:programmeId/teachings",
  can: "growth.recordTeaching",
  audit: { action: "growth.teachingRecorded", about: "participant" },
  form: teachingForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, params, form, today } = ctx;
    const { participantId = "", programmeId = "" } = params;
    const sessions = await sessionsOf(tx, participantId, programmeId);
    if (sessions.length === 0) return notFound();
    const which = { participantId, programmeId, staffId: actor.staffId };
    ctx.about(participantId);
    if (form.kind === "taught") {
      const taught = sessions.find((row) => row.experience_id === form.experience);
      if (taught === undefined) return notFound();
      const { day: on, experience_id: experienceId } = taught;
      await recordTeaching(tx, { ...which, on, kind: "taught", experienceId });
    } else {
      await recordTeaching(tx, { ...which, on: today, kind: "confirmed", experienceId: null });
    }
    await noticed(tx, participantId, today);
    return saved(`/people/${participantId}/growth/${programmeId}`);
  },
});

async function show(ctx: Ctx<StaffActor, undefined>, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, params, query, once } = ctx;
  const { participantId = "", programmeId = "" } = params;
  const name = await nameOfPerson(tx, participantId);
  const [first, ...others] = await standingIn(tx, participantId, programmeId);
  if (name === undefined || first === undefined) return notFound();
  const sessions = await sessionsOf(tx, participantId, programmeId);
  const teachings = await teachingsOf(tx, participantId, programmeId);
  ctx.about(participantId);
  const half = halfIn(query) ?? halvesOf(sessions)[0] ?? first.latest_on;
  const levels = await staffLevelsOf(tx, participantId, programmeId, half, endOfHalf(half));
  const supportIndexes = new Map(
    levels.map((row) => [row.experience_id, supportIndex(row.levels)] as const),
  );
  const shown = { actor, participantId, name, sessions, teachings, half, once, supportIndexes };
  return page(
    <PersonProgrammePage
      {...shown}
      standings={[first, ...others]}
      problems={problems.map((problem) => ({
        field: "experience",
        text: wordsOfProblem({ ...problem, label: "ほかの人に教えた体験" }).std,
      }))}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

export const staffGrowthRoutes: Route[] = [person, personProgramme, teach];
