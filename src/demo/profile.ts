import { addDays } from "../domain/calendar/day.ts";
import type { PlainDay } from "../domain/ids.ts";
import { firstSettings, type PersonSettings } from "../words/settings.ts";
import { monthsBefore } from "./months.ts";
import type { Random } from "./random.ts";

/** What a person looks back with. */
export type Means = "faces" | "cards" | "short" | "plain" | "long" | "voice";

export type Span = { readonly from: PlainDay; readonly until: PlainDay; readonly why: string };

/** How one person lives at the office: everything later follows from it and from chance. */
export type Profile = {
  readonly startsOn: PlainDay;
  /** The first day no longer here. */
  readonly leftOn: PlainDay | null;
  readonly leftWhy: string;
  readonly weekdays: readonly number[];
  /** Share of expected days on which the person comes. */
  readonly comes: number;
  readonly away: readonly Span[];
  /** Weeks in which everything is heavier, for reasons of their own. */
  readonly hardTimes: readonly Span[];
  /** Until this day only mornings. */
  readonly morningsUntil: PlainDay | null;
  /** How quickly practice becomes ability, and how far. */
  readonly pace: number;
  readonly ceiling: number;
  readonly plateau: boolean;
  /** Sees oneself higher (above 0) or lower than staff do. */
  readonly selfBias: number;
  readonly selfMarks: number;
  readonly staffMarks: number;
  readonly reflects: number;
  readonly means: Means;
  readonly helped: "alone" | "read_aloud" | "typed_for";
  readonly mood: number;
  readonly settings: PersonSettings;
  /** Of a told reflection: the chance that it is answered, from this day on lower than 1. */
  readonly unansweredFrom: PlainDay | null;
};

type Period = { readonly first: PlainDay; readonly until: PlainDay };

/** A person as chance makes them; `cast` then bends some. */
export function profileOf(random: Random, period: Period): Profile {
  const easy = random.chance(0.7);
  const means: Means = easy
    ? random.pick(["faces", "faces", "cards", "cards", "short", "short", "voice"])
    : random.pick(["short", "plain", "plain", "plain", "long"]);
  const dayCount = random.pick([2, 3, 4, 4, 5, 5, 5]);
  return {
    startsOn: addDays(monthsBefore(period.first, random.between(1, 60)), random.between(0, 27)),
    leftOn: null,
    leftWhy: "",
    weekdays: random
      .shuffled([1, 2, 3, 4, 5])
      .slice(0, dayCount)
      .sort((a, b) => a - b),
    comes: 0.8 + random.next() * 0.18,
    away: illnessesOf(random, period),
    hardTimes: hardTimesOf(random, period),
    morningsUntil: random.chance(0.12) ? addDays(period.first, random.between(60, 200)) : null,
    pace: 0.01 + random.next() * 0.05,
    ceiling: 0.68 + random.next() * 0.32,
    plateau: random.chance(0.35),
    selfBias: random.spread() * 0.12,
    selfMarks: random.pick([0.35, 0.7, 0.85, 0.95, 1]),
    staffMarks: 0.25 + random.next() * 0.4,
    reflects: random.pick([0.15, 0.3, 0.45, 0.6, 0.75]),
    means,
    helped: easy ? random.pick(["alone", "read_aloud", "read_aloud", "typed_for"]) : "alone",
    mood: random.spread() * 0.3,
    settings: settingsOf(easy, means, random),
    unansweredFrom: null,
  };
}

function illnessesOf(random: Random, period: Period): Span[] {
  const spans: Span[] = [];
  let day = addDays(period.first, random.between(10, 120));
  while (day < period.until) {
    const why = random.pick(["かぜ", "体調を整えるため", "通院と検査", "家の用事"]);
    spans.push({ from: day, until: addDays(day, random.between(1, 6)), why });
    day = addDays(day, random.between(60, 200));
  }
  return spans;
}

function hardTimesOf(random: Random, period: Period): Span[] {
  const spans: Span[] = [];
  let day = addDays(period.first, random.between(30, 160));
  while (day < period.until) {
    const until = addDays(day, random.between(10, 32));
    spans.push({ from: day, until, why: "" });
    day = addDays(until, random.between(70, 190));
  }
  return spans;
}

const settingsOf = (easy: boolean, means: Means, random: Random): PersonSettings => ({
  ...firstSettings,
  words: easy ? "easy" : "std",
  ruby: easy ? random.pick(["all", "all", "hard"]) : random.pick(["none", "none", "hard"]),
  theme: random.pick(["auto", "auto", "auto", "light", "dark", "contrast"]),
  textSize: random.pick(["normal", "normal", "large", "larger"]),
  readAloud: easy || random.chance(0.2),
  pictures: means === "long" ? "words" : "both",
});
