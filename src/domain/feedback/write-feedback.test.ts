import { describe, expect, test } from "vitest";
import { feedbackFields, fieldNames, type FeedbackDraft } from "./draft.ts";
import { feedbackLimit, feedbackProblems, saysNothing, writeFeedback } from "./write-feedback.ts";

const draft = (over: Partial<FeedbackDraft> = {}): FeedbackDraft => ({
  seen: "箱を20個、角をそろえて折っていました。",
  whyGood: "",
  nextHint: "あした、ふたの折り方も試してみましょう。",
  strengthWord: "",
  ...over,
});

describe("何も言っていない言葉", () => {
  test.each([
    "",
    "   ",
    "　\n\t",
    "\u200B\uFEFF",
    "。",
    "・・・",
    "ーーー",
    "---",
    "👍",
    "なし",
    "無し",
    "ナシ。".replace("ナシ", "なし"),
    "特になし",
    "特に なし。",
    "とくになし",
    "特にありません",
    "とくに ありません。",
    "特にないです",
    "特に書くことはありません",
    "特記事項なし",
    "特記事項は特になし".replace("は特に", ""),
    "異常なし",
    "問題ありませんでした",
    "変わりなし",
    "きょうは特になし",
    "いつも通り",
    "いつもどおりでした。",
    "同上",
    "Ｎ／Ａ",
    "none",
    "特に",
  ])("「%s」", (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  test.each([
    "忘れ物なしで来ました",
    "手助けなしで、箱を10個折りました",
    "わからないことを、自分から聞きました",
    "なしの皮を、むいていました",
    "無理なく、休みながら続けていました",
    "いつも通りの時間に来て、すぐに準備を始めました",
    "特に、角を合わせるところ",
    "5個",
    "ない ときは「ない」と言えました",
    "あいさつ",
  ])("「%s」は、何かを言っている", (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

test("見たこととつぎのヒントがあれば、送れる", () => {
  expect(writeFeedback(draft())).toEqual({ ok: true, value: { ...draft(), written: true } });
});

test("前後の空白と改行の書き方だけをそろえ、言葉は変えない", () => {
  const result = writeFeedback(draft({ seen: " 一行目　です\r\n二行目 \n" }));
  expect(result.ok && result.value.seen).toBe("一行目　です\n二行目");
});

test.each([
  ["見たことがない", { seen: " " }, ["feedback.seenMissing"]],
  ["見たことが「特になし」", { seen: "特になし" }, ["feedback.seenMissing"]],
  ["ヒントがない", { nextHint: "" }, ["feedback.nextHintMissing"]],
  ["ヒントが「なし」", { nextHint: "なし" }, ["feedback.nextHintMissing"]],
  ["両方ない", { seen: "", nextHint: "。" }, ["feedback.seenMissing", "feedback.nextHintMissing"]],
  ["わけと強みはなくてよい", { whyGood: "", strengthWord: "" }, []],
])("%s", (_, over, codes) => {
  expect(feedbackProblems(draft(over)).map(({ code }) => code)).toEqual(codes);
  const result = writeFeedback(draft(over));
  expect(result.ok ? undefined : result.problem.code).toBe(codes[0]);
});

test.each(feedbackFields)("%s は2000文字まで。絵文字も一文字に数える", (where) => {
  const just = "𠮷".repeat(feedbackLimit);
  expect(writeFeedback(draft({ [where]: just })).ok).toBe(true);
  expect(writeFeedback(draft({ [where]: `${just}。` }))).toEqual({
    ok: false,
    problem: { code: "feedback.tooLong", where, limit: 2000, length: 2001 },
  });
  expect(fieldNames[where]).not.toBe("");
});
