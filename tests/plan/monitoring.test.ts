import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { drafted, followed, goalsOf, newPerson, now, problemsOn, spring } from "./office.ts";

const w = await world();
const person = await newPerson(w);
const plan = await drafted(w, person, spring);
const [long = "", short = ""] = await goalsOf(w, plan);
await followed(w, plan, spring.from);
const page = `/plans/${plan.planId()}/monitoring`;

const said = "ぼくは　はこが すき。\n  「もっと」 やりたい！";

async function reflect(day: string): Promise<void> {
  const scope = [w.id.hidamarikai, w.id.hidamari, person.id];
  const [experience, reflection] = [crypto.randomUUID(), crypto.randomUUID()];
  await w.sql(
    `insert into experience (operator_id, office_id, experience_id, participant_id, day, period, kind, programme_id, programme_version, recorded_by)
     values ($1, $2, $4, $3, $5, 'morning', 'officeWork', $6, 1, $7)`,
    [...scope, experience, day, w.id.boxes, w.id.ohno],
  );
  await w.sql(
    "insert into reflection (operator_id, office_id, reflection_id, participant_id, experience_id, day) values ($1, $2, $4, $3, $5, $6)",
    [...scope, reflection, experience, day],
  );
  await w.sql(
    `insert into reflection_answer (operator_id, office_id, answer_id, reflection_id, participant_id, question, mode, words, given_how)
     values ($1, $2, gen_random_uuid(), $4, $3, 'felt', 'words', $5, 'alone')`,
    [...scope, reflection, said],
  );
  await w.sql(
    "insert into reflection_told (operator_id, office_id, reflection_id, participant_id) values ($1, $2, $4, $3)",
    [...scope, reflection],
  );
}

test("下書きは、計画の始まりからの本人の言葉を、日付つきで、そのまま引く", async () => {
  await reflect("2026-04-01");
  await reflect("2026-09-15");
  plan.on("2026-10-05");
  const { text } = await now(w, "ishii").get(page);
  expect(text).toContain(`本人の言葉：「${said}」〔9月15日〕。`);
  expect(text).not.toContain("〔4月1日〕");
});

test("書きかけは残り、日付を足せて、古い画面からは上書きされない", async () => {
  const ishii = now(w, "ishii");
  const json = { accept: "application/json" };
  const fields = { [`words-${long}`]: "喫茶を見に行った。", satisfaction: " たのしい " };
  const first = await ishii.post(page, { _version: "0", ...fields }, json);
  expect(JSON.parse(first.text)).toEqual({ saved: true, version: 1 });
  const cited = await ishii.post(page, {
    _version: "1",
    ...fields,
    act: `cite:${long}:2026-09-15`,
  });
  expect(cited.status).toBe(303);
  const shown = (await ishii.get(page)).text;
  expect(shown).toContain("喫茶を見に行った。〔9月15日〕");
  expect(shown).toContain("〔9月15日〕に、この目標の記録はありません");
  const stale = await ishii.post(page, { _version: "1", satisfaction: "古い画面" });
  expect([stale.status, stale.text.includes("古い画面")]).toEqual([409, true]);
});

test("目標ごとの達成も、本人の思いもないまま、結果にはできない", async () => {
  const ishii = now(w, "ishii");
  const finish = (fields: Record<string, string>) =>
    ishii.post(page, { act: "finish", _version: "2", occurredOn: "2026-10-05", ...fields });
  const words = { [`words-${long}`]: "見学した。", [`words-${short}`]: "声が出た〔9月15日〕。" };
  expect(problemsOn((await finish(words)).text)).toEqual([expect.stringContaining("達成の状況")]);
  const marked = { ...words, [`achievement-${long}`]: "ahead", [`achievement-${short}`]: "mostly" };
  expect(problemsOn((await finish(marked)).text)).toEqual([expect.stringContaining("本人の満足")]);
  const done = await finish({ ...marked, satisfaction: said });
  expect(done.status).toBe(303);
  const [kept] = await w.sql<{ satisfaction: string }>("select satisfaction from plan_monitoring");
  expect(kept?.satisfaction).toBe(said);
  const rows = await w.sql<{ goal_id: string; count: number }>(
    "select goal_id, jsonb_array_length(evidence) as count from plan_goal_result order by count",
  );
  expect(rows).toEqual([
    { goal_id: long, count: 0 },
    { goal_id: short, count: 1 },
  ]);
  expect(await w.sql("select 1 from plan_monitoring_draft")).toEqual([]);
});

test("面接のない結果は気がかりになり、結論を続けるとその日まで計画が続く", async () => {
  expect(await plan.path()).toContain("本人との面接の記録がありません");
  const open = await plan.step("conclusion", { outcome: "continue" });
  expect(problemsOn(open.text)).toEqual([expect.stringContaining("続ける場合、いつまで")]);
  const on = await plan.step("conclusion", { outcome: "continue", until: "令和9年4月19日" });
  expect(on.status).toBe(303);
  const path = await plan.path();
  expect(path).toContain("令和9年4月19日まで続ける");
  plan.on("2026-12-01");
  expect(await plan.path()).not.toContain("計画の期間は");
});

test("結果は計画書のページで読める", async () => {
  const { text } = await now(w, "ohno").get(`/plans/${plan.planId()}`);
  expect(text).toContain("だいたいできた");
  expect(text).toContain("もとになった記録1件");
});
