import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import {
  drafted,
  goalsOf,
  interviewed,
  met,
  newPerson,
  now,
  problemsOn,
  spring,
} from "./office.ts";

const w = await world();
const person = await newPerson(w);
const plan = await drafted(w, person, spring);
const pages = [
  plan.base,
  `${plan.base}?plan=${plan.planId()}`,
  `${plan.base}/meeting?plan=${plan.planId()}`,
  `/plans/${plan.planId()}`,
  `/plans/${plan.planId()}/edit`,
  `/plans/${plan.planId()}/monitoring`,
];

test("よその事業所・よその法人からは、何も見つからず、何も書けない", async () => {
  await w.sql("update staff_post set role = 'serviceManager' where staff_id in ($1, $2)", [
    w.id.kato,
    w.id.miura,
  ]);
  for (const stranger of ["kato", "miura"] as const) {
    const browser = now(w, stranger);
    for (const path of pages) expect([path, (await browser.get(path)).status]).toEqual([path, 404]);
    const posts = [
      [plan.base, {}],
      [`${plan.base}/meeting`, { plan: plan.planId(), occurredOn: "2026-04-10", ...met }],
      [`${plan.base}/contract`, { occurredOn: "2026-04-10" }],
      [`${plan.base}/consultation`, { kind: "selfPlan" }],
      [`${plan.base}/services`, { serviceType: "typeA", startsOn: "2026-05-01" }],
      [`/plans/${plan.planId()}/draft`, { act: "save", _version: "1" }],
      [`/plans/${plan.planId()}/monitoring`, { act: "save", _version: "0" }],
    ] as const;
    const before = await w.sql("select count(*) from plan_event");
    for (const [path, fields] of posts) {
      expect([path, (await browser.post(path, fields)).status]).toEqual([path, 404]);
    }
    expect(await w.sql("select count(*) from plan_event")).toEqual(before);
  }
});

test("支援員と管理者は見るだけで書けず、本人は職員のページを開けず、だれでもない人は入れない", async () => {
  for (const reader of ["ohno", "morita"] as const) {
    const browser = now(w, reader);
    expect((await browser.get(pages[0] ?? "")).status).toBe(200);
    expect((await browser.get(pages[3] ?? "")).status).toBe(200);
    expect((await browser.get(pages[4] ?? "")).status).toBe(403);
    expect((await browser.post(plan.base)).status).toBe(403);
    expect((await browser.post(`${plan.base}/meeting`, met)).status).toBe(403);
  }
  expect((await now(w, "aoki").get(pages[0] ?? "")).status).toBe(403);
  expect((await now(w, "ishii").get("/me/plan")).status).toBe(403);
  const gone = await w.visitor().get(pages[0] ?? "");
  expect([gone.status, gone.location]).toEqual([303, expect.stringContaining("/sign-in")]);
});

test("本人のページには、ほかの人の計画は出ない", async () => {
  const mine = await now(w, "ito").get("/me/plan");
  expect(mine.text).toContain("けいかくは まだ ありません");
  const other = await now(w, "ito").post("/me/plan/consent", {
    versionHash: await plan.hash(),
    explainedBy: w.id.ishii,
    name: "いとう",
  });
  expect(other.status).toBe(404);
});

test("ほかの人の計画の番号を自分の担当の人の道で送っても、見つからない", async () => {
  const other = await newPerson(w);
  const path = `/people/${other.id}/plan`;
  const sent = { plan: plan.planId(), occurredOn: "2026-04-10", ...interviewed };
  expect((await now(w, "ishii").post(`${path}/assessmentInterview`, sent)).status).toBe(404);
  expect((await now(w, "ishii").get(`${path}?plan=${plan.planId()}`)).status).toBe(404);
});

test("サービス管理責任者でなかった人の名では、手順を記録できない", async () => {
  const sent = { plan: plan.planId(), occurredOn: "2026-04-10", ...met };
  for (const by of [w.id.ohno, w.id.ogawa, crypto.randomUUID()]) {
    const refused = await now(w, "ishii").post(`${plan.base}/meeting`, { ...sent, by });
    expect([refused.status, problemsOn(refused.text)]).toEqual([
      422,
      [expect.stringContaining("行った人")],
    ]);
  }
});

