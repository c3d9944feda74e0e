import { expect, test } from "vitest";

import { linkStands, turnLink } from "./programme-link.ts";

const closed = { closed: true, on: "2026-06-10" };
const again = { closed: false, on: "2026-08-01" };

test.each([
  ["何も変えていない", [], "2026-06-11", true],
  ["終える前の日", [closed], "2026-06-09", true],
  ["終えた日のことは、まだ数える", [closed], "2026-06-10", true],
  ["終えた次の日", [closed], "2026-06-11", false],
  ["また始める前の日", [closed, again], "2026-07-31", false],
  ["また始めた日", [closed, again], "2026-08-01", true],
  ["また始めたあと", [closed, again], "2026-08-02", true],
  ["その日のうちに終えて、また始めた", [closed, { ...closed, closed: false }], "2026-06-11", true],
  [
    "あとから二度目に終えた",
    [closed, again, { closed: true, on: "2026-09-01" }],
    "2026-09-02",
    false,
  ],
])("%s", (_, turns, day, stands) => {
  expect(linkStands(turns, day)).toBe(stands);
});

test("終わっているものは終えられず、つながっているものはまた始められない", () => {
  expect(turnLink(false, true).ok).toBe(true);
  expect(turnLink(true, false).ok).toBe(true);
  expect(turnLink(true, true)).toMatchObject({ problem: { code: "goal.programmeClosed" } });
  expect(turnLink(false, false)).toMatchObject({ problem: { code: "goal.programmeOpen" } });
});
