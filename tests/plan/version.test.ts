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

test("読んだあとで変わった版には、本人の画面からも、紙でも、同意できない", async () => {
  const hope = await ready(w, w.id.aoki, "カフェで はたらきたい");
  const plan = await drafted(w, { id: w.id.aoki, hope }, spring);
  plan.on("2026-04-13");
  await plan.step("electronicMeansAgreed", { scope: "consent", means: "事業所の画面" });
  await plan.step("meeting", met);
  const read = await plan.hash();
  await plan.act("save", { policy: "会議のあとで書き直した方針" });
  const sent = { versionHash: read, explainedBy: w.id.ishii, name: "あおき はると" };
  const aoki = now(w, "aoki");
  const early = await aoki.post("/me/plan/consent", sent);
  expect(early.status).toBe(422);
  expect(early.text).toContain("けいかくが かわりました");
  expect((await aoki.get("/me/plan")).text).toContain("いま かきなおして います");
  expect((await plan.finish()).status).toBe(303);
  const late = await aoki.post("/me/plan/consent", sent);
  expect(late.status).toBe(422);
  const paper = { ...onPaper, versionHash: read, explainedOn: "2026-04-13", paper: scan("旧版") };
  const onOld = await plan.step("consent", paper);
  expect([onOld.status, problemsOn(onOld.text).join()]).toEqual([
    422,
    expect.stringContaining("いまの版への同意ではありません"),
  ]);
  expect((await aoki.get("/me/plan")).text).toContain("会議のあとで書き直した方針");
  const agreed = await aoki.post("/me/plan/consent", { ...sent, versionHash: await plan.hash() });
  expect(agreed.status).toBe(303);
});

test("同意のあとで原案を変えると、同意は外れて見え、本計画にできない", async () => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-15");
  await plan.step("meeting", met);
  await plan.step("consent", {
    ...onPaper,
    versionHash: await plan.hash(),
    explainedOn: "2026-04-15",
    paper: scan("v1"),
  });
  await plan.step("deliveryToPerson", { means: "paper" });
  await plan.step("deliveryToConsultation", { means: "paper", addressee: "相談室みちしるべ" });
  await plan.act("save", { policy: "こっそり変えた方針" });
  expect(await plan.path()).toContain("いまの版への同意ではありません");
  const begun = await plan.step("inForce");
  expect([begun.status, problemsOn(begun.text).join()]).toEqual([
    422,
    expect.stringContaining("いまの版への同意ではありません"),
  ]);
});

test("版は一字も変えられない", async () => {
  await expect(w.sql("update plan_version set body = body || ' '")).rejects.toThrow(/check/);
  const [row] = await w.sql<{ body: string; sha256: string }>(
    "select body, sha256 from plan_version limit 1",
  );
  const { createHash } = await import("node:crypto");
  expect(
    createHash("sha256")
      .update(row?.body ?? "")
      .digest("hex"),
  ).toBe(row?.sha256);
});
