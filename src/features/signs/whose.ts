import type { ParticipantActor } from "../../policies/actor.ts";

/** The columns that say whose row it is. */
export const whose = (actor: ParticipantActor) => ({
  operator_id: actor.operatorId,
  office_id: actor.officeId,
  participant_id: actor.participantId,
});
