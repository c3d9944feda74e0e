import type { PlainDay } from "../ids.ts";
import type { Problem } from "../result.ts";
import { findingsOf } from "./cycle.ts";
import { electronicAgreedOn } from "./electronic.ts";
import { isElectronic, type PlanEvent } from "./event.ts";
import type { FindingCode } from "./finding-kinds.ts";
import { viewCycle, type CycleView } from "./view.ts";

/** Why an entry cannot be made. What happened late or in the wrong order can: it is shown as a finding instead. */
export type AdmissionProblem =
  | (Problem<"plan.inFuture"> & { on: PlainDay })
  | (Problem<"plan.closed"> & { on: PlainDay })
  | Problem<"plan.alreadyRecorded">
  | Problem<"plan.correctsUnknown">
  | Problem<"plan.versionChanged">
  | Problem<"plan.evidenceMissing">
  | Problem<"plan.witnessMissing">
  | Problem<"plan.absenceWordsMissing">
  | Problem<"plan.circumstancesMissing">
  | Problem<"plan.selfPlanHasNoAddressee">
  | Problem<"plan.notSelfPlan">
  | Problem<"plan.deliverFirst">
  | Problem<"plan.notInForce">
  | Problem<"plan.monitoringResultMissing">
  | (Problem<"plan.startBeforeConsent"> & { on: PlainDay })
  | Problem<FindingCode>;

/** What one kind of step needs before it can be entered; null when nothing stands in its way. */
export function stepProblem(candidate: PlanEvent, view: CycleView): AdmissionProblem | null {
  switch (candidate.kind) {
    case "draft":
      return draftProblem(candidate, view);
    case "meeting":
      return !candidate.person.present && isBlank(candidate.person.because)
        ? { code: "plan.absenceWordsMissing" }
        : null;
    case "consent":
      return consentProblem(candidate, view);
    case "consentWithdrawn":
      return needsConsent(view);
    case "deliveryToPerson":
      return candidate.means === "electronic"
        ? (needsConsent(view) ?? needsAgreement(candidate, "delivery", view))
        : needsConsent(view);
    case "deliveryToConsultation":
      return toConsultationProblem(candidate, view);
    case "selfPlanNoted":
      return view.context.consultation.kind === "office" ? { code: "plan.notSelfPlan" } : null;
    case "inForce":
      return inForceProblem(candidate, view);
    case "monitoringInterview":
      return !candidate.held && isBlank(candidate.circumstances)
        ? { code: "plan.circumstancesMissing" }
        : needsStart(candidate, view);
    case "monitoringResult":
      return needsStart(candidate, view);
    case "conclusion":
      return conclusionProblem(candidate, view);
    case "withdrawal":
      return view.counting.withdrawal
        ? { code: "plan.closed", on: view.counting.withdrawal.occurredOn }
        : null;
    case "contract":
    case "electronicMeansAgreed":
    case "electronicMeansWithdrawn":
    case "assessmentInterview":
    case "retraction":
      break;
  }
  return null;
}

function draftProblem(
  { versionHash }: PlanEvent<"draft">,
  { plan, context }: CycleView,
): AdmissionProblem | null {
  const others = context.openDrafts.filter((planId) => planId !== plan.planId);
  if (others.length > 0) return { code: "plan.twoDrafts", count: others.length + 1 };
  return versionHash === plan.versionHash ? null : { code: "plan.versionChanged" };
}

function consentProblem(candidate: PlanEvent<"consent">, view: CycleView): AdmissionProblem | null {
  const on = candidate.occurredOn;
  if (view.plan.versionHash === null || !view.counting.draft) return { code: "plan.draftMissing" };
  if (candidate.versionHash !== view.plan.versionHash) {
    return { code: "plan.consentOtherVersion", on };
  }
  if (candidate.explainedOn > on) {
    return { code: "plan.explainedAfterConsent", on, explainedOn: candidate.explainedOn };
  }
  const notAgreed = isElectronic(candidate.method)
    ? needsAgreement(candidate, "consent", view)
    : null;
  if (notAgreed) return notAgreed;
  if (candidate.method === "witnessed" && isBlank(candidate.witness)) {
    return { code: "plan.witnessMissing" };
  }
  const written = candidate.method === "signature" && !isBlank(candidate.signedName ?? null);
  return candidate.evidence.length > 0 || written ? null : { code: "plan.evidenceMissing" };
}

function toConsultationProblem(
  candidate: PlanEvent<"deliveryToConsultation">,
  view: CycleView,
): AdmissionProblem | null {
  if (view.context.consultation.kind === "selfPlan") {
    return { code: "plan.selfPlanHasNoAddressee" };
  }
  return isBlank(candidate.addressee) ? { code: "plan.addresseeMissing" } : needsConsent(view);
}

/** The 本計画: nothing blocks it, both deliveries are made, and it does not begin before the consent. */
function inForceProblem(candidate: PlanEvent<"inForce">, view: CycleView): AdmissionProblem | null {
  const begun = viewCycle([...view.events, candidate], view.plan, view.context);
  const blocking = findingsOf(begun).find(({ severity }) => severity === "blocks");
  if (blocking) return { code: blocking.code, ...blocking.facts };
  const { consent, deliveryToPerson, deliveryToConsultation, selfPlanNoted } = view.counting;
  if (consent && candidate.occurredOn < consent.occurredOn) {
    return { code: "plan.startBeforeConsent", on: consent.occurredOn };
  }
  if (!deliveryToPerson) return { code: "plan.deliverFirst", step: "deliveryToPerson" };
  return deliveryToConsultation || selfPlanNoted
    ? null
    : { code: "plan.deliverFirst", step: "deliveryToConsultation" };
}

function conclusionProblem(
  { occurredOn }: PlanEvent<"conclusion">,
  { rounds }: CycleView,
): AdmissionProblem | null {
  const waits = rounds.some(
    ({ result, conclusion }) => result && !conclusion && result.occurredOn <= occurredOn,
  );
  return waits ? null : { code: "plan.monitoringResultMissing" };
}

const needsConsent = ({ counting }: CycleView): AdmissionProblem | null =>
  counting.consent ? null : { code: "plan.consentMissing" };

const needsStart = ({ occurredOn }: PlanEvent, { start }: CycleView): AdmissionProblem | null =>
  start === null || occurredOn < start ? { code: "plan.notInForce" } : null;

function needsAgreement(
  { occurredOn }: PlanEvent,
  scope: "consent" | "delivery",
  { events }: CycleView,
): AdmissionProblem | null {
  return electronicAgreedOn(events, scope, occurredOn)
    ? null
    : { code: "plan.electronicNotAgreed", on: occurredOn };
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";
