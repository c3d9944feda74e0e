import { z } from "zod";

import { day, line, list, optionalText } from "../../../http/fields.ts";
import type { EnteredKind } from "./kinds.ts";

const scope = list(z.enum(["consent", "delivery"], "form.choose")).refine(
  (scopes) => scopes.length > 0,
  "form.choose",
);
const means = z.enum(["paper", "electronic"], "form.choose");
const uuidOrNone = z.union([z.uuid("form.choose"), z.literal("")]).default("");

/** What every step says: when, where, who did it, and what it corrects. */
const common = {
  plan: uuidOrNone,
  occurredOn: day,
  place: optionalText(200).default(""),
  by: uuidOrNone,
  corrects: uuidOrNone,
};

const details = {
  contract: z.object({}),
  electronicMeansAgreed: z.object({ scope, means: line(200) }),
  electronicMeansWithdrawn: z.object({ scope }),
  assessmentInterview: z.object({
    purposeExplained: z.enum(["yes", "no"], "form.choose"),
    understanding: z.enum(["understood", "withHelp", "hard"], "form.choose"),
    decisionSupport: optionalText(4000).default(""),
  }),
  meeting: z.object({
    presence: z.enum(
      ["inPerson", "video", "visitBan", "wouldWorsen", "cannotSpeak", "hardToFollow", "other"],
      "form.choose",
    ),
    because: optionalText(2000).default(""),
    attendees: line(500),
    personsWords: z.string().max(4000, "form.tooLong").default(""),
    minutes: optionalText(8000).default(""),
  }),
  consent: z.object({
    versionHash: z.string().regex(/^[0-9a-f]{64}$/, "form.stale"),
    method: z.enum(["paper", "witnessed", "voice"], "form.choose"),
    explainedOn: day,
    who: z.enum(["self", "proxy"], "form.choose"),
    proxyName: optionalText(100).default(""),
    relation: optionalText(100).default(""),
    witness: optionalText(100).default(""),
  }),
  consentWithdrawn: z.object({ because: line(2000) }),
  deliveryToPerson: z.object({ means }),
  deliveryToConsultation: z.object({ means, addressee: line(200) }),
  selfPlanNoted: z.object({}),
  inForce: z.object({}),
  monitoringInterview: z.object({
    held: z.enum(["yes", "no"], "form.choose"),
    circumstances: optionalText(2000).default(""),
  }),
  conclusion: z.object({
    outcome: z.enum(["continue", "change", "newPlan"], "form.choose"),
    until: z.string().trim().default(""),
  }),
  withdrawal: z.object({
    reason: z.enum(["left", "serviceChanged", "dropped", "replaced"], "form.choose"),
  }),
  retraction: z.object({ because: line(2000) }),
} satisfies Record<EnteredKind, z.ZodType>;

export const stepForms = {
  contract: details.contract.extend(common),
  electronicMeansAgreed: details.electronicMeansAgreed.extend(common),
  electronicMeansWithdrawn: details.electronicMeansWithdrawn.extend(common),
  assessmentInterview: details.assessmentInterview.extend(common),
  meeting: details.meeting.extend(common),
  consent: details.consent.extend(common),
  consentWithdrawn: details.consentWithdrawn.extend(common),
  deliveryToPerson: details.deliveryToPerson.extend(common),
  deliveryToConsultation: details.deliveryToConsultation.extend(common),
  selfPlanNoted: details.selfPlanNoted.extend(common),
  inForce: details.inForce.extend(common),
  monitoringInterview: details.monitoringInterview.extend(common),
  conclusion: details.conclusion.extend(common),
  withdrawal: details.withdrawal.extend(common),
  retraction: details.retraction.extend(common),
} satisfies Record<EnteredKind, z.ZodType>;

export type SentStep = {
  [Kind in EnteredKind]: { readonly kind: Kind } & z.output<(typeof stepForms)[Kind]>;
}[EnteredKind];
