import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/day.ts";
import type { OfficeCalendar } from "../calendar/open-days.ts";
import {
  defaultThresholdOpenDays,
  waitingList,
  waitingSince,
  type PossiblyWaiting,
} from "./waiting-list.ts";

const calendar: OfficeCalendar = {
  weekdays: [1, 2, 3, 4, 5],
  closedDays: new Set(),
  openedDays: new Set(),
  closedOnHolidays: true,
};
const person = (participantId: string, over: Partial<PossiblyWaiting> = {}): PossiblyWaiting => ({
  participantId,
  startedOn: "2025-04-01",
  leftOn: null,
  ...over,
});

test.each([
  ["2026-04-01", null, "2026-04-01"],
  ["2026-04-01", "2026-03-01", "2026-04-01"],
  ["2026-04-01", "2026-04-01", "2026-04-01"],
  ["2026-04-01", "2026-05-01", "2026-05-01"],
])("利用開始 %s、最後のフィードバック %s なら %s から数える", (start, last, expected) => {
  expect(waitingSince(start, last)).toBe(expected);
});

describe("境目では一日も違わない（三開所日）", () => {
  test.each([
    ["月曜に返事、水曜（二日目）", "2026-11-16", "2026-11-18", []],
    ["月曜に返事、木曜（三日目）", "2026-11-16", "2026-11-19", ["花"]],
    ["木曜に返事、祝日明けの火曜（二日目）", "2026-11-19", "2026-11-24", []],
    ["木曜に返事、祝日明けの水曜（三日目）", "2026-11-19", "2026-11-25", ["花"]],
    ["土曜に見ても金曜までの数", "2026-11-17", "2026-11-21", ["花"]],
    ["きょう返事をした", "2026-11-19", "2026-11-19", []],
    ["先の日付の返事（時計ずれ）", "2026-11-20", "2026-11-19", []],
  ])("%s", (_, last, today, expected) => {
    const list = waitingList(
      [person("花")],
      new Map([["花", last]]),
      today,
      defaultThresholdOpenDays,
      calendar,
    );
    expect(list.map(({ participantId }) => participantId)).toEqual(expected);
  });
});

test("一度も返事のない人は利用開始から数え、退所した人とまだ始まらない人は入らず、長い順に並ぶ", () => {
  const people = [
    person("一週間待つ人"),
    person("新しい人", { startedOn: "2026-11-16" }),
    person("きょう退所した人", { leftOn: "2026-11-19" }),
    person("あした退所する人", { leftOn: "2026-11-20" }),
    person("来週始まる人", { startedOn: "2026-11-25" }),
    person("長く休んでいる人"),
    person("きのう返事のあった人"),
  ];
  const last = new Map([
    ["一週間待つ人", "2026-11-12"],
    ["きょう退所した人", "2026-01-05"],
    ["あした退所する人", "2026-11-13"],
    ["長く休んでいる人", "2026-10-01"],
    ["きのう返事のあった人", "2026-11-18"],
  ]);
  expect(waitingList(people, last, "2026-11-19", 3, calendar)).toEqual([
    { participantId: "長く休んでいる人", since: "2026-10-01", openDays: 33, neverAnswered: false },
    { participantId: "一週間待つ人", since: "2026-11-12", openDays: 5, neverAnswered: false },
    { participantId: "あした退所する人", since: "2026-11-13", openDays: 4, neverAnswered: false },
    { participantId: "新しい人", since: "2026-11-16", openDays: 3, neverAnswered: true },
  ]);
});

test("敷居が0なら、いる人は全員が一度ずつ並び、敷居を上げても新しい人は増えない", () => {
  const day = fc.integer({ min: -60, max: 5 }).map((days) => addDays("2026-11-19", days));
  const anyone = fc.record({
    participantId: fc.uuid(),
    startedOn: day,
    leftOn: fc.option(day),
    last: fc.option(day),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(anyone, { selector: ({ participantId }) => participantId }),
      fc.integer({ min: 1, max: 20 }),
      (people, threshold) => {
        const last = new Map(
          people.flatMap((one) => (one.last === null ? [] : [[one.participantId, one.last]])),
        );
        const all = waitingList(people, last, "2026-11-19", 0, calendar);
        const some = waitingList(people, last, "2026-11-19", threshold, calendar);
        const here = people.filter(
          ({ startedOn, leftOn }) =>
            startedOn <= "2026-11-19" && (leftOn === null || leftOn > "2026-11-19"),
        );
        expect(new Set(all.map(({ participantId }) => participantId))).toEqual(
          new Set(here.map(({ participantId }) => participantId)),
        );
        expect(all).toHaveLength(here.length);
        expect(some).toEqual(all.filter(({ openDays }) => openDays >= threshold));
        expect(all.map(({ openDays }) => openDays)).toEqual(
          all.map(({ openDays }) => openDays).toSorted((a, b) => b - a),
        );
      },
    ),
  );
});
