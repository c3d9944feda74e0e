import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const monday = "2026-11-24";
const berry = "01900000-0099-7000-8000-000000000001";

await w.sql("insert into participant_group values ($1, $2, $3, 'いちご班', 1)", [
  w.id.hidamarikai,
  w.id.hidamari,
  berry,
]);
await w.sql("update participant set group_id = $1 where participant_id in ($2, $3)", [
  berry,
  w.id.aoki,
  w.id.ueda,
]);

type Row = {
  participant_id: string;
  programme_id: string;
  period: string;
  programme_version: number;
};
const planned = (day: string, office = w.id.hidamari) =>
  w.sql<Row>(
    `select participant_id, programme_id, period, programme_version, kind, place, legal_class
     from experience e where office_id = $1 and day = $2 and not exists (
       select from experience_withdrawal w where w.experience_id = e.experience_id)
     order by participant_id, period`,
    [office, day],
  );
const who = async (day: string) => (await planned(day)).map((row) => row.participant_id);
const ohno = w.as("ohno");

describe("日を選ぶ", () => {
  test.each([
    ["", "/days/2026-11-20"],
    ["?on=2026-11-24", "/days/2026-11-24"],
    ["?on=R8.11.24", "/days/2026-11-24"],
  ])("/days%s は %s へ", async (query, to) => {
    expect((await ohno.get(`/days${query}`)).location).toBe(to);
  });

  test("読めない日は断り、ない日は見つからない", async () => {
    expect((await ohno.get("/days?on=2026-02-30")).status).toBe(422);
    expect((await ohno.get("/days/2026-02-30")).status).toBe(404);
    expect((await ohno.get("/days/2026-02-30/preview?way=copyDay&from=2026-11-20")).status).toBe(
      404,
    );
  });
});

describe("前の日と同じにする", () => {
  test("入る予定と、入らない人のわけが、保存の前に見える", async () => {
    await ohno.post(`/people/${w.id.ito}/attendance`, { status: "absent", day: monday });
    await w.sql(
      `insert into experience (operator_id, office_id, experience_id, participant_id, day, period,
         kind, programme_id, programme_version, recorded_by)
       select operator_id, office_id, gen_random_uuid(), $2, day, period, kind, programme_id,
         programme_version, recorded_by from experience where experience_id = $1`,
      [w.id.aokiToday, w.id.endo],
    );
    const day = await ohno.get(`/days/${monday}`);
    expect(day.text).toContain("前の計画と同じ 11月20日（金）");
    expect(day.text).toContain("まだ予定のない人が2人います。");
    const preview = await ohno.get(`/days/${monday}/preview?way=copyDay&from=2026-11-20`);
    expect(preview.status).toBe(200);
    expect(preview.text).toContain("2人に2件の予定が入ります。");
    const leftOut = preview.text.slice(preview.text.indexOf("入らない予定とそのわけ"));
    expect(leftOut).toContain("伊藤みお");
    expect(leftOut).toContain("この日はやすみです");
    expect(leftOut).toContain("遠藤ゆい");
    expect(leftOut).toContain("利用を終えています");
    expect(await planned(monday)).toEqual([]);
  });

  test("同時に二度送っても、二重には入らない", async () => {
    const send = () =>
      ohno.post(`/days/${monday}/experiences`, { way: "copyDay", from: "2026-11-20" });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status, location }) => [status, location])).toEqual(
      Array.from({ length: 3 }, () => [303, `/days/${monday}`]),
    );
    expect((await who(monday)).toSorted()).toEqual([w.id.aoki, w.id.ueda].toSorted());
    const again = await ohno.get(`/days/${monday}/preview?way=copyDay&from=2026-11-20`);
    expect(again.text).toContain("新しく入る予定はありません。");
    expect(again.text).toContain("すでに入っている2件はそのままです。");
    expect((await ohno.get(`/days/${monday}`)).text).toContain("来る人全員に予定があります。");
  });

  test("のぞいた人には入らず、プログラムの今の版が使われる", async () => {
    await w.sql(
      `insert into programme_version (operator_id, office_id, programme_id, version, kind, name_std,
         name_easy, recorded_by)
       select operator_id, office_id, programme_id, 2, 'training', '箱折り（新）', name_easy,
         recorded_by from programme_version where programme_id = $1`,
      [w.id.boxes],
    );
    await w.sql("update programme set version = 2 where programme_id = $1", [w.id.boxes]);
    const answer = await ohno.post("/days/2026-11-25/experiences", {
      way: "copyDay",
      from: "2026-11-20",
      without: `${w.id.aoki}/${w.id.boxes}/morning`,
    });
    expect(answer.status).toBe(303);
    const rows = await planned("2026-11-25");
    expect(rows.map((row) => row.participant_id)).toEqual([w.id.ito, w.id.ueda]);
    expect(rows[0]).toMatchObject({ programme_version: 2, kind: "training" });
  });

  test("休止中のプログラムは入らない", async () => {
    const close = (closed: boolean) =>
      w.sql(
        `insert into programme_closure (operator_id, office_id, closure_id, programme_id, closed,
           recorded_by) values ($1, $2, gen_random_uuid(), $3, $4, $5)`,
        [w.id.hidamarikai, w.id.hidamari, w.id.boxes, closed, w.id.morita],
      );
    await close(true);
    const preview = await ohno.get("/days/2026-11-26/preview?way=copyDay&from=2026-11-20");
    expect(preview.text).toContain("プログラムが休止中です");
    await ohno.post("/days/2026-11-26/experiences", { way: "copyDay", from: "2026-11-20" });
    expect(await planned("2026-11-26")).toEqual([]);
    await close(false);
  });
});

