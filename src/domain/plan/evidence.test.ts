import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftMonitoring, draftText } from "./draft-monitoring.ts";
import { citation, citedSentences, sentencesOf, type PlanEvidence } from "./evidence.ts";

const boxes = { programmeId: "boxes", programmeName: "箱折り" };
const evidence: readonly PlanEvidence[] = [
  { kind: "experience", id: "e1", on: "2026-05-01", ...boxes },
  { kind: "marks", id: "m1", on: "2026-05-01", ...boxes, observer: "staff", tried: 5, alone: 2 },
  { kind: "marks", id: "s1", on: "2026-05-01", ...boxes, observer: "self", tried: 5, alone: 4 },
  { kind: "experience", id: "e2", on: "2026-07-10", ...boxes },
  { kind: "marks", id: "m2", on: "2026-07-10", ...boxes, observer: "staff", tried: 0, alone: 0 },
  {
    kind: "reflection",
    id: "r1",
    on: "2026-07-10",
    words: "きょうは つかれた。でも すき。",
    how: "typed_for",
  },
  { kind: "experience", id: "e3", on: "2026-09-30", ...boxes },
  { kind: "marks", id: "m3", on: "2026-09-30", ...boxes, observer: "staff", tried: 6, alone: 4 },
  { kind: "success", id: "k1", on: "2026-09-30", words: "20はこ おれた" },
  { kind: "feedback", id: "f1", on: "2026-09-30", seen: "角を先に合わせていた" },
  { kind: "gas", id: "g1", on: "2026-09-30", rater: "person", card: "doneMore", level: null },
  { kind: "gas", id: "g2", on: "2026-10-01", rater: "staff", card: null, level: 0 },
];
const goal = { wording: "箱折りの6手順をひとりで行う", ownWords: "はこを たくさん おる" };
const period = { since: "2026-04-20", until: "2026-10-19" };

describe("モニタリングの下書き", () => {
  test("本人の言葉が先、そのあとに体験・割合・見たこと・両方の評価", () => {
    expect(draftText(draftMonitoring(goal, evidence, period)).split("\n")).toEqual([
      "本人の言葉：「きょうは つかれた。でも すき。」（打ってもらって）〔7月10日〕。",
      "できたこと：「20はこ おれた」〔9月30日〕。",
      "「箱折り」を3回行いました〔5月1日〕から〔9月30日〕。",
      "「箱折り」をひとりで行った割合（支援員の印）は、はじめが40%（5手順のうち2）〔5月1日〕、いちばん新しい回が67%（6手順のうち4）〔9月30日〕です。",
      "「箱折り」をひとりで行った割合（本人の印）は、80%（5手順のうち4）〔5月1日〕です。",
      "支援員が見たこと：「角を先に合わせていた」〔9月30日〕。",
      "本人の評価は「もっとできた」〔9月30日〕です。",
      "支援員の評価は「できた（0）」〔10月1日〕です。",
    ]);
  });

  test("下がっても上がっても、同じ言い方をする", () => {
    const session = (id: string, on: string, alone: number): PlanEvidence => ({
      kind: "marks",
      id,
      on,
      ...boxes,
      observer: "staff",
      tried: 10,
      alone,
    });
    const shape = (before: number, after: number): string =>
      draftText(
        draftMonitoring(
          goal,
          [session("a", "2026-05-01", before), session("b", "2026-06-01", after)],
          period,
        ),
      ).replaceAll(/\d+/g, "n");
    expect(shape(9, 2)).toBe(shape(2, 9));
  });

  test("前回の見直しより前と、今回より後のことは入れない", () => {
    const draft = draftMonitoring(goal, evidence, { since: "2026-07-11", until: "2026-09-30" });
    const ids = draft.flatMap(({ cites }) => cites.map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(["k1", "e3", "m3", "f1", "g1"]));
  });

  test("記録がなければ、ないと言い、その文には根拠がない", () => {
    const [only, ...rest] = draftMonitoring(goal, [], period);
    expect(rest).toEqual([]);
    expect(only?.cites).toEqual([]);
    expect(citedSentences(only?.text ?? "", evidence)).toMatchObject([{ unsupported: true }]);
  });

  test("本人の言葉は、たくさんあっても新しい三つを、言った順に", () => {
    const many = [1, 2, 3, 4, 5].map((n): PlanEvidence => ({
      kind: "reflection",
      id: `r${n}`,
      on: `2026-05-0${n}`,
      words: `言葉${n}`,
      how: "alone",
    }));
    expect(
      draftMonitoring(goal, many, period).flatMap(({ cites }) => cites.map(({ id }) => id)),
    ).toEqual(["r3", "r4", "r5"]);
  });

  test("どんな言葉も、そのまま引く", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
        const said: PlanEvidence = {
          kind: "reflection",
          id: "r",
          on: "2026-05-01",
          words,
          how: "alone",
        };
        const text = draftText(draftMonitoring(goal, [said], period));
        if (words.trim() !== "") expect(text).toContain(`「${words}」`);
      }),
    );
  });
});

