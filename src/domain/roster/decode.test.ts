import * as fc from "fast-check";
import { encode } from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeCsv, rosterByteLimit } from "./decode.ts";
import { parseRoster } from "./parse-roster.ts";

const csv = (line: string) => `氏名,ふりがな,生年月日,利用開始日,グループ\r\n${line}`;
const hana = "髙橋 花,たかはし はな,平成5年4月1日,R8.4.1,一班";
const umi = "山﨑 海,ヤマザキ ウミ,1990-02-28,2026/4/1,";

describe("文字の読み方", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(csv(umi)), "UTF-8"],
    ["印（BOM）のある UTF-8", new TextEncoder().encode(`\uFEFF${csv(umi)}`), "UTF-8"],
    ["Excel の CP932", encode(csv(hana), "cp932"), "CP932"],
  ] as const)("%s を読む", (_, bytes, encoding) => {
    const result = decodeCsv(bytes);
    expect(result.ok && result.value.encoding).toBe(encoding);
    expect(result.ok && result.value.text.startsWith("氏名")).toBe(true);
    expect(result.ok && /髙橋|山﨑/.test(result.value.text)).toBe(true);
    expect(result.ok && parseRoster(result.value.text, [], "2026-11-19").ok).toBe(true);
  });

  test.each([
    ["UTF-16", Buffer.from(csv(umi), "utf16le"), "roster.encoding"],
    ["英字だけの UTF-16", Buffer.from("name,kana", "utf16le"), "roster.encoding"],
    ["EUC-JP", encode(csv(hana), "eucjp"), "roster.encoding"],
    ["途中で切れた UTF-8", new TextEncoder().encode("氏名").subarray(0, 5), "roster.encoding"],
    ["写真", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00]), "roster.encoding"],
    ["Excel のブック", new Uint8Array([0x50, 0x4b, 3, 4, 20]), "roster.workbook"],
    ["古い Excel", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "roster.workbook"],
    ["空", new Uint8Array(), "roster.empty"],
    ["空行だけ", new TextEncoder().encode("\r\n\r\n"), "roster.empty"],
    ["大きすぎる", new Uint8Array(rosterByteLimit + 1).fill(0x41), "roster.tooLarge"],
  ])("%s は断る", (_, bytes, code) => {
    expect(decodeCsv(bytes)).toMatchObject({ ok: false, problem: { code } });
  });

  test("どんなバイトでも、壊れた文字を作らずに、読むか断る", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = decodeCsv(bytes);
        const given = Buffer.from(bytes).includes(Buffer.from("\uFFFD"));
        if (result.ok && !given) expect(result.value.text).not.toContain("\uFFFD");
      }),
    );
  });
});
