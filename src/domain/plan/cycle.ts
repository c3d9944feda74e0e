import { daysBetween, todayIn } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import type { CycleContext, Plan } from "./context.ts";
import type { PlanEvent, PlanEventId } from "./event.ts";
import type { Finding } from "./finding.ts";
import { consentFindings } from "./findings/consent.ts";
import { deliveryFindings } from "./findings/delivery.ts";
import { makingFindings } from "./findings/making.ts";
import { orderFindings } from "./findings/order.ts";
import { peopleFindings } from "./findings/people.ts";
import { periodFindings } from "./findings/periods.ts";
import { reviewFindings } from "./findings/review.ts";
import { mergeAtRisk, type MonthAtRisk } from "./reduction.ts";
import { planSteps, type PlanStep } from "./steps.ts";
import { viewCycle, type CycleView } from "./view.ts";

export type StepOnPath = {
  readonly step: PlanStep;
  /** `missing`: not done although a later step was. `notNeeded`: a self-plan has nobody to deliver to. */
  readonly state: "done" | "next" | "missing" | "later" | "notNeeded";
  readonly eventId: PlanEventId | null;
  readonly occurredOn: PlainDay | null;
  readonly recordedAt: Date | null;
  /** Days between the step and its entry; above 0 the screen says あとから記録. */
  readonly recordedDaysLater: number;
};

export type Cycle = {
  readonly path: readonly StepOnPath[];
  /** The step to take now, a missing one first; null when the plan has come to its end. */
  readonly current: PlanStep | null;
  readonly missing: readonly PlanStep[];
  readonly findings: readonly Finding[];
  /** All months that may be reduced for this person, each once. */
  readonly atRisk: readonly MonthAtRisk[];
  /** When the next monitoring result is due; null while the plan is not followed or at its end. */
  readonly reviewDueOn: PlainDay | null;
};

/** Where one plan stands and everything about it that is late, missing, out of order or improper. */
export function cycle(events: readonly PlanEvent[], plan: Plan, context: CycleContext): Cycle {
  const view = viewCycle(events, plan, context);
  const path = pathOf(view);
  const findings = findingsOf(view);
  const ended = hasEnded(view);
  return {
    path,
    current: ended ? null : currentOf(path),
    missing: path.filter(({ state }) => state === "missing").map(({ step }) => step),
    findings,
    atRisk: mergeAtRisk(findings.map(({ atRisk }) => atRisk)),
    reviewDueOn: ended ? null : (view.rounds.find(({ result }) => result === null)?.dueOn ?? null),
  };
}

export const findingsOf = (view: CycleView): Finding[] => [
  ...makingFindings(view),
  ...consentFindings(view),
  ...orderFindings(view),
  ...peopleFindings(view),
  ...deliveryFindings(view),
  ...periodFindings(view),
  ...reviewFindings(view),
];

/** Withdrawn, replaced by the next plan in force, or the person has left. */
export const hasEnded = ({ counting, context }: CycleView): boolean =>
  counting.withdrawal !== undefined ||
  context.next !== null ||
  (context.enrolment.leftOn !== null && context.enrolment.leftOn <= context.today);

const currentOf = (path: readonly StepOnPath[]): PlanStep | null =>
  (path.find(({ state }) => state === "missing") ?? path.find(({ state }) => state === "next"))
    ?.step ?? null;

function pathOf(view: CycleView): StepOnPath[] {
  const steps = planSteps.filter((step) => step !== "contract" || view.plan.number === 1);
  const events = steps.map((step) => eventOf(view, step));
  const lastDone = events.findLastIndex((event) => event !== null);
  let nextFound = false;
  return steps.map((step, at) => {
    const event = events[at] ?? null;
    const waits = event === null && !isSpared(view, step) && at > lastDone;
    const state = event
      ? "done"
      : isSpared(view, step)
        ? "notNeeded"
        : at < lastDone
          ? "missing"
          : nextFound
            ? "later"
            : "next";
    nextFound ||= waits;
    return {
      step,
      state,
      eventId: event?.eventId ?? null,
      occurredOn: event?.occurredOn ?? null,
      recordedAt: event?.recordedAt ?? null,
      recordedDaysLater: event ? daysLater(event, view.context.timeZone) : 0,
    };
  });
}

const isSpared = ({ counting }: CycleView, step: PlanStep | undefined): boolean =>
  step === "deliveryToConsultation" && counting.selfPlanNoted !== undefined;

const daysLater = ({ occurredOn, recordedAt }: PlanEvent, timeZone: string): number =>
  Math.max(0, daysBetween(occurredOn, todayIn(recordedAt, timeZone)));

function eventOf({ counting, rounds }: CycleView, step: PlanStep): PlanEvent | null {
  const round = rounds.at(-1);
  if (step === "monitoringInterview") return round?.interview ?? null;
  if (step === "monitoringResult") return round?.result ?? null;
  if (step === "conclusion") return round?.conclusion ?? null;
  return counting[step] ?? null;
}
