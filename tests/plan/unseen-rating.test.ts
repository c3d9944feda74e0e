import { expect, test } from "vitest";

import { actorTransaction } from "../../src/db/actor-transaction.ts";
import { evidenceByGoal } from "../../src/features/plans/evidence/queries.ts";
import { liveTheDay } from "../e2e/lived-in.ts";
import { officeOf } from "../world/cast.ts";
import { world } from "../world/world.ts";

const w = await world();
const { goalId } = await liveTheDay(w);
const scope = { ...officeOf("hidamari"), role: "serviceManager", personId: w.id.ishii };

const ratings = () =>
  actorTransaction(w.services.pools.app, scope, async (tx) => {
    const evidence = await evidenceByGoal(tx, w.id.aoki, "2026-01-01", "2027-12-31");
    return (evidence.get(goalId) ?? []).filter(({ kind }) => kind === "gas").length;
  });

test("本人の新しい評定は、支援員が自分の評定をするまで、計画のとなりにも出ない", async () => {
  expect(await ratings(), "二人とも評定した").toBe(2);
  await w.as("aoki").post(`/me/goals/${goalId}/ratings`, { card: "stillAhead" });
  expect(await ratings(), "新しい評定は見えない").toBe(2);
  const rated = await w
    .as("ohno")
    .post(`/people/${w.id.aoki}/goals/${goalId}/ratings`, { level: "-1" });
  expect(rated.status).toBe(303);
  expect(await ratings()).toBe(4);
});
