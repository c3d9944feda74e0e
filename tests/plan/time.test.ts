import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { drafted, followed, newPerson, problemsOn, spring, type PlanWalk } from "./office.ts";

const w = await world();

async function follow(days: Parameters<typeof drafted>[2]): Promise<PlanWalk> {
  const plan = await drafted(w, await newPerson(w), days);
  await followed(w, plan, days.from);
  return plan;
}

test("年度をまたぐ計画は、そのまま一つの計画である", async () => {
  const plan = await follow({
    contract: "2026-11-24",
    draft: "2026-12-10",
    from: "2026-12-20",
    until: "2027-06-19",
  });
  plan.on("2027-04-01");
  const path = await plan.path();
  expect(path).toContain("令和8年12月20日から令和9年6月19日まで");
  expect(path).toContain("次のモニタリングの期限 令和9年6月20日");
  expect(path).toContain("手順に気がかりはありません");
});

test("8月31日に始まる計画の期限は、うるう年なら2月29日", async () => {
  const plan = await follow({
    contract: "2027-08-10",
    draft: "2027-08-20",
    from: "2027-08-31",
    until: "2028-02-28",
  });
  plan.on("2028-02-28");
  expect(await plan.path()).toContain("次のモニタリングの期限 令和10年2月29日");
});

test("期限の翌日のモニタリングは、月をまたぐと、その月の減算のおそれを見せる", async () => {
  const plan = await follow({
    contract: "2026-05-01",
    draft: "2026-05-20",
    from: "2026-05-31",
    until: "2026-12-31",
  });
  plan.on("2026-11-30");
  expect(await plan.path()).toContain("手順に気がかりはありません");
  plan.on("2026-12-01");
  const late = await plan.path();
  expect(late).toContain("モニタリングの期限は2026年11月30日（月）で、1日過ぎています");
  expect(late).toContain("2026年12月 ×70/100（今月中に直せば避けられます）");
});

test("まだ来ていない日は記録できず、入れた日は残る", async () => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-12");
  const early = await plan.step("meeting", {
    occurredOn: "2026-04-13",
    presence: "inPerson",
    attendees: "本人、石井",
    personsWords: "  はい。\n",
  });
  expect([early.status, problemsOn(early.text)]).toEqual([
    422,
    ["2026年4月13日（月）は、まだ来ていません。行った日を入れてください。"],
  ]);
  expect(early.text).toContain("2026-04-13");
});

test("前の日のことは入れられるが、あとから記録したと見える", async () => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-25");
  const sent = { occurredOn: "2026-04-13", presence: "inPerson", attendees: "本人、石井" };
  expect((await plan.step("meeting", sent)).status).toBe(303);
  const path = await plan.path();
  expect(path).toContain("令和8年4月13日");
  expect(path).toContain("記録 4月25日（土）午前10時");
  expect(path).toContain("あとから記録（12日後）");
  await expect(
    w.sql("set role ippo_app; update plan_event set occurred_on = '2026-04-01'"),
  ).rejects.toThrow(/permission denied/);
});
