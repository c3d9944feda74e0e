import { expect, test } from "vitest";
import { enrolmentOn } from "./enrolled.ts";

test.each([
  ["利用開始の前の日", "2026-03-31", "2026-04-01", null, "notYetStarted"],
  ["利用開始の日", "2026-04-01", "2026-04-01", null, "enrolled"],
  ["退所の前の日", "2026-09-30", "2026-04-01", "2026-10-01", "enrolled"],
  ["退所の日", "2026-10-01", "2026-04-01", "2026-10-01", "left"],
  ["始まる前にやめた人", "2026-04-01", "2026-04-10", "2026-04-01", "left"],
] as const)("%s（%s）", (_, day, startedOn, leftOn, expected) => {
  expect(enrolmentOn(day, { startedOn, leftOn })).toBe(expected);
});
