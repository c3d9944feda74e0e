import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const morita = w.as("morita");

const newcomer = {
  name: "加山 みつき",
  kana: "カヤマ ミツキ",
  called: "みつきさん",
  birthDate: "平成12年3月4日",
  recipientNumber: "００１２３４５６７８",
  groupId: "",
  startsOn: "R8.12.1",
};

const standing = async (id: string) =>
  (
    await w.sql<{ enrolled_on: string; left_on: string | null }>(
      "select enrolled_on, left_on from participant_standing where participant_id = $1",
      [id],
    )
  )[0];

async function add(over: Partial<typeof newcomer>): Promise<string> {
  const made = await morita.post("/people", { ...newcomer, ...over });
  expect(made.status).toBe(303);
  return (made.location ?? "").replace("/people/", "");
}

describe("一覧と検索", () => {
  test("いまとこれからの人だけが出て、終えた人は別の範囲に出る", async () => {
    const here = (await w.as("ohno").get("/people")).text;
    expect(here).toContain("青木はると");
    expect(here).toContain("小野たくみ");
    expect(here).not.toContain("遠藤ゆい");
    const left = (await w.as("ohno").get("/people?shown=left")).text;
    expect(left).toContain("遠藤ゆい");
    expect(left).not.toContain("青木はると");
    expect((await w.as("ohno").get("/people?shown=all")).text).toContain("遠藤ゆい");
  });

  test.each([
    ["青木", "青木はると"],
    ["アオキ", "青木はると"],
    ["うえだ そら", "上田そら"],
    ["　上田　", "上田そら"],
  ])("「%s」で %s が見つかる", async (sought, name) => {
    const found = await morita.post("/people/search", { sought, shown: "here" });
    expect(found.status).toBe(200);
    expect(found.text).toContain(name);
    expect(found.text).not.toContain("伊藤みお");
  });

  test.each(["%", "_", "\\", "いない人"])("「%s」ではだれも見つからない", async (sought) => {
    const found = await morita.post("/people/search", { sought, shown: "all" });
    expect(found.text).toContain("あてはまる利用者はいません。");
  });

  test("名前はアドレスに出ない", async () => {
    const page = await morita.get("/people");
    expect(page.text).toContain('method="post"');
    expect((await morita.get("/people/search")).location).toBe("/people");
  });

  test("ほかの事業所の人は出ない", async () => {
    const all = await morita.post("/people/search", { sought: "", shown: "all" });
    expect(all.text).not.toContain("木村ひな");
    expect(all.text).not.toContain("佐藤なお");
  });
});

describe("加える・変える", () => {
  test("加えると在籍がはじまり、ふりがなはひらがなにそろう", async () => {
    const id = await add({});
    expect(await standing(id)).toEqual({ enrolled_on: "2026-12-01", left_on: null });
    const [row] = await w.sql(
      "select kana, birth_date, recipient_number from participant where participant_id = $1",
      [id],
    );
    expect(row).toEqual({
      kana: "かやま みつき",
      birth_date: "2000-03-04",
      recipient_number: "0012345678",
    });
    expect((await morita.get("/people")).text).toContain("2026年12月1日（火）から");
  });

  test.each<[string, Partial<typeof newcomer>, string]>([
    ["氏名がない", { name: " " }, "「氏名」を入力してください。"],
    ["ふりがなが漢字", { kana: "加山" }, "ひらがなかカタカナ"],
    ["番号が9けた", { recipientNumber: "123456789" }, "10けた"],
    ["ない日", { startsOn: "令和8年2月30日" }, "日付を読み取れません"],
    ["未来の誕生日", { birthDate: "2027-01-01" }, "今日より後の日です"],
    ["ほかの事業所のグループ", { groupId: crypto.randomUUID() }, "「グループ」を選んでください"],
  ])("断る：%s", async (_, over, words) => {
    const typed = { ...newcomer, recipientNumber: "", called: "のこる呼び名", ...over };
    const refused = await morita.post("/people", typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(words);
    expect(refused.text).toContain("のこる呼び名");
  });

  test("同じ番号の人はいれない。同じ名前と誕生日は、別の人だと言えばいれる", async () => {
    const twin = { ...newcomer, birthDate: "1999-09-09", recipientNumber: "9999999999" };
    await add(twin);
    const sameNumber = await morita.post("/people", { ...twin, name: "ほかの名前" });
    expect(sameNumber.status).toBe(422);
    expect(sameNumber.text).toContain("加山 みつきさんに登録されています");
    const sameName = await morita.post("/people", {
      ...twin,
      name: "加山みつき",
      recipientNumber: "",
    });
    expect(sameName.status).toBe(422);
    expect(sameName.text).toContain("別の人として登録する");
    const said = { ...twin, name: "加山みつき", recipientNumber: "", another: "on" };
    expect((await morita.post("/people", said)).status).toBe(303);
  });

  test("先に変えられていたら 409。書いたものは残り、いまの内容が見える", async () => {
    const id = await add({ name: "変える人", birthDate: "", recipientNumber: "" });
    const edit = { ...newcomer, name: "相手が変えた", recipientNumber: "", birthDate: "" };
    const page = `/people/${id}/edit`;
    expect((await w.as("ishii").post(page, { ...edit, _version: "1" })).status).toBe(303);
    const stale = await morita.post(page, { ...edit, name: "わたしが変えた", _version: "1" });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('value="わたしが変えた"');
    expect(stale.text).toContain("相手が変えた");
    expect(stale.text).toContain('name="_version" value="2"');
  });
});

describe("だれができるか", () => {
  const changes: [string, Record<string, string>][] = [
    ["edit", { ...newcomer, _version: "1" }],
    ["leaving", { lastDay: "2026-11-19", reason: "" }],
    ["return", { startsOn: "2026-12-01" }],
  ];

  test.each(changes)(
    "支援員・本人はできず、ほかの事業所の人は見つからない：%s",
    async (what, body) => {
      expect((await w.as("ohno").post(`/people/${w.id.aoki}/${what}`, body)).status).toBe(403);
      expect((await w.as("aoki").post(`/people/${w.id.aoki}/${what}`, body)).status).toBe(403);
      for (const other of [w.id.kimura, w.id.sato]) {
        expect((await morita.post(`/people/${other}/${what}`, body)).status).toBe(404);
      }
      expect((await w.visitor().post(`/people/${w.id.aoki}/${what}`, body)).status).toBe(401);
    },
  );

  test("見た人と変えた人が記録に残る", async () => {
    await morita.get(`/people/${w.id.aoki}/edit`);
    const [entry] = await w.sql(
      "select action, participant_id, actor_id from audit_entry where action = 'participant.opened' order by seq desc limit 1",
    );
    expect(entry).toEqual({
      action: "participant.opened",
      participant_id: w.id.aoki,
      actor_id: w.id.morita,
    });
  });
});
