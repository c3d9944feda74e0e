import { addDays } from "../domain/calendar/day.ts";
import { firstSettings } from "../words/settings.ts";
import type { PlainDay } from "../domain/ids.ts";
import { monthsBefore } from "./months.ts";
import type { Profile } from "./profile.ts";

/** The two a visitor signs in as, different in needs and means, are the first who ever came. */
export const visitedPeople = 2;

/**
 * Situations the demo must show, by place in the office: nobody needs to look for somebody who
 * waits, was ill for long, goes, comes, or starts slowly.
 */
export function bent(profile: Profile, index: number, until: PlainDay): Profile {
  const everyday = { weekdays: [1, 2, 3, 4, 5], comes: 0.96, leftOn: null, morningsUntil: null };
  switch (index) {
    case 0:
      return {
        ...profile,
        ...everyday,
        startsOn: monthsBefore(until, 84),
        means: "voice",
        helped: "read_aloud",
        reflects: 0.8,
        selfMarks: 0.95,
        pace: 0.012,
        ceiling: 0.88,
        plateau: true,
        settings: firstSettings,
      };
    case 1:
      return {
        ...profile,
        ...everyday,
        startsOn: monthsBefore(until, 83),
        means: "long",
        helped: "alone",
        reflects: 0.75,
        selfMarks: 1,
        selfBias: -0.12,
        pace: 0.016,
        ceiling: 0.92,
        settings: { ...firstSettings, words: "std", ruby: "none", readAloud: false },
      };
    case 2:
      return { ...profile, ...everyday, reflects: 0.7, unansweredFrom: addDays(until, -17) };
    case 3:
      return {
        ...profile,
        ...everyday,
        reflects: 0.7,
        unansweredFrom: addDays(until, -26),
        away: [...profile.away, { from: addDays(until, -14), until, why: "体調を整えるため" }],
      };
    case 4:
      return {
        ...profile,
        ...everyday,
        away: [
          ...profile.away,
          { from: monthsBefore(until, 8), until: monthsBefore(until, 7), why: "入院" },
        ],
      };
    case 5:
      return { ...profile, leftOn: addDays(monthsBefore(until, 5), 3), leftWhy: "就職（清掃）" };
    case 6:
      return { ...profile, leftOn: addDays(monthsBefore(until, 2), 1), leftWhy: "転居" };
    case 7:
      return { ...profile, startsOn: monthsBefore(until, 3) };
    case 8:
      return { ...profile, startsOn: addDays(until, -24), morningsUntil: until };
    case 9:
      return { ...profile, weekdays: [2, 4], morningsUntil: monthsBefore(until, 4), pace: 0.006 };
    case 10:
      return { ...profile, startsOn: addDays(until, 9) };
    default:
      return profile;
  }
}
