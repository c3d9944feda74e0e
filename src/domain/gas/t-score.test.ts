import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkGas, weightOf } from "./check.ts";
import vectors from "./gas.vectors.json" with { type: "json" };
import { defaultRho, gasChange, gasLevels, gasT } from "./t-score.ts";

describe("達成の目安 T", () => {
  test.each(vectors.tScores)("$scores 重み $weights ρ $rho → $t", ({ scores, weights, rho, t }) => {
    expect(gasT(scores, weights, rho)).toBeCloseTo(t, 6);
  });

  const table = Object.entries(vectors.equalWeights).flatMap(([count, row]) =>
    Object.entries(row).map(([sum, t]) => ({ count: Number(count), sum: Number(sum), t })),
  );
  test("重みのない換算表は、目標1〜6個の90か所すべてで合う", () => {
    expect(table).toHaveLength(90);
    for (const { count, sum, t } of table) {
      expect(gasT(spread(sum, count)), `${count}個で合計${sum}`).toBeCloseTo(t, 2);
    }
  });

  test("平方根を落とした式の値（50.357…）にはならず、ちょうど55", () => {
    const wrong = vectors.invalid.find((row) => row.must_not_equal !== undefined);
    const t = gasT(wrong?.scores ?? [], wrong?.weights);
    expect(t).toBe(55);
    expect(t).not.toBeCloseTo(wrong?.must_not_equal ?? Number.NaN, 3);
  });

  test("まだ見ていない目標は、分子にも分母にも入らない", () => {
    expect(gasT([1, null, 0], [2, 9, 3])).toBe(gasT([1, 0], [2, 3]));
    expect(gasT([1, Number.NaN])).toBe(gasT([1]));
  });

  test("一つも見ていなければ、50ではなく値がない", () => {
    expect(gasT([])).toBeNull();
    expect(gasT([null, null], [1, 2])).toBeNull();
  });

  test.each([
    ["3という段階", [3], undefined, 0.3, "gas.levelUnknown"],
    ["0.5という段階", [0.5], undefined, 0.3, "gas.levelUnknown"],
    ["重み0", [1], [0], 0.3, "gas.weightUnknown"],
    ["重みが負", [1, 1], [1, -1], 0.3, "gas.weightUnknown"],
    ["重みが無限", [1], [Number.POSITIVE_INFINITY], 0.3, "gas.weightUnknown"],
    ["重みの数が合わない", [1, 1], [1], 0.3, "gas.weightsMissing"],
    ["ρが1", [1], undefined, 1, "gas.rhoUnknown"],
    ["ρが負", [1], undefined, -0.1, "gas.rhoUnknown"],
  ])("%s は、入力では断り、式では止まる", (_, levels, weights, rho, code) => {
    expect(checkGas(levels, weights, rho).map((problem) => problem.code)).toContain(code);
    expect(() => gasT(levels, weights, rho)).toThrow(RangeError);
  });

  test("正しい入力に断りはなく、重みは大切さと難しさの積", () => {
    expect(checkGas([1, null, -2], [weightOf(3, 3), weightOf(1, 2), 1])).toEqual([]);
    expect(weightOf(3, 2)).toBe(6);
  });
});

describe("前との差", () => {
  test("同じ目標、同じ重みで +22.548634", () => {
    expect(gasChange([-2, -1, -1], [0, 0, 1], [9, 6, 4])).toBeCloseTo(22.548634, 6);
  });

  test("片方でしか見ていない目標は、どちらにも入れない", () => {
    expect(gasChange([-1, null], [0, 2], [3, 5])).toBe(10);
    expect(gasChange([null], [2])).toBeNull();
  });

  test("目標の数が違えば、比べられない", () => {
    expect(() => gasChange([1], [1, 1])).toThrow(RangeError);
  });
});

describe("いつでも成り立つこと", () => {
  const goal = fc.record({
    level: fc.constantFrom(...gasLevels),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  const goals = fc.array(goal, { minLength: 1, maxLength: 12 });
  const rhos = fc.double({ min: 0, max: 0.9, noNaN: true });
  const t = (some: readonly { level: number; weight: number }[], rho = defaultRho): number => {
    const score = gasT(
      some.map(({ level }) => level),
      some.map(({ weight }) => weight),
      rho,
    );
    if (score === null) throw new Error("a rated goal has a score");
    return score;
  };

  test("すべて0なら、重みとρによらず50", () => {
    fc.assert(
      fc.property(goals, rhos, (some, rho) => {
        expect(
          t(
            some.map((one) => ({ ...one, level: 0 })),
            rho,
          ),
        ).toBe(50);
      }),
    );
  });

  test("正負を入れかえると、足して100", () => {
    fc.assert(
      fc.property(goals, rhos, (some, rho) => {
        const mirrored = some.map(({ level, weight }) => ({ level: -level, weight }));
        expect(t(some, rho) + t(mirrored, rho)).toBeCloseTo(100, 9);
      }),
    );
  });

  test("重みをみな同じ倍にしても、並べかえても、変わらない", () => {
    fc.assert(
      fc.property(goals, fc.integer({ min: 2, max: 50 }), (some, times) => {
        const scaled = some.map(({ level, weight }) => ({ level, weight: weight * times }));
        expect(t(scaled)).toBeCloseTo(t(some), 9);
        expect(t(some.toReversed())).toBeCloseTo(t(some), 9);
      }),
    );
  });

  test("一つの目標が上がれば、Tも上がる", () => {
    fc.assert(
      fc.property(goals, fc.nat(), (some, seed) => {
        const at = seed % some.length;
        const one = some[at];
        if (one === undefined || one.level === 2) return;
        const raised = some.with(at, { ...one, level: gasLevels[one.level + 3] ?? 2 });
        expect(t(raised)).toBeGreaterThan(t(some));
      }),
    );
  });

  test("重みが同じなら、目標がいくつでも50から36.5148以上は離れない", () => {
    const limit = 20 / Math.sqrt(0.3);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...gasLevels), { minLength: 1, maxLength: 200 }),
        (levels) => {
          expect(Math.abs((gasT(levels) ?? Number.NaN) - 50)).toBeLessThan(limit);
        },
      ),
    );
  });

  test("同じ向きの目標が二つ以上なら、ρが0のほうが50から遠い", () => {
    const upward = fc.array(
      fc.record({
        level: fc.constantFrom(1 as const, 2 as const),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(upward, (some) => {
        expect(t(some, 0)).toBeGreaterThan(t(some, 0.3));
      }),
    );
  });
});

/** Some levels of `count` goals that add up to `sum`. */
function spread(sum: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const before = Math.trunc((sum * index) / count);
    return Math.trunc((sum * (index + 1)) / count) - before;
  });
}
