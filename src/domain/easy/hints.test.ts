import { describe, expect, test } from "vitest";

import { easyHints } from "./hints.ts";
import { hourInWords } from "./hours.ts";
import { brokenRules } from "./rules.ts";
import { simplerWords } from "./simpler.ts";
import { splitSentence } from "./split.ts";

describe("長い文の分け方", () => {
  test.each([
    // 〜て、 takes the end of the sentence over.
    [
      "はこを 机の上に ならべて、まんなかの 線に そって 折ってください",
      "はこを 机の上に ならべてください。つぎに、まんなかの 線に そって 折ってください",
    ],
    [
      "できた箱を十個ずつまとめて重ねて、台の上にそろえて置いてください",
      "できた箱を十個ずつまとめて重ねてください。つぎに、台の上にそろえて置いてください",
    ],
    [
      "ふくろの口を線に合わせてそろえて、シールをまっすぐに貼りました",
      "ふくろの口を線に合わせてそろえました。それから、シールをまっすぐに貼りました",
    ],
    [
      "あしたは見本をもう一度いっしょに見て、同じように折ってみます",
      "あしたは見本をもう一度いっしょに見ます。それから、同じように折ってみます",
    ],
    // Polite halves stand by themselves.
    [
      "雨が強く降りましたので、きょうは外の作業をお休みにしました",
      "雨が強く降りました。だから、きょうは外の作業をお休みにしました",
    ],
    [
      "はじめは少しむずかしそうでしたが、最後までひとりで折れました",
      "はじめは少しむずかしそうでした。でも、最後までひとりで折れました",
    ],
    [
      "角もきれいにそろっていますし、数えるのもはやくなりました",
      "角もきれいにそろっています。それに、数えるのもはやくなりました",
    ],
  ])("「%s」", (sentence, to) => {
    expect(splitSentence(sentence)).toEqual({ to, after: null });
  });

  test.each([
    // The form before the joint cannot be made polite without knowing the verb.
    ["雨が強く降ったので、きょうは外の作業をお休みにしました", "雨が強く降ったので"],
    ["となりの人の手元をよく見ながら聞いて、同じように動かしました", "よく見ながら聞いて"],
    ["紙を半分に折るのはかんたんだが、まっすぐ切るのは時間がいります", "はかんたんだが"],
  ])("「%s」は場所だけ言う", (sentence, after) => {
    const split = splitSentence(sentence);
    expect(split?.to).toBeNull();
    expect(split?.after).toContain(after.slice(-8));
  });

  test.each([
    "きょうは朝から、いつもの作業を、みんなといっしょに続けていました",
    "いつもの箱折りの作業で、まっすぐの線を見ながら折ってください",
    "この作業についてははじめて、ひとりでぜんぶやりました",
    "きょうの午前中はずっと箱を折る作業をしていました",
    "そして、つぎの日も同じ場所で同じ作業をひとりで続けました",
  ])("「%s」は分けない", (sentence) => {
    expect(splitSentence(sentence)?.to ?? null).toBeNull();
  });
});

describe("ヒント", () => {
  test("やさしい文には何も言わない", () => {
    expect(easyHints("きょうは はこを おりました。ひとりで できました。")).toEqual([]);
    expect(easyHints("")).toEqual([]);
  });

  test.each([
    ["14時に はじめます。", "14時", "午後2時"],
    ["9:30に きてください。", "9:30", "午前9時30分"],
    ["三つ えらびます。", "三つ", "3つ"],
    ["作業を 実施します。", "実施します", "します"],
    ["紙を 提出してください。", "提出して", "だして"],
  ])("「%s」の「%s」は「%s」", (text, at, to) => {
    expect(easyHints(text)).toContainEqual(expect.objectContaining({ at, to }));
  });

  test.each([
    ["箱を十五個 折ります。", "十五個"],
    ["二十日に きてください。", "二十日"],
    ["生産活動を します。", "生産活動"],
    ["行かなければなりません。", "なければなり"],
    ["失敗しました。", "失敗"],
  ])("「%s」の「%s」は、書く人だけが直せる", (text, at) => {
    const hint = easyHints(text).find((one) => at.includes(one.at) || one.at.includes(at));
    expect(hint).toMatchObject({ to: null });
    expect(hint?.words).toContain("「");
  });

  test("おきかえると、そのヒントはなくなり、ほかの言葉は変わらない", () => {
    const text =
      "14時に 作業を 実施します。ふくろの口を線に合わせてそろえて、シールをまっすぐに貼りました。";
    let left = text;
    for (let turn = 0; turn < 9; turn += 1) {
      const hint = easyHints(left).find(({ to }) => to !== null);
      if (hint === undefined || hint.to === null) break;
      left = left.replace(hint.at, hint.to);
    }
    expect(left).toBe(
      "午後2時に 作業を します。ふくろの口を線に合わせてそろえました。それから、シールをまっすぐに貼りました。",
    );
    expect(brokenRules(left)).toEqual([]);
  });

  test("同じヒントは一度だけ、文の順に", () => {
    const hints = easyHints("実施します。14時に 実施します。");
    expect(hints.map(({ at }) => at)).toEqual(["実施します", "14時"]);
  });
});

describe("言葉の表", () => {
  test("どの言いかえも、やさしい言葉の決まりを守る。同じ言葉は一度だけ", () => {
    for (const [hard, simple] of simplerWords) {
      expect({ simple, broken: brokenRules(simple) }).toEqual({ simple, broken: [] });
      expect(simplerWords.filter(([one]) => one === hard)).toHaveLength(1);
      expect(easyHints(simple)).toEqual([]);
    }
  });
});

describe("時刻", () => {
  test.each([
    ["13時", "午後1時"],
    ["0:05", "午前0時5分"],
    ["12:30", "午後0時30分"],
    ["24時", "午前0時"],
    ["9：00", "午前9時"],
    ["25:00", null],
    ["9:75", null],
  ])("%s は %s", (text, words) => {
    expect(hourInWords(text)).toBe(words);
  });
});
