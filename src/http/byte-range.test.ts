import { describe, expect, test } from "vitest";

import { byteRange } from "./byte-range.ts";

describe("10バイトの声の、どこからどこまで", () => {
  test.each([
    ["頭の2つ (Safari がまず尋ねる)", "bytes=0-1", { first: 0, last: 1 }],
    ["はじめから全部", "bytes=0-", { first: 0, last: 9 }],
    ["途中から", "bytes=4-", { first: 4, last: 9 }],
    ["最後の1つ", "bytes=9-9", { first: 9, last: 9 }],
    ["終わりを越えたら、終わりまで", "bytes=8-20", { first: 8, last: 9 }],
    ["うしろから3つ", "bytes=-3", { first: 7, last: 9 }],
    ["うしろから多すぎれば全部", "bytes=-30", { first: 0, last: 9 }],
    ["終わりより先", "bytes=10-", "unsatisfiable"],
    ["うしろから0", "bytes=-0", "unsatisfiable"],
    ["ない", null, null],
    ["逆さま", "bytes=5-2", null],
    ["いくつも", "bytes=0-1,4-5", null],
    ["ほかの単位", "lines=0-1", null],
    ["何もない", "bytes=-", null],
  ] as const)("%s", (_, header, range) => {
    expect(byteRange(header, 10)).toEqual(range);
  });

  test("空のものに、うしろからはない", () => {
    expect(byteRange("bytes=-1", 0)).toBe("unsatisfiable");
  });
});
