import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const board = async (person: "ohno" | "morita" | "kato" = "ohno", query = "") =>
  (await w.as(person).get(`/board${query}`)).text;

/** The text between two headings of the page. */
const part = (html: string, from: string, to: string) =>
  html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));

describe("きょうのボード", () => {
  test("在籍している人だけが、きょうの体験と並ぶ", async () => {
    const html = await board();
    for (const name of ["青木はると", "伊藤みお", "上田そら"]) expect(html).toContain(name);
    for (const name of ["遠藤ゆい", "小野たくみ", "木村ひな", "佐藤なお"]) {
      expect(html).not.toContain(name);
    }
    expect(html).toContain(`/experiences/${w.id.aokiToday}`);
    expect(html).not.toContain(w.id.kimuraToday);
  });

  test("返事を待つふりかえりがなければ、ないと言う", async () => {
    expect(await board()).toContain("返事を待っている人はありません。");
  });
});

describe("いま よんでいる人", () => {
  test("だれもよんでいなければ、何も出さない", async () => {
    expect(await board()).not.toContain("いま よんでいる人");
  });

  test("「ひとに きく」は何より先に出て、行くと消える", async () => {
    await w.as("aoki").post("/help/calls", { staff: w.id.hayashi });
    const html = await board();
    expect(html).toContain("青木はると</a>さんが林ゆうきさんに");
    expect(html.indexOf("いま よんでいる人")).toBeLessThan(html.indexOf("返事を待っている人"));
    const action = /action="(\/help-calls\/[^"]+)"/.exec(html)?.[1] ?? "";
    expect((await w.as("kato").post(action)).status).toBe(404);
    expect((await w.as("hayashi").post(action)).location).toBe("/board");
    expect(await board()).not.toContain("いま よんでいる人");
  });
});

describe("例外が先に出る", () => {
  test("返事を待つ人は長い順に並び、返事のページへ行ける", async () => {
    await w.sql(
      `insert into reflection select operator_id, office_id, gen_random_uuid(), participant_id,
         experience_id, day from experience where office_id = $1`,
      [w.id.hidamari],
    );
    await w.sql(
      `insert into awaiting_reply select operator_id, office_id, reflection_id, participant_id,
         case participant_id when $2::uuid then timestamptz '2026-11-17 10:00+09'
           else timestamptz '2026-11-19 10:00+09' end
       from reflection where office_id = $1 and participant_id in ($2, $3)`,
      [w.id.hidamari, w.id.ito, w.id.aoki],
    );
    const list = part(await board(), "返事を待っている人", "フィードバックが3開所日ない人");
    expect(list.indexOf("伊藤みお")).toBeGreaterThan(0);
    expect(list.indexOf("伊藤みお")).toBeLessThan(list.indexOf("青木はると"));
    expect(list).toContain("11月17日（火）から 3日");
    const [told] = await w.sql<{ reflection_id: string }>(
      "select reflection_id from reflection where participant_id = $1",
      [w.id.ito],
    );
    expect(list).toContain(`/reflections/${told?.reflection_id}/feedback`);
  });

  test("七日のあいだ記録のない人が出て、記録すると消える", async () => {
    const list = async () =>
      part(await board(), "この7日間、記録に出てこない人", "きょうの みんな");
    const note = (who: string) =>
      w.as("hayashi").post(`/people/${who}/notes`, { words: "声が出ていた" });
    await note(w.id.aoki);
    await note(w.id.ito);
    expect(await list()).toContain("上田そら");
    expect(await list()).not.toContain("青木はると");
    await note(w.id.ueda);
    expect(await list()).toContain("この7日間、全員の記録があります。");
  });

  test.each([
    ["2026-11-17", true],
    ["2026-11-18", false],
  ])("最後のフィードバックが%sなら、三開所日を過ぎたか: %s", async (day, waits) => {
    await w.sql("update participant_standing set last_feedback_on = $2 where participant_id = $1", [
      w.id.aoki,
      day,
    ]);
    const list = part(await board(), "フィードバックが3開所日ない人", "この7日間");
    expect(list.includes("青木はると")).toBe(waits);
  });

  test("グループでしぼっても、例外は全員のまま", async () => {
    await w.sql("insert into participant_group values ($1, $2, $3, 'いちご班', 1)", [
      w.id.hidamarikai,
      w.id.hidamari,
      "01900000-0099-7000-8000-000000000001",
    ]);
    await w.sql("update participant set group_id = $2 where participant_id = $1", [
      w.id.ueda,
      "01900000-0099-7000-8000-000000000001",
    ]);
    const html = await board("ohno", "?group=01900000-0099-7000-8000-000000000001");
    expect(html.slice(html.indexOf("<tbody>"))).toContain("上田そら");
    expect(html.slice(html.indexOf("<tbody>"))).not.toContain("伊藤みお");
    expect(part(html, "返事を待っている人", "フィードバックが3")).toContain("伊藤みお");
  });

  test("閉所日には、そう言う", async () => {
    await w.sql(
      `insert into office_calendar_day (operator_id, office_id, day, open, recorded_by)
       values ($1, $2, '2026-11-20', false, $3)`,
      [w.id.hidamarikai, w.id.hidamari, w.id.morita],
    );
    expect(await board()).toContain("きょうは閉所日です。");
  });
});

test("ボードは職員だけのもの", async () => {
  expect((await w.as("aoki").get("/board")).status).toBe(403);
  const visitor = await w.visitor().get("/board");
  expect([visitor.status, visitor.location]).toEqual([303, "/sign-in?back=%2Fboard"]);
  expect(await board("kato")).toContain("木村ひな");
});
