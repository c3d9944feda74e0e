import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnOf, missingColumns } from "./columns.ts";
import type { KnownPerson } from "./duplicates.ts";
import { parseRoster, rosterRowLimit } from "./parse-roster.ts";

const heading = "氏名,ふりがな,生年月日,利用開始日,グループ,受給者証番号";
const csv = (...lines: string[]) => [heading, ...lines].join("\r\n");
const hana = "髙橋 花,たかはし はな,平成5年4月1日,R8.4.1,一班,0123456789";
const umi = "山﨑 海,ヤマザキ ウミ,1990-02-28,2026/4/1,,";
const read = (text: string, known: KnownPerson[] = []) => parseRoster(text, known, "2026-11-19");
const problemsOf = (text: string, known: KnownPerson[] = []) => {
  const result = read(text, known);
  if (result.ok || result.problem.code !== "roster.rows") return [];
  return result.problem.problems.map(({ line, column, code }) => [line, column, code]);
};

describe("見出し", () => {
  test.each([
    ["氏 名（必須）", "name"],
    ["ﾌﾘｶﾞﾅ", "kana"],
    ["※生年月日", "bornOn"],
    ["班", "group"],
    ["受給者証Ｎｏ", "certificateNumber"],
    ["住所", null],
    ["", null],
  ])("「%s」は %s", (text, column) => {
    expect(columnOf(text)).toBe(column);
  });

  test("足りない列を、全部言う", () => {
    expect(read("住所,姓,グループ\n東京,山田,一班")).toEqual({
      ok: false,
      problem: {
        code: "roster.columnsMissing",
        columns: ["氏名（または 姓 と 名）", "ふりがな", "生年月日", "利用開始日"],
      },
    });
    expect(missingColumns(new Set(["name", "kana", "bornOn", "startedOn", "group"]))).toEqual([]);
  });

  test("同じ列が二つあれば断る", () => {
    expect(read("氏名,名前,ふりがな,生年月日,利用開始日,班\na,b,c,d,e,f")).toEqual({
      ok: false,
      problem: { code: "roster.columnTwice", column: "氏名" },
    });
  });
});

test("よい名簿は、そろった形になる", () => {
  expect(read(csv(hana, umi, ",,,,,", ""))).toEqual({
    ok: true,
    value: [
      {
        line: 2,
        name: "髙橋 花",
        kana: "たかはし はな",
        bornOn: "1993-04-01",
        startedOn: "2026-04-01",
        group: "一班",
        certificateNumber: "0123456789",
      },
      {
        line: 3,
        name: "山﨑 海",
        kana: "やまざき うみ",
        bornOn: "1990-02-28",
        startedOn: "2026-04-01",
        group: null,
        certificateNumber: null,
      },
    ],
  });
});

test("姓と名が別の列でも、列の順が違っても、知らない列があっても、タブ区切りでも読む", () => {
  const text = [
    "班\t住所\t名\t姓\tメイ\tセイ\t利用開始\t生年月日",
    "二班\t東京\t花\t髙橋\tﾊﾅ\tﾀｶﾊｼ\t令和8年4月1日\t19930401",
  ].join("\n");
  const result = read(text);
  expect(result.ok && result.value[0]).toMatchObject({ name: "髙橋 花", kana: "たかはし はな" });
});

