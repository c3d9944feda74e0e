import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { drafted, goalsOf, now, problemsOn, ready, spring } from "./office.ts";

const w = await world();
const office = [w.id.hidamarikai, w.id.hidamari] as const;

/** A held day of boxes with marks, a reflection told in the person's words, and what staff saw. */
async function live(participantId: string, day: string, words: string, alone: number) {
  const experience = crypto.randomUUID();
  const reflection = crypto.randomUUID();
  const whose = [...office, participantId];
  await w.sql(
    `insert into experience (operator_id, office_id, experience_id, participant_id, day, period, kind, programme_id, programme_version, recorded_by)
     values ($1, $2, $4, $3, $5, 'morning', 'officeWork', $6, 1, $7)`,
    [...whose, experience, day, w.id.boxes, w.id.ohno],
  );
  await w.sql(
    `insert into session_result (operator_id, office_id, participant_id, programme_id, day, experience_id, self_attempted, self_alone)
     values ($1, $2, $3, $4, $5, $6, 4, $7)`,
    [...whose, w.id.boxes, day, experience, alone],
  );
  await w.sql(
    "insert into reflection (operator_id, office_id, reflection_id, participant_id, experience_id, day) values ($1, $2, $4, $3, $5, $6)",
    [...whose, reflection, experience, day],
  );
  await w.sql(
    `insert into reflection_answer (operator_id, office_id, answer_id, reflection_id, participant_id, question, mode, words, given_how)
     values ($1, $2, gen_random_uuid(), $4, $3, 'felt', 'words', $5, 'alone')`,
    [...whose, reflection, words],
  );
  await w.sql(
    "insert into reflection_told (operator_id, office_id, reflection_id, participant_id) values ($1, $2, $4, $3)",
    [...whose, reflection],
  );
}

const hope = await ready(w, w.id.aoki, "カフェで はたらきたい");
const plan = await drafted(w, { id: w.id.aoki, hope }, spring);

test("プログラムでつながる記録が、目標の横に集まる。本人の言葉はそのまま", async () => {
  await live(w.id.aoki, "2026-04-11", "4つ　おれた。\nうれしい！", 1);
  await live(w.id.aoki, "2026-04-12", "ひとりで できた", 3);
  plan.on("2026-04-13");
  const page = await now(w, "ishii").get(`/plans/${plan.planId()}/edit`);
  expect(page.text).toContain("箱折り 2回・本人の印 25%→75%");
  expect(page.text).toContain("4つ　おれた。\nうれしい！");
});

test("根拠に入れると日付が付き、根拠のない文には印がつく", async () => {
  const [row] = await w.sql<{ id: string }>(
    "select content->'rows'->0->>'rowId' as id from plan_draft where plan_id = $1",
    [plan.planId()],
  );
  const ishii = now(w, "ishii");
  const edit = () => ishii.get(`/plans/${plan.planId()}/edit`);
  expect((await edit()).text).toContain("根拠なし");
  const cited = await plan.act(`cite:${row?.id}:2026-04-12`);
  expect(cited.status).toBe(303);
  const after = (await edit()).text;
  expect(after).toContain("人の多い所で緊張する〔4月12日〕");
  expect(after).not.toContain("根拠なし");
});

test("記録のある目標は外せない。終わりにすると計画から外れ、記録は残る", async () => {
  const [, short = ""] = await goalsOf(w, plan);
  const refused = await plan.act(`strikeGoal:${short}`);
  expect([refused.status, problemsOn(refused.text)]).toEqual([
    422,
    [expect.stringMatching(/記録が\d+件つながっています。消さずに、終わりにしてください。/)],
  ]);
  expect(await goalsOf(w, plan)).toContain(short);
  const silent = await plan.act(`closeGoal:${short}`, { [`outcome-${short}`]: "changed" });
  expect(problemsOn(silent.text)).toEqual([expect.stringContaining("終わりにするわけ")]);
  const closed = await plan.act(`closeGoal:${short}`, {
    [`outcome-${short}`]: "changed",
    [`because-${short}`]: "クッキーに変えたい",
  });
  expect(closed.status).toBe(303);
  expect(await goalsOf(w, plan)).not.toContain(short);
  expect(
    await w.sql("select outcome, reason from goal_closure where goal_id = $1", [short]),
  ).toEqual([{ outcome: "changed", reason: "クッキーに変えたい" }]);
  expect(await w.sql("select 1 from goal where goal_id = $1", [short])).toHaveLength(1);
  expect(
    await w.sql("select 1 from reflection where participant_id = $1", [w.id.aoki]),
  ).not.toEqual([]);
});

test("記録のない目標は、そのまま外せる", async () => {
  const [long = ""] = await goalsOf(w, plan);
  expect((await plan.act(`strikeGoal:${long}`)).status).toBe(303);
  expect(await goalsOf(w, plan)).toEqual([]);
});
