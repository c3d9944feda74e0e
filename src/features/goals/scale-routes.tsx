import type { ScaleProblem } from "../../domain/gas/scale.ts";
import type { Problem } from "../../domain/result.ts";
import type { RawForm } from "../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { refusals } from "../../words/refusals.ts";
import { scaleFields, scaleForm, textMax } from "./form.ts";
import { levelsDown } from "./pages/scale-shown.tsx";
import { ScalePage } from "./pages/scale.tsx";
import type { WeighedScale } from "./queries/gas.ts";
import { isOpen } from "./queries/goals.ts";
import { keepScale, problemsOfScale } from "./set-scale.ts";
import { theirGoal, type Showing } from "./show-goal.tsx";

const path = "/people/:participantId/goals/:goalId/scale";

const ask = staffRoute({
  method: "GET",
  path,
  can: "goal.set",
  audit: { action: "goals.viewed", about: "participant" },
  handle: (ctx) => show(ctx, []),
});

const keep = staffRoute({
  method: "POST",
  path,
  readings: /^(minus|plus)(One|Two)$|^zero$/,
  can: "goal.set",
  audit: { action: "goal.scaleSet", about: "participant" },
  form: scaleForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    const found = await theirGoal(ctx);
    if (found === null) return notFound();
    if (!isOpen(found.goal)) return show(ctx, [{ code: "goal.closed", field: "measure" }]);
    const { tx, actor, form, today } = ctx;
    const draft = {
      measure: form.measure,
      texts: {
        [-2]: form.minusTwo,
        [-1]: form.minusOne,
        0: form.zero,
        1: form.plusOne,
        2: form.plusTwo,
      },
      setOn: today,
      importance: form.importance,
      difficulty: form.difficulty,
    };
    const problems = problemsOfScale(draft);
    if (problems.length > 0) return show(ctx, problems.map(atField));
    const { participantId, goal, gas } = found;
    const id = goal.goal_id;
    const before = gas.scales.at(-1);
    const kept = await keepScale(tx, participantId, id, before, draft, actor.staffId, today);
    return kept.ok
      ? saved(`/people/${participantId}/goals/${id}?kept=1`)
      : show(ctx, [atField(kept.problem)]);
  },
});

async function show(ctx: Showing, problems: readonly Problem[]): Promise<Reply> {
  const found = await theirGoal(ctx);
  if (found === null) return notFound();
  const { actor, once, raw } = ctx;
  const scale = found.gas.scales.at(-1);
  return page(
    <ScalePage
      {...{ actor, once, ...found }}
      raw={problems.length > 0 ? raw : startOf(scale)}
      refused={refusals(problems, labels)}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

function startOf(scale: WeighedScale | undefined): RawForm {
  if (scale === undefined) return {};
  return {
    measure: [scale.measure],
    ...Object.fromEntries(levelsDown.map((level) => [scaleFields[level], [scale.texts[level]]])),
    importance: [String(scale.importance ?? "")],
    difficulty: [String(scale.difficulty ?? "")],
  };
}

const isOfLevel = (
  problem: Problem,
): problem is Extract<ScaleProblem, { code: "gas.levelTextMissing" | "gas.levelTextRepeated" }> =>
  "level" in problem;

const atField = (problem: Problem): Problem => ({
  ...problem,
  field: isOfLevel(problem) ? scaleFields[problem.level] : "measure",
});

const labels = {
  measure: { label: "何を見るか", max: textMax },
  plusTwo: { label: "+2", max: textMax },
  plusOne: { label: "+1", max: textMax },
  zero: { label: "0", max: textMax },
  minusOne: { label: "−1", max: textMax },
  minusTwo: { label: "−2", max: textMax },
  importance: { label: "大切さ" },
  difficulty: { label: "難しさ" },
} as const;

export const scaleRoutes: Route[] = [ask, keep];
