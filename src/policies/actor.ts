import type { Scope } from "../db/actor-transaction.ts";
import type { OfficeId, OperatorId, ParticipantId, StaffId } from "../domain/ids.ts";
import type { StaffRole } from "../domain/staff/posts.ts";
import type { PersonSettings } from "../words/settings.ts";

export type { StaffRole };

type InOffice = {
  readonly sessionId: string;
  readonly operatorId: OperatorId;
  readonly officeId: OfficeId;
  readonly officeName: string;
  readonly timeZone: "Asia/Tokyo";
  readonly awaySeconds: number;
};

export type ParticipantActor = InOffice & {
  readonly kind: "participant";
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly settings: PersonSettings;
};

export type StaffActor = InOffice & {
  readonly kind: "staff";
  readonly staffId: StaffId;
  readonly role: StaffRole;
  readonly name: string;
};

export type Visitor = { readonly kind: "visitor" };

export type SignedIn = ParticipantActor | StaffActor;
export type Actor = SignedIn | Visitor;

export const actorId = (actor: SignedIn): string =>
  actor.kind === "staff" ? actor.staffId : actor.participantId;

export const actorRole = (actor: SignedIn): string =>
  actor.kind === "staff" ? actor.role : "participant";

export const scopeOf = (actor: SignedIn): Scope => ({
  operatorId: actor.operatorId,
  officeId: actor.officeId,
  role: actorRole(actor),
  personId: actorId(actor),
});