test("ほかの計画の記録は、この計画からは直せない", async () => {
  const other = await drafted(w, await newPerson(w), spring);
  const [entry] = await w.sql<{ event_id: string }>(
    "select event_id from plan_event where plan_id = $1 and kind = 'draft'",
    [other.planId()],
  );
  const sent = { corrects: entry?.event_id ?? "", because: "取り違え" };
  expect((await plan.step("retraction", sent)).status).toBe(404);
});

test("同じ画面から二度送っても、手順は一つ", async () => {
  const ishii = now(w, "ishii");
  const sent = {
    _once: crypto.randomUUID(),
    plan: plan.planId(),
    occurredOn: "2026-04-10",
    ...met,
  };
  const both = await Promise.all([
    ishii.post(`${plan.base}/meeting`, sent),
    ishii.post(`${plan.base}/meeting`, sent),
  ]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const rows = await w.sql("select 1 from plan_event where plan_id = $1 and kind = 'meeting'", [
    plan.planId(),
  ]);
  expect(rows).toHaveLength(1);
});

test("古い画面からの保存は断られ、書いたものは画面に残る。自動保存は続けて保存できる", async () => {
  const ishii = now(w, "ishii");
  const path = `/plans/${plan.planId()}/draft`;
  const [row] = await w.sql<{ version: number }>(
    "select version from plan_draft where plan_id = $1",
    [plan.planId()],
  );
  const seen = row?.version ?? 0;
  const json = { accept: "application/json" };
  const first = await ishii.post(path, { _version: String(seen), policy: "一つ目" }, json);
  expect(JSON.parse(first.text)).toEqual({ saved: true, version: seen + 1 });
  const next = await ishii.post(path, { _version: String(seen + 1), policy: "二つ目" }, json);
  expect(JSON.parse(next.text)).toEqual({ saved: true, version: seen + 2 });
  const old = await ishii.post(path, { _version: String(seen), policy: "  古い画面の言葉" });
  expect(old.status).toBe(409);
  expect(old.text).toContain("  古い画面の言葉");
  expect(old.text).toContain("いま保存されている「総合的な支援の方針」</dt><dd>二つ目");
  const quiet = await ishii.post(path, { _version: String(seen), policy: "古い" }, json);
  expect([quiet.status, JSON.parse(quiet.text)]).toEqual([
    409,
    expect.objectContaining({ saved: false, code: "form.stale" }),
  ]);
});

test("読めない日付は断られ、ほかの欄も打ったまま残る", async () => {
  const [goal = ""] = await goalsOf(w, plan);
  const refused = await plan.act("save", { [`until-${goal}`]: "令和8年13月", policy: "残る言葉" });
  expect(refused.status).toBe(422);
  expect(problemsOn(refused.text)).toHaveLength(1);
  expect(refused.text).toContain("令和8年13月");
  expect(refused.text).toContain("残る言葉");
});

test("支援員は目標について見たことを残せ、それが目標の横に出る", async () => {
  const [goal = ""] = await goalsOf(w, plan);
  const ohno = now(w, "ohno");
  const note = { goal, words: "入口で自分から声をかけた", seenOn: "2026-04-09" };
  expect((await ohno.post(`${plan.base}/notes`, note)).status).toBe(303);
  const future = await ohno.post(`${plan.base}/notes`, { ...note, seenOn: "2030-01-01" });
  expect(future.status).toBe(422);
  const page = await now(w, "ishii").get(`/plans/${plan.planId()}/edit`);
  expect(page.text).toContain("入口で自分から声をかけた");
});

test("計画を開いたことは、その人の名で残る", async () => {
  await now(w, "ohno").get(plan.base);
  const rows = await w.sql(
    "select 1 from audit_entry where action = 'plan.viewed' and participant_id = $1 and actor_id = $2",
    [person.id, w.id.ohno],
  );
  expect(rows.length).toBeGreaterThan(0);
});
