import { daysBetween } from "../calendar/day.ts";
import type { PlainDay } from "../ids.ts";
import { needsCheck, planRules, type RuleId, type Source } from "../plan/rules.ts";
import type { PlanStep } from "../plan/steps.ts";

/** Parts of the 受給者証 that end on a day of their own. */
export const certificateParts = [
  "certificate",
  "decision",
  "provisionalDecision",
  "disabilityClass",
  "paymentCap",
  "consultationPayment",
  "consultationMonitoring",
] as const;
export type CertificatePart = (typeof certificateParts)[number];

export type DueKind =
  | Exclude<PlanStep, "contract" | "inForce" | "conclusion" | "monitoringInterview">
  | "nextPlan"
  | CertificatePart;

export const dueNames: Record<DueKind, string> = {
  assessmentInterview: "アセスメントの面接",
  draft: "計画の原案",
  meeting: "個別支援会議",
  consent: "説明と同意",
  deliveryToPerson: "本人への交付",
  deliveryToConsultation: "相談支援事業者への交付",
  monitoringResult: "モニタリング（見直し）",
  nextPlan: "次の計画",
  certificate: "受給者証の期限",
  decision: "支給決定期間の終わり",
  provisionalDecision: "暫定支給決定の終わり",
  disabilityClass: "障害支援区分の期限",
  paymentCap: "負担上限月額の適用期間の終わり",
  consultationPayment: "計画相談支援の支給期間の終わり",
  consultationMonitoring: "計画相談支援のモニタリング月",
};

export type DueStatus = "overdue" | "within30" | "within60" | "later";

/**
 * Something with a last day. `law`: a rule names it; `office`: the office's own step towards it, which nobody fines;
 * `certificate`: printed on the 受給者証.
 */
export type DueThing = {
  readonly kind: DueKind;
  /** The last day on which it is in time. */
  readonly dueOn: PlainDay;
  readonly status: DueStatus;
  readonly basis: "law" | "office" | "certificate";
  readonly source: Source;
  readonly needsCheck: boolean;
  /** Names the thing however its day moves, so that a calendar moves it too. */
  readonly key: string;
};

export function statusOf(dueOn: PlainDay, today: PlainDay): DueStatus {
  const days = daysBetween(today, dueOn);
  if (days < 0) return "overdue";
  if (days <= 30) return "within30";
  return days <= 60 ? "within60" : "later";
}

export function dueThing(
  kind: DueKind,
  dueOn: PlainDay,
  today: PlainDay,
  rest: { readonly basis: DueThing["basis"]; readonly rule: RuleId; readonly key: string },
): DueThing {
  const { basis, rule, key } = rest;
  const { source } = planRules[rule];
  const status = statusOf(dueOn, today);
  return {
    kind,
    dueOn,
    status,
    basis,
    source,
    needsCheck: needsCheck(rule),
    key: `${kind}:${key}`,
  };
}

export const earliestFirst = (a: DueThing, b: DueThing): number =>
  a.dueOn === b.dueOn ? compare(a.key, b.key) : compare(a.dueOn, b.dueOn);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
