import { describe, expect, test } from "vitest";

import { checkPassword } from "../../src/auth/password-rules.ts";
import { hashPassword, verifyPassword } from "../../src/auth/password.ts";

const around = ["森田 さくら", "もりたさくら", "ひだまり作業所", "sakura.morita@hidamari.example"];

const codeOf = async (password: string): Promise<string> => {
  const checked = await checkPassword(password, around);
  return checked.ok ? "ok" : checked.problem.code;
};

describe("パスワードの決まり", () => {
  test.each([
    ["12文字に1つ足りない", "tKq8vZr2LmX", "password.tooShort"],
    ["12文字", "tKq8vZr2LmXw", "ok"],
    ["絵文字も1文字と数える", "🍞🚃🌳🎵⭐🏠🧵📷⏰🚲🧼", "password.tooShort"],
    ["日本語の文", "みどりの 傘と 七輪と 渡し舟", "ok"],
    ["128文字", "tKq8 vZr2 ".repeat(12) + "LmXw9pQs", "ok"],
    ["129文字", "tKq8 vZr2 ".repeat(12) + "LmXw9pQsY", "password.tooLong"],
    ["漏れた一覧にある", "123456789012", "password.easyToGuess"],
    ["漏れた一覧にある語と数字", "password1234", "password.easyToGuess"],
    ["くり返し", "passwordpassword", "password.easyToGuess"],
    ["記号に置きかえただけ", "P@ssw0rd!2026", "password.easyToGuess"],
    ["鍵盤の並び", "qwertyuiop[]", "password.easyToGuess"],
    ["同じ字", "aaaaaaaaaaaaaaaa", "password.easyToGuess"],
    ["自分の名前", "森田さくらのひみつの傘と舟", "password.ownName"],
    ["全角・大文字にしても名前", "ＳＡＫＵＲＡtKq8vZr2LmX", "password.ownName"],
    ["アドレスの一部", "morita-tKq8vZr2LmX", "password.ownName"],
    ["事業所の名前", "ひだまり作業所tKq8vZr2", "password.ownName"],
  ])("%s", async (_, password, expected) => {
    expect(await codeOf(password)).toBe(expected);
  });

  test("Argon2id で、同じ語でも毎回ちがう形で置く", async () => {
    const [one, two] = await Promise.all([
      hashPassword("tKq8vZr2LmXw"),
      hashPassword("tKq8vZr2LmXw"),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(one, "tKq8vZr2LmXw")).toBe(true);
    expect(await verifyPassword(one, "tKq8vZr2LmXW")).toBe(false);
  });

  test("同じ文字がちがうバイトで届いても同じ語", async () => {
    const stored = await hashPassword("がぎぐげござじずぜぞ傘舟");
    expect(await verifyPassword(stored, "がぎぐげござじずぜぞ傘舟".normalize("NFD"))).toBe(true);
  });
});
