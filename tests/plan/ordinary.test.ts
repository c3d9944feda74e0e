import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { fillRows, goalsOf, interviewed, met, now, ready, scan, walk, write } from "./office.ts";

const w = await world();
const plan = walk(w, w.id.aoki);
let firstPlan = "";

test("契約からモニタリング、次の計画まで、ページだけで一回りする", async () => {
  const hope = await ready(w, w.id.aoki, "カフェで はたらきたい。\n  ともだちも ほしい");
  plan.on("2026-04-01");
  expect((await plan.step("contract", { paper: scan("契約") })).status).toBe(303);
  expect(
    (
      await plan.step("electronicMeansAgreed", {
        scope: ["consent", "delivery"],
        means: "事業所の画面",
      })
    ).status,
  ).toBe(303);
  plan.on("2026-04-06");
  firstPlan = await plan.start();
  expect((await plan.step("assessmentInterview", { ...interviewed, place: "相談室" })).status).toBe(
    303,
  );
  plan.on("2026-04-10");
  await write(plan, hope, w.id.boxes);
  await fillRows(w, plan);
  await plan.act("save", { "from-plan": "2026-04-20", "until-plan": "2026-10-19" });
  const short = await plan.finish();
  expect(short.text).toContain("期間が、計画の期間から出ています");
  const [long = "", near = ""] = await goalsOf(w, plan);
  const row =
    (await w.sql<{ id: string }>("select content->'rows'->0->>'rowId' as id from plan_draft"))[0]
      ?.id ?? "";
  for (const id of [long, near, row]) {
    await plan.act("save", { [`from-${id}`]: "令和8年4月20日", [`until-${id}`]: "R8.10.19" });
  }
  const finished = await plan.finish();
  expect([finished.status, finished.text.match(/エラー|<li>.*?<\/li>/g)]).toEqual([303, null]);
  plan.on("2026-04-13");
  expect((await plan.step("meeting", met)).status).toBe(303);
  plan.on("2026-04-15");
  const mine = await now(w, "aoki").get("/me/plan");
  expect(mine.text).toContain("カフェで はたらきたい。\n  ともだちも ほしい");
  const asked = await now(w, "aoki").post("/me/plan/questions", {
    versionHash: await plan.hash(),
    words: "いつから？",
    card: "calendar",
  });
  expect(asked.status).toBe(303);
  const agreed = await now(w, "aoki").post("/me/plan/consent", {
    versionHash: await plan.hash(),
    explainedBy: w.id.ishii,
    name: "あおき はると",
  });
  expect(agreed.status).toBe(303);
  expect((await now(w, "aoki").get("/me/plan")).text).toContain("「これで いい」と こたえました");
  expect((await plan.step("deliveryToPerson", { means: "electronic" })).status).toBe(303);
  expect(
    (await plan.step("deliveryToConsultation", { means: "paper", addressee: "相談室みちしるべ" }))
      .status,
  ).toBe(303);
  plan.on("2026-04-20");
  expect((await plan.step("inForce")).status).toBe(303);
  plan.on("2026-10-05");
  expect((await plan.step("monitoringInterview", { held: "yes" })).status).toBe(303);
  const monitoring = await now(w, "ishii").get(`/plans/${plan.planId()}/monitoring`);
  expect(monitoring.text).toContain("つながる記録は、この期間にはありません");
  const done = await now(w, "ishii").post(`/plans/${plan.planId()}/monitoring`, {
    act: "finish",
    _version: "0",
    occurredOn: "2026-10-05",
    satisfaction: "カフェは たのしい",
    [`words-${long}`]: "喫茶に週2日通った。",
    [`achievement-${long}`]: "partly",
    [`words-${near}`]: "最初の2手順をひとりで行った。",
    [`achievement-${near}`]: "mostly",
  });
  expect(done.status).toBe(303);
  expect((await plan.step("conclusion", { outcome: "newPlan" })).status).toBe(303);
  const next = await now(w, "ishii").post(plan.base);
  expect(next.location).toMatch(/edit$/);
  const draft = await now(w, "ishii").get(next.location ?? "");
  expect(draft.text).toContain("喫茶の仕事を週3日続ける");
  expect(draft.text).toContain("令和8年10月20日");
  expect(await plan.path()).toContain("手順に気がかりはありません");
});

test("会議録・計画書・モニタリング票は、確定したときのまま残っている", async () => {
  const rows = await w.sql<{ kind: string }>(
    "select kind from paper where plan_id = $1 order by kind",
    [firstPlan],
  );
  expect(rows.map(({ kind }) => kind)).toEqual([
    "meetingMinutes",
    "monitoring",
    "supportPlan",
    "supportPlanEasy",
  ]);
});
