import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const morita = w.as("morita");

const settings = {
  name: "ひだまり作業所",
  serviceType: "typeB",
  openWeekdays: ["1", "2", "3", "4", "5", "6"],
  closedOnHolidays: "on",
  feedbackWithin: "5",
  awaySeconds: "120",
  _version: "1",
};

const office = async () =>
  (await w.sql("select * from office where office_id = $1", [w.id.hidamari]))[0];

describe("設定", () => {
  test("保存すると次の画面から効き、先に変えられていたら 409", async () => {
    const saved = await morita.post("/office", settings);
    expect(saved.location).toBe("/office?kept");
    expect(await office()).toMatchObject({
      open_weekdays: [1, 2, 3, 4, 5, 6],
      closed_on_holidays: true,
      feedback_within_open_days: 5,
      away_seconds: 120,
      version: 2,
    });
    const stale = await morita.post("/office", { ...settings, name: "わたしの名前" });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('value="わたしの名前"');
    expect(stale.text).toContain("いま保存されている「事業所の名前」");
    expect(stale.text).toContain('name="_version" value="2"');
    const { closedOnHolidays: _, ...open } = settings;
    await morita.post("/office", { ...open, _version: "2" });
    expect(await office()).toMatchObject({ closed_on_holidays: false, name: "ひだまり作業所" });
  });

  test.each([
    [{ name: "" }, "「事業所の名前」を入力してください。"],
    [{ openWeekdays: [] }, "開所する曜日を一つ以上"],
    [{ openWeekdays: ["8"] }, "「開所する曜日」を読み取れません"],
    [{ feedbackWithin: "0" }, "「フィードバックを待てる開所日数」"],
    [{ feedbackWithin: "たくさん" }, "「フィードバックを待てる開所日数」"],
    [{ awaySeconds: "5" }, "席をはずしたとき"],
    [{ serviceType: "cafe" }, "「サービスの種類」を選んでください"],
  ])("断り、書いたものを残す：%o", async (over, words) => {
    const before = await office();
    const refused = await morita.post("/office", { ...settings, ...over });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(words);
    expect(await office()).toEqual(before);
  });

  test("管理者だけの画面", async () => {
    for (const path of ["/office", "/office/calendar", "/office/groups", "/office/staff"]) {
      expect((await w.as("ishii").get(path)).status).toBe(403);
      expect((await w.as("ohno").get(path)).status).toBe(403);
      expect((await w.as("aoki").get(path)).status).toBe(403);
      expect((await w.visitor().get(path)).location).toContain("/sign-in");
    }
  });
});

describe("開所日の例外", () => {
  const days = () =>
    w.sql("select day, open, note from office_calendar_day where office_id = $1 order by day", [
      w.id.hidamari,
    ]);

  test("期間で登録し、同じ日は言いなおせ、取り消せる", async () => {
    const closed = { from: "令和8年12月30日", to: "R9.1.2", open: "closed", note: "年末年始" };
    expect((await morita.post("/office/calendar", closed)).status).toBe(303);
    await morita.post("/office/calendar", { from: "2027-01-02", to: "", open: "open", note: "" });
    expect(await days()).toEqual([
      { day: "2026-12-30", open: false, note: "年末年始" },
      { day: "2026-12-31", open: false, note: "年末年始" },
      { day: "2027-01-01", open: false, note: "年末年始" },
      { day: "2027-01-02", open: true, note: "" },
    ]);
    expect((await morita.get("/office/calendar")).text).toContain("元日");
    await morita.post("/office/calendar/2027-01-02/removal");
    expect(await days()).toHaveLength(3);
    expect((await morita.post("/office/calendar/2027-01-02/removal")).status).toBe(404);
    expect((await morita.post("/office/calendar/1-2/removal")).status).toBe(404);
  });

  test.each([
    [{ from: "2027-02-02", to: "2027-02-01", open: "closed" }, "後の日にしてください"],
    [{ from: "2027-02-02", to: "2027-12-01", open: "closed" }, "92日まで"],
    [{ from: "2027-02-02", to: "" }, "「開所・閉所」を選んでください"],
    [{ from: "きのう", to: "", open: "open" }, "日付を読み取れません"],
  ])("断る：%o", async (typed, words) => {
    const refused = await morita.post("/office/calendar", { note: "のこるわけ", ...typed });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(words);
    expect(refused.text).toContain("のこるわけ");
  });
});

describe("グループ", () => {
  const groups = () =>
    w.sql<{ group_id: string; name: string }>(
      "select group_id, name from participant_group where office_id = $1 order by position, name",
      [w.id.hidamari],
    );

  test("加え、名前を変え、ならべかえ、だれもいなければ削除する", async () => {
    for (const name of ["一班", "二班", "三班"]) await morita.post("/office/groups", { name });
    const [first, second, third] = (await groups()).map(({ group_id }) => group_id);
    const taken = await morita.post("/office/groups", { name: "一班" });
    expect(taken.status).toBe(422);
    expect(taken.text).toContain("「一班」はすでにあります");
    expect((await morita.post(`/office/groups/${second}/name`, { name: "一班" })).status).toBe(422);
    await morita.post(`/office/groups/${second}/name`, { name: "午後の班" });
    await morita.post(`/office/groups/${third}/place`, { move: "up" });
    await morita.post(`/office/groups/${first}/place`, { move: "up" });
    expect((await groups()).map(({ name }) => name)).toEqual(["一班", "三班", "午後の班"]);

    const put = "update participant set group_id = $1 where participant_id = $2";
    await w.sql(put, [first, w.id.aoki]);
    await w.sql(put, [third, w.id.endo]);
    const full = await morita.post(`/office/groups/${first}/removal`);
    expect(full.status).toBe(422);
    expect(full.text).toContain("1人います");
    expect((await morita.post(`/office/groups/${third}/removal`)).status).toBe(303);
    expect((await groups()).map(({ name }) => name)).toEqual(["一班", "午後の班"]);
    const endo = "select name, group_id from participant where participant_id = $1";
    expect(await w.sql(endo, [w.id.endo])).toEqual([{ name: "遠藤ゆい", group_id: null }]);
  });

  test("ほかの事業所のグループは見つからない", async () => {
    const other = "01900000-00bb-7000-8000-000000000001";
    await w.sql(
      `insert into participant_group (operator_id, office_id, group_id, name)
       values ($1, $2, $3, 'みなとの班')`,
      [w.id.hidamarikai, w.id.minato, other],
    );
    expect((await morita.get("/office/groups")).text).not.toContain("みなとの班");
    const url = `/office/groups/${other}`;
    expect((await morita.post(`${url}/name`, { name: "とった" })).status).toBe(404);
    expect((await morita.post(`${url}/place`, { move: "up" })).status).toBe(404);
    expect((await morita.post(`${url}/removal`)).status).toBe(404);
  });
});
