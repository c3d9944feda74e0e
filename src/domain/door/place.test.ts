import { describe, expect, test } from "vitest";

import { placeAtDoor, type DayStanding, type DoorPlace } from "./place.ts";

describe("入口の画面のどこに立つか", () => {
  const cases: readonly [string, DayStanding["status"], boolean, DoorPlace][] = [
    ["来ていて予定がある人は、すぐ見える", "present", true, "here"],
    ["来ていれば、予定がなくてもすぐ見える", "present", false, "here"],
    ["出欠がまだで、きょうの予定がある人も、すぐ見える", null, true, "here"],
    ["出欠も予定もない人は、ほかの人", null, false, "others"],
    ["休みの人は、予定があっても最後", "absent", true, "away"],
    ["休みで予定もない人も最後", "absent", false, "away"],
    ["帰った人は、予定があっても最後", "left", true, "away"],
    ["帰って予定もない人も最後", "left", false, "away"],
  ];
  test.each(cases)("%s", (_, status, planned, place) => {
    expect(placeAtDoor({ status, planned })).toBe(place);
  });
});
