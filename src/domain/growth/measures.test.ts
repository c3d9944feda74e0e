import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSupportLevel, type SupportLevel } from "../programme/support-level.ts";
import { calibration, mastery, pctIndependent, supportIndex } from "./measures.ts";
import vectors from "./measures.vectors.json" with { type: "json" };

const levels = fc.array(fc.constantFrom<SupportLevel>("I", "V", "G", "M", "P", "NA", "NR"));

describe("ひとりでの割合", () => {
  test.each(vectors.taskAnalysis)("$steps → $pctIndependent", ({ steps, pctIndependent: pct }) => {
    expectNear(pctIndependent(steps.filter(isSupportLevel)), pct);
  });

  test("反応を待った手順は、やってみた数に入り、ひとりでの数に入らない", () => {
    expect(pctIndependent(["I", "NR"])).toBe(50);
  });

  test("並べかえても、しなかった手順を足しても変わらず、いつも0から100の間", () => {
    fc.assert(
      fc.property(levels, (some) => {
        const pct = pctIndependent(some);
        expect(pctIndependent(some.toReversed())).toBe(pct);
        expect(pctIndependent([...some, "NA"])).toBe(pct);
        expect(pct === null).toBe(some.every((level) => level === "NA"));
        expect(pct === null || (pct >= 0 && pct <= 100)).toBe(true);
      }),
    );
  });
});

describe("支援の目安（参考）", () => {
  test.each(vectors.supportIndex)("$steps → $index", ({ steps, index }) => {
    expectNear(supportIndex(steps.filter(isSupportLevel)), index);
  });

  test("ひとりでの割合より小さくなることはない", () => {
    fc.assert(
      fc.property(levels, (some) => {
        expect((supportIndex(some) ?? 0) + 1e-9).toBeGreaterThanOrEqual(pctIndependent(some) ?? 0);
      }),
    );
  });
});

describe("できるようになった回", () => {
  test.each(vectors.mastery)(
    "$series を $criterion % で $consecutive 回続けて → $masteredAt",
    ({ series, criterion, consecutive, masteredAt }) => {
      expect(mastery(series, criterion, consecutive)).toBe(masteredAt);
    },
  );

  test("基準を決めなければ、100 % を3回", () => {
    expect(mastery([100, 100, 100])).toBe(2);
    expect(mastery([100, 100, 99.9])).toBeNull();
    expect(mastery([90, 95, 90], 90)).toBe(2);
  });

  test("0回続けてという決まりは誤り", () => {
    expect(() => mastery([100], 100, 0)).toThrow(RangeError);
  });

  test("あとに何が続いても、できるようになった回は動かない", () => {
    const pct = fc.option(fc.constantFrom(0, 50, 90, 100));
    fc.assert(
      fc.property(fc.array(pct), fc.array(pct), (before, after) => {
        const at = mastery(before);
        if (at !== null) expect(mastery([...before, ...after])).toBe(at);
      }),
    );
  });
});

describe("やる前の自信と、やった後", () => {
  test.each(vectors.calibration)(
    "自信 $confidence、ひとりで $pctIndependent % → $value",
    ({ confidence, pctIndependent: pct, value }) => {
      expectNear(calibration(confidence, pct), value);
    },
  );

  test("やってみなかった日は、比べない", () => {
    expect(calibration(8, null)).toBeNull();
  });

  test.each([-1, 11, Number.NaN])("自信 %d という答えはない", (confidence) => {
    expect(() => calibration(confidence, 50)).toThrow(RangeError);
  });
});

function expectNear(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 2);
}
