import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { sessionsOf, where } from "./queries.ts";
import { teachingsOf, type TeachingRow } from "./session-queries.ts";
import { standingsFrom, type Teachings } from "./standing.ts";

/**
 * Works out anew where the person of this experience stands with its programme. Called after
 * `session_result` changed, in the same transaction; the only writer of `growth_standing`.
 */
export async function refreshStandingAfter(tx: Tx, experienceId: string): Promise<void> {
  const [which] = await tx.rows(personAndProgramme, [...where(tx), experienceId]);
  if (which !== undefined) await refreshStanding(tx, which.participant_id, which.programme_id);
}

export async function refreshStanding(
  tx: Tx,
  participantId: string,
  programmeId: string,
): Promise<void> {
  // Two sessions marked at once: the second waits here and then reads the first one's counts too.
  await tx.rows(lockStanding, [`${participantId} ${programmeId}`]);
  const sessions = await sessionsOf(tx, participantId, programmeId);
  const teachings = gather(await teachingsOf(tx, participantId, programmeId));
  const rows = standingsFrom(sessions, teachings);
  const keys = () => ({
    participant_id: participantId,
    programme_id: programmeId,
    ...tenant(tx),
  });
  await tx.q
    .deleteFrom("growth_standing")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("participant_id", "=", participantId)
    .where("programme_id", "=", programmeId)
    .execute();
  if (rows.length === 0) return;
  await tx.q
    .insertInto("growth_standing")
    .values(rows.map((row) => Object.assign(keys(), row)))
    .execute();
}

export type NewTeaching = {
  readonly participantId: string;
  readonly programmeId: string;
  readonly staffId: string;
  readonly on: PlainDay;
} & (
  | { readonly kind: "taught"; readonly experienceId: string }
  | { readonly kind: "confirmed"; readonly experienceId: null }
);

/** Keeps that the person showed others, or that staff confirm they can; the ladder follows. */
export async function recordTeaching(tx: Tx, teaching: NewTeaching): Promise<void> {
  await tx.q
    .insertInto("teaching")
    .values({
      ...tenant(tx),
      teaching_id: newId(),
      participant_id: teaching.participantId,
      programme_id: teaching.programmeId,
      kind: teaching.kind,
      experience_id: teaching.experienceId,
      staff_id: teaching.staffId,
      occurred_on: teaching.on,
    })
    .execute();
  await refreshStanding(tx, teaching.participantId, teaching.programmeId);
}

const gather = (rows: readonly TeachingRow[]): Teachings => ({
  taught: rows.flatMap((row) =>
    row.experience_id === null ? [] : { on: row.occurred_on, experienceId: row.experience_id },
  ),
  confirmedOn: rows.filter(({ kind }) => kind === "confirmed").map((row) => row.occurred_on),
});

function tenant(tx: Tx): { operator_id: string; office_id: string } {
  const { operatorId, officeId } = tx.scope;
  if (officeId === null) throw new Error("Growth belongs to an office");
  return { operator_id: operatorId, office_id: officeId };
}

const personAndProgramme = statement<{ participant_id: string; programme_id: string }>(
  "growth-person-and-programme",
  `select participant_id, programme_id from experience
   where operator_id = $1 and office_id = $2 and experience_id = $3`,
);

const lockStanding = statement<unknown>(
  "growth-standing-lock",
  "select pg_advisory_xact_lock(hashtextextended('growth_standing ' || $1, 0))",
);
