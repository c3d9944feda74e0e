import { parseDay } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { addMonths } from "../../../domain/plan/months.ts";
import { notFound, page } from "../../../http/reply.ts";
import { staffRoute, type Route } from "../../../http/route.ts";
import { goalOf } from "../../goals/queries/goals.ts";
import { planOf } from "../facts/plan-of.ts";
import { sinceLastReview } from "../facts/since.ts";
import { allWords, sessionLines } from "./lines.ts";
import { EvidencePage } from "./page.tsx";
import { evidenceByGoal } from "./queries.ts";

const aPage = 40;

/** Everything gathered under one goal: since the last review, or between any two days of the last three years. */
const evidence = staffRoute({
  method: "GET",
  path: "/plans/:planId/goals/:goalId/evidence",
  can: "plan.view",
  audit: { action: "plan.evidenceViewed", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params, query, today } = ctx;
    const found = await planOf(tx, params["planId"] ?? "");
    const goal = found && (await goalOf(tx, found.facts.participantId, params["goalId"] ?? ""));
    if (!found || !goal) return notFound();
    const { facts, plan } = found;
    ctx.about(facts.participantId);
    const earliest = addMonths(today, -36);
    const since = sinceLastReview(facts, plan, today);
    const from = later(dayOf(query.get("from")) ?? since, earliest);
    const until = dayOf(query.get("until")) ?? today;
    const gathered = await evidenceByGoal(tx, facts.participantId, from, until);
    const lived = gathered.get(goal.goal_id) ?? [];
    const words = allWords(lived);
    const skip = Math.max(0, Number.parseInt(query.get("skip") ?? "", 10) || 0);
    return page(
      <EvidencePage
        {...{ actor, facts, plan, goal, from, until, earliest, since, skip }}
        sessions={sessionLines(lived)}
        words={words.slice(skip, skip + aPage)}
        next={words.length > skip + aPage ? skip + aPage : null}
        total={words.length}
      />,
    );
  },
});

function dayOf(text: string | null): PlainDay | null {
  const day = parseDay(text ?? "");
  return day.ok ? day.value : null;
}

const later = (a: PlainDay, b: PlainDay): PlainDay => (a > b ? a : b);

export const evidenceRoutes: Route[] = [evidence];