describe("直すところは、行と列と直し方で、全部いちどに示す", () => {
  test.each([
    ["氏名がない", ",たかはし,1993-04-01,2026-04-01,,", "氏名", "roster.nameMissing"],
    ["壊れた文字", "\uFFFD橋,たかはし,1993-04-01,2026-04-01,,", "氏名", "roster.garbled"],
    ["ふりがながない", "花,,1993-04-01,2026-04-01,,", "ふりがな", "roster.kanaMissing"],
    ["ふりがなが漢字", "花,花,1993-04-01,2026-04-01,,", "ふりがな", "roster.kanaUnreadable"],
    ["生年月日がない", "花,はな,,2026-04-01,,", "生年月日", "roster.dayMissing"],
    ["読めない日", "花,はな,5/4/1,2026-04-01,,", "生年月日", "roster.dayUnreadable"],
    ["暦にない日", "花,はな,1993-02-29,2026-04-01,,", "生年月日", "roster.dayNotReal"],
    ["元号のずれ", "花,はな,昭和64年1月8日,2026-04-01,,", "生年月日", "roster.dayNotInEra"],
    ["これから生まれる", "花,はな,2026-11-20,2026-11-21,,", "生年月日", "roster.bornInFuture"],
    ["古すぎる", "花,はな,1900-01-01,2026-04-01,,", "生年月日", "roster.bornTooLongAgo"],
    [
      "生まれる前に利用",
      "花,はな,1993-04-01,1993-04-01,,",
      "利用開始日",
      "roster.startedBeforeBirth",
    ],
    [
      "九けた",
      "花,はな,1993-04-01,2026-04-01,,123456789",
      "受給者証番号",
      "roster.certificateNotTenDigits",
    ],
    [
      "指数になった番号",
      "花,はな,1993-04-01,2026-04-01,,1.3E+09",
      "受給者証番号",
      "roster.certificateNotTenDigits",
    ],
    ["長すぎる名", `${"花".repeat(61)},はな,1993-04-01,2026-04-01,,`, "氏名", "roster.tooLong"],
    ["列が多い", "花,はな,1993-04-01,2026-04-01,,,もう一つ", "", "roster.tooManyCells"],
  ])("%s", (_, line, column, code) => {
    const result = read(csv(umi, line));
    expect(problemsOf(csv(umi, line))).toEqual([[3, column, code]]);
    const [problem] =
      !result.ok && result.problem.code === "roster.rows" ? result.problem.problems : [];
    expect(problem?.repair).toMatch(/てください。$|にしてください。$|んでください。$/);
  });

  test("一つの行の三つの問題も、別の行の問題も、一度に。改行を含む欄のあとも行は合う", () => {
    const text = csv(
      `"髙橋\n花",たかはし はな,1993-04-01,2026-04-01,一班,`,
      ",,きのう,2026-04-01,,",
      umi,
      ",うみ,1990-01-01,2026-04-01,,",
    );
    expect(problemsOf(text)).toEqual([
      [4, "氏名", "roster.nameMissing"],
      [4, "ふりがな", "roster.kanaMissing"],
      [4, "生年月日", "roster.dayUnreadable"],
      [6, "氏名", "roster.nameMissing"],
    ]);
  });
});

describe("同じ人は二度入らない", () => {
  test.each([
    ["同じ番号", "別 人,べつじん,1980-01-01,2026-04-01,,0123456789"],
    ["同じ氏名と生年月日（空白の違い）", "髙橋　花,たかはし はな,H5.4.1,2025-04-01,二班,"],
  ])("ファイルの中: %s", (_, line) => {
    expect(problemsOf(csv(hana, umi, line))).toEqual([[4, "", "roster.twiceInFile"]]);
  });

  test.each([
    ["同じ番号", { name: "別の人", bornOn: null, certificateNumber: "0123456789" }],
    ["同じ氏名と生年月日", { name: "髙橋花", bornOn: "1993-04-01", certificateNumber: null }],
  ])("事業所の中: %s", (_, known) => {
    expect(problemsOf(csv(umi, hana), [known])).toEqual([[3, "", "roster.alreadyHere"]]);
  });

  test.each([
    [
      "同じ名で、生年月日が違う",
      { name: "髙橋 花", bornOn: "1993-04-02", certificateNumber: null },
    ],
    ["番号が両方ない", { name: "別の人", bornOn: "1990-02-28", certificateNumber: "" }],
  ])("別の人は入る: %s", (_, known) => {
    expect(read(csv(hana, umi), [known]).ok).toBe(true);
  });
});

describe("名簿にならないもの", () => {
  test.each([
    ["見出しだけ", heading, "roster.empty"],
    ["閉じない引用符", csv('"花,はな'), "roster.notCsv"],
  ])("%s", (_, text, code) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { code } });
  });

  test("2000行までは読み、2001行は断る", () => {
    const rows = Array.from(
      { length: rosterRowLimit + 1 },
      (_, at) => `人${at},ひと,1993-04-01,2026-04-01,,`,
    );
    expect(read(csv(...rows.slice(1))).ok).toBe(true);
    expect(read(csv(...rows))).toEqual({
      ok: false,
      problem: { code: "roster.tooManyRows", limit: rosterRowLimit, rows: rosterRowLimit + 1 },
    });
  });
});

test("どんな文でも、読むか断るかで、止まらない。読めたら行の数だけある", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom("花", "はな", "H5.4.1", '"', "\n"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), (lines) => {
      const result = read(csv(...lines.map((cells) => cells.join(","))));
      if (result.ok) expect(result.value.length).toBeGreaterThan(0);
      else expect(result.problem.code).toMatch(/^roster\./);
    }),
  );
});
