import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/day.ts";
import { defaultLadderRule, ladder, rungs, type LadderFacts } from "./ladder.ts";
import type { Session } from "./sessions.ts";

/** Sessions a week apart of ten steps, written as the steps done alone (a number), 休み (nothing tried) or 途中 (two, alone). */
type Day = number | "休み" | "途中";
function weekly(...alone: Day[]): Session[] {
  return alone.map((steps, week) => {
    const { tried, alone: byMyself } = stepsOf(steps);
    return {
      experienceId: `体験${week + 1}`,
      heldOn: addDays("2026-01-05", 7 * week),
      period: "morning",
      stepCount: 10,
      tried,
      alone: byMyself,
      helped: tried - byMyself,
    };
  });
}
const facts = (sessions: Session[], over: Partial<LadderFacts> = {}): LadderFacts => ({
  sessions,
  taught: [],
  confirmedOn: [],
  ...over,
});

test("体験がまだないなら、はしごはこれから", () => {
  expect(ladder(facts([]))).toEqual({
    reached: { first: null, together: null, alone: null, canTeach: null },
    highest: null,
    latest: null,
  });
});

describe("どの段に、いつ、どの体験で着いたか", () => {
  test.each([
    ["行っただけで印がない", weekly("休み"), "first", "体験1"],
    ["助けがあってできた", weekly("休み", 4), "together", "体験2"],
    ["ひとりでの回が二回まで", weekly(4, 10, 10), "together", "体験1"],
    ["ひとりでの回が三回続いた", weekly(4, 10, 10, 10), "alone", "体験4"],
    ["休みをはさんでも続き", weekly(4, 10, "休み", 10, 10), "alone", "体験5"],
    ["途中でやめた回は数えず、切らない", weekly(4, 10, "途中", "途中", 10), "together", "体験1"],
    ["一度助けがあれば数え直し", weekly(10, 10, 9, 10, 10), "together", "体験3"],
    ["はじめから三回ひとりで", weekly(10, 10, 10), "alone", "体験3"],
    ["あとで一歩もどった", weekly(10, 10, 10, 2, 0), "alone", "体験3"],
  ] as const)("%s", (_, sessions, highest, experienceId) => {
    const result = ladder(facts([...sessions]));
    expect(result.highest).toBe(highest);
    expect(result.reached[highest]?.experienceId).toBe(experienceId);
  });

  test("もどった日も事実として別に見え、段は動かない", () => {
    const result = ladder(facts(weekly(10, 10, 10, 2)));
    expect(result.highest).toBe("alone");
    expect(result.latest).toMatchObject({ experienceId: "体験4", alone: 2 });
  });

  test("助けなしに着いた人の「いっしょに」は、おそくとも「ひとりで」の日", () => {
    const { reached } = ladder(facts(weekly(10, 10, 10, 3)));
    expect(reached.together).toEqual(reached.alone);
  });
});

describe("つたえられる", () => {
  const alone = weekly(10, 10, 10);

  test("人に教えた記録があれば、その日と体験で着く", () => {
    const taught = [{ on: "2026-02-10", experienceId: "教えた体験" }];
    expect(ladder(facts(alone, { taught })).reached.canTeach).toEqual(taught[0]);
  });

  test("ひとりでになる前に教えたことも、ひとりでになった日から数える", () => {
    const taught = [{ on: "2026-01-05", experienceId: "体験1" }];
    expect(ladder(facts(alone, { taught })).reached.canTeach).toEqual({
      on: "2026-01-19",
      experienceId: "体験1",
    });
    expect(ladder(facts(weekly(10, 10), { taught })).reached.canTeach).toBeNull();
  });

  test.each([
    ["三回保って、その日に支援員が確かめた", weekly(10, 10, 10, 10, 10, 10), "2026-02-09", true],
    ["間にもどった回があっても三回保った", weekly(10, 10, 10, 10, 3, 10, 10), "2026-02-16", true],
    ["二回まで", weekly(10, 10, 10, 10, 10), "2026-02-09", false],
    ["三回の前に確かめた", weekly(10, 10, 10, 10, 10, 10), "2026-02-08", false],
  ])("%s", (_, sessions, confirmed, expected) => {
    const { reached } = ladder(facts(sessions, { confirmedOn: [confirmed] }));
    expect(reached.canTeach !== null).toBe(expected);
    if (expected) expect(reached.canTeach?.on).toBe(confirmed);
  });

  test("三回保っても、支援員が確かめるまでは着かない", () => {
    expect(ladder(facts(weekly(10, 10, 10, 10, 10, 10, 10))).highest).toBe("alone");
  });

  test("決まりの数は変えられる", () => {
    const rule = { ...defaultLadderRule, alonePct: 80, aloneInRow: 2 };
    expect(ladder(facts(weekly(8, 9)), rule).highest).toBe("alone");
    expect(ladder(facts(weekly(8, 7)), rule).highest).toBe("together");
  });
});

test("どんな日々が続いても、着いた段とその日は変わらず、上の段ほど後の日になる", () => {
  const day = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom<Day>("休み", "途中", 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 20 }), fc.nat(20), (days, cut) => {
      const all = weekly(...days);
      const confirmedOn = all.flatMap(({ heldOn }, index) => (index % 4 === 0 ? [heldOn] : []));
      const before = ladder(
        facts(all.slice(0, cut), {
          confirmedOn: confirmedOn.filter((on) => on <= (all[cut - 1]?.heldOn ?? "")),
        }),
      );
      const after = ladder(facts(all, { confirmedOn }));
      for (const rung of rungs) {
        if (before.reached[rung] !== null)
          expect(after.reached[rung]).toEqual(before.reached[rung]);
      }
      const dates = rungs.flatMap((rung) => after.reached[rung]?.on ?? []);
      expect(dates).toEqual(dates.toSorted());
      const highest = after.highest === null ? -1 : rungs.indexOf(after.highest);
      for (const [index, rung] of rungs.entries()) {
        expect(after.reached[rung] !== null).toBe(index <= highest);
      }
    }),
    { numRuns: 500 },
  );
});

function stepsOf(day: Day): { tried: number; alone: number } {
  if (day === "休み") return { tried: 0, alone: 0 };
  return day === "途中" ? { tried: 2, alone: 2 } : { tried: 10, alone: day };
}
