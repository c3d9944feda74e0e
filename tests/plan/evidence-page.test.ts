import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { drafted, goalsOf, now, ready, spring } from "./office.ts";

const w = await world();
const hope = await ready(w, w.id.aoki, "カフェで はたらきたい");
const plan = await drafted(w, { id: w.id.aoki, hope }, spring);
const [goal = ""] = await goalsOf(w, plan);
const path = `/plans/${plan.planId()}/goals/${goal}/evidence`;
plan.on("2026-06-30");
await w.sql(
  `insert into plan_goal_note (operator_id, office_id, note_id, goal_id, participant_id, staff_id, words,
     occurred_on, recorded_at)
   select $1, $2, gen_random_uuid(), $3, $4, $5, '見たこと' || n || '番', date '2026-06-01' + n % 25, now()
   from generate_series(100, 149) n`,
  [w.id.hidamarikai, w.id.hidamari, goal, w.id.aoki, w.id.ohno],
);
const seen = (html: string): string[] => html.match(/見たこと\d+番/g) ?? [];

test("原案のとなりには新しい6件、その先は「もっと見る」で、どれも一度ずつ新しい順に読める", async () => {
  const editor = await now(w, "ishii").get(`/plans/${plan.planId()}/edit`);
  expect(seen(editor.text)).toHaveLength(6);
  expect(editor.text).toContain(`href="${path}">もっと見る`);
  const first = await now(w, "ohno").get(path);
  expect(first.text).toContain("50件");
  const older =
    /href="([^"]+)"[^>]*>もっと前/.exec(first.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const second = await now(w, "ohno").get(older);
  expect([seen(first.text).length, seen(second.text).length]).toEqual([40, 10]);
  expect(new Set([...seen(first.text), ...seen(second.text)]).size).toBe(50);
  expect(second.text).not.toContain("もっと前");
  const days = [...first.text.matchAll(/<time dateTime="([\d-]+)"/gi)].map(([, day = ""]) => day);
  expect(days).toEqual(days.toSorted().toReversed());
});

test("日でしぼれる。読めない日と大きすぎる飛ばしは、ないものとする", async () => {
  const one = await now(w, "ohno").get(`${path}?from=令和8年6月1日&until=2026-06-01`);
  expect(seen(one.text)).toHaveLength(2);
  const none = await now(w, "ohno").get(`${path}?from=2026-06-29`);
  expect(none.text).toContain("この期間の記録はありません");
  const odd = await now(w, "ohno").get(`${path}?from=きのう&skip=-3`);
  expect(seen(odd.text)).toHaveLength(40);
  expect((await now(w, "ohno").get(`${path}?skip=99999999999`)).status).toBe(200);
});

test("よその事業所には無く、本人は職員のページを使えず、ほかの計画の目標では開かない", async () => {
  expect((await now(w, "kato").get(path)).status).toBe(404);
  expect((await now(w, "aoki").get(path)).status).toBe(403);
  const foreign = `/plans/${plan.planId()}/goals/${crypto.randomUUID()}/evidence`;
  expect((await now(w, "ohno").get(foreign)).status).toBe(404);
});
