import { encode } from "iconv-lite";
import { describe, expect, test } from "vitest";

import { atTheSameMoment } from "../../../../tests/world/blocked.ts";
import { world } from "../../../../tests/world/world.ts";
import { sampleRoster } from "./sample.ts";

const w = await world();
const morita = w.as("morita");

const heading = "氏名,ふりがな,生年月日,利用開始日,グループ,受給者証番号";
const good = [
  "髙橋 花,たかはし はな,平成5年4月1日,R8.12.1,一班,0000000042",
  "山﨑 海,ヤマザキ ウミ,1990-02-28,2026/12/1,,",
];

async function check(bytes: Uint8Array | string) {
  const form = new FormData();
  // A Buffer's type says it might be shared; the File takes a copy.
  form.append("roster", new File([new Uint8Array(Buffer.from(bytes))], "名簿.csv"));
  return morita.post("/people/import/check", form);
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

async function confirm(checked: string, over: Record<string, string> = {}) {
  const form = new FormData();
  for (const name of ["content", "seal", "_once"]) form.append(name, hidden(checked, name));
  for (const [name, value] of Object.entries(over)) form.set(name, value);
  return morita.post("/people/import", form);
}

const people = () =>
  w.sql<{ name: string; kana: string; enrolled_on: string; group: string | null }>(
    `select p.name, p.kana, s.enrolled_on, g.name as group from participant p
     join participant_standing s using (operator_id, office_id, participant_id)
     join participant_enrolment e using (operator_id, office_id, participant_id)
     left join participant_group g using (operator_id, office_id, group_id)
     where p.office_id = $1 and p.name like '%﨑 %' or p.name like '髙%' order by p.kana`,
    [w.id.hidamari],
  );

describe("名簿から加える", () => {
  test("まず確かめ、何も保存しない。登録すると全員の在籍とグループができる。二度目は断る", async () => {
    const csv = encode([heading, ...good].join("\r\n"), "cp932");
    const checked = await check(csv);
    expect(checked.status).toBe(200);
    expect(checked.text).toContain("2人を登録できます");
    expect(checked.text).toContain("CP932");
    expect(checked.text).toContain("新しく作るグループ：一班");
    expect(await people()).toEqual([]);
    const confirmed = await confirm(checked.text);
    expect(confirmed.location).toBe("/people?imported=2");
    expect(await people()).toEqual([
      { name: "髙橋 花", kana: "たかはし はな", enrolled_on: "2026-12-01", group: "一班" },
      { name: "山﨑 海", kana: "やまざき うみ", enrolled_on: "2026-12-01", group: null },
    ]);
    const twice = await confirm(checked.text, { _once: "" });
    expect(twice.status).toBe(422);
    expect(twice.text).toContain("もう登録されている人です");
    expect(await people()).toHaveLength(2);
  });

  test("直すところを行ごとに全部言い、一人も登録しない", async () => {
    const before = await w.sql("select 1 from participant");
    const csv = [
      heading,
      "田中 海,たなか うみ,平成元年1月1日,R8.12.1,一班,",
      ",かな,2000-13-01,R8.12.1,一班,123",
      "青木はると,あおきはると,1999-01-01,R8.12.1,一班,",
    ].join("\n");
    const checked = await check(csv);
    expect(checked.status).toBe(422);
    expect(checked.text).toContain("まだ一人も登録していません");
    expect(checked.text).toContain("この日は昭和64年1月1日です");
    expect(checked.text).toContain("氏名を書いてください。");
    expect(checked.text).toContain("暦にない日です");
    expect(checked.text).toContain("10けたの数字です");
    expect(await w.sql("select 1 from participant")).toHaveLength(before.length);
  });

  test.each<[string, Uint8Array | string, string]>([
    ["空", "", "CSVファイルを選んでください。"],
    ["見出しだけ", heading, "利用者の行がありません"],
    ["Excelのブック", new Uint8Array([0x50, 0x4b, 3, 4, 20]), "Excelのブックです"],
    ["UTF-16", Buffer.from(heading, "utf16le"), "文字を読み取れません"],
    ["列が足りない", "氏名\n山田", "見出しに次の列がありません：ふりがな"],
    ["引用符が閉じない", `${heading}\n"山田,やまだ`, "引用符"],
    ["大きすぎる", "あ".repeat(400_000), "大きすぎます"],
  ])("断る：%s", async (_, bytes, words) => {
    const checked = await check(bytes);
    expect(checked.status).toBe(422);
    expect(checked.text).toContain(words);
  });

  test("確かめたあとで中身が変わっていたら断る", async () => {
    const checked = await check(
      [heading, "川口 空,かわぐち そら,1990-01-01,2026-12-01,,"].join("\n"),
    );
    const other = Buffer.from([heading, "別人,べつじん,1990-01-01,2026-12-01,,"].join("\n"));
    const swapped = await confirm(checked.text, { content: other.toString("base64") });
    expect(swapped.status).toBe(422);
    expect(swapped.text).toContain("確かめたファイルと内容が違います");
    const form = new FormData();
    form.append("content", hidden(checked.text, "content"));
    form.append("seal", hidden(checked.text, "seal"));
    expect((await w.as("nakamura").post("/people/import", form)).status).toBe(422);
    expect(await w.sql("select 1 from participant where name in ('川口 空', '別人')")).toEqual([]);
  });

  test("同時に二度登録しても、一度だけ", async () => {
    const checked = await check([heading, "森 一,もり はじめ,1990-01-01,2026-12-01,,"].join("\n"));
    const answers = await atTheSameMoment(w, "participant", 3, () =>
      Promise.all([1, 2, 3].map(() => confirm(checked.text, { _once: "" }))),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422, 422]);
    expect(await w.sql("select 1 from participant where name = '森 一'")).toHaveLength(1);
  });

  test("見本は、そのまま確かめて通る", async () => {
    const sample = await morita.get("/people/import/sample");
    expect(sample.headers.get("content-disposition")).toContain("attachment");
    expect(sample.text).toContain("氏名,ふりがな");
    expect((await check(sampleRoster())).text).toContain("2人を登録できます");
  });

  test("2000人を一度に登録できる", async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, index) =>
        `人${index},ひと,${1950 + (index % 50)}-01-01,2026-12-01,${index % 9}班,${1_000_000_000 + index}`,
    );
    const checked = await check([heading, ...rows].join("\n"));
    expect((await confirm(checked.text)).location).toBe("/people?imported=2000");
    expect((await morita.get("/people")).text).toContain("はじめの200人です");
  });

  test("支援員・本人・外の人はできない", async () => {
    expect((await w.as("ohno").get("/people/import")).status).toBe(403);
    expect((await w.as("aoki").post("/people/import/check")).status).toBe(403);
    expect((await w.visitor().post("/people/import")).status).toBe(401);
  });
});
