import { describe, expect, test } from "vitest";
import type { SupportLevel } from "../programme/support-level.ts";
import { growthSeries } from "./series.ts";
import {
  countSteps,
  sessionPct,
  sessions,
  type HeldExperience,
  type Observer,
  type StepMark,
} from "./sessions.ts";

const held = (experienceId: string, heldOn: string, over: Partial<HeldExperience> = {}) =>
  ({ experienceId, heldOn, period: "morning", stepCount: 2, ...over }) satisfies HeldExperience;
const mark = (
  experienceId: string,
  stepId: string,
  level: SupportLevel,
  observer: Observer = "self",
  minute = 0,
): StepMark => ({
  experienceId,
  stepId,
  level,
  observer,
  recordedAt: new Date(Date.UTC(2026, 4, 1, 1, minute)),
});

describe("一回の手順の数", () => {
  test("同じ手順に付け直した印は、新しい方だけを数える（届いた順によらない）", () => {
    const marks = [mark("体験", "折る", "I", "self", 5), mark("体験", "折る", "P", "self", 1)];
    expect(countSteps(marks, "self")).toEqual({ tried: 1, alone: 1, helped: 0 });
    expect(countSteps(marks.toReversed(), "self")).toEqual({ tried: 1, alone: 1, helped: 0 });
  });

  test("同じ時刻なら、あとに並んだ印を取る", () => {
    const marks = [mark("体験", "折る", "I"), mark("体験", "折る", "V")];
    expect(countSteps(marks, "self")).toEqual({ tried: 1, alone: 0, helped: 1 });
  });

  test("しなかった手順は数えず、反応を待った手順はやってみた数だけに入る", () => {
    const marks = [mark("体験", "折る", "NA"), mark("体験", "はる", "NR")];
    expect(countSteps(marks, "self")).toEqual({ tried: 1, alone: 0, helped: 0 });
  });
});

test("本人の印と支援員の印は別の系列で、片方がなくても、もう片方で埋めない", () => {
  const experiences = [held("月曜の体験", "2026-05-11"), held("火曜の体験", "2026-05-12")];
  const marks = [
    mark("月曜の体験", "折る", "I"),
    mark("月曜の体験", "折る", "V", "staff"),
    mark("火曜の体験", "折る", "I", "staff"),
  ];
  expect(sessions(experiences, marks, "self").map(sessionPct)).toEqual([100, null]);
  expect(sessions(experiences, marks, "staff").map(sessionPct)).toEqual([0, 100]);
});

test("体験は行われた順に並ぶ。同じ日は午前が先", () => {
  const experiences = [
    held("午後", "2026-05-12", { period: "afternoon" }),
    held("前の日", "2026-05-11"),
    held("午前", "2026-05-12"),
  ];
  expect(sessions(experiences, [], "self").map(({ experienceId }) => experienceId)).toEqual([
    "前の日",
    "午前",
    "午後",
  ]);
});

describe("あゆみの系列では、休んだ週は空きであって、0ではない", () => {
  test("二週休んだあとも、その間は数のない週として残る", () => {
    const experiences = [
      held("一", "2026-05-11"),
      held("二", "2026-05-13"),
      held("三", "2026-06-01"),
    ];
    const marks = [mark("一", "折る", "P"), mark("三", "折る", "I")];
    const series = growthSeries(sessions(experiences, marks, "self"));
    expect(series.map(({ kind, week, pct }) => [kind, week, pct])).toEqual([
      ["session", "2026-05-11", 0],
      ["session", "2026-05-11", null],
      ["gap", "2026-05-18", null],
      ["gap", "2026-05-25", null],
      ["session", "2026-06-01", 100],
    ]);
  });

  test("年をまたいでも週は続く", () => {
    const experiences = [held("年末", "2026-12-25"), held("年始", "2027-01-08")];
    expect(growthSeries(sessions(experiences, [], "staff")).map(({ week }) => week)).toEqual([
      "2026-12-21",
      "2026-12-28",
      "2027-01-04",
    ]);
  });

  test("体験がまだないなら、何もない", () => {
    expect(growthSeries([])).toEqual([]);
  });
});
