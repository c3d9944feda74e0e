import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  giveAnswer,
  questions,
  questionWords,
  skipReasons,
  skipWords,
  wordsLimit,
  type Answer,
  type Entry,
  type Question,
} from "./entry.ts";
import { currentAnswers, currentCard, isFinished, questionState } from "./progress.ts";

const face: Answer = { mode: "face", choice: "good" };
const later: Answer = { mode: "skip", choice: "later" };
const unknown: Answer = { mode: "skip", choice: "unknown" };
const noAnswer: Answer = { mode: "skip", choice: "noAnswer" };
const words = (text: string): Answer => ({ mode: "words", words: text });

/** Entries a minute apart in the order they were given. */
const given = (...answers: [Question, Answer][]): Entry[] =>
  answers.map(([question, answer], minute) => ({
    question,
    answer,
    recordedAt: new Date(Date.UTC(2026, 4, 1, 6, minute)),
  }));

test("三つの問いと三つの「こたえない」がある", () => {
  expect(questions.map((question) => questionWords[question])).toEqual([
    "なにを した？",
    "どう おもった？",
    "つぎは どうする？",
  ]);
  expect(skipReasons.map((reason) => skipWords[reason])).toEqual([
    "あとで",
    "わからない",
    "こたえたくない",
  ]);
});

describe("本人の言葉は、来たままに残す", () => {
  test("空白も改行も絵文字も変えない", () => {
    const text = " はこを　おった\r\n たのしかった😊 ";
    const result = giveAnswer(words(text), "alone", null);
    expect(result.ok && result.value.answer).toEqual(words(text));
  });

  test("長すぎる言葉は、切らずに断る", () => {
    expect(giveAnswer(words("あ".repeat(wordsLimit)), "alone", null).ok).toBe(true);
    expect(giveAnswer(words("𠮷".repeat(wordsLimit + 1)), "alone", null)).toEqual({
      ok: false,
      problem: { code: "reflection.wordsTooLong", limit: wordsLimit, length: wordsLimit + 1 },
    });
  });

  test("打ってもらった言葉には、打った人の名がいる", () => {
    expect(giveAnswer(face, "typed_for", null)).toEqual({
      ok: false,
      problem: { code: "provenance.helperMissing" },
    });
  });
});

describe("問いごとの今", () => {
  test.each([
    ["まだ触れていない", given(), "open"],
    ["顔で答えた", given(["did", face]), "answered"],
    ["あとでにした", given(["did", later]), "later"],
    ["わからないと答えた", given(["did", unknown]), "unknown"],
    ["こたえたくないと答えた", given(["did", noAnswer]), "noAnswer"],
    ["あとでのあと、答えた", given(["did", later], ["did", face]), "answered"],
    ["答えたあと、あとでにした", given(["did", face], ["did", later]), "later"],
    ["書いて、消した", given(["did", words("は")], ["did", words("")]), "open"],
    ["空白だけ", given(["did", words(" 　")]), "open"],
    ["書いて消したが、顔は残る", given(["did", face], ["did", words("")]), "answered"],
    ["写真を取り消した", given(["did", { mode: "photo", attachmentId: null }]), "open"],
    ["別の問いに答えた", given(["felt", face]), "open"],
  ] as const)("%s", (_, entries, expected) => {
    expect(questionState(entries, "did")).toBe(expected);
  });

  test("同じ方法では新しい答えが今で、方法が違えば両方が今。古い答えも消えない", () => {
    const entries = given(["did", words("お")], ["did", face], ["did", words("おった")]);
    const now = currentAnswers(entries, "did");
    expect(now.get("words")?.answer).toEqual(words("おった"));
    expect(now.get("face")?.answer).toEqual(face);
    expect(entries).toHaveLength(3);
  });
});

describe("戻ってきたときのカード", () => {
  test.each([
    ["はじめて", given(), "did"],
    ["一つ答えた", given(["did", face]), "felt"],
    ["一つ目をあとでにして、二つ目を答えた", given(["did", later], ["felt", face]), "did"],
    ["二つあとで", given(["did", later], ["felt", later]), "felt"],
    ["三つ目を書きかけて消した", given(["next", words("あ")], ["next", words("")]), "next"],
    ["こたえたくないは終わり", given(["did", noAnswer], ["felt", unknown]), "next"],
    ["全部すんだ", given(["did", face], ["felt", noAnswer], ["next", words("またやる")]), null],
  ] as const)("%s", (_, entries, expected) => {
    expect(currentCard(entries)).toBe(expected);
    expect(isFinished(entries)).toBe(expected === null);
  });

  test("届いた順が入れかわっても同じカードに戻る（同じ時刻の答えがなければ）", () => {
    const answer = fc.constantFrom<Answer>(face, later, unknown, words("つぎも"), words(""));
    const entry = fc.tuple(fc.constantFrom<Question>(...questions), answer);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (answers) => {
        const entries = given(...answers);
        expect(currentCard(entries.toReversed())).toBe(currentCard(entries));
        expect(isFinished([...entries, ...given(...answers)])).toBe(isFinished(entries));
      }),
    );
  });
});
