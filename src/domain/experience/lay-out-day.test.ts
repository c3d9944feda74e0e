import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Period } from "./period.ts";
import { periods } from "./period.ts";
import {
  layOutDay,
  type DayException,
  type DaySource,
  type PersonOnDay,
  type Placement,
} from "./lay-out-day.ts";

const day = "2026-11-19";
const person = (participantId: string, over: Partial<PersonOnDay> = {}): PersonOnDay => ({
  participantId,
  groupId: "一班",
  startedOn: "2026-04-01",
  leftOn: null,
  ...over,
});
const place = (
  participantId: string,
  programmeId = "箱折り",
  period: Period = "morning",
): Placement => ({
  participantId,
  programmeId,
  period,
  kind: "officeWork",
  legalClass: "none",
  place: "",
});
const copy = (...placements: Placement[]): DaySource => ({ way: "copyDay", placements });
const names = (placements: readonly Placement[]) =>
  placements.map(({ participantId, programmeId, period }) =>
    [participantId, programmeId, period].join(" "),
  );
const people = [person("花"), person("海"), person("空", { groupId: "二班" })];

describe("一日の計画のもと", () => {
  test("きのうと同じ", () => {
    const { planned } = layOutDay(day, copy(place("花"), place("海", "清掃")), people, []);
    expect(planned).toEqual([
      { ...place("花"), day },
      { ...place("海", "清掃"), day },
    ]);
  });

  test("曜日ごとのいつもの仕事から、その曜日だけ（木曜日）", () => {
    const source: DaySource = {
      way: "byWeekday",
      usual: { 4: [place("花", "クッキー製造")], 5: [place("花", "箱折り")] },
    };
    expect(layOutDay(day, source, people, []).planned).toEqual([
      { ...place("花", "クッキー製造"), day },
    ]);
  });

  test("グループごとの仕事は、そのグループの人みんなに", () => {
    const { participantId: _, ...work } = place("だれか", "ボランティア清掃");
    const source: DaySource = { way: "byGroup", works: [{ ...work, groupId: "一班" }] };
    expect(names(layOutDay(day, source, people, []).planned)).toEqual([
      "花 ボランティア清掃 morning",
      "海 ボランティア清掃 morning",
    ]);
  });
});

describe("いない人は予定に入らず、わけが見える", () => {
  test.each([
    ["退所した日", person("花", { leftOn: day }), [], "left"],
    ["退所の前の日", person("花", { leftOn: "2026-11-20" }), [], null],
    ["あした始まる", person("花", { startedOn: "2026-11-20" }), [], "notYetStarted"],
    ["きょう始まる", person("花", { startedOn: day }), [], null],
    ["休みの予定", person("花"), [{ what: "away", participantId: "花" }], "away"],
    [
      "午前だけ休み",
      person("花"),
      [{ what: "away", participantId: "花", period: "morning" }],
      "away",
    ],
    [
      "午後だけ休み",
      person("花"),
      [{ what: "away", participantId: "花", period: "afternoon" }],
      null,
    ],
    ["ほかの人の休み", person("花"), [{ what: "away", participantId: "海" }], null],
    ["この事業所の人でない", person("海"), [], "notOfThisOffice"],
  ] as const)("%s", (_, someone, exceptions, why) => {
    const result = layOutDay(day, copy(place("花")), [someone], exceptions);
    expect(names(result.planned)).toEqual(why === null ? ["花 箱折り morning"] : []);
    expect(result.leftOut).toEqual(why === null ? [] : [{ placement: place("花"), why }]);
  });
});

describe("例外", () => {
  const source = copy(place("花"), place("花", "清掃", "afternoon"), place("海"));

  test("午前だけ別の仕事にしても、午後とほかの人はそのまま", () => {
    const exceptions: DayException[] = [{ what: "instead", placement: place("花", "喫茶") }];
    expect(names(layOutDay(day, source, people, exceptions).planned)).toEqual([
      "花 清掃 afternoon",
      "海 箱折り morning",
      "花 喫茶 morning",
    ]);
  });

  test("一日の実習にすると、午前も午後も入れかわる", () => {
    const exceptions: DayException[] = [
      { what: "instead", placement: place("花", "実習", "allDay") },
    ];
    expect(names(layOutDay(day, source, people, exceptions).planned)).toEqual([
      "海 箱折り morning",
      "花 実習 allDay",
    ]);
  });

  test("仕事を足す。休みの人には、足しても入らない", () => {
    const exceptions: DayException[] = [
      { what: "also", placement: place("海", "グループ活動", "afternoon") },
      { what: "also", placement: place("空", "グループ活動", "afternoon") },
      { what: "away", participantId: "空" },
    ];
    const result = layOutDay(day, copy(place("海")), people, exceptions);
    expect(names(result.planned)).toEqual(["海 箱折り morning", "海 グループ活動 afternoon"]);
    expect(names(result.leftOut.map(({ placement }) => placement))).toEqual([
      "空 グループ活動 afternoon",
    ]);
  });
});

test("もう予定にあるもの、もとに二度あるものは、重ねて入れない", () => {
  const source = copy(place("花"), place("花"), place("海"), place("花", "箱折り", "afternoon"));
  expect(names(layOutDay(day, source, people, [], [place("海")]).planned)).toEqual([
    "花 箱折り morning",
    "花 箱折り afternoon",
  ]);
});

test("どんな組み合わせでも、重なりがなく、いない人がいず、二度目に行っても何も増えない", () => {
  const who = fc.constantFrom("花", "海", "空", "来ない人");
  const placement = fc
    .tuple(who, fc.constantFrom("箱折り", "清掃"), fc.constantFrom<Period>(...periods))
    .map(([participantId, programmeId, period]) => place(participantId, programmeId, period));
  const exception = fc.oneof<fc.Arbitrary<DayException>[]>(
    fc.record({ what: fc.constant("away" as const), participantId: who }),
    fc.record({ what: fc.constant("instead" as const), placement }),
    fc.record({ what: fc.constant("also" as const), placement }),
  );
  fc.assert(
    fc.property(fc.array(placement), fc.array(exception, { maxLength: 4 }), (all, exceptions) => {
      const { planned } = layOutDay(day, copy(...all), people, exceptions);
      expect(new Set(names(planned)).size).toBe(planned.length);
      expect(names(planned).some((name) => name.startsWith("来ない人"))).toBe(false);
      for (const away of exceptions) {
        if (away.what !== "away") continue;
        expect(planned.map(({ participantId }) => participantId)).not.toContain(away.participantId);
      }
      expect(layOutDay(day, copy(...all), people, exceptions, planned).planned).toEqual([]);
    }),
  );
});
