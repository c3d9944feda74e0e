import { describe, expect, test } from "vitest";
import { brokenRules } from "../easy/rules.ts";
import { assessmentAreas, assessmentItems, publicSheets } from "./areas.ts";
import { answerLevels, answerWords, type AnswerLevel, type ItemAnswer } from "./answer.ts";
import { recordOutcome, topics, type Outcome } from "./talk.ts";
import {
  handInPersons,
  handInSupporters,
  noViews,
  supporterMayRate,
  visibleTo,
  waive,
  type TwoViews,
} from "./two-views.ts";

const at = new Date("2026-04-06T01:00:00Z");
const answer = (
  item: string,
  level: AnswerLevel | null,
  change: Partial<ItemAnswer> = {},
): ItemAnswer => ({
  item,
  level,
  words: "",
  skipped: null,
  ...change,
});
const persons = (...answers: ItemAnswer[]) =>
  ({ answers, at, by: "haruto", provenance: { how: "alone", helpedBy: null } }) as const;
const supporters = (...answers: ItemAnswer[]) => ({ answers, at, by: "staff-abe" });
const waiver = {
  reason: "personDeclined",
  words: "いまは答えたくないと本人が言った",
  by: "staff-abe",
  at,
} as const;

function value<T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const code = (result: { ok: boolean; problem?: { code: string } }): string =>
  result.problem?.code ?? "ok";

describe("項目", () => {
  test("八つの分野に、三つから五つずつ、同じ名前はない", () => {
    expect(assessmentAreas).toHaveLength(8);
    for (const { items } of assessmentAreas) {
      expect(items.length).toBeGreaterThanOrEqual(3);
      expect(items.length).toBeLessThanOrEqual(5);
    }
    expect(new Set(assessmentItems.map(({ item }) => item)).size).toBe(assessmentItems.length);
  });

  test("どの項目にも、どの答えにも、やさしい言葉がある", () => {
    const pairs = [
      ...assessmentAreas.map(({ words }) => words),
      ...assessmentItems.map(({ words }) => words),
      ...Object.values(answerWords).flatMap((levels) => Object.values(levels)),
    ];
    expect(pairs.length).toBeGreaterThan(40);
    for (const { std, easy } of pairs) {
      expect(brokenRules(easy), easy).toEqual([]);
      expect(std).not.toBe("");
    }
    expect(answerLevels).toHaveLength(3);
  });

  test("公の様式は、名前と作った所だけ", () => {
    for (const sheet of publicSheets) expect(Object.keys(sheet)).toEqual(["name", "by"]);
  });
});

describe("本人が先、支援員はあと", () => {
  const own = persons(answer("task.keep", "partly"));
  const theirs = supporters(answer("task.keep", "well"));

  test("本人の答えがないうちは、支援員は答えられない", () => {
    expect(supporterMayRate(noViews)).toBe(false);
    expect(code(handInSupporters(noViews, theirs))).toBe("assessment.selfFirst");
  });

  test("本人が答えれば、支援員も答えられ、そろえば両方が両方を見る", () => {
    const first = value(handInPersons(noViews, own));
    expect(visibleTo("supporter", first)).toEqual([]);
    expect(visibleTo("person", first)).toEqual(["person"]);
    const both = value(handInSupporters(first, theirs));
    expect(visibleTo("supporter", both)).toEqual(["person", "supporter"]);
    expect(visibleTo("person", both)).toEqual(["person", "supporter"]);
  });

  test("理由を書けば待たずに進め、あとから本人も答えられて、両方が残る", () => {
    const waived = value(waive(noViews, waiver));
    expect(visibleTo("supporter", waived)).toEqual([]);
    const rated = value(handInSupporters(waived, theirs));
    expect(visibleTo("supporter", rated)).toEqual(["supporter"]);
    expect(visibleTo("person", rated)).toEqual(["supporter"]);
    const unable = value(waive(noViews, { ...waiver, reason: "notPossibleNow" }));
    expect(visibleTo("person", value(handInSupporters(unable, theirs)))).toEqual([]);
    const both = value(handInPersons(rated, own));
    expect(both).toMatchObject({ person: own, supporter: theirs, waiver });
    expect(visibleTo("supporter", both)).toEqual(["person", "supporter"]);
  });

  test.each(["", "　", "特になし", "なし"])("「%s」は、待たない理由にならない", (words) => {
    expect(code(waive(noViews, { ...waiver, words }))).toBe("assessment.waiverReasonMissing");
  });

  test("渡した答えは、もう変わらない", () => {
    const first = value(handInPersons(noViews, own));
    expect(code(handInPersons(first, own))).toBe("assessment.alreadyGiven");
    expect(code(waive(first, waiver))).toBe("assessment.alreadyGiven");
    const both = value(handInSupporters(first, theirs));
    expect(code(handInSupporters(both, theirs))).toBe("assessment.alreadyGiven");
  });

  test.each([
    ["わからない", answer("task.keep", null, { skipped: "unknown" }), "ok"],
    ["こたえたくない", answer("task.keep", null, { skipped: "noAnswer" }), "ok"],
    ["言葉だけ", answer("task.keep", null, { words: "すき" }), "ok"],
    [
      "ぜんぶ あとで",
      answer("task.keep", null, { skipped: "later" }),
      "assessment.nothingAnswered",
    ],
    ["知らない項目", answer("task.unknown", "well"), "assessment.itemUnknown"],
  ])("%s", (_, one, expected) => {
    expect(code(handInPersons(noViews, persons(one)))).toBe(expected);
  });
});

