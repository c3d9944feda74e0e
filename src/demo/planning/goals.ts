import { addTo, versionOn, type Office, type Programme } from "../office.ts";
import { addMonths } from "../../domain/plan/months.ts";
import type { PlanGoal, QuotedWish } from "../../domain/plan/content.ts";
import { longGoal, shortGoal, type GoalWords } from "../sayings/plan.ts";
import { idAt } from "../ids.ts";
import type { Life } from "./happened.ts";
import type { CycleDays } from "./story.ts";

/** A goal of a plan with the work under which it is lived. */
export type Aim = {
  readonly goal: PlanGoal;
  readonly programme: Programme;
  readonly scaled: boolean;
};

/** A long goal that stays over the plans, and one or two short ones of this plan, each linked to its work. */
export function setGoals(
  life: Life,
  { from, until, draftOn }: CycleDays,
  wishes: readonly QuotedWish[],
  known: Aim | null,
): { readonly long: Aim; readonly short: readonly Aim[] } {
  const { person, random } = life;
  const usual = person.works
    .filter((work) => work.from <= draftOn)
    .map(({ programme }) => programme);
  const first = usual[0] ?? person.works[0]?.programme;
  if (first === undefined) throw new Error("Everybody has usual work");
  const second = usual[1] ?? first;
  const hopeIds = wishes.slice(0, 1).map(({ hopeId }) => hopeId);
  const long =
    known ??
    set(life, draftOn, {
      term: "longTerm",
      words: () => longGoal(first.of, second.of, random),
      period: { from, until: addMonths(from, 24) },
      hopeIds,
      programme: first,
      parent: null,
    });
  const chosen = random.chance(0.6) ? [first, second] : [random.pick([first, second])];
  const short = chosen.map((programme) =>
    set(life, draftOn, {
      term: "shortTerm",
      words: () => {
        const [step, ...others] = versionOn(programme, draftOn).steps;
        if (step === undefined) throw new Error("A programme has steps");
        return shortGoal(programme.of, random.pick([step, ...others]), random);
      },
      period: { from, until },
      hopeIds,
      programme,
      parent: long.goal.goalId,
    }),
  );
  return { long, short };
}

type Setting = Pick<PlanGoal, "term" | "period" | "hopeIds"> & {
  readonly words: () => GoalWords;
  readonly programme: Programme;
  readonly parent: string | null;
};

function set({ office, person, serviceManager, random }: Life, on: string, setting: Setting): Aim {
  const { term, period, hopeIds, programme, parent } = setting;
  const add = addTo(office);
  const at = office.clock(on, 620);
  const words = ownWording(office, setting.words);
  const ownWords = person.profile.settings.words === "easy" ? words.easy : words.std;
  const goalId = idAt(at, random);
  const spoken = [term, ownWords, words.wording, parent, period.from, period.until] as const;
  add("goal", goalId, person.id, ...spoken, serviceManager.id, at);
  for (const hopeId of hopeIds) add("goal_hope", goalId, hopeId, person.id, at);
  add("goal_programme", goalId, programme.id, person.id, serviceManager.id, at);
  const scaled = term === "shortTerm" && random.chance(0.6);
  if (scaled) {
    const weights = [random.between(1, 3), random.between(1, 3)] as const;
    add(
      "gas_scale",
      goalId,
      1,
      person.id,
      "一人で行うところの広さ",
      ...levels,
      on,
      serviceManager.id,
      at,
      ...weights,
    );
  }
  const goal = { goalId, term, wording: words.wording, ownWords, hopeIds, period };
  return { goal, programme, scaled };
}

const levels = [
  "となりでいっしょに行う",
  "見本や声かけで、半分ほどを行う",
  "手順書を見て、おおよそ一人で行う",
  "手順書を見ずに、すべて一人で行う",
  "一人で行い、ほかの人にも見せる",
] as const;

const taken = new WeakMap<Office, Set<string>>();

/** Nobody's goal is word for word another's: plans are their own. */
function ownWording(office: Office, words: () => GoalWords): GoalWords {
  const known = taken.get(office) ?? new Set<string>();
  taken.set(office, known);
  for (let tries = 0; tries < 500; tries += 1) {
    const found = words();
    if (known.has(found.wording)) continue;
    known.add(found.wording);
    return found;
  }
  throw new Error("No wording is left for another goal");
}
