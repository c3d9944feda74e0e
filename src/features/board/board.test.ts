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

describe("出欠", () => {
  const attend = (person: "ohno" | "kato" | "aoki", who: string, status: string, more = {}) =>
    w.as(person).post(`/people/${who}/attendance`, { status, ...more });
  const rows = (who: string) =>
    w.sql<{ status: string }>(
      "select status from attendance where participant_id = $1 order by recorded_at",
      [who],
    );

  test("押すと記録が足され、同じものをもう一度押しても増えず、直しは新しい行になる", async () => {
    const answer = await attend("ohno", w.id.aoki, "present", { back: "/board" });
    expect(answer.status).toBe(303);
    expect(answer.location).toBe(`/board#p-${w.id.aoki}`);
    await attend("ohno", w.id.aoki, "present");
    expect(await rows(w.id.aoki)).toHaveLength(1);
    await attend("ohno", w.id.aoki, "absent");
    expect((await rows(w.id.aoki)).map(({ status }) => status)).toEqual(["present", "absent"]);
    expect(await board()).toContain("いる 0人・やすみ 1人・かえった 0人・まだ 2人");
  });

  test.each([
    ["在籍していない人", w.id.endo, "present", {}],
    ["まだ始まっていない人", w.id.ono, "present", {}],
    ["知らない出欠", w.id.aoki, "late", {}],
    ["あしたの「いる」", w.id.aoki, "present", { day: "2026-11-21" }],
    ["ない日", w.id.aoki, "absent", { day: "2026-02-30" }],
  ])("%s は断り、何も残さない", async (_, who, status, more) => {
    const before = await rows(who);
    expect((await attend("ohno", who, status, more)).status).toBe(422);
    expect(await rows(who)).toEqual(before);
  });

  test("先の休みは前もって記録できる", async () => {
    expect((await attend("ohno", w.id.ueda, "absent", { day: "2026-11-24" })).status).toBe(303);
  });

  test("押したページの、しぼりこんだままのところへ戻る", async () => {
    const answer = await w
      .as("ohno")
      .post(
        `/people/${w.id.ueda}/attendance`,
        { status: "present" },
        { referer: `http://localhost/board?group=${w.id.aoki}` },
      );
    expect(answer.location).toBe(`/board?group=${w.id.aoki}#p-${w.id.ueda}`);
  });

  test("戻り先は自分たちのページだけ", async () => {
    const answer = await attend("ohno", w.id.ito, "present", { back: "//example.com/" });
    expect(answer.location).toBe(`/board#p-${w.id.ito}`);
  });

  test.each(["kato", "ogawa"] as const)("ほかの事業所の職員（%s）には見つからない", async (who) => {
    const answer = await w.as(who).post(`/people/${w.id.aoki}/attendance`, { status: "present" });
    expect(answer.status).toBe(404);
  });

  test("本人と、サインインしていない人はできない", async () => {
    expect((await attend("aoki", w.id.aoki, "present")).status).toBe(403);
    const visitor = await w
      .visitor()
      .post(`/people/${w.id.aoki}/attendance`, { status: "present" });
    expect(visitor.status).toBe(401);
  });
});

describe("ひとことメモ", () => {
  const notes = () =>
    w.sql<{ words: string }>("select words from support_note order by recorded_at");
  const once = "0190aaaa-0000-7000-8000-000000000001";

  test("残すと、気にかけた日が進む。二度送っても一つ", async () => {
    const fields = { words: "  箱を落としても自分で拾った ", _once: once, back: "/board" };
    const [first, second] = await Promise.all([
      w.as("ohno").post(`/people/${w.id.aoki}/notes`, fields),
      w.as("ohno").post(`/people/${w.id.aoki}/notes`, fields),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.location).toBe(first.location);
    expect((await notes()).map(({ words }) => words)).toEqual(["箱を落としても自分で拾った"]);
    const [standing] = await w.sql<{ last_noticed_on: string }>(
      "select last_noticed_on::text from participant_standing where participant_id = $1",
      [w.id.aoki],
    );
    expect(standing?.last_noticed_on).toBe("2026-11-20");
  });

  test("空のメモは断り、長すぎるメモは書いたまま返す", async () => {
    const empty = await w.as("ohno").post(`/people/${w.id.aoki}/notes`, { words: "  " });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("メモを書いてください。");
    const long = "長".repeat(501);
    const answer = await w.as("ohno").post(`/people/${w.id.aoki}/notes`, { words: long });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(long);
    expect(answer.text).toContain("エラー：");
    expect(await notes()).toHaveLength(1);
  });

  test("体験につけられる。ほかの人の体験にはつけられない", async () => {
    const to = `/people/${w.id.ito}/notes`;
    const own = await w.as("ohno").post(to, { words: "そろえた", experience: w.id.itoToday });
    expect(own.status).toBe(303);
    const others = await w.as("ohno").post(to, { words: "そろえた", experience: w.id.aokiToday });
    expect(others.status).toBe(404);
  });

  test("ほかの事業所の人へは書けない", async () => {
    for (const who of [w.id.kimura, w.id.sato]) {
      const answer = await w.as("ohno").post(`/people/${who}/notes`, { words: "見た" });
      expect(answer.status).toBe(404);
    }
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
    expect(await list()).toContain("上田そら");
    expect(await list()).not.toContain("青木はると");
    await w.as("hayashi").post(`/people/${w.id.ueda}/notes`, { words: "声が出ていた" });
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
