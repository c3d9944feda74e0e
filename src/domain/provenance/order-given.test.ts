import { describe, expect, test } from "vitest";

import { areUnaware, holding, inOrderGiven, type Came } from "./order-given.ts";

const at = (clock: string) => new Date(`2026-11-20T${clock}:00+09:00`);
const direct = (came: string): Came => ({ recordedAt: at(came), givenAt: null });
const held = (given: string, came: string): Came => ({ recordedAt: at(came), givenAt: at(given) });

describe("つながらないあいだに言ったことの順番", () => {
  test.each([
    ["すぐ届いたものは、届いた順", [direct("09:00"), direct("10:00")], ["09:00", "10:00"]],
    [
      "朝にためたものが夕方に届いても、昼に言ったことの前",
      [direct("12:00"), held("10:00", "15:00")],
      ["10:00", "12:00"],
    ],
    [
      "一つの機械の中の順番は、時計が少し戻っても変わらない",
      [held("10:05", "15:00"), held("10:04", "15:01")],
      ["10:05", "10:05"],
    ],
    ["何もない", [], []],
  ])("%s", (_title, rows, order) => {
    expect(inOrderGiven(rows, (row) => row).map((one) => one.at)).toEqual(order.map(at));
  });

  test("同じ時刻なら、届いた順のまま", () => {
    const rows = [direct("10:00"), held("10:00", "15:00")];
    expect(inOrderGiven(rows, (row) => row).map(({ row }) => row)).toEqual(rows);
  });
});

describe("たがいに知らずに言ったこと", () => {
  test.each<[string, Came, Came, boolean]>([
    ["ためているあいだに、ほかで言った", held("10:00", "15:00"), direct("12:00"), true],
    ["順が逆でも同じ", direct("12:00"), held("10:00", "15:00"), true],
    ["ためる前に言ったことは知っている", held("10:00", "15:00"), direct("09:00"), false],
    ["届いたあとに言ったことは知っている", held("10:00", "15:00"), direct("16:00"), false],
    ["すぐ届いたものどうし", direct("09:00"), direct("10:00"), false],
    ["同じ機械にためたものどうし", held("10:00", "15:00"), held("11:00", "15:01"), false],
  ])("%s", (_title, one, other, unaware) => {
    expect(areUnaware(one, other)).toBe(unaware);
  });
});

describe("いま言えること", () => {
  test.each<[string, Came[], Came[]]>([
    ["新しいものだけ", [direct("09:00"), direct("10:00")], [direct("10:00")]],
    [
      "知らずに言った二つは、言った順に両方",
      [direct("12:00"), held("10:00", "15:00")],
      [held("10:00", "15:00"), direct("12:00")],
    ],
    [
      "両方を見てから言ったものだけ",
      [direct("12:00"), held("10:00", "15:00"), direct("16:00")],
      [direct("16:00")],
    ],
    [
      "機械の中で言いなおしたら、あとのほうと並ぶ",
      [direct("12:00"), held("10:00", "15:00"), held("11:00", "15:01")],
      [held("11:00", "15:01"), direct("12:00")],
    ],
    ["何もない", [], []],
  ])("%s", (_title, rows, hold) => {
    expect(holding(rows, (row) => row)).toEqual(hold);
  });
});
