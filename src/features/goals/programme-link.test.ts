import { expect, test } from "vitest";

import { now, problemsOn } from "../../../tests/plan/walk.ts";
import { world } from "../../../tests/world/world.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { evidenceByGoal } from "../plans/evidence/queries.ts";
import { officeOf } from "../../../tests/world/cast.ts";
import { idIn, setGoalOf } from "./goals.fixtures.ts";

const w = await world();
const path = await setGoalOf(w, w.id.aoki);
const link = `${path}/programmes/${w.id.boxes}`;
const field = `because-${w.id.boxes}`;
const scope = { ...officeOf("hidamari"), role: "serviceManager", personId: w.id.ishii };

/** A day of folding boxes, with what the person kept of it. */
async function live(day: string): Promise<void> {
  const id = crypto.randomUUID();
  await w.sql(
    `insert into experience select operator_id, office_id, $1, participant_id, $2, 'afternoon', kind,
       programme_id, programme_version, legal_class, place, recorded_by
     from experience where experience_id = $3`,
    [id, day, w.id.aokiToday],
  );
  await w.sql(
    `insert into success (operator_id, office_id, success_id, participant_id, experience_id, kept_by,
       words, given_how, occurred_on)
     values ($1, $2, gen_random_uuid(), $3, $4, 'self', 'できた', 'alone', $5)`,
    [w.id.hidamarikai, w.id.hidamari, w.id.aoki, id, day],
  );
}

const gathered = (until: string) =>
  actorTransaction(w.services.pools.app, scope, async (tx) => {
    const found = await evidenceByGoal(tx, w.id.aoki, "2026-10-01", until);
    return (found.get(idIn(path)) ?? [])
      .filter(({ kind }) => kind === "success")
      .map(({ on }) => on);
  });

test("わけがないと終えられず、その場で言う。支援員は終えられない", async () => {
  const refused = await now(w, "ishii").post(`${link}/closure`, { [field]: "  " });
  expect([refused.status, problemsOn(refused.text).join()]).toEqual([
    422,
    expect.stringContaining("つながりを終えるわけ"),
  ]);
  expect((await now(w, "ohno").post(`${link}/closure`, { [field]: "わけ" })).status).toBe(403);
  expect((await now(w, "nakamura").post(`${link}/closure`, { [field]: "わけ" })).status).toBe(404);
  expect(await w.sql("select from goal_programme_turn")).toEqual([]);
});

test("終えたつながりは、それまでの体験を残し、そのあとのものを集めない。また始められる", async () => {
  for (const day of ["2026-11-17", "2026-11-20"]) await live(day);
  const closed = await now(w, "ishii").post(`${link}/closure`, { [field]: "喫茶に集中する" });
  expect(closed.status).toBe(303);
  w.setNow("2026-11-24T09:00:00+09:00");
  await live("2026-11-24");
  expect(await gathered("2026-11-24")).toEqual(["2026-11-17", "2026-11-20"]);
  w.setNow("2026-11-20T15:00:00+09:00");
  const page = (await now(w, "ohno").get(path)).text;
  expect(page).toContain("終わったつながり");
  expect(page).toContain("2026年11月17日（火）");
  const twice = await now(w, "ishii").post(`${link}/closure`, { [field]: "もう一度" });
  expect([twice.status, problemsOn(twice.text)]).toEqual([
    422,
    ["このつながりは、もう終わっています。"],
  ]);
  expect((await now(w, "ishii").post(`${link}/reopening`)).status).toBe(303);
  expect(await gathered("2026-11-24")).toEqual(["2026-11-17", "2026-11-20", "2026-11-24"]);
  expect((await now(w, "ishii").get(path)).text).not.toContain("終わったつながり");
  expect((await now(w, "ishii").post(`${link}/reopening`)).status).toBe(422);
});

test("つながったことのないプログラムは、見つからない", async () => {
  const other = `${path}/programmes/${w.id.cookies}`;
  const sent = { [`because-${w.id.cookies}`]: "わけ" };
  expect((await now(w, "ishii").post(`${other}/closure`, sent)).status).toBe(404);
  expect((await now(w, "ishii").post(`${other}/reopening`)).status).toBe(404);
});