describe("曜日とグループ", () => {
  test("先週の同じ曜日から入れる", async () => {
    const day = await ohno.get("/days/2026-11-27");
    expect(day.text).toContain("同じ曜日と同じ 11月20日（金）");
    await ohno.post("/days/2026-11-27/experiences", { way: "byWeekday", from: "2026-11-20" });
    expect(await who("2026-11-27")).toEqual([w.id.aoki, w.id.ito, w.id.ueda]);
  });

  test("グループの全員に同じ仕事を入れ、もう予定のある人は重ねない", async () => {
    const query = new URLSearchParams({
      way: "byGroup",
      group: berry,
      programme: w.id.cleaning,
      period: "allDay",
      place: "駅前公園",
      legalClass: "outsideWork",
    });
    const busy = await ohno.get(`/days/${monday}/preview?${query}`);
    expect(busy.text).toContain("同じ時間に別の予定があります");
    expect(busy.text).toContain("新しく入る予定はありません。");
    const preview = await ohno.get(`/days/2026-11-30/preview?${query}`);
    expect(preview.text).toContain("2人に2件の予定が入ります。");
    expect((await ohno.post("/days/2026-11-30/experiences", query)).status).toBe(303);
    expect(await planned("2026-11-30")).toMatchObject([
      {
        participant_id: w.id.aoki,
        place: "駅前公園",
        legal_class: "outsideWork",
        kind: "officeWork",
      },
      { participant_id: w.id.ueda, period: "allDay" },
    ]);
  });

  test.each([
    ["もとがない", "way=none"],
    ["ない日から", "way=copyDay&from=2026-99-99"],
    ["時間がない", `way=byGroup&group=${berry}&programme=${berry}`],
  ])("%s なら断る", async (_, query) => {
    expect((await ohno.get(`/days/2026-12-01/preview?${query}`)).status).toBe(422);
    const post = await ohno.post("/days/2026-12-01/experiences", new URLSearchParams(query));
    expect(post.status).toBe(422);
    expect(await planned("2026-12-01")).toEqual([]);
  });

  test("ほかの事業所のグループやプログラムでは、何も入らない", async () => {
    const fields = { way: "byGroup", group: berry, period: "morning" };
    await ohno.post("/days/2026-12-01/experiences", { ...fields, programme: w.id.minatoCleaning });
    await w
      .as("kato")
      .post("/days/2026-12-01/experiences", { ...fields, programme: w.id.cleaning });
    expect(await planned("2026-12-01")).toEqual([]);
    expect(await planned("2026-12-01", w.id.minato)).toEqual([]);
  });
});

test("計画は職員だけのもの", async () => {
  for (const path of [
    `/days/${monday}`,
    `/days/${monday}/preview`,
    `/days/${monday}/people/${w.id.aoki}`,
  ]) {
    expect((await w.as("aoki").get(path)).status).toBe(403);
    expect((await w.visitor().get(path)).status).toBe(303);
  }
  const post = await w.as("aoki").post(`/days/${monday}/experiences`, { way: "byWeekday" });
  expect(post.status).toBe(403);
  expect((await w.as("kato").get(`/days/2026-11-20`)).text).not.toContain("青木はると");
});
