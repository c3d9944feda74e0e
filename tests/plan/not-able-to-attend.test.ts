import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { drafted, met, newPerson, onPaper, problemsOn, scan, spring } from "./office.ts";

const w = await world();

test("話せない・理解が難しいは、欠席の理由にならず、本計画にできない", async () => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-13");
  for (const presence of ["cannotSpeak", "hardToFollow", "other"]) {
    await plan.step("meeting", { ...met, presence, because: "言葉が出にくい", place: presence });
    plan.on("2026-04-14");
  }
  const path = await plan.path();
  expect(path).toContain("本人がいなくてよい理由になりません");
  expect(path).toContain("本人が出席する会議を開きます");
  await plan.step("consent", {
    ...onPaper,
    versionHash: await plan.hash(),
    explainedOn: "2026-04-14",
    paper: scan("absent"),
  });
  await plan.step("deliveryToPerson", { means: "paper" });
  await plan.step("deliveryToConsultation", { means: "paper", addressee: "相談室みちしるべ" });
  const begun = await plan.step("inForce");
  expect([begun.status, problemsOn(begun.text).join()]).toEqual([
    422,
    expect.stringContaining("本人が出席していません"),
  ]);
});

test.each(["visitBan", "wouldWorsen"])(
  "%s なら、事情を書いて、本人なしの会議で進められる",
  async (presence) => {
    const plan = await drafted(w, await newPerson(w), spring);
    plan.on("2026-04-13");
    const silent = await plan.step("meeting", { ...met, presence });
    expect([silent.status, problemsOn(silent.text)]).toEqual([
      422,
      ["本人が出席できなかった事情を書いてください。"],
    ]);
    expect(silent.text).toContain("本人、石井、大野");
    const said = { ...met, presence, because: "入院先で面会が止まっている" };
    expect((await plan.step("meeting", said)).status).toBe(303);
    await followedAfterMeeting(plan);
    expect(await plan.path()).toContain("手順に気がかりはありません");
  },
);

test("画面越しの出席は、出席である", async () => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-13");
  await plan.step("meeting", { ...met, presence: "video" });
  expect(await plan.path()).toContain("本人は画面越しに出席");
  await followedAfterMeeting(plan);
});

async function followedAfterMeeting(plan: Awaited<ReturnType<typeof drafted>>): Promise<void> {
  plan.on("2026-04-15");
  await plan.step("consent", {
    ...onPaper,
    versionHash: await plan.hash(),
    explainedOn: "2026-04-15",
    paper: scan(plan.planId()),
  });
  await plan.step("deliveryToPerson", { means: "paper" });
  await plan.step("deliveryToConsultation", { means: "paper", addressee: "相談室みちしるべ" });
  plan.on("2026-04-20");
  expect((await plan.step("inForce")).status).toBe(303);
}
