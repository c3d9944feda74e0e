import { admit } from "./admit.ts";
import type { CycleContext, Plan } from "./context.ts";
import { cycle, type Cycle } from "./cycle.ts";
import type { PlanEvent, PlanEventKind, StepDetails } from "./event.ts";
import { defaultPlanRules } from "./service-rules.ts";

/** さとう はるか, サービス管理責任者 of ひだまり作業所 since 2024. */
export const manager = "staff-sato";
export const version = "a".repeat(64);

export const plan: Plan = {
  planId: "plan-1",
  serviceType: "typeB",
  number: 1,
  period: { from: "2026-04-20", until: "2026-10-19" },
  versionHash: version,
};

export const context: CycleContext = {
  today: "2026-05-10",
  timeZone: "Asia/Tokyo",
  enrolment: { startedOn: "2026-04-01", leftOn: null },
  services: [{ serviceType: "typeB", from: "2026-04-01" }],
  firstServiceOn: "2026-04-02",
  serviceManagers: [{ staffId: manager, from: "2024-04-01", until: null }],
  office: defaultPlanRules,
  consultation: { kind: "office", name: "相談室みちしるべ" },
  previous: null,
  next: null,
  openDrafts: ["plan-1"],
};

const details: StepDetails = {
  contract: {},
  electronicMeansAgreed: { scope: ["consent", "delivery"], means: "事業所の画面" },
  electronicMeansWithdrawn: { scope: ["consent", "delivery"] },
  assessmentInterview: {
    purposeExplained: true,
    understanding: "understood",
    decisionSupport: null,
  },
  draft: { versionHash: version },
  meeting: {
    person: { present: true, by: "inPerson" },
    attendees: ["本人", "佐藤", "職業指導員"],
    personsWords: "くるみの箱を、もっと折りたい",
  },
  consent: {
    method: "paper",
    versionHash: version,
    explainedOn: "2026-04-15",
    consentedBy: { who: "self" },
    witness: null,
  },
  consentWithdrawn: { because: "仕事を変えたい" },
  deliveryToPerson: { means: "paper" },
  deliveryToConsultation: { means: "paper", addressee: "相談室みちしるべ" },
  selfPlanNoted: {},
  inForce: {},
  monitoringInterview: { held: true },
  monitoringResult: {},
  conclusion: { outcome: "newPlan" },
  withdrawal: { reason: "dropped" },
  retraction: { because: "日付を取り違えた" },
};

const ofThePerson: ReadonlySet<PlanEventKind> = new Set([
  "contract",
  "electronicMeansAgreed",
  "electronicMeansWithdrawn",
] as const);

/** An entry of `kind` on `occurredOn`, entered at noon of the same day unless said otherwise. */
export function event<Kind extends PlanEventKind>(
  kind: Kind,
  occurredOn: string,
  change: Partial<PlanEvent<Kind>> = {},
): PlanEvent {
  const entered = {
    eventId: `${kind} ${occurredOn}`,
    planId: ofThePerson.has(kind) ? null : "plan-1",
    kind,
    occurredOn,
    recordedAt: new Date(`${occurredOn}T12:00:00+09:00`),
    by: manager,
    place: "ひだまり作業所",
    evidence: kind === "consent" ? [{ attachmentId: "scan-1", hash: `scan of ${occurredOn}` }] : [],
    corrects: null,
  };
  // The kind and its details belong together by construction, which the compiler cannot see through Partial.
  return { ...entered, ...details[kind], ...change } as PlanEvent;
}

/** A first plan made as it should be: contract on 1 April, in force from 20 April. */
export const made: readonly PlanEvent[] = [
  event("contract", "2026-04-01"),
  event("assessmentInterview", "2026-04-06"),
  event("draft", "2026-04-10"),
  event("meeting", "2026-04-13"),
  event("consent", "2026-04-15"),
  event("deliveryToPerson", "2026-04-15"),
  event("deliveryToConsultation", "2026-04-16"),
  event("inForce", "2026-04-20"),
];

/** The same without some kinds. */
export const without = (
  events: readonly PlanEvent[],
  ...kinds: readonly PlanEventKind[]
): PlanEvent[] => events.filter(({ kind }) => !kinds.includes(kind));

/** The cycle of the example with some of its plan or surroundings changed. */
export const look = (
  events: readonly PlanEvent[],
  inContext: Partial<CycleContext> = {},
  ofPlan: Partial<Plan> = {},
): Cycle => cycle(events, { ...plan, ...ofPlan }, { ...context, ...inContext });

export const codes = (found: Cycle): string[] => found.findings.map(({ code }) => code);

export const months = (found: Cycle): (string | number)[][] =>
  found.atRisk.map(({ month, percent }) => [month, percent]);

/** The code of the refusal, or "admitted". */
export const tryTo = (
  candidate: PlanEvent,
  events: readonly PlanEvent[],
  inContext: Partial<CycleContext> = {},
  ofPlan: Partial<Plan> = {},
): string => {
  const result = admit(candidate, events, { ...plan, ...ofPlan }, { ...context, ...inContext });
  return result.ok ? "admitted" : result.problem.code;
};

/** The first steps of `made`. */
export const upTo = (count: number): readonly PlanEvent[] => made.slice(0, count);

export const inForceOn = event("inForce", "2026-04-20");

export const selfPlan = { consultation: { kind: "selfPlan" } } as const;
