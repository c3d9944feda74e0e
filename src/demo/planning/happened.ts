import type { PlainDay } from "../../domain/ids.ts";
import type { PlanEvent, PlanEventKind, StepDetails } from "../../domain/plan/event.ts";
import { idAt } from "../ids.ts";
import { addTo, type Office, type Person, type Staff } from "../office.ts";
import type { Random } from "../random.ts";

/** One person's plans while they are being written. */
export type Life = {
  readonly office: Office;
  readonly person: Person;
  readonly serviceManager: Staff;
  /** Its own stream, so that plans do not change anybody's days. */
  readonly random: Random;
  /** Everything entered so far, as the rules read it. */
  readonly events: PlanEvent[];
};

/** Whether a day has come, and the person was still here. Today's plans are still ahead. */
export const happened = ({ office, person: { profile } }: Life, day: PlainDay): boolean =>
  day < office.until && (profile.leftOn === null || day < profile.leftOn);

export type Step<Kind extends PlanEventKind> = {
  readonly kind: Kind;
  readonly planId: string | null;
  readonly on: PlainDay;
  readonly minute: number;
  readonly place?: string;
  readonly details: StepDetails[Kind];
  /** The person's own step. */
  readonly byPerson?: boolean;
  /** Papers that show it: attachments of this office. */
  readonly evidence?: PlanEvent["evidence"];
};

/** Enters a step as the application would; what happened before the office's first day here is entered on that day. */
export function enter<Kind extends PlanEventKind>(life: Life, step: Step<Kind>): string {
  const { office, person, serviceManager, random, events } = life;
  const { kind, planId, on, minute, place = "", details, byPerson = false, evidence = [] } = step;
  const at = office.clock(on < office.first ? office.first : on, minute);
  const eventId = idAt(at, random);
  const by = byPerson ? person.id : serviceManager.id;
  const hash = "versionHash" in details ? details.versionHash : null;
  const said = JSON.stringify({ ...details, versionHash: undefined });
  const add = addTo(office);
  add("plan_event", eventId, person.id, planId, kind, on, by, place, said, hash, null, by, at);
  for (const { attachmentId } of evidence) {
    add("plan_event_evidence", eventId, attachmentId, person.id);
  }
  const entered = { eventId, planId, occurredOn: on, recordedAt: at, by, place, evidence };
  // The kind and its details belong together, as the parameter says; a generic spread loses that.
  events.push({ ...entered, corrects: null, kind, ...details } as unknown as PlanEvent);
  return eventId;
}
