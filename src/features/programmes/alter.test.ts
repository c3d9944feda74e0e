import * as fc from "fast-check";
import { expect, test } from "vitest";

import { alter, readAlteration } from "./alter.ts";
import { draftProblems, withoutEmptyEnd } from "./check.ts";
import {
  draftFields,
  emptyDraft,
  emptyStep,
  mostSteps,
  readDraft,
  type Draft,
  type StepDraft,
} from "./draft.ts";

const draft = (...words: string[]): Draft => ({
  ...emptyDraft,
  kind: "officeWork",
  nameStd: "箱折り",
  nameEasy: "はこおり",
  steps: words.map((std): StepDraft => ({
    stepId: `id-${std}`,
    std,
    easy: std,
    pictogram: "",
    photoId: "",
    voiceId: "",
  })),
});

const order = ({ steps }: Draft): string => steps.map(({ std }) => std).join("");

test.each([
  ["up.1", "bac"],
  ["down.1", "acb"],
  ["up.0", "abc"],
  ["down.2", "abc"],
  ["remove.0", "bc"],
  ["add", "abc"],
  ["up.9", "abc"],
  ["しらない", "abc"],
])("ボタン「%s」のあとの手順は %s", (button, words) => {
  expect(order(alter(draft("a", "b", "c"), readAlteration(button)))).toBe(words);
});

test("動いても手順の id はついてくる", () => {
  const moved = alter(draft("a", "b", "c"), readAlteration("up.2"));
  expect(moved.steps.map(({ stepId }) => stepId)).toEqual(["id-a", "id-c", "id-b"]);
});

test("絵は手順にも、プログラム自身にもえらべる", () => {
  const before = draft("a", "b");
  expect(alter(before, readAlteration("pick.1.cookie")).steps[1]?.pictogram).toBe("cookie");
  expect(alter(before, readAlteration("pick.own.box"))).toEqual({ ...before, pictogram: "box" });
});

test(`手順は${mostSteps}より増やせない`, () => {
  const full = draft(...Array.from({ length: mostSteps }, (_, index) => `${index}`));
  expect(alter(full, { do: "add" }).steps).toHaveLength(mostSteps);
});

test("どのボタンも、書いた言葉をなくさない（削除のほか）", () => {
  const buttons = fc.constantFrom("add", "up.0", "up.2", "down.0", "down.1", "pictures.1", "x");
  fc.assert(
    fc.property(fc.array(buttons, { maxLength: 20 }), (pressed) => {
      const after = pressed.reduce(
        (now, button) => alter(now, readAlteration(button)),
        draft("a", "b", "c"),
      );
      expect(after.steps.flatMap(({ std }) => std || []).toSorted()).toEqual(["a", "b", "c"]);
    }),
  );
});

test("フォームに出した下書きは、そのまま読みもどせる", () => {
  const before = { ...draft("a", "b"), why: "わけ", pictogram: "cookie", photoId: "p" };
  const raw = Object.fromEntries(draftFields(before).map(([name, value]) => [name, [value]]));
  expect(readDraft(raw)).toEqual(before);
});

test("足りないものを、フォームの順にすべて言う", () => {
  const half: Draft = {
    ...emptyDraft,
    nameEasy: "はこおり",
    steps: [
      { ...emptyStep, std: "ひろげる" },
      emptyStep,
      { ...emptyStep, easy: "おる" },
      emptyStep,
    ],
  };
  expect(
    draftProblems(withoutEmptyEnd(half), "next").map(({ code, field }) => [code, field]),
  ).toEqual([
    ["form.choose", "kind"],
    ["form.missing", "nameStd"],
    ["programme.stepEasyMissing", "steps.0.easy"],
    ["programme.stepStdMissing", "steps.1.std"],
    ["programme.stepEasyMissing", "steps.1.easy"],
    ["programme.stepStdMissing", "steps.2.std"],
    ["programme.whyMissing", "why"],
  ]);
  expect(draftProblems(draft("a"), "first")).toEqual([]);
  expect(draftProblems(withoutEmptyEnd(emptyDraft), "first")).toContainEqual({
    code: "programme.noSteps",
    field: "steps",
  });
});
