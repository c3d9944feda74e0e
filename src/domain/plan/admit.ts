import { todayIn } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Result } from "../result.ts";
import { stepProblem, type AdmissionProblem } from "./admission.ts";
import type { CycleContext, Plan } from "./context.ts";
import { standing, type PlanEvent } from "./event.ts";
import { viewCycle, type CycleView } from "./view.ts";

/** Lets an entry in, or refuses it with the first reason. `events` are all that is stored for the person. */
export function admit(
  candidate: PlanEvent,
  events: readonly PlanEvent[],
  plan: Plan,
  context: CycleContext,
): Result<PlanEvent, AdmissionProblem> {
  if (candidate.planId !== null && candidate.planId !== plan.planId) {
    throw new RangeError("an entry is admitted to its own plan");
  }
  const view = viewCycle(
    events.filter(({ eventId }) => eventId !== candidate.corrects),
    plan,
    context,
  );
  const problem = entryProblem(candidate, events, view) ?? stepProblem(candidate, view);
  return problem ? refuse(problem) : ok(candidate);
}

/** What any entry must be: of a day that has come, of an open plan, and not there already. */
function entryProblem(
  candidate: PlanEvent,
  events: readonly PlanEvent[],
  view: CycleView,
): AdmissionProblem | null {
  const on = candidate.occurredOn;
  if (on > todayIn(candidate.recordedAt, view.context.timeZone)) {
    return { code: "plan.inFuture", on };
  }
  if (!namesItsCorrected(candidate, standing(events))) return { code: "plan.correctsUnknown" };
  if (view.events.some((event) => isSameEntry(event, candidate))) {
    return { code: "plan.alreadyRecorded" };
  }
  const closedOn = closingDay(view);
  const endsIt = candidate.kind === "retraction" || candidate.kind === "withdrawal";
  // A step taken before the end may still be entered after it; the entry keeps both days.
  return closedOn !== null && on >= closedOn && !endsIt
    ? { code: "plan.closed", on: closedOn }
    : null;
}

function namesItsCorrected(candidate: PlanEvent, events: readonly PlanEvent[]): boolean {
  if (candidate.corrects === null) return candidate.kind !== "retraction";
  const corrected = events.find(({ eventId }) => eventId === candidate.corrects);
  if (corrected === undefined || corrected.planId !== candidate.planId) return false;
  return candidate.kind === "retraction" || candidate.kind === corrected.kind;
}

/** The same paper again, or the same step on the same day about the same version. */
function isSameEntry(stored: PlanEvent, candidate: PlanEvent): boolean {
  if (stored.kind !== candidate.kind) return false;
  const hashes = new Set(stored.evidence.map(({ hash }) => hash));
  if (candidate.evidence.some(({ hash }) => hashes.has(hash))) return true;
  return stored.occurredOn === candidate.occurredOn && versionOf(stored) === versionOf(candidate);
}

const versionOf = (event: PlanEvent): string | null =>
  "versionHash" in event ? event.versionHash : null;

function closingDay({ counting, context }: CycleView): PlainDay | null {
  const { leftOn } = context.enrolment;
  const days = [counting.withdrawal?.occurredOn, context.next?.from, leftOn ?? undefined];
  return days.filter((day) => day !== undefined).sort()[0] ?? null;
}
