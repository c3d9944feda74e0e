import { addMonths } from "../../domain/plan/months.ts";
import { addDays } from "../../domain/calendar/day.ts";
import type { Problem } from "../../domain/result.ts";
import { firstOf } from "../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { nameOfPerson } from "../growth/queries.ts";
import { hopesOf } from "../hopes/queries.ts";
import { attainmentOf, officeScores } from "./attainment.ts";
import { addGoal } from "./commands.ts";
import { goalForm, textMax } from "./form.ts";
import { CalibrationPage } from "./pages/calibration.tsx";
import { NewGoalPage } from "./pages/new-goal.tsx";
import { PersonGoalsPage } from "./pages/person-goals.tsx";
import { gasOf, officeLevels } from "./queries/gas.ts";
import { goalsOf, isOpen, programmesHere } from "./queries/goals.ts";

const list = staffRoute({
  method: "GET",
  path: "/people/:participantId/goals",
  can: "goal.view",
  audit: { action: "goals.viewed", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params, query } = ctx;
    const { participantId = "" } = params;
    const name = await nameOfPerson(tx, participantId);
    if (name === undefined) return notFound();
    ctx.about(participantId);
    const goals = await goalsOf(tx, participantId);
    const gas = await gasOf(tx, participantId);
    const open = goals.filter(isOpen).flatMap(({ goal_id }) => gas.get(goal_id) ?? []);
    return page(
      <PersonGoalsPage
        {...{ actor, participantId, name, goals, gas }}
        attainment={attainmentOf(open)}
        kept={query.get("kept") !== null}
      />,
    );
  },
});

const calibration = staffRoute({
  method: "GET",
  path: "/goals/calibration",
  can: "goal.calibrate",
  audit: { nothing: "numbers of the office without names" },
  handle: async ({ tx, actor }) =>
    page(<CalibrationPage actor={actor} scores={officeScores(await officeLevels(tx))} />),
});

const ask = staffRoute({
  method: "GET",
  path: "/people/:participantId/goals/new",
  can: "goal.set",
  audit: { action: "goals.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const add = staffRoute({
  method: "POST",
  path: "/people/:participantId/goals",
  readings: /^(ownWords|wording)$/,
  can: "goal.set",
  audit: { action: "goal.set", about: "participant" },
  form: goalForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const { tx, actor, params, form, today } = ctx;
    const { participantId = "" } = params;
    if ((await nameOfPerson(tx, participantId)) === undefined) return notFound();
    ctx.about(participantId);
    const added = await addGoal({ tx, staffId: actor.staffId, today }, participantId, form);
    return added.ok
      ? saved(`/people/${participantId}/goals/${added.value}`)
      : show(ctx, [added.problem]);
  },
});

type Showing = Pick<
  Ctx<StaffActor, unknown>,
  "tx" | "actor" | "params" | "once" | "raw" | "query" | "about" | "today"
>;

/** An empty form; or, with `?from=`, one that starts from the goal to be written anew. */
async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const { tx, actor, params, once, raw, query, today } = ctx;
  const { participantId = "" } = params;
  const name = await nameOfPerson(tx, participantId);
  if (name === undefined) return notFound();
  ctx.about(participantId);
  const goals = await goalsOf(tx, participantId);
  const from = firstOf(raw, "replaces") || (query.get("from") ?? "");
  const before = goals.find((goal) => goal.goal_id === from && isOpen(goal));
  const sent = problems.length > 0;
  return page(
    <NewGoalPage
      {...{ actor, participantId, name, once, before }}
      raw={sent ? raw : startOf(before, today)}
      longGoals={goals.filter(
        (goal) => isOpen(goal) && goal.term === "longTerm" && goal !== before,
      )}
      hopes={(await hopesOf(tx, participantId)).now}
      programmes={await programmesHere(tx)}
      refused={refusals(problems, labels)}
    />,
    sent ? 422 : 200,
  );
}

function startOf(before: Awaited<ReturnType<typeof goalsOf>>[number] | undefined, today: string) {
  if (before === undefined) {
    return { from: [today], until: [addDays(addMonths(today, 6), -1)] };
  }
  return {
    term: [before.term],
    ownWords: [before.own_words],
    wording: [before.wording],
    hopeIds: before.hopes.map(({ hope_id }) => hope_id),
    programmeIds: before.programmes.map(({ programme_id }) => programme_id),
    parentId: [before.parent_goal_id ?? ""],
    from: [before.starts_on],
    until: [before.ends_on],
  };
}

const labels = {
  term: { label: "長期・短期" },
  ownWords: { label: "本人の言葉での目標", max: textMax },
  wording: { label: "目標（計画書の言葉）", max: textMax },
  hopeIds: { label: "もとになるねがい" },
  programmeIds: { label: "つながるプログラム" },
  parentId: { label: "上の長期目標" },
  from: { label: "始まり" },
  until: { label: "終わり" },
} as const;

export const setGoalRoutes: Route[] = [list, calibration, ask, add];
