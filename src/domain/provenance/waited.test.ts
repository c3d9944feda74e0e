import { describe, expect, test } from "vitest";

import { givenAt, secondsWaited } from "./waited.ts";

const month = 30 * 24 * 60 * 60;

describe("つながらないあいだに書いたものの時刻", () => {
  test.each([
    [null, 0, "すぐ届いた"],
    ["0", 0, "待っていない"],
    ["21600.25", 21600.25, "六時間と少し"],
    [String(month), month, "三十日ちょうど"],
    [`${month}.1`, null, "三十日をこえる：時計が動いたかもしれない"],
    ["-5", null, "先の時刻は信じない"],
    ["1e9", null, "数字だけ"],
    ["NaN", null, "数でない"],
    ["", null, "空"],
  ])("%s → %s（%s）", (said, waited, _why) => {
    expect(secondsWaited(said)).toBe(waited);
  });

  test("待った分だけ、前に言ったことになる。わからなければ、届いた時刻", () => {
    const now = new Date("2026-11-20T15:00:00+09:00");
    expect(givenAt(now, 21600)).toEqual(new Date("2026-11-20T09:00:00+09:00"));
    expect(givenAt(now, null)).toEqual(now);
  });
});
