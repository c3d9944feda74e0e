import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const ohno = w.as("ohno");
const page = `/experiences/${w.id.aokiToday}`;
const step = (position: number) => `step.${w.stepId("boxes", position)}`;
const mark = (fields: Record<string, string>, who: "ohno" | "hayashi" | "kato" | "aoki" = "ohno") =>
  w.as(who).post(`${page}/marks`, fields);
const marks = () =>
  w.sql<{ support_level: string; observer: string; staff_id: string | null }>(
    "select support_level, observer, staff_id from step_mark order by recorded_at, mark_id",
  );
const result = async () => {
  const [row] = await w.sql(
    `select self_attempted, self_alone, staff_attempted, staff_alone from session_result
     where experience_id = $1`,
    [w.id.aokiToday],
  );
  return row;
};

async function markedBySelf(position: number, level: string): Promise<void> {
  await w.sql(
    `insert into step_mark (operator_id, office_id, mark_id, experience_id, participant_id, step_id,
       support_level, observer, given_how, occurred_on)
     select operator_id, office_id, gen_random_uuid(), experience_id, participant_id, $2, $3, 'self',
       'alone', day from experience where experience_id = $1`,
    [w.id.aokiToday, w.stepId("boxes", position), level],
  );
}

describe("支援員の印", () => {
  test("一つだけでも、まとめてでもつけられ、本人の印のとなりに残る", async () => {
    await markedBySelf(1, "I");
    expect((await mark({ [step(1)]: "V" })).location).toBe(page);
    await mark({ [step(1)]: "V", [step(2)]: "I", [step(3)]: "NA" });
    expect((await marks()).map((row) => [row.observer, row.support_level])).toEqual([
      ["self", "I"],
      ["staff", "V"],
      ["staff", "I"],
      ["staff", "NA"],
    ]);
    expect(await result()).toEqual({
      self_attempted: 1,
      self_alone: 1,
      staff_attempted: 2,
      staff_alone: 1,
    });
  });

  test("つけ直すと新しい印が今になり、前の印も残って見える", async () => {
    await mark({ [step(1)]: "I" }, "hayashi");
    expect(await result()).toMatchObject({ staff_attempted: 2, staff_alone: 2 });
    const html = (await ohno.get(page)).text;
    expect(html).toContain("前の印 1");
    expect(html).toContain("林ゆうき");
    expect(html).toContain("大野みほ");
  });

  test("同時に二人がつけても、数は合う", async () => {
    await Promise.all([
      mark({ [step(2)]: "M" }),
      mark({ [step(3)]: "P" }, "hayashi"),
      mark({ [step(4)]: "I" }),
    ]);
    expect(await result()).toMatchObject({ staff_attempted: 4, staff_alone: 2 });
  });

  test.each([
    ["知らないできぐあい", { [step(1)]: "よい" }],
    ["ほかのプログラムの手順", { [`step.${w.stepId("cookies", 1)}`]: "I" }],
  ])("%s は断り、一つも残さない", async (_, fields) => {
    const before = (await marks()).length;
    const answer = await mark({ [step(2)]: "I", ...fields });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("できぐあいを読み取れません。");
    expect(await marks()).toHaveLength(before);
  });

  test("先の日の体験には、まだつけられない", async () => {
    await w.sql(
      `insert into experience (operator_id, office_id, experience_id, participant_id, day, period,
         kind, programme_id, programme_version, recorded_by)
       select operator_id, office_id, $2, participant_id, '2026-11-24', period, kind, programme_id,
         programme_version, recorded_by from experience where experience_id = $1`,
      [w.id.aokiToday, "01900000-0098-7000-8000-000000000001"],
    );
    const to = "/experiences/01900000-0098-7000-8000-000000000001";
    expect((await ohno.post(`${to}/marks`, { [step(1)]: "I" })).status).toBe(422);
    expect((await ohno.get(to)).text).not.toContain("印を保存する");
  });

  test("つけた職員は、その人に気づいたことになる", async () => {
    const [row] = await w.sql<{ day: string }>(
      "select last_noticed_on::text as day from participant_standing where participant_id = $1",
      [w.id.aoki],
    );
    expect(row?.day).toBe("2026-11-20");
  });
});

describe("取りやめ", () => {
  const withdraw = (reason: string, back = page) =>
    ohno.post(`/experiences/${w.id.uedaToday}/withdrawal`, { reason, back });

  test("わけがないと断り、二度目も断る", async () => {
    const empty = await withdraw(" ");
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("取りやめるわけを書いてください。");
    expect((await withdraw("受診のため", `/days/2026-11-20`)).location).toBe("/days/2026-11-20");
    expect((await withdraw("もう一度")).status).toBe(422);
    const html = (await ohno.get(`/experiences/${w.id.uedaToday}`)).text;
    expect(html).toContain("受診のため");
    expect(html).not.toContain("印を保存する");
  });

  test("取りやめた体験には印をつけられず、ボードと計画から消える", async () => {
    const answer = await ohno.post(`/experiences/${w.id.uedaToday}/marks`, { [step(1)]: "I" });
    expect(answer.status).toBe(422);
    expect((await ohno.get("/board")).text).not.toContain(w.id.uedaToday);
    expect((await ohno.get("/days/2026-11-20")).text).not.toContain(w.id.uedaToday);
  });
});

test("見た人は、本人についての記録に残る", async () => {
  await w.as("ishii").get(page);
  const lines = await w.sql(
    "select action from audit_entry where actor_id = $1 and participant_id = $2",
    [w.id.ishii, w.id.aoki],
  );
  expect(lines).toEqual([{ action: "experience.viewed" }]);
});

test("ほかの事業所・本人・サインインしていない人には開かない", async () => {
  expect((await w.as("kato").get(page)).status).toBe(404);
  expect((await w.as("miura").get(page)).status).toBe(404);
  expect((await mark({ [step(1)]: "I" }, "kato")).status).toBe(404);
  expect((await mark({ [step(1)]: "I" }, "aoki")).status).toBe(403);
  expect((await w.as("aoki").get(page)).status).toBe(403);
  expect((await w.visitor().get(page)).status).toBe(303);
  expect((await ohno.get("/experiences/not-an-id")).status).toBe(404);
});
