import { statusOf } from "../deadlines/due.ts";
import type { Cycle } from "../plan/cycle.ts";
import type { Finding } from "../plan/finding.ts";
import type { FindingCode } from "../plan/finding-kinds.ts";
import { firstPlanDueOn } from "../plan/first-plan.ts";
import type { PlanStep } from "../plan/steps.ts";
import { notApplicable, type EvidenceLink, type Judgement, type PersonFacts } from "./facts.ts";

/** An item of the list that reads the plan's own steps: which of them show it, and which findings speak against it. */
type StepItem = {
  readonly steps: readonly PlanStep[];
  readonly against: readonly FindingCode[];
  /** The later steps of a wrong order that belong to this item. */
  readonly laterSteps: readonly PlanStep[];
};

export const stepItems = {
  assessment: {
    steps: ["assessmentInterview", "draft"],
    against: ["plan.interviewMissing", "plan.purposeNotExplained", "plan.decisionSupportMissing"],
    laterSteps: ["draft"],
  },
  meeting: {
    steps: ["meeting"],
    against: ["plan.meetingMissing", "plan.meetingWithoutPerson"],
    laterSteps: ["meeting"],
  },
  consent: {
    steps: ["consent"],
    against: [
      "plan.consentMissing",
      "plan.consentWithdrawn",
      "plan.consentOtherVersion",
      "plan.electronicNotAgreed",
      "plan.consentNotInWriting",
      "plan.explainedAfterConsent",
      "plan.consentAfterStart",
    ],
    laterSteps: ["consent"],
  },
  toPerson: {
    steps: ["deliveryToPerson"],
    against: ["plan.deliveryToPersonMissing"],
    laterSteps: ["deliveryToPerson"],
  },
  toConsultation: {
    steps: ["deliveryToConsultation"],
    against: [
      "plan.deliveryToConsultationMissing",
      "plan.addresseeMissing",
      "plan.selfPlanNotNoted",
    ],
    laterSteps: ["deliveryToConsultation"],
  },
} as const satisfies Record<string, StepItem>;

/** Items 2 to 6: not applicable until the step was taken or should have been. */
export function stepItem(
  { steps, against, laterSteps }: StepItem,
  facts: PersonFacts,
  found: Cycle | null,
): Judgement {
  if (found === null) return notApplicable;
  const faults = found.findings.filter(
    ({ code, facts: told }) =>
      against.includes(code) ||
      (code === "plan.wrongOrder" && laterSteps.some((step) => step === told["later"])),
  );
  const taken = found.path.filter(({ step }) => steps.includes(step));
  const isTaken = taken.some(({ state }) => state === "done" || state === "notNeeded");
  return judged(faults, isTaken, evidenceOf(found, steps, facts));
}

/** Item 1: a plan in force today, made under a service manager in post. */
export function planInForce(facts: PersonFacts, found: Cycle | null): Judgement {
  const { context, plan } = facts;
  const inForce = found?.path.find(({ step }) => step === "inForce");
  const faults = (found?.findings ?? []).filter(({ code }) => againstPlan.has(code));
  const evidence: EvidenceLink[] = plan ? [{ kind: "plan", id: plan.planId }] : [];
  if (faults.length > 0) return judged(faults, true, evidence);
  if (inForce?.state === "done") return { state: "ok", evidence, reasons: [] };
  const contract = facts.events.find(({ kind }) => kind === "contract");
  const dueOn =
    plan === null || plan.number === 1
      ? firstPlanDueOn(contract?.occurredOn ?? null, context)
      : (context.previous?.until ?? plan.period.from);
  const late = dueOn < context.today;
  return {
    state: late ? "overdue" : "dueSoon",
    evidence,
    reasons: [late ? "readiness.noPlan" : "readiness.planInTheMaking"],
  };
}

/** Item 7: every review in time, with its interview. */
export function reviewed(facts: PersonFacts, found: Cycle | null): Judgement {
  if (
    found === null ||
    found.path.every(({ step, state }) => step !== "inForce" || state !== "done")
  ) {
    return notApplicable;
  }
  const faults = found.findings.filter(({ code }) => againstReview.has(code));
  const evidence = evidenceOf(found, ["monitoringInterview", "monitoringResult"], facts);
  if (faults.length > 0 || found.reviewDueOn === null) return judged(faults, true, evidence);
  const status = statusOf(found.reviewDueOn, facts.context.today);
  return status === "within30"
    ? { state: "dueSoon", evidence, reasons: ["readiness.reviewSoon"] }
    : { state: "ok", evidence, reasons: [] };
}

const againstPlan: ReadonlySet<FindingCode> = new Set([
  "plan.firstPlanLate",
  "plan.expired",
  "plan.gap",
  "plan.serviceChanged",
  "plan.noServiceManager",
  "plan.notByServiceManager",
] as const);

const againstReview: ReadonlySet<FindingCode> = new Set([
  "plan.reviewLate",
  "plan.monitoringInterviewMissing",
  "plan.conclusionMissing",
] as const);

function judged(
  faults: readonly Finding[],
  isTaken: boolean,
  evidence: readonly EvidenceLink[],
): Judgement {
  if (faults.length > 0) {
    return { state: "overdue", evidence, reasons: [...new Set(faults.map(({ code }) => code))] };
  }
  return isTaken ? { state: "ok", evidence, reasons: [] } : notApplicable;
}

/** The entries that show the steps; a self-plan is shown by its note. */
function evidenceOf(
  { path }: Cycle,
  steps: readonly PlanStep[],
  { events, plan }: PersonFacts,
): EvidenceLink[] {
  const links = path
    .filter(({ step, eventId }) => steps.includes(step) && eventId !== null)
    .map(({ eventId }): EvidenceLink => ({ kind: "event", id: eventId ?? "" }));
  if (!steps.includes("deliveryToConsultation")) return links;
  const note = events.findLast(
    ({ kind, planId }) => kind === "selfPlanNoted" && planId === plan?.planId,
  );
  return note ? [...links, { kind: "event", id: note.eventId }] : links;
}
