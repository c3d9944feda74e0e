import { assessment } from "./assessment.ts";
import { attendance } from "./attendance.ts";
import { audit } from "./audit.ts";
import { certificate } from "./certificate.ts";
import { deadline } from "./deadline.ts";
import { experience } from "./experience.ts";
import { feedback } from "./feedback.ts";
import { goal } from "./goal.ts";
import { growth } from "./growth.ts";
import { help } from "./help.ts";
import { hope } from "./hope.ts";
import { office } from "./office.ts";
import { ownNote } from "./own-note.ts";
import { paper } from "./paper.ts";
import { participant } from "./participant.ts";
import { plan } from "./plan.ts";
import { programme } from "./programme.ts";
import { readiness } from "./readiness.ts";
import { reading } from "./reading.ts";
import { reflection } from "./reflection.ts";
import { session } from "./session.ts";
import { sign } from "./sign.ts";
import type { Who } from "./roles.ts";
import { actorRole, type Actor } from "./actor.ts";

/** Every ability of the product and who has it; one file a noun. Tests print it whole. */
export const abilities = {
  ...assessment,
  ...attendance,
  ...audit,
  ...certificate,
  ...deadline,
  ...experience,
  ...feedback,
  ...goal,
  ...growth,
  ...help,
  ...hope,
  ...office,
  ...ownNote,
  ...paper,
  ...participant,
  ...plan,
  ...programme,
  ...readiness,
  ...reading,
  ...reflection,
  ...session,
  ...sign,
} satisfies Record<string, readonly Who[]>;

export type Ability = keyof typeof abilities;

export const whoIs = (actor: Actor): Who =>
  // actorRole returns exactly the non-visitor members of Who.
  actor.kind === "visitor" ? "visitor" : (actorRole(actor) as Who);

export function may(actor: Actor, ability: Ability): boolean {
  const allowed: readonly Who[] = abilities[ability];
  return allowed.includes(whoIs(actor));
}