describe("ちがいを話す", () => {
  const both: TwoViews = {
    person: persons(
      answer("task.keep", "partly"),
      answer("people.greet", "well"),
      answer("telling.help", null, { skipped: "unknown" }),
      answer("rhythm.morning", "ahead"),
    ),
    waiver: null,
    supporter: supporters(
      answer("task.keep", "well"),
      answer("people.greet", "well"),
      answer("telling.help", "partly"),
      answer("rhythm.morning", "well"),
    ),
  };
  const outcome: Outcome = {
    item: "task.keep",
    personVoice: { words: "音が気になる", provenance: { how: "alone", helpedBy: null } },
    staffVoice: { words: "席を替えると続いた", by: "staff-abe" },
    talkedOn: "2026-04-08",
  };

  test("離れている順に並び、同じ答えは話題にならない", () => {
    expect(value(topics(both))).toEqual([
      { item: "rhythm.morning", person: "ahead", supporter: "well", apart: 2 },
      { item: "task.keep", person: "partly", supporter: "well", apart: 1 },
      { item: "telling.help", person: null, supporter: "partly", apart: 0 },
    ]);
  });

  test("どちらが高くても、同じ離れ方", () => {
    if (both.person === null || both.supporter === null) throw new Error("both are in");
    const swapped = {
      ...both,
      person: persons(...both.supporter.answers),
      supporter: supporters(...both.person.answers),
    };
    const apart = (views: TwoViews): number[] => value(topics(views)).map((topic) => topic.apart);
    expect(apart(swapped)).toEqual(apart(both));
  });

  test("そろわないうちは、話題も結果もない", () => {
    const one = { ...both, supporter: null };
    expect(code(topics(one))).toBe("assessment.notBoth");
    expect(code(recordOutcome(one, outcome))).toBe("assessment.notBoth");
  });

  test.each([
    ["両方の言葉", outcome, "ok"],
    ["本人は言わないと決めた", { ...outcome, personVoice: { declined: true } as const }, "ok"],
    [
      "本人の言葉が空",
      {
        ...outcome,
        personVoice: { words: " ", provenance: { how: "alone", helpedBy: null } as const },
      },
      "assessment.voiceMissing",
    ],
    [
      "支援員の言葉が空",
      { ...outcome, staffVoice: { words: "", by: "staff-abe" } },
      "assessment.voiceMissing",
    ],
    ["知らない項目", { ...outcome, item: "x" }, "assessment.itemUnknown"],
  ])("%s", (_, one, expected) => {
    expect(code(recordOutcome(both, one))).toBe(expected);
  });
});
