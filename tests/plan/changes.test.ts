import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { drafted, followed, newPerson, now, problemsOn, spring, walk } from "./office.ts";

const w = await world();
const office = [w.id.hidamarikai, w.id.hidamari] as const;

async function follow() {
  const person = await newPerson(w);
  const plan = await drafted(w, person, spring);
  await followed(w, plan, spring.from);
  return { person, plan };
}

test("原案は一人に一つ。二つ目は断られ、いまの原案へ案内される", async () => {
  const person = await newPerson(w);
  const plan = walk(w, person.id);
  plan.on("2026-04-06");
  const first = await plan.start();
  const second = await now(w, "ishii").post(plan.base);
  expect([second.status, problemsOn(second.text)]).toEqual([
    422,
    ["原案が2つあります。一つを取り下げてください。"],
  ]);
  expect(second.text).toContain(`/plans/${first}/edit`);
  expect(await plan.path()).not.toContain("次の計画の原案を作る");
});

test("同時に二人が原案を作っても、一つだけできる", async () => {
  const person = await newPerson(w);
  const ishii = now(w, "ishii");
  const path = `/people/${person.id}/plan`;
  const both = await Promise.all([ishii.post(path), ishii.post(path), ishii.post(path)]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422, 422]);
  const open = await w.sql("select 1 from plan_draft where participant_id = $1", [person.id]);
  expect(open).toHaveLength(1);
});

test("取り下げを取り消すと、原案がまた開く", async () => {
  const person = await newPerson(w);
  const plan = walk(w, person.id);
  plan.on("2026-04-06");
  const first = await plan.start();
  expect((await plan.step("withdrawal", { reason: "dropped" })).status).toBe(303);
  plan.on("2026-04-07");
  const [withdrawn] = await w.sql<{ event_id: string }>(
    "select event_id from plan_event where plan_id = $1 and kind = 'withdrawal'",
    [first],
  );
  const corrects = withdrawn?.event_id ?? "";
  const back = await plan.step("retraction", { corrects, because: "人を取り違えた" });
  expect(back.status).toBe(303);
  expect((await now(w, "ishii").get(`/plans/${first}/edit`)).status).toBe(200);
  expect(await plan.path()).toContain("人を取り違えた");
});

test("サービス管理責任者が途中で替わると、前の人の手順はそのまま、いない日の手順は気がかりになる", async () => {
  const { plan } = await follow();
  const postOf = (key: "ishii") => `01900000-0008-7000-8000-${w.id[key].slice(-12)}`;
  await w.sql(
    "insert into staff_post_end (operator_id, office_id, post_id, ends_on, recorded_by) values ($1, $2, $3, '2026-09-01', $4)",
    [...office, postOf("ishii"), w.id.morita],
  );
  await w.sql(
    "insert into staff_post (operator_id, office_id, post_id, staff_id, role, starts_on, recorded_by) values ($1, $2, gen_random_uuid(), $3, 'serviceManager', '2026-09-10', $4)",
    [...office, w.id.hayashi, w.id.morita],
  );
  plan.on("2026-09-20");
  const successor = walk(w, plan.base.split("/")[2] ?? "", "hayashi");
  successor.on("2026-09-20");
  const sent = { plan: plan.planId(), held: "yes", by: w.id.hayashi };
  expect((await successor.step("monitoringInterview", sent)).status).toBe(303);
  expect(await successor.path()).not.toContain("サービス管理責任者が配置されていません");
  const between = { ...sent, occurredOn: "2026-09-05", by: w.id.ishii };
  expect((await successor.step("monitoringInterview", between)).status).toBe(303);
  const path = await successor.path();
  expect(path).toContain(
    "2026年9月5日（土）の「モニタリングの面接」の日に、サービス管理責任者が配置されていません",
  );
  expect(path).not.toContain("2026年4月13日（月）の「個別支援会議」の日に");
  await w.sql("delete from staff_post_end");
  await w.sql("delete from staff_post where staff_id = $1 and role = 'serviceManager'", [
    w.id.hayashi,
  ]);
});

test("途中で退所すると、計画を終えるまで気がかりになり、退所のあとの手順は断られる", async () => {
  const { person, plan } = await follow();
  await w.sql("update participant_standing set left_on = '2026-07-01' where participant_id = $1", [
    person.id,
  ]);
  plan.on("2026-07-10");
  expect(await plan.path()).toContain(
    "2026年7月1日（水）に退所していますが、計画が終わっていません",
  );
  const after = await plan.step("monitoringInterview", { held: "yes" });
  expect(problemsOn(after.text)).toEqual([
    "この計画は2026年7月1日（水）に終わっています。その日より後の記録はできません。",
  ]);
  const before = await plan.step("monitoringInterview", { held: "yes", occurredOn: "2026-06-30" });
  expect(before.status).toBe(303);
  expect((await plan.step("withdrawal", { reason: "left" })).status).toBe(303);
  expect(await plan.path()).not.toContain("計画が終わっていません");
});

test("サービスが変わると、前のサービスの計画は使えず、新しい原案は新しいサービスになる", async () => {
  const { person, plan } = await follow();
  await w.sql(
    "insert into participant_service (operator_id, office_id, service_id, participant_id, service_type, starts_on, recorded_by) values ($1, $2, gen_random_uuid(), $3, 'transition', '2026-07-01', $4)",
    [...office, person.id, w.id.morita],
  );
  plan.on("2026-07-02");
  const path = await plan.path();
  expect(path).toContain("2026年7月1日（水）にサービスが変わっています");
  expect(path).toContain("2026年7月 ×70/100");
  await plan.step("withdrawal", { reason: "serviceChanged" });
  await plan.start();
  const [row] = await w.sql<{ service: string; until: string }>(
    "select content->'header'->>'serviceType' as service, content->'header'->'period'->>'until' as until from plan_draft where plan_id = $1",
    [plan.planId()],
  );
  expect(row?.service).toBe("transition");
});

test("前の計画の記録を、次の計画の手順として直すことはできない", async () => {
  const { person, plan } = await follow();
  const first = plan.planId();
  const [meeting] = await w.sql<{ event_id: string }>(
    "select event_id from plan_event where plan_id = $1 and kind = 'meeting'",
    [first],
  );
  plan.on("2026-10-01");
  await plan.start();
  const corrects = meeting?.event_id ?? "";
  const refused = await plan.step("retraction", { corrects, because: "取り違え" });
  expect([refused.status, problemsOn(refused.text)]).toEqual([
    422,
    ["直すもとの記録が見つかりません。画面を開き直して、もう一度選んでください。"],
  ]);
  const [stored] = await w.sql(
    "select 1 from plan_event where participant_id = $1 and corrects is not null",
    [person.id],
  );
  expect(stored).toBeUndefined();
});
