import type { ParticipantId, PlainDay } from "../ids.ts";
import type { CycleContext, Plan } from "../plan/context.ts";
import type { PlanGoal, WorkRowKind } from "../plan/content.ts";
import type { PlanEvent } from "../plan/event.ts";
import type { FindingCode } from "../plan/finding-kinds.ts";
import type { ReadinessReason } from "./reasons.ts";

/** A signed paper, or null where none is kept. */
export type Paper = { readonly documentId: string; readonly signedOn: PlainDay };

/** What the office holds about one person, as the queries find it. */
export type PersonFacts = {
  readonly participantId: ParticipantId;
  readonly context: CycleContext;
  readonly events: readonly PlanEvent[];
  /** The plan that stands or is being made; null when there is none. */
  readonly plan: Plan | null;
  readonly goals: readonly Pick<PlanGoal, "goalId" | "wording">[];
  /** Services used in the last months, each with a record that shows it. */
  readonly used: readonly { readonly kind: WorkRowKind; readonly recordId: string }[];
  /** Services that the plan in force writes down. */
  readonly written: readonly WorkRowKind[];
  readonly papers: {
    readonly importantMatters: Paper | null;
    readonly contract: Paper | null;
    readonly privacy: Paper | null;
  };
  readonly certificate: { readonly copyId: string | null; readonly until: PlainDay } | null;
};

export type ReadinessState = "ok" | "dueSoon" | "overdue" | "notApplicable";

/** Where the proof lies, or the fault. */
export type EvidenceLink = {
  readonly kind: "event" | "plan" | "goal" | "record" | "document" | "certificate";
  readonly id: string;
};

export type PersonLine = {
  readonly participantId: ParticipantId;
  readonly state: ReadinessState;
  readonly evidence: readonly EvidenceLink[];
  /** `plan.*` codes have their sentence in `problemWords`, the others in `readinessReasons`. */
  readonly reasons: readonly (FindingCode | ReadinessReason)[];
};

/** What one item says about one person, before it has their name. */
export type Judgement = Omit<PersonLine, "participantId">;

export const notApplicable: Judgement = { state: "notApplicable", evidence: [], reasons: [] };
