import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import {
  drafted,
  met,
  newPerson,
  now,
  onPaper,
  problemsOn,
  ready,
  scan,
  spring,
} from "./office.ts";

const w = await world();

const events = (kind: string, planId: string) =>
  w.sql("select 1 from plan_event where kind = $1 and plan_id = $2", [kind, planId]);

test("電磁的な方法を断った人は、紙で同意し、画面からは同意できない", async () => {
  const hope = await ready(w, w.id.ito, "ケーキを つくりたい");
  const plan = await drafted(w, { id: w.id.ito, hope }, spring);
  plan.on("2026-04-13");
  await plan.step("meeting", met);
  plan.on("2026-04-15");
  const ito = now(w, "ito");
  expect((await ito.get("/me/plan/consent")).text).toContain("かみに かいて へんじを します");
  const tried = await ito.post("/me/plan/consent", {
    versionHash: await plan.hash(),
    explainedBy: w.id.ishii,
    name: "いとう みお",
  });
  expect(tried.status).toBe(422);
  expect(await events("consent", plan.planId())).toEqual([]);
  const sent = {
    ...onPaper,
    versionHash: await plan.hash(),
    explainedOn: "2026-04-15",
    paper: scan("ito"),
  };
  expect((await plan.step("consent", sent)).status).toBe(303);
  expect((await ito.get("/me/plan")).text).toContain("「これで いい」と こたえました");
  const [scanned] = await w.sql<{ attachment_id: string }>(
    "select attachment_id from plan_event_evidence",
  );
  const shown = await now(w, "ishii").get(`/attachments/${scanned?.attachment_id}`);
  expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "application/pdf"]);
});

test("承諾を紙にもどした人は、そのあと画面で同意できない", async () => {
  const hope = await ready(w, w.id.ueda, "本を読む仕事がしたい");
  const plan = await drafted(w, { id: w.id.ueda, hope }, spring);
  plan.on("2026-04-11");
  await plan.step("electronicMeansAgreed", { scope: ["consent"], means: "事業所の画面" });
  plan.on("2026-04-13");
  await plan.step("meeting", met);
  expect((await now(w, "ueda").get("/me/plan/consent?by=" + w.id.ishii)).text).toContain(
    "ippo-sign",
  );
  plan.on("2026-04-14");
  await plan.step("electronicMeansWithdrawn", { scope: "consent" });
  const tried = await now(w, "ueda").post("/me/plan/consent", {
    versionHash: await plan.hash(),
    explainedBy: w.id.ishii,
    name: "上田そら",
  });
  expect([tried.status, await events("consent", plan.planId())]).toEqual([422, []]);
  const voice = await plan.step("consent", {
    versionHash: await plan.hash(),
    method: "voice",
    who: "self",
    explainedOn: "2026-04-14",
    paper: scan("voice"),
  });
  expect(problemsOn(voice.text).join()).toContain("承諾がありません");
});

test("PDF でも画像でもない写しは断られ、書いたものは残る", async () => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-15");
  const sent = { ...onPaper, versionHash: await plan.hash(), explainedOn: "令和8年4月14日" };
  const broken = [
    new File(["MZ\u0090 これは実行ファイル"], "scan.pdf", { type: "application/pdf" }),
    new File(["%PDF-1.7\n途中で切れた"], "scan.pdf", { type: "application/pdf" }),
    new File(["<svg onload=alert(1)>"], "scan.png", { type: "image/png" }),
  ];
  for (const paper of broken) {
    const refused = await plan.step("consent", { ...sent, paper });
    expect(refused.status).toBe(422);
    expect(problemsOn(refused.text)).toEqual([
      "書類として読み取れません。壊れていない PDF か、JPEG・PNG の画像を選んでください。",
    ]);
    expect(refused.text).toContain("令和8年4月14日");
  }
  const none = await plan.step("consent", sent);
  expect(problemsOn(none.text).join()).toContain("同意のしるし");
  expect(await events("consent", plan.planId())).toEqual([]);
});

test("同じ写しをもう一度送っても、二つ目の同意にならない", async () => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-15");
  const sent = {
    ...onPaper,
    versionHash: await plan.hash(),
    explainedOn: "2026-04-15",
    paper: scan("同じ紙"),
  };
  expect((await plan.step("consent", sent)).status).toBe(303);
  plan.on("2026-04-16");
  const again = await plan.step("consent", sent);
  expect([again.status, problemsOn(again.text).join()]).toEqual([
    422,
    expect.stringContaining("同じ記録、または同じ書類"),
  ]);
  plan.on("2026-04-17");
  const both = await Promise.all([
    plan.step("consent", { ...sent, paper: scan("二枚目") }),
    plan.step("consent", { ...sent, paper: scan("二枚目") }),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422]);
  expect(await events("consent", plan.planId())).toHaveLength(2);
});

test("立ち会いの同意は、だれが立ち会ったかがいる。代理人は名前と続柄がいる", async () => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-15");
  const sent = {
    versionHash: await plan.hash(),
    method: "witnessed",
    who: "proxy",
    explainedOn: "2026-04-15",
    paper: scan("立ち会い"),
  };
  expect(problemsOn((await plan.step("consent", sent)).text)).toEqual([
    expect.stringContaining("代理人の氏名"),
  ]);
  const named = { ...sent, proxyName: "山本みち", relation: "母" };
  expect(problemsOn((await plan.step("consent", named)).text)).toEqual([
    "立ち会った人の名前を入れてください。",
  ]);
  expect((await plan.step("consent", { ...named, witness: "大野みほ" })).status).toBe(303);
  expect(await plan.path()).toContain("代理人 山本みち（母）");
});