describe("文ごとの根拠", () => {
  test("下書きの文は、どれもその文の記録にもどれる", () => {
    const draft = draftMonitoring(goal, evidence, period);
    const cited = citedSentences(draftText(draft), evidence);
    expect(cited.map(({ text }) => text)).toEqual(draft.map(({ text }) => text));
    for (const [index, { cites, unsupported }] of cited.entries()) {
      expect(unsupported).toBe(false);
      for (const record of draft[index]?.cites.filter(({ id }) => id !== "e2") ?? []) {
        expect(cites).toContain(record);
      }
    }
  });

  test.each([
    ["日付のない文", "とても成長しました。", [], [], true],
    [
      "記録のある日",
      "角を合わせていました〔9月30日〕。",
      ["e3", "m3", "k1", "f1", "g1"],
      [],
      false,
    ],
    ["句点のあとに書いた日付", "角を合わせていました。〔10月1日〕", ["g2"], [], false],
    ["記録のない日", "休みました〔8月3日〕。", [], ["〔8月3日〕"], true],
    [
      "ある日とない日",
      "続けました〔7月10日〕〔8月3日〕。",
      ["e2", "m2", "r1"],
      ["〔8月3日〕"],
      false,
    ],
  ])("%s", (_, text, ids, days, unsupported) => {
    const [sentence, ...rest] = citedSentences(text, evidence);
    expect(rest).toEqual([]);
    expect(sentence?.cites.map(({ id }) => id)).toEqual(ids);
    expect(sentence?.daysWithoutRecord).toEqual(days);
    expect(sentence?.unsupported).toBe(unsupported);
  });

  test("年をまたいで同じ月日があれば、新しいほう", () => {
    const older: PlanEvidence = { kind: "success", id: "old", on: "2025-09-30", words: "はじめて" };
    const [sentence] = citedSentences("できました〔9月30日〕。", [older, ...evidence]);
    expect(sentence?.cites.map(({ id }) => id)).not.toContain("old");
  });

  test.each([
    ["二つの文", "一つ目です。二つ目です！", ["一つ目です。", "二つ目です！"]],
    [
      "引用の中の句点では切らない",
      "本人は「すき。きらい。」と言いました。次です。",
      ["本人は「すき。きらい。」と言いました。", "次です。"],
    ],
    [
      "引用の中の引用",
      "「母が「いいよ。」と言った。」そうです。",
      ["「母が「いいよ。」と言った。」そうです。"],
    ],
    ["改行でも切る", "見出し\n本文です。\n\n", ["見出し", "本文です。"]],
    [
      "引用の中の改行では切らない",
      "「一行目\n二行目」と書きました。",
      ["「一行目\n二行目」と書きました。"],
    ],
    ["閉じない括弧は、ただの字", "「閉じない。次です。", ["「閉じない。", "次です。"]],
    ["何もない", "", []],
  ])("%s", (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test("日付の印は、月と日だけ", () => {
    expect(citation("2026-05-01")).toBe("〔5月1日〕");
  });

  test("閉じない括弧が二万個続いても、終わる", () => {
    const text = "「".repeat(20_000);
    expect(sentencesOf(text)).toEqual([text]);
  });
});
