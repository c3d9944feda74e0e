import type { Enrolment } from "../enrolment/enrolled.ts";
import type { PlainDay, StaffId } from "../ids.ts";
import type { PlanId } from "./event.ts";
import type { OfficePlanRules, ServiceType } from "./service-rules.ts";

/** One plan of one person, from its draft to its last review. */
export type Plan = {
  readonly planId: PlanId;
  readonly serviceType: ServiceType;
  /** 1 is the person's first plan at this office. */
  readonly number: number;
  readonly period: { readonly from: PlainDay; readonly until: PlainDay };
  /** The version as it stands now; null before any draft was finished. */
  readonly versionHash: string | null;
};

/** `until` is the first day on which the post is no longer held, or null. */
export type ServiceManagerPost = {
  readonly staffId: StaffId;
  readonly from: PlainDay;
  readonly until: PlainDay | null;
};

export type Consultation =
  | { readonly kind: "office"; readonly name: string }
  | { readonly kind: "selfPlan" }
  | { readonly kind: "unknown" };

/** Everything about the person and the office that the rules ask for beside the plan's own events. */
export type CycleContext = {
  readonly today: PlainDay;
  readonly timeZone: string;
  readonly enrolment: Enrolment;
  /** The person's services at this office, oldest first; a new row is a change. */
  readonly services: readonly { readonly serviceType: ServiceType; readonly from: PlainDay }[];
  readonly firstServiceOn: PlainDay | null;
  readonly serviceManagers: readonly ServiceManagerPost[];
  readonly office: OfficePlanRules;
  readonly consultation: Consultation;
  /** The plan before this one, with the last day it covered. */
  readonly previous: { readonly planId: PlanId; readonly until: PlainDay } | null;
  /** The plan after this one, with the day it came into force. */
  readonly next: { readonly planId: PlanId; readonly from: PlainDay } | null;
  /** Drafts of the person that are neither in force nor withdrawn, this one included. */
  readonly openDrafts: readonly PlanId[];
};

export const inPost = (
  posts: readonly ServiceManagerPost[],
  day: PlainDay,
): readonly ServiceManagerPost[] =>
  posts.filter(({ from, until }) => from <= day && (until === null || day < until));

export const serviceOn = (
  services: CycleContext["services"],
  day: PlainDay,
): ServiceType | undefined => services.findLast(({ from }) => from <= day)?.serviceType;
