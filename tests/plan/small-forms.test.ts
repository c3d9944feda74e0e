import { expect, test } from "vitest";

import { world } from "../world/world.ts";
import { drafted, followed, goalsOf, newPerson, now, problemsOn, ready, spring } from "./office.ts";

const w = await world();
const hope = await ready(w, w.id.aoki, "カフェで はたらきたい");
const plan = await drafted(w, { id: w.id.aoki, hope }, spring);

test("サービスの変更は、同じサービス・利用開始より前・読めない日を、その場で断り、打ったものを残す", async () => {
  const path = `${plan.base}/services`;
  const ishii = now(w, "ishii");
  const cases = [
    [{ serviceType: "", startsOn: "令和8年7月1日" }, "新しいサービス"],
    [{ serviceType: "transition", startsOn: "令和8年7月32日" }, "日付を読み取れません"],
    [{ serviceType: "typeB", startsOn: "令和8年7月1日" }, "いまのサービスと同じです"],
    [{ serviceType: "transition", startsOn: "平成20年1月1日" }, "より前の日にはできません"],
  ] as const;
  for (const [fields, words] of cases) {
    const refused = await ishii.post(path, fields);
    expect([refused.status, problemsOn(refused.text).join()]).toEqual([
      422,
      expect.stringContaining(words),
    ]);
    expect(refused.text).toContain("の個別支援計画</h1>");
    expect(refused.text).toContain(`value="${fields.startsOn}"`);
  }
  expect(await w.sql("select from participant_service")).toEqual([]);
  const kept = { serviceType: "transition", startsOn: "令和8年7月1日" };
  expect((await ishii.post(path, kept)).status).toBe(303);
  expect((await ishii.get(plan.base)).text).toContain("就労移行支援 令和8年7月1日から");
  const again = await ishii.post(path, { serviceType: "typeA", startsOn: "2026-06-01" });
  expect(problemsOn(again.text).join()).toContain("もう記録されています");
  expect(await w.sql("select from participant_service")).toHaveLength(1);
  await w.sql("delete from participant_service");
});

test("同じ変更を同時に二度送っても、一つだけ残る", async () => {
  const ishii = now(w, "ishii");
  const sent = { serviceType: "transition", startsOn: "2026-08-01" };
  const both = await Promise.all([
    ishii.post(`${plan.base}/services`, sent),
    ishii.post(`${plan.base}/services`, sent),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422]);
  await w.sql("delete from participant_service");
});

test("見たことは、空・まだ来ていない日を、その場で断り、打った言葉を残す", async () => {
  const [goal = ""] = await goalsOf(w, plan);
  const ohno = now(w, "ohno");
  const note = { goal, words: "入口で\n自分から声をかけた", seenOn: "2030-01-01" };
  const future = await ohno.post(`${plan.base}/notes`, note);
  expect([future.status, problemsOn(future.text).join()]).toEqual([
    422,
    expect.stringContaining("まだ来ていません"),
  ]);
  expect(future.text).toContain("入口で\n自分から声をかけた</textarea>");
  expect(future.text).toContain(`value="${goal}" selected`);
  const empty = await ohno.post(`${plan.base}/notes`, {
    ...note,
    words: " ",
    seenOn: "2026-04-09",
  });
  expect(problemsOn(empty.text).join()).toContain("見たこと");
});

test("答えは、空や長すぎるものをその問いの欄で断り、ほかの問いの欄は空のまま", async () => {
  plan.on("2026-04-13");
  const asked = { versionHash: await plan.hash() };
  await now(w, "aoki").post("/me/plan/questions", { ...asked, words: "いつから？" });
  await now(w, "aoki").post("/me/plan/questions", { ...asked, words: "だれと？" });
  const [first = "", second = ""] = (
    await w.sql<{ question_id: string }>(
      "select question_id from plan_question order by recorded_at",
    )
  ).map(({ question_id }) => question_id);
  const path = `${plan.base}/questions/${first}/answers`;
  const ohno = now(w, "ohno");
  expect(problemsOn((await ohno.post(path, {})).text).join()).toContain("答え");
  const long = "あ".repeat(2001);
  const refused = await ohno.post(path, { [`answer-${first}`]: long });
  expect([refused.status, problemsOn(refused.text).join()]).toEqual([
    422,
    expect.stringContaining("2000"),
  ]);
  expect(refused.text).toContain(`${long}</textarea>`);
  expect(refused.text.match(new RegExp(`${long}</textarea>`, "g"))).toHaveLength(1);
  const crossed = await ohno.post(path, { [`answer-${second}`]: "べつの問いの答え" });
  expect(crossed.status).toBe(422);
  expect(await w.sql("select from plan_answer")).toEqual([]);
  expect((await ohno.post(path, { [`answer-${first}`]: "  4月20日からです" })).status).toBe(303);
  expect((await now(w, "aoki").get("/me/plan")).text).toContain("4月20日からです");
});

test("前の見直しは、二度目の見直しのあとも道のページから読める", async () => {
  const other = await drafted(w, await newPerson(w), spring);
  await followed(w, other, spring.from);
  for (const [on, until] of [
    ["2026-10-05", "2027-04-19"],
    ["2027-04-05", "2027-10-19"],
  ] as const) {
    other.on(on);
    await other.step("monitoringInterview", { held: "yes", place: `面接 ${on}` });
    const goals = await goalsOf(w, other);
    const written = await now(w, "ishii").post(`/plans/${other.planId()}/monitoring`, {
      act: "finish",
      _version: "0",
      occurredOn: on,
      satisfaction: "たのしい",
      ...Object.fromEntries(
        goals.flatMap((goal) => [
          [`words-${goal}`, `${on}のようす。`],
          [`achievement-${goal}`, "partly"],
        ]),
      ),
    });
    expect(written.status).toBe(303);
    await other.step("conclusion", { outcome: "continue", until });
  }
  const path = await other.path();
  expect(path).toContain("これまでの見直し 2回");
  expect(path).toContain("面接 2026-10-05");
  expect(path).toContain(`/plans/${other.planId()}#monitorings`);
  expect((await now(w, "ishii").get(`/plans/${other.planId()}`)).text).toContain(
    "2026-10-05のようす",
  );
});
