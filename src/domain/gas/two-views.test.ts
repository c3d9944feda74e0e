import { describe, expect, test } from "vitest";
import { seenByPerson, seenByStaff, staffMayRateGoal, type GasEntry } from "./two-views.ts";

/** 本=the person rated, 支=the supporter rated, 断=the person declined, 休=not possible now. */
const story = (text: string): GasEntry<string>[] =>
  text.split("").map((letter, at): GasEntry<string> => {
    if (letter === "断") return { by: "waiver", reason: "personDeclined" };
    if (letter === "休") return { by: "waiver", reason: "notPossibleNow" };
    return { by: letter === "本" ? "self" : "staff", rating: `${letter}${at}` };
  });

describe("目標の評価も、本人が先", () => {
  test.each([
    ["", false],
    ["本", true],
    ["断", true],
    ["休", true],
    ["本支", false],
    ["断支", false],
    ["本支本", true],
    ["本支休", true],
    ["本支本支", false],
  ])("%s のあと、支援員は評価できる → %s", (text, expected) => {
    expect(staffMayRateGoal(story(text))).toBe(expected);
  });

  test.each([
    ["本", []],
    ["本支", ["本0", "支1"]],
    ["本支本", ["本0", "支1"]],
    ["本支本支", ["本0", "支1", "本2", "支3"]],
    ["休支", ["支1"]],
    ["休支本", ["支1"]],
    ["休支本支", ["支1", "本2", "支3"]],
  ])("%s のとき、支援員に見えるのは %j", (text, expected) => {
    expect(seenByStaff(story(text))).toEqual(expected);
  });

  test.each([
    ["本", ["本0"]],
    ["本支", ["本0", "支1"]],
    ["断支", ["支1"]],
    ["休支", []],
    ["休支本", ["支1", "本2"]],
    ["本支休支", ["本0", "支1"]],
    ["本支休支本", ["本0", "支1", "支3", "本4"]],
  ])("%s のとき、本人に見えるのは %j", (text, expected) => {
    expect(seenByPerson(story(text))).toEqual(expected);
  });
});
