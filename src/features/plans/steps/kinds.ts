import type { PlanEventKind } from "../../../domain/plan/event.ts";
import { isPlanStep, stepNames } from "../../../domain/plan/steps.ts";

/** Steps that are entered with a form of their own; the draft and the monitoring result come from their pages. */
export const enteredKinds = [
  "contract",
  "electronicMeansAgreed",
  "electronicMeansWithdrawn",
  "assessmentInterview",
  "meeting",
  "consent",
  "consentWithdrawn",
  "deliveryToPerson",
  "deliveryToConsultation",
  "selfPlanNoted",
  "inForce",
  "monitoringInterview",
  "conclusion",
  "withdrawal",
  "retraction",
] as const satisfies readonly PlanEventKind[];
export type EnteredKind = (typeof enteredKinds)[number];

/** Entries about the person that hold for every plan. */
export const ofThePerson: ReadonlySet<PlanEventKind> = new Set([
  "contract",
  "electronicMeansAgreed",
  "electronicMeansWithdrawn",
] as const);

const otherNames = {
  electronicMeansAgreed: "画面や音声で受けることへの承諾",
  electronicMeansWithdrawn: "承諾の取りやめ（紙にもどす）",
  consentWithdrawn: "同意の取り消し",
  selfPlanNoted: "交付先なし（セルフプラン）",
  withdrawal: "計画の終わり・取り下げ",
  retraction: "記録の取り消し",
} as const;

export const kindName = (kind: PlanEventKind): string =>
  isPlanStep(kind) ? stepNames[kind].std : otherNames[kind];
