import { v7 } from "uuid";

/** Ids are UUIDv7 made by the app, so that a row is known before it is stored and any server can hold it. */
type Id<Name extends string> = string & { readonly __id?: Name };

export type OperatorId = Id<"operator">;
export type OfficeId = Id<"office">;
export type StaffId = Id<"staffMember">;
export type ParticipantId = Id<"participant">;
export type ProgrammeId = Id<"programme">;
export type StepId = Id<"step">;
export type ExperienceId = Id<"experience">;
export type ReflectionId = Id<"reflection">;
export type FeedbackId = Id<"feedback">;
export type AttachmentId = Id<"attachment">;

export const newId = (): string => v7();

/** A calendar day of the office as `YYYY-MM-DD`; compare with `<`, `>` and `===`. */
export type PlainDay = string & { readonly __day?: true };
