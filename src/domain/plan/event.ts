import type { ParticipantId, PlainDay, StaffId } from "../ids.ts";

export type PlanId = string;
export type PlanEventId = string;

/** A paper, a recording or a picture that shows the step. `hash` is the SHA-256 of its bytes. */
export type PlanEvidenceFile = { readonly attachmentId: string; readonly hash: string };

/** Only the first two let a meeting stand without the person; the others are recorded because they happen. */
export const absenceReasons = {
  visitBan: { lawful: true, words: "病状が悪く、面会が制限されている" },
  wouldWorsen: { lawful: true, words: "出席すると、病状が明らかに悪くなる" },
  cannotSpeak: { lawful: false, words: "話すことが難しい" },
  hardToFollow: { lawful: false, words: "内容の理解が難しい" },
  other: { lawful: false, words: "そのほか" },
} as const;
export type AbsenceReason = keyof typeof absenceReasons;

export type PersonAtMeeting =
  | { readonly present: true; readonly by: "inPerson" | "video" }
  | { readonly present: false; readonly reason: AbsenceReason; readonly because: string };

/** On screen and by voice are electronic means; a paper, and a paper written before a witness, are not. */
export const consentMethods = ["signature", "paper", "voice", "witnessed"] as const;
export type ConsentMethod = (typeof consentMethods)[number];

export const isElectronic = (method: ConsentMethod): boolean =>
  method === "signature" || method === "voice";

export type ElectronicScope = "consent" | "delivery";

export type ConsentGiver =
  | { readonly who: "self" }
  | { readonly who: "proxy"; readonly name: string; readonly relation: string };

/** What each kind of step says beside who, when, where and its evidence. */
export type StepDetails = {
  contract: object;
  electronicMeansAgreed: { readonly scope: readonly ElectronicScope[]; readonly means: string };
  electronicMeansWithdrawn: { readonly scope: readonly ElectronicScope[] };
  assessmentInterview: {
    readonly purposeExplained: boolean;
    readonly understanding: "understood" | "withHelp" | "hard";
    /** How will, preference and ability to decide were understood, and by whom; needed where it was hard. */
    readonly decisionSupport: string | null;
  };
  draft: { readonly versionHash: string };
  meeting: {
    readonly person: PersonAtMeeting;
    readonly attendees: readonly string[];
    readonly personsWords: string;
    /** Points talked over, decisions, and what stayed open. */
    readonly minutes?: string;
  };
  consent: {
    readonly method: ConsentMethod;
    readonly versionHash: string;
    readonly explainedOn: PlainDay;
    readonly consentedBy: ConsentGiver;
    readonly witness: string | null;
    /** The name as the person wrote it with the keyboard in place of a drawn one. */
    readonly signedName?: string;
    /** Who sat with the person and explained, where that was on their own page. */
    readonly explainedBy?: StaffId;
  };
  consentWithdrawn: { readonly because: string };
  deliveryToPerson: { readonly means: "paper" | "electronic" };
  deliveryToConsultation: { readonly means: "paper" | "electronic"; readonly addressee: string };
  selfPlanNoted: object;
  inForce: object;
  monitoringInterview:
    | { readonly held: true }
    | { readonly held: false; readonly circumstances: string };
  monitoringResult: object;
  conclusion:
    | { readonly outcome: "continue"; readonly until: PlainDay }
    | { readonly outcome: "change" | "newPlan" };
  withdrawal: { readonly reason: "left" | "serviceChanged" | "dropped" | "replaced" };
  /** Takes back an entry made by mistake, named in `corrects`. */
  retraction: { readonly because: string };
};

export type PlanEventKind = keyof StepDetails;

/**
 * One entry, only ever added. `occurredOn` is the office's day on which it happened, `recordedAt` the moment it was
 * entered; both are kept and shown, so that nothing can be back-dated. A contract and the agreement to electronic
 * means belong to the person, not to one plan.
 */
type Entered = {
  readonly eventId: PlanEventId;
  readonly planId: PlanId | null;
  readonly occurredOn: PlainDay;
  readonly recordedAt: Date;
  /** Who did the step: the service manager, or the person themselves. */
  readonly by: StaffId | ParticipantId;
  readonly place: string | null;
  readonly evidence: readonly PlanEvidenceFile[];
  readonly corrects: PlanEventId | null;
};

export type PlanEvent<Kind extends PlanEventKind = PlanEventKind> = {
  [One in Kind]: Entered & { readonly kind: One } & StepDetails[One];
}[Kind];

/** Entries that still stand, in the order they happened; corrected and retracted ones stay stored. */
export function standing(events: readonly PlanEvent[]): PlanEvent[] {
  const replaced = new Set<PlanEventId>();
  const kept: PlanEvent[] = [];
  // Newest first, so that an entry taken back takes nothing else with it; of one moment the later in the list.
  for (const event of events.toReversed().sort(newestFirst)) {
    if (replaced.has(event.eventId)) continue;
    if (event.corrects !== null) replaced.add(event.corrects);
    if (event.kind !== "retraction") kept.push(event);
  }
  return kept.reverse().sort(inOrderHappened);
}

export const isKind =
  <Kind extends PlanEventKind>(kind: Kind) =>
  (event: PlanEvent): event is Extract<PlanEvent, { kind: Kind }> =>
    event.kind === kind;

const newestFirst = (a: PlanEvent, b: PlanEvent): number =>
  b.recordedAt.getTime() - a.recordedAt.getTime();

const inOrderHappened = (a: PlanEvent, b: PlanEvent): number =>
  a.occurredOn === b.occurredOn
    ? a.recordedAt.getTime() - b.recordedAt.getTime()
    : a.occurredOn < b.occurredOn
      ? -1
      : 1;
