import { expect, test } from "vitest";

import { content } from "../../domain/plan/content.examples.ts";
import type { PlanContent } from "../../domain/plan/content.ts";
import type { PaperModel } from "../kit/model.ts";
import { textsToRead, withReadings } from "../kit/with-readings.ts";
import { easyPlanPaper } from "./support-plan-easy.ts";

const rich: PlanContent = {
  ...content,
  workRows: [
    ...content.workRows,
    { kind: "homeUse", content: "箱折りを家で行う", contact: "朝と昼に電話" },
    { kind: "meals", content: "昼食が出る" },
  ],
};
const printed = (model: PaperModel): string => JSON.stringify(model.blocks);

/** Ids, kinds and numbers for the office are no words of the plan. */
const notWords = /^(hope-|goal-|row-|\d{4}-\d{2}-\d{2}$|\d+$)/;
const codes = new Set([
  "typeB",
  "longTerm",
  "shortTerm",
  "alone",
  ...rich.workRows.map((r) => r.kind),
]);

function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return notWords.test(value) || codes.has(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

test("わたしの計画には、計画書にある言葉がひとつも欠けない", () => {
  const text = printed(easyPlanPaper(rich, null));
  expect(
    wordsIn(rich).filter((words) => !text.includes(JSON.stringify(words).slice(1, -1))),
  ).toEqual([]);
});

test("何も書かれていない欄は、見出しごと出ない", () => {
  const empty = { ...content, policy: "", wishes: { person: [], family: " " }, workRows: [] };
  const text = printed(easyPlanPaper(empty, null));
  expect(text).not.toContain("かぞくの ねがい");
  expect(text).not.toContain("みんなで たいせつに");
  expect(text).toContain("これから いっしょに さがします");
});

test("読みを付けても言葉は一字も変わらず、名前の読みはそのまま残る", () => {
  const model = easyPlanPaper(rich, null);
  const read = withReadings(model, (text) =>
    text === "喫茶の仕事を週3日続ける"
      ? [
          { base: "喫茶", reading: "きっさ" },
          { base: "の仕事を週3日続ける", reading: null },
        ]
      : null,
  );
  expect(printed(read)).toContain('["喫茶","きっさ"],"の仕事を週3日続ける"');
  expect(printed(read)).toContain('["青木 はると","あおき はると"]');
  expect(textsToRead(model)).toContain("喫茶の仕事を週3日続ける");
  expect(printed(withReadings(model, () => null)).replaceAll(/[[\]]/g, "")).toBe(
    printed(model).replaceAll(/[[\]]/g, ""),
  );
});
