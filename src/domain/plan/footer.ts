import type { PlainDay } from "../ids.ts";
import type { ConsentGiver, ConsentMethod } from "./event.ts";
import type { CycleView } from "./view.ts";

/** The last lines of the form, read from the events so that they cannot say anything else. */
export type PlanFooter = {
  readonly explainedOn: PlainDay | null;
  readonly consentedOn: PlainDay | null;
  readonly consentedBy: ConsentGiver | null;
  readonly method: ConsentMethod | null;
  readonly deliveredToPersonOn: PlainDay | null;
  readonly deliveredToConsultation:
    | {
        readonly kind: "delivered";
        readonly on: PlainDay;
        readonly addressee: string;
        readonly means: "paper" | "electronic";
      }
    | { readonly kind: "selfPlan"; readonly notedOn: PlainDay }
    | null;
  readonly nextMonitoringOn: PlainDay | null;
};

export function footerOf({ counting, rounds }: CycleView): PlanFooter {
  const { consent, deliveryToPerson } = counting;
  return {
    explainedOn: consent?.explainedOn ?? null,
    consentedOn: consent?.occurredOn ?? null,
    consentedBy: consent?.consentedBy ?? null,
    method: consent?.method ?? null,
    deliveredToPersonOn: deliveryToPerson?.occurredOn ?? null,
    deliveredToConsultation: consultationLine(counting),
    nextMonitoringOn: rounds.find(({ result }) => result === null)?.dueOn ?? null,
  };
}

function consultationLine({
  deliveryToConsultation: delivered,
  selfPlanNoted,
}: CycleView["counting"]): PlanFooter["deliveredToConsultation"] {
  if (selfPlanNoted) return { kind: "selfPlan", notedOn: selfPlanNoted.occurredOn };
  if (!delivered) return null;
  const { occurredOn: on, addressee, means } = delivered;
  return { kind: "delivered", on, addressee, means };
}
