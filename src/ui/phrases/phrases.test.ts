import { expect, test } from "vitest";

import { phraseStarts } from "./phrases.ts";

test.each([
  ["作業所で箱折りと袋詰めをしました。", "作業所で|箱折りと|袋詰めを|しました。"],
  ["今日は天気です。", "今日は|天気です。"],
  ["つぎに運ぶ人が、くずさずに運べました。", "つぎに|運ぶ人が、|くずさずに|運べました。"],
  ["あ", "あ"],
  ["", ""],
])("「%s」は文節で切れる", (text, cut) => {
  const starts = [0, ...phraseStarts(text), text.length];
  const pieces = starts.slice(1).map((until, index) => text.slice(starts[index], until));
  expect(pieces.join("|")).toBe(cut);
});
