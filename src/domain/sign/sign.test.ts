import { describe, expect, test } from "vitest";

import { adjust, seenBy } from "./adjustment.ts";
import {
  isResting,
  linesOf,
  partAfter,
  partsNow,
  partsOf,
  sayPart,
  type CardPart,
  type SaidPart,
} from "./card.ts";
import { saysAnew, tellColour } from "./colour.ts";

const said = (versionId: string, change: Partial<SaidPart> = {}): SaidPart => ({
  versionId,
  cardId: "card",
  part: "sign",
  words: "こえが 大きく なる",
  pictures: [],
  photoId: null,
  voiceId: null,
  provenance: { how: "alone", helpedBy: null },
  givenOn: "2026-11-20",
  recordedAt: new Date("2026-11-20T00:00:00Z"),
  ...change,
});

describe("カード", () => {
  test.each([
    ["言葉", {}, "ok"],
    ["絵だけ", { words: "", pictures: ["voice"] }, "ok"],
    ["写真だけ", { words: " ", photoId: "p" }, "ok"],
    ["声だけ", { words: "", voiceId: "v" }, "ok"],
    ["何もない", { words: "　\n" }, "sign.nothingSaid"],
    ["いいサインに「しないでほしいこと」", { part: "notThis" as const }, "sign.notAsked"],
  ])("%s", (_, change, expected) => {
    const result = sayPart("good", said("v", change));
    expect(result.ok ? "ok" : result.problem.code).toBe(expected);
  });

  test("問いの順は、サイン・すること・してほしいこと。つらいサインだけ、しないでほしいこともある", () => {
    expect(partsOf("care")).toEqual(["sign", "coping", "fromOthers"]);
    expect(partsOf("hard")).toEqual(["sign", "coping", "fromOthers", "notThis"]);
    expect(partAfter("care", "fromOthers")).toBeNull();
    expect(partAfter("hard", "fromOthers")).toBe<CardPart>("notThis");
  });

  test("いまの言葉は、問いごとの新しいもの。前の言葉は変わらない", () => {
    const later = new Date("2026-11-21T00:00:00Z");
    const versions = [
      said("v3", { words: "だまる", recordedAt: later }),
      said("v1"),
      said("v2", { part: "coping", words: "あるく" }),
    ];
    const now = partsNow(versions);
    expect(now.get("sign")?.versionId).toBe("v3");
    expect(now.get("coping")?.versionId).toBe("v2");
    expect(now.get("fromOthers")).toBeUndefined();
    expect(versions[1]?.words).toBe("こえが 大きく なる");
  });

  test("しまったカードは、また出すまでしまってある", () => {
    const aside = {
      cardId: "card",
      kind: "laidAside",
      recordedAt: new Date("2026-10-01"),
    } as const;
    const again = { cardId: "card", kind: "takenUp", recordedAt: new Date("2026-10-05") } as const;
    expect(isResting("card", [])).toBe(false);
    expect(isResting("card", [aside])).toBe(true);
    expect(isResting("card", [again, aside])).toBe(false);
    expect(isResting("other", [aside])).toBe(false);
  });

  test("一行に一つ。空の行は数えず、言葉はそのまま", () => {
    expect(linesOf("みずを のむ\r\n　\n あるく ")).toEqual(["みずを のむ", " あるく "]);
    expect(linesOf("")).toEqual([]);
  });
});

describe("きょうの色", () => {
  test("同じ色をもう一度選んでも、新しいことは言っていない", () => {
    expect(saysAnew(null, "care")).toBe(true);
    expect(saysAnew({ colour: "care" }, "care")).toBe(false);
    expect(saysAnew({ colour: "care" }, "good")).toBe(true);
  });

  test.each([
    ["きょうの色を、きょういる人に", {}, "ok"],
    ["きのうの色", { said: { givenOn: "2026-11-19" } }, "colour.notToday"],
    ["きょういない人に", { staffId: "kato" }, "colour.notHere"],
    ["もうつたえた人に", { told: ["ohno"] }, "colour.toldAlready"],
    ["ほかの人につたえたあとに", { told: ["hayashi"] }, "ok"],
  ])("%s つたえる", (_, change, expected) => {
    const result = tellColour({
      said: { givenOn: "2026-11-20" },
      staffId: "ohno",
      today: "2026-11-20",
      here: ["ohno", "hayashi"],
      told: [],
      ...change,
    });
    expect(result.ok ? "ok" : result.problem.code).toBe(expected);
  });
});

describe("変えたこと", () => {
  test("つたえてもらった人だけが書け、取り消されたあとは書けない", () => {
    const told = { staffId: "ohno", isWithdrawn: false };
    expect(adjust(told, "ohno").ok).toBe(true);
    expect(adjust(told, "hayashi").ok).toBe(false);
    expect(adjust({ ...told, isWithdrawn: true }, "ohno").ok).toBe(false);
  });

  test("自分が言うまで、相手の見方は見えない", () => {
    expect(seenBy(null, "helped")).toEqual({ mine: null, theirs: null });
    expect(seenBy("noChange", "helped")).toEqual({ mine: "noChange", theirs: "helped" });
    expect(seenBy("noChange", null)).toEqual({ mine: "noChange", theirs: null });
  });
});
