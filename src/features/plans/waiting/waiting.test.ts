import { expect, test } from "vitest";

import { drafted, met, now, onPaper, ready, scan } from "../../../../tests/plan/office.ts";
import { world } from "../../../../tests/world/world.ts";

const w = await world();
const hope = await ready(w, w.id.aoki, "カフェで はたらきたい");
const plan = await drafted(
  w,
  { id: w.id.aoki, hope },
  { contract: "2026-11-16", draft: "2026-11-17", from: "2026-12-01", until: "2027-05-31" },
);

const home = async () => (await now(w, "aoki").get("/today")).text;
const board = async (who: "ishii" | "ohno" | "kato") => (await now(w, who).get("/board")).text;

test("会議の前の計画は、まだ本人にきかない", async () => {
  plan.on("2026-11-18");
  expect(await home()).not.toContain("けいかくが できました");
  expect(await board("ohno")).not.toContain("返事を待っています");
});

test("話し合った計画は、本人のきょうと職員のボードに出る。選ぶものは五つまで", async () => {
  await plan.step("meeting", met);
  const text = await home();
  expect(text).toContain("けいかくが できました");
  expect(text.match(/class="home-card/g)).toHaveLength(5);
  expect(await board("ohno")).toContain("計画への返事を待っています・11月18日（水）から");
  expect(await board("kato"), "ほかの事業所").not.toContain("計画への返事を待っています");
});

test("本人の質問はボードに出て、答えると消え、本人のきょうに一度だけ出る", async () => {
  const asked = { versionHash: await plan.hash(), words: "いつから？" };
  expect((await now(w, "aoki").post("/me/plan/questions", asked)).status).toBe(303);
  expect(await board("ohno")).toContain("計画についてきいています");
  const [question] = await w.sql<{ question_id: string }>("select question_id from plan_question");
  const path = `${plan.base}/questions/${question?.question_id}/answers`;
  await now(w, "ohno").post(path, { [`answer-${question?.question_id}`]: "12月からです" });
  expect(await board("ohno")).not.toContain("計画についてきいています");
  expect(await home()).toContain("しつもんの こたえが きました");
  expect((await now(w, "aoki").get("/me/plan")).text).toContain("12月からです");
  expect(await home()).not.toContain("しつもんの こたえが きました");
});

test("原案が書きかわると返事は待たず、書く人のボードにだけ原案が出る", async () => {
  await plan.act("save", { policy: "書きなおした方針" });
  expect(await home()).not.toContain("けいかくが できました");
  expect(await board("ishii")).toContain("原案が書きかけです");
  expect(await board("ohno")).not.toContain("原案が書きかけです");
  await plan.finish();
  expect(await home()).toContain("けいかくが できました");
});

test("同意すると消え、取り消すとまた待つ", async () => {
  const sent = { ...onPaper, versionHash: await plan.hash(), explainedOn: "2026-11-18" };
  expect((await plan.step("consent", { ...sent, paper: scan("返事") })).status).toBe(303);
  expect(await home()).not.toContain("けいかくが できました");
  expect(await board("ohno")).not.toContain("返事を待っています");
  plan.on("2026-11-19");
  await plan.step("consentWithdrawn", { because: "考えなおしたい" });
  expect(await home()).toContain("けいかくが できました");
});

test("利用を終えた人は、ボードに出ない", async () => {
  await w.sql("update participant_standing set left_on = '2026-11-19' where participant_id = $1", [
    w.id.aoki,
  ]);
  expect(await board("ohno")).not.toContain("返事を待っています");
});
