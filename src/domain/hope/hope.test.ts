import { describe, expect, test } from "vitest";
import { brokenRules } from "../easy/rules.ts";
import {
  hopeAreas,
  hopeAreaWords,
  hopeHistory,
  hopesNow,
  sayHope,
  type HopeVersion,
} from "./hope.ts";
import { markMostNow, mostNow, type MostNow } from "./most-now.ts";

const said = (
  versionId: string,
  hopeId: string,
  day: string,
  change: Partial<HopeVersion> = {},
): HopeVersion => ({
  versionId,
  hopeId,
  area: "work",
  words: "カフェで はたらきたい",
  pictures: [],
  photoId: null,
  voiceId: null,
  provenance: { how: "alone", helpedBy: null },
  givenOn: day,
  recordedAt: new Date(`${day}T03:00:00Z`),
  ...change,
});
const cafe = said("v1", "cafe", "2026-04-06");
const cafeAgain = said("v2", "cafe", "2026-09-01", { words: "まちの カフェで はたらきたい" });
const friends = said("v3", "friends", "2026-05-01", {
  area: "friends",
  words: "ともだちが ほしい",
});
const versions = [cafeAgain, friends, cafe];

describe("願いの版", () => {
  test.each([
    ["言葉", { words: "パンを つくる" }, "ok"],
    ["絵だけ", { words: "", pictures: ["bread"] }, "ok"],
    ["写真や声だけ", { words: " ", voiceId: "a1" }, "ok"],
    ["何もない", { words: "　" }, "hope.nothingSaid"],
  ])("%s", (_, change, expected) => {
    const result = sayHope([], said("v", "h", "2026-04-06", change), null);
    expect(result.ok ? "ok" : result.problem.code).toBe(expected);
  });

  test("言い直しても、前の言葉は一字も変わらず残る", () => {
    const result = sayHope(
      [cafe],
      said("v2", "new-id", "2026-09-01", { words: "　やっぱり パン " }),
      "cafe",
    );
    expect(result).toMatchObject({
      ok: true,
      value: { hopeId: "cafe", words: "　やっぱり パン " },
    });
    expect(hopeHistory(versions, "cafe").map(({ words }) => words)).toEqual([
      "カフェで はたらきたい",
      "まちの カフェで はたらきたい",
    ]);
  });

  test("知らない願いや、別の分野の願いを言い直すことはできない", () => {
    expect(sayHope([cafe], cafeAgain, "gone")).toMatchObject({ problem: { code: "hope.unknown" } });
    expect(sayHope([cafe], friends, "cafe")).toMatchObject({
      problem: { code: "hope.areaChanged" },
    });
  });

  test("いまの願いは、それぞれの新しい版で、新しい順", () => {
    expect(hopesNow(versions).map(({ versionId }) => versionId)).toEqual(["v2", "v3"]);
  });

  test("いったん置いた願いは消えず、また手に取れる", () => {
    const aside = {
      hopeId: "cafe",
      kind: "laidAside",
      recordedAt: new Date("2026-10-01"),
    } as const;
    const again = { hopeId: "cafe", kind: "takenUp", recordedAt: new Date("2026-10-05") } as const;
    expect(hopesNow(versions, [aside]).map(({ hopeId }) => hopeId)).toEqual(["friends"]);
    expect(hopesNow(versions, [again, aside]).map(({ hopeId }) => hopeId)).toEqual([
      "cafe",
      "friends",
    ]);
    expect(hopeHistory(versions, "cafe")).toHaveLength(2);
  });

  test("六つの分野に、やさしい言葉がある", () => {
    expect(hopeAreas).toHaveLength(6);
    for (const area of hopeAreas) expect(brokenRules(hopeAreaWords[area].easy)).toEqual([]);
  });
});

describe("いま いちばん", () => {
  const now = hopesNow(versions);
  const mark = (
    hopeId: string | null,
    at: string,
    how: "alone" | "typed_for" | "interpreted" = "alone",
  ): MostNow => ({
    hopeId,
    markedOn: at.slice(0, 10),
    recordedAt: new Date(at),
    provenance: how === "alone" ? { how, helpedBy: null } : { how, helpedBy: "staff-abe" },
  });

  test.each([
    ["じぶんで", mark("cafe", "2026-09-02T00:00:00Z"), "ok"],
    ["手伝ってもらって", mark("cafe", "2026-09-02T00:00:00Z", "typed_for"), "ok"],
    ["くみとって", mark("cafe", "2026-09-02T00:00:00Z", "interpreted"), "hope.notByPerson"],
    ["しるしを外す", mark(null, "2026-09-02T00:00:00Z"), "ok"],
    ["知らない願い", mark("gone", "2026-09-02T00:00:00Z"), "hope.unknown"],
  ])("%s", (_, one, expected) => {
    const result = markMostNow(now, one);
    expect(result.ok ? "ok" : result.problem.code).toBe(expected);
  });

  test("最後に付けたしるしが、いま", () => {
    const marks = [mark("friends", "2026-09-03T00:00:00Z"), mark("cafe", "2026-09-02T00:00:00Z")];
    expect(mostNow(now, [])).toBeNull();
    expect(mostNow(now, marks)?.hopeId).toBe("friends");
    expect(mostNow(now, [...marks, mark(null, "2026-09-04T00:00:00Z")])).toBeNull();
    expect(mostNow([cafe], marks)).toBeNull();
  });
});
