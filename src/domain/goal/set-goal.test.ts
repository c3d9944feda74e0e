import { expect, test } from "vitest";
import { setGoal, type GoalDraft } from "./set-goal.ts";

const draft: GoalDraft = {
  term: "shortTerm",
  ownWords: "パンを やきたい",
  wording: "製菓の三工程を一人で行う",
  hopeIds: ["bread"],
  parentId: "cafe",
  from: "2026-04-01",
  until: "2026-09-30",
};
const ground = { hopeIds: ["bread", "sea"], longGoalIds: ["cafe"] };

test.each([
  ["願いから来る短期目標", {}, "ok"],
  ["願いを引かない長期目標", { term: "longTerm", parentId: null, hopeIds: [] }, "ok"],
  ["一日だけの目標", { until: "2026-04-01" }, "ok"],
  ["終わりが始まりより前", { until: "2026-03-31" }, "goal.endsBeforeStart"],
  ["この人の願いではない", { hopeIds: ["bread", "other"] }, "hope.unknown"],
  ["終わった長期目標、ほかの人の目標", { parentId: "other" }, "goal.parentUnknown"],
  ["長期目標の上に目標はない", { term: "longTerm" }, "goal.parentUnknown"],
] as const)("%s", (_, change, expected) => {
  const result = setGoal({ ...draft, ...change }, ground);
  expect(result.ok ? "ok" : result.problem.code).toBe(expected);
});
