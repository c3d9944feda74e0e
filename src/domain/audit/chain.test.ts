import canonicalize from "canonicalize";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chainHash,
  chainStart,
  signHead,
  verifyChain,
  type ChainedEntry,
  type SignedHead,
} from "./chain.ts";

const key = new TextEncoder().encode("鍵は事業所の外にある");

function chain(...bodies: string[]): ChainedEntry[] {
  let hash = chainStart.hash;
  return bodies.map((body, index) => {
    const entry = canonicalize({ seq: index + 1, body }) ?? "";
    hash = chainHash(hash, entry);
    return { seq: index + 1, entry, hash };
  });
}
function headOf(entries: ChainedEntry[]): SignedHead {
  const { seq, hash } = entries.at(-1) ?? chainStart;
  const unsigned = { operatorId: "法人", day: "2026-05-01", seq, hash };
  return { ...unsigned, signature: signHead(unsigned, key) };
}
const intact = chain("見た", "書いた", "送った", "読んだ");
const head = { signed: headOf(intact), key };

test("鎖のはじめと一つ目の値は、外の道具で計算した値と同じ", () => {
  expect(chainStart.hash).toBe("0".repeat(64));
  // printf '%064d{"a":"あ"}' 0 | sha256sum
  expect(chainHash(chainStart.hash, '{"a":"あ"}')).toBe(
    "d9bbccaee49f5b54b725a86e1583a33cbacd97331b69545481151b059526f0e5",
  );
});

test("手のついていない鎖は、先まで確かめられる", () => {
  expect(verifyChain(intact, head)).toEqual({
    ok: true,
    value: { seq: 4, hash: intact[3]?.hash },
  });
  expect(verifyChain([])).toEqual({ ok: true, value: chainStart });
  expect(verifyChain([], { signed: headOf([]), key }).ok).toBe(true);
});

test("署名のあとに続いた記録は、あってよい", () => {
  expect(verifyChain(intact, { signed: headOf(intact.slice(0, 2)), key }).ok).toBe(true);
});

describe("手をつけると、どこでどうしたかがわかる", () => {
  const [one, two, three, four] = intact;
  if (!one || !two || !three || !four) throw new Error("the chain has four entries");
  const rewritten = chain("見た", "書いた", "消した", "読んだ");
  const cases: [string, ChainedEntry[], object][] = [
    [
      "中身を変えた",
      [one, { ...two, entry: two.entry.replace("書", "描") }, three, four],
      { code: "audit.changed", seq: 2 },
    ],
    [
      "値を変えた",
      [one, { ...two, hash: three.hash }, three, four],
      { code: "audit.changed", seq: 2 },
    ],
    ["途中を消した", [one, two, four], { code: "audit.missing", seq: 3, found: 4 }],
    ["はじめを消した", [two, three, four], { code: "audit.missing", seq: 1, found: 2 }],
    [
      "途中を消して番号をつめた",
      [one, two, { ...four, seq: 3 }],
      { code: "audit.changed", seq: 3 },
    ],
    ["入れかえた", [one, three, two, four], { code: "audit.missing", seq: 2, found: 3 }],
    ["同じ記録を二度", [one, two, two, three], { code: "audit.reordered", seq: 3, found: 2 }],
    [
      "終わりを切った",
      [one, two, three],
      { code: "audit.truncated", day: "2026-05-01", seq: 4, found: 3 },
    ],
    ["全部消した", [], { code: "audit.truncated", day: "2026-05-01", seq: 4, found: 0 }],
    ["途中から全部書き直した", rewritten, { code: "audit.rewritten", day: "2026-05-01", seq: 4 }],
  ];
  test.each(cases)("%s", (_, entries, problem) => {
    expect(verifyChain(entries, head)).toEqual({ ok: false, problem });
  });

  test("切った終わりは、署名なしではわからない", () => {
    expect(verifyChain(intact.slice(0, 3)).ok).toBe(true);
  });

  test.each([
    ["番号を減らした", { seq: 3, hash: intact[2]?.hash ?? "" }],
    ["日を変えた", { day: "2026-05-02" }],
    ["法人を変えた", { operatorId: "よその法人" }],
    ["署名を短くした", { signature: "00" }],
    ["署名を空にした", { signature: "" }],
  ])("署名された先を書きかえた: %s", (_, change) => {
    const signed = { ...head.signed, ...change };
    expect(verifyChain(intact, { signed, key })).toEqual({
      ok: false,
      problem: { code: "audit.headForged", day: signed.day },
    });
  });

  test("別の鍵の署名は受けつけない", () => {
    const other = { signed: headOf(intact), key: new Uint8Array([1]) };
    expect(verifyChain(intact, other).ok).toBe(false);
  });
});

test("どの一文字を変えても、鎖は切れる", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      (bodies, which, at) => {
        const entries = chain(...bodies);
        const index = which % entries.length;
        const changed = entries.map((entry, position) =>
          position === index ? { ...entry, entry: flip(entry.entry, at) } : entry,
        );
        expect(verifyChain(entries).ok).toBe(true);
        expect(verifyChain(changed)).toEqual({
          ok: false,
          problem: { code: "audit.changed", seq: index + 1 },
        });
      },
    ),
  );
});

function flip(text: string, at: number): string {
  const position = at % text.length;
  const other = text[position] === "x" ? "y" : "x";
  return text.slice(0, position) + other + text.slice(position + 1);
}
