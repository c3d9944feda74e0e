import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import type { EnteredKind } from "./kinds.ts";

/** What to know before taking a step; null where nothing needs saying. */
export function stepLead(
  kind: EnteredKind,
  facts: PlanFacts,
  plan: PlanHere | undefined,
): string | null {
  if (kind === "consent") return consentLead(plan);
  if (kind === "deliveryToConsultation" && facts.consultation.kind === "office") {
    return `相談支援事業者：${facts.consultation.name}`;
  }
  if (kind === "electronicMeansWithdrawn") {
    return "これからの同意と交付は紙で行います。これまでの記録は変わりません。";
  }
  if (kind === "meeting") {
    return "本人が出席します。出席しないことが認められるのは、面会の制限か、出席で病状が明らかに悪くなるときだけです。";
  }
  return plan?.editedSince === true && kind === "inForce" ? consentLead(plan) : null;
}

function consentLead(plan: PlanHere | undefined): string | null {
  if (plan?.finished == null) return "仕上げた版がありません。先に原案を仕上げます。";
  if (plan.editedSince) {
    return `第${plan.finished.number}版のあとで原案が変わっています。もう一度仕上げてから、その版を説明します。`;
  }
  return `第${plan.finished.number}版への同意を記録します。`;
}
