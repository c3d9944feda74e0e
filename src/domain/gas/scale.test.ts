import { describe, expect, test } from "vitest";
import { cardOfLevel, gasCards, levelOfCard, levelsOfCard } from "./cards.ts";
import { goalSettingCalibration } from "./goal-setting.ts";
import { editScale, scaleProblems, setScale, type ScaleDraft } from "./scale.ts";
import { gasLevels } from "./t-score.ts";

const draft: ScaleDraft = {
  measure: "一時間に一人で折れる箱の数",
  texts: { [-2]: "10箱", [-1]: "15箱", 0: "20箱", 1: "25箱", 2: "30箱" },
  setOn: "2026-04-01",
};

describe("五つの段階", () => {
  test.each([
    ["そろっている", {}, null, []],
    ["一つ空いている", { texts: { ...draft.texts, 1: "　" } }, null, ["gas.levelTextMissing"]],
    [
      "全角で書いた同じ文",
      { texts: { ...draft.texts, 2: "２５箱。" } },
      null,
      ["gas.levelTextRepeated"],
    ],
    ["何を見るかがない", { measure: "" }, null, ["gas.measureMissing"]],
    ["評価の日に決めた", {}, "2026-04-01", []],
    ["評価のあとで決めた", {}, "2026-03-31", ["gas.setAfterRating"]],
  ])("%s", (_, change, ratedOn, codes) => {
    const problems = scaleProblems({ ...draft, ...change }, ratedOn);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test("どの段階がどの段階と同じかを言う", () => {
    const same = { ...draft, texts: { ...draft.texts, 2: "10箱" } };
    expect(scaleProblems(same, null)).toEqual([
      { code: "gas.levelTextRepeated", level: 2, same: -2 },
    ]);
  });
});

describe("決めた段階を変える", () => {
  const first = setScale(draft);
  if (!first.ok) throw new Error("the example is a scale");
  const changed = { ...draft, texts: { ...draft.texts, 0: "21箱" } };

  test("最初の評価の前なら、同じ版のまま", () => {
    expect(editScale(first.value, changed, null)).toMatchObject({ value: { version: 1 } });
  });

  test("最初の評価のあとは凍り、次の版になる", () => {
    const next = editScale(first.value, { ...changed, setOn: "2026-06-01" }, "2026-05-01");
    expect(next).toMatchObject({ ok: true, value: { version: 2, setOn: "2026-06-01" } });
    expect(first.value.texts[0]).toBe("20箱");
  });

  test("何も変えなければ、版はふえない", () => {
    expect(editScale(first.value, { ...draft, setOn: "2026-06-01" }, "2026-05-01")).toEqual(first);
  });

  test("足りない段階は、変えるときも断る", () => {
    const missing = { ...draft, texts: { ...draft.texts, 0: "" } };
    expect(setScale(missing)).toMatchObject({ ok: false });
    expect(editScale(first.value, missing, "2026-05-01")).toEqual({
      ok: false,
      problem: { code: "gas.levelTextMissing", level: 0 },
    });
  });
});

describe("本人の四枚のカード", () => {
  test.each([
    ["できた", "done", null, 0],
    ["もっとできた（すこし）", "doneMore", "aLittle", 1],
    ["もっとできた（とても）", "doneMore", "aLot", 2],
    ["もっとできた（どのくらいかは言わない）", "doneMore", null, null],
    ["すこしできた", "doneALittle", null, -1],
    ["まだこれから", "stillAhead", null, -2],
  ] as const)("%s", (_, card, more, level) => {
    expect(levelOfCard(card, more)).toBe(level);
  });

  test("どの段階にもちょうど一枚のカードがある", () => {
    for (const level of gasLevels) {
      const cards = gasCards.filter((card) => levelsOfCard[card].includes(level));
      expect(cards).toEqual([cardOfLevel(level)]);
    }
  });
});

describe("目標の立て方の目安（サービス管理責任者だけが見る）", () => {
  const around = (mean: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => mean + (index % 2 === 0 ? 10 : -10));

  test.each([
    ["まだない", [], null, null, "tooFew"],
    ["一つだけ", [60], 60, null, "tooFew"],
    ["九つは読まない", [...around(70, 8), 70], 70, null, "tooFew"],
    ["50のあたり", around(50, 40), 50, 10.127, "asExpected"],
    ["40個で53.16は、ふれの内", around(53.16, 40), 53.16, 10.127, "asExpected"],
    ["40個で53.17は、やさしい目標が多い", around(53.17, 40), 53.17, 10.127, "easy"],
    ["40個で46は、むずかしい目標が多い", around(46, 40), 46, 10.127, "hard"],
  ])("%s", (_, scores, mean, sd, reading) => {
    const found = goalSettingCalibration(scores);
    expect(found).toMatchObject({ count: scores.length, reading });
    if (mean === null) expect(found.mean).toBeNull();
    else expect(found.mean).toBeCloseTo(mean, 9);
    if (sd !== null) expect(found.sd).toBeCloseTo(sd, 3);
  });
});
