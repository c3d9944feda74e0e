import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { content } from "./content.examples.ts";
import type { PlanContent } from "./content.ts";
import { openGoals, strikeOut } from "./goal.ts";
import { isVersion, planVersion } from "./version.ts";
describe("同意が結びつく版", () => {
  test("同じ内容は、書いた順がちがっても同じ印になる", () => {
    const { header, ...rest } = content;
    const reordered = { ...rest, header: Object.fromEntries(Object.entries(header).toReversed()) };
    expect(planVersion(reordered as unknown as PlanContent)).toEqual(planVersion(content));
    expect(planVersion(content).hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("どこか一文字でも、空白一つでも変われば、別の印になる", () => {
    const text = planVersion(content).text;
    const positions = [...text.matchAll(/"[^":,{}[\]]*[ぁ-んァ-ヶ一-龠][^"]*"/g)].map(
      ({ index }) => index + 1,
    );
    expect(positions.length).toBeGreaterThan(20);
    for (const at of positions) {
      const changed = JSON.parse(`${text.slice(0, at)} ${text.slice(at)}`) as {
        content: PlanContent;
      };
      expect(isVersion(changed.content, planVersion(content).hash)).toBe(false);
    }
  });

  test("本人の言葉は、どんな文字でも、そのまま戻る", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        const [wish] = content.wishes.person;
        if (wish === undefined) throw new Error("the example has a wish");
        const said = { ...content, wishes: { ...content.wishes, person: [{ ...wish, words }] } };
        const { text } = planVersion(said);
        expect((JSON.parse(text) as { content: PlanContent }).content).toEqual(said);
      }),
    );
  });
});

describe("目標は消さずに終える", () => {
  test("記録のつながった目標は消せない", () => {
    expect(strikeOut("goal-short", 0)).toEqual({ ok: true, value: "goal-short" });
    expect(strikeOut("goal-short", 3)).toMatchObject({
      ok: false,
      problem: { code: "plan.goalHasEvidence", count: 3 },
    });
  });

  test("終えた目標は、その日から働く目標に入らない", () => {
    const closure = {
      goalId: "goal-short",
      closedOn: "2026-06-01",
      outcome: "reached",
      because: "三手順ともひとりで",
    } as const;
    const open = (day: string): string[] =>
      openGoals(content.goals, [closure], day).map(({ goalId }) => goalId);
    expect(open("2026-05-31")).toEqual(["goal-long", "goal-short"]);
    expect(open("2026-06-01")).toEqual(["goal-long"]);
  });
});
