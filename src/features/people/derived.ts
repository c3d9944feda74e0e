import { sql } from "kysely";

import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { standingOf, type Spell } from "../../domain/enrolment/standing.ts";

export type EnrolmentRow = Spell & {
  readonly enrolmentId: string;
  readonly reason: string | null;
};

const enrolments = statement<EnrolmentRow>(
  "person-enrolments",
  `select e.enrolment_id as "enrolmentId", e.starts_on as "startsOn", l.left_on as "leftOn", l.reason
   from participant_enrolment e
   left join participant_leaving l using (operator_id, office_id, enrolment_id)
   where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3
   order by e.starts_on, e.recorded_at`,
);

/** The person's spells of use, oldest first. */
export const enrolmentsOf = (tx: Tx, participantId: string): Promise<EnrolmentRow[]> =>
  tx.rows(enrolments, [tx.scope.operatorId, tx.scope.officeId, participantId]);

/** Writes enrolled_on and left_on of participant_standing from the facts; the only writer of the two. */
export async function refreshStanding(tx: Tx, participantId: string): Promise<void> {
  const standing = standingOf(await enrolmentsOf(tx, participantId));
  if (standing === null) throw new Error("A participant has at least one enrolment");
  await sql`
    insert into participant_standing (operator_id, office_id, participant_id, enrolled_on, left_on)
    values (${tx.scope.operatorId}, ${tx.scope.officeId}, ${participantId}, ${standing.startsOn}, ${standing.leftOn})
    on conflict (operator_id, office_id, participant_id)
    do update set enrolled_on = excluded.enrolled_on, left_on = excluded.left_on`.execute(tx.q);
}

/** The same for people who have just been enrolled for the first time, all at once. */
export async function beginStandings(
  tx: Tx,
  people: readonly { readonly participantId: string; readonly startsOn: PlainDay }[],
): Promise<void> {
  await sql`
    insert into participant_standing (operator_id, office_id, participant_id, enrolled_on)
    select ${tx.scope.operatorId}, ${tx.scope.officeId}, n.participant_id, n.starts_on
    from unnest(${people.map((person) => person.participantId)}::uuid[],
      ${people.map((person) => person.startsOn)}::date[]) as n (participant_id, starts_on)`.execute(
    tx.q,
  );
}
