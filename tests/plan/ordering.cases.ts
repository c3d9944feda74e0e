import type { World } from "../world/world.ts";
import { met, now, onPaper, scan, type PlanWalk } from "./office.ts";

export type Step = (plan: PlanWalk, w: World) => Promise<Awaited<ReturnType<PlanWalk["step"]>>>;

const meeting: Step = (plan) => plan.step("meeting", met);
const consent: Step = async (plan) =>
  plan.step("consent", {
    ...onPaper,
    versionHash: await plan.hash(),
    explainedOn: "2026-04-10",
    paper: scan(plan.planId()),
  });
const toPerson: Step = (plan) => plan.step("deliveryToPerson", { means: "paper" });
const toConsultation: Step = (plan) =>
  plan.step("deliveryToConsultation", { means: "paper", addressee: "相談室みちしるべ" });
const inForce: Step = (plan) => plan.step("inForce");
const retract =
  (kind: string): Step =>
  async (plan, w) => {
    const [row] = await w.sql<{ event_id: string }>(
      "select event_id from plan_event where plan_id = $1 and kind = $2",
      [plan.planId(), kind],
    );
    return plan.step("retraction", { corrects: row?.event_id ?? "", because: "取り違え" });
  };
const monitored: Step = async (plan, w) =>
  now(w, "ishii").post(`/plans/${plan.planId()}/monitoring`, await monitoringOf(plan, w));

async function monitoringOf(plan: PlanWalk, w: World): Promise<Record<string, string>> {
  const rows = await w.sql<{ id: string }>(
    `select g->>'goalId' as id from plan_draft d, jsonb_array_elements(d.content->'goals') g
     where d.plan_id = $1`,
    [plan.planId()],
  );
  const goals = rows.flatMap(({ id }) => [
    [`words-${id}`, "見たままのこと"],
    [`achievement-${id}`, "partly"],
  ]);
  const when = { act: "finish", _version: "0", occurredOn: "2026-04-15" };
  return { ...when, satisfaction: "たのしい", ...Object.fromEntries(goals) };
}

const whole = [meeting, consent, toPerson, toConsultation];

/** Before, what is tried, and the name of the case; the person has a contract, an interview and a finished draft. */
export const cases: readonly (readonly [string, readonly Step[], Step])[] = [
  ["同意の前に、本人へ渡す", [meeting], toPerson],
  ["同意の前に、相談支援へ渡す", [meeting], toConsultation],
  [
    "同意の前に、同意を取り消す",
    [meeting],
    (plan) => plan.step("consentWithdrawn", { because: "変えたい" }),
  ],
  ["面接の記録を取り消したまま、始める", [...whole, retract("assessmentInterview")], inForce],
  ["会議をしないで、始める", [consent, toPerson, toConsultation], inForce],
  ["同意のないまま、始める", [meeting], inForce],
  ["本人に渡さないで、始める", [meeting, consent, toConsultation], inForce],
  ["相談支援に渡さないで、始める", [meeting, consent, toPerson], inForce],
  [
    "同意を取り消されたまま、始める",
    [
      ...whole,
      async (plan) => {
        plan.on("2026-04-16");
        return plan.step("consentWithdrawn", { because: "変えたい" });
      },
    ],
    inForce,
  ],
  ["同意の前の日から、始める", whole, (plan) => plan.step("inForce", { occurredOn: "2026-04-11" })],
  [
    "始まる前に、モニタリングの面接をする",
    whole,
    (plan) => plan.step("monitoringInterview", { held: "yes" }),
  ],
  ["始まる前に、モニタリングの結果を書く", whole, monitored],
  [
    "結果のないまま、結論を出す",
    [...whole, inForce],
    (plan) => plan.step("conclusion", { outcome: "newPlan" }),
  ],
  [
    "説明より前に、同意を受ける",
    [meeting],
    async (plan) =>
      plan.step("consent", {
        ...onPaper,
        versionHash: await plan.hash(),
        occurredOn: "2026-04-11",
        explainedOn: "2026-04-12",
        paper: scan("x"),
      }),
  ],
  [
    "承諾のないまま、画面で渡す",
    [meeting, consent],
    (plan) => plan.step("deliveryToPerson", { means: "electronic" }),
  ],
  [
    "承諾のないまま、声で同意を受ける",
    [meeting],
    async (plan) =>
      plan.step("consent", {
        versionHash: await plan.hash(),
        method: "voice",
        who: "self",
        explainedOn: "2026-04-10",
        paper: scan("x"),
      }),
  ],
  [
    "しるしのない同意",
    [meeting],
    async (plan) =>
      plan.step("consent", {
        ...onPaper,
        versionHash: await plan.hash(),
        explainedOn: "2026-04-10",
      }),
  ],
  [
    "ほかの版への同意",
    [meeting],
    (plan) =>
      plan.step("consent", {
        ...onPaper,
        versionHash: "0".repeat(64),
        explainedOn: "2026-04-10",
        paper: scan("x"),
      }),
  ],
  [
    "まだ来ていない日の会議",
    [],
    (plan) => plan.step("meeting", { ...met, occurredOn: "2026-04-30" }),
  ],
  ["同じ会議をもう一度", [meeting], meeting],
  [
    "セルフプランの人の交付先",
    [
      meeting,
      consent,
      (plan, w) => now(w, "ishii").post(`${plan.base}/consultation`, { kind: "selfPlan" }),
    ],
    toConsultation,
  ],
  [
    "相談支援のある人を、交付先なしにする",
    [
      meeting,
      consent,
      (plan, w) =>
        now(w, "ishii").post(`${plan.base}/consultation`, {
          kind: "office",
          name: "相談室みちしるべ",
        }),
    ],
    (plan) => plan.step("selfPlanNoted"),
  ],
  ["終わった計画の会議", [(plan) => plan.step("withdrawal", { reason: "dropped" })], meeting],
  ["変わっていない原案を、もう一度仕上げる", [], (plan) => plan.finish("2026-04-10")],
  ["原案があるのに、もう一つ作る", [], (plan, w) => now(w, "ishii").post(plan.base)],
];
