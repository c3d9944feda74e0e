import { electronicAgreedOn } from "../electronic.ts";
import { isElectronic } from "../event.ts";
import { dayAfter, finding, makingRisk, riskOf, type Finding } from "../finding.ts";
import type { CycleView } from "../view.ts";

/** Consent: there, in writing, on the version that stands, explained before, and not after the plan's first day. */
export function consentFindings(view: CycleView): Finding[] {
  const { consent, consentWithdrawn, inForce, deliveryToPerson } = view.counting;
  if (consent) return [...meansFindings(view), ...versionFindings(view), ...timeFindings(view)];
  if (consentWithdrawn) {
    const facts = { on: consentWithdrawn.occurredOn };
    const risk = inForce ? riskOf(view, dayAfter(consentWithdrawn.occurredOn), null) : [];
    return [finding("plan.consentWithdrawn", facts, risk)];
  }
  const missed = inForce ?? deliveryToPerson;
  return missed ? [finding("plan.consentMissing", {}, makingRisk(view, null))] : [];
}

function meansFindings(view: CycleView): Finding[] {
  const { consent } = view.counting;
  if (!consent || !isElectronic(consent.method)) return [];
  const on = consent.occurredOn;
  const found: Finding[] = [];
  if (!electronicAgreedOn(view.events, "consent", on)) {
    found.push(finding("plan.electronicNotAgreed", { on }, makingRisk(view, null)));
  }
  if (consent.method === "voice") found.push(finding("plan.consentNotInWriting", { on }));
  return found;
}

function versionFindings(view: CycleView): Finding[] {
  const { consent } = view.counting;
  if (!consent || consent.versionHash === view.plan.versionHash) return [];
  const facts = { on: consent.occurredOn };
  return [finding("plan.consentOtherVersion", facts, makingRisk(view, null))];
}

function timeFindings(view: CycleView): Finding[] {
  const { consent, inForce } = view.counting;
  if (!consent) return [];
  const found: Finding[] = [];
  const on = consent.occurredOn;
  if (consent.explainedOn > on) {
    found.push(finding("plan.explainedAfterConsent", { on, explainedOn: consent.explainedOn }));
  }
  const planned = view.plan.period.from;
  const startedOn = inForce && inForce.occurredOn < planned ? inForce.occurredOn : planned;
  if (on > startedOn) {
    found.push(finding("plan.consentAfterStart", { on, startedOn }, riskOf(view, startedOn, on)));
  }
  return found;
}
