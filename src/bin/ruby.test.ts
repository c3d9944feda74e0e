import { describe, expect, test } from "vitest";
import { openTokenizer } from "../readings/tokenizer.ts";
import { withReadings } from "./ruby.ts";

const loaded = openTokenizer();

async function ruby(...chunks: readonly (string | Uint8Array)[]): Promise<string> {
  async function* input() {
    for (const chunk of chunks)
      yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
  }
  let said = "";
  for await (const line of withReadings(input(), () => loaded)) said += line;
  return said;
}

describe("ippo ruby", () => {
  test.each([
    ["空", "", ""],
    ["行の終わりはそのまま", "予定\r\n\n予定\n", "{予定|よてい}\r\n\n{予定|よてい}\n"],
    ["最後の行に改行がない", "予定", "{予定|よてい}"],
    ["絵文字と半角", "😀ｱｲｳ abc 予定", "😀ｱｲｳ abc {予定|よてい}"],
    ["BOM も残る", "\uFEFF予定\n", "\uFEFF{予定|よてい}\n"],
    ["書き方の記号", "{a|b}\\\n", "\\{a|b\\}\\\\\n"],
  ])("%s", async (_name, text, line) => {
    expect(await ruby(text)).toBe(line);
  });

  test("字の途中で切れて届いても同じ", async () => {
    const bytes = new TextEncoder().encode("支援員と話した。\n次の予定\n");
    const whole = await ruby(bytes);
    for (let cut = 1; cut < bytes.length; cut++)
      expect(await ruby(bytes.slice(0, cut), bytes.slice(cut))).toBe(whole);
  });

  test("とても長い行も、文ごとに出る", async () => {
    const sentence = "予定を確認します。";
    const chunks = Array<string>(10).fill(sentence.repeat(1000));
    const read = "{予定|よてい}を{確認|かくにん}します。";
    expect(await ruby(...chunks)).toBe(read.repeat(10_000));
  });

  test("かなだけなら辞書を開かない", async () => {
    async function* input() {
      yield new TextEncoder().encode("かな\n");
    }
    const lines: string[] = [];
    for await (const line of withReadings(input(), () => Promise.reject(new Error("opened"))))
      lines.push(line);
    expect(lines).toEqual(["かな\n"]);
  });

  test.each([
    ["シフトJIS", [new Uint8Array([0x93, 0xfa, 0x96, 0x7b])]],
    ["途中で終わる字", ["予定\n", new Uint8Array([0xe6, 0x97])]],
  ])("UTF-8 でない入力は断る: %s", async (_name, chunks) => {
    await expect(ruby(...chunks)).rejects.toThrow("not UTF-8");
  });
});
