import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { enrolmentOn, type EnrolmentOnDay } from "../../domain/enrolment/enrolled.ts";
import type { PlainDay } from "../../domain/ids.ts";

export type PersonHere = {
  readonly participantId: string;
  readonly name: string;
  readonly kana: string;
  readonly groupName: string | null;
  readonly enrolledOn: PlainDay | null;
  readonly leftOn: PlainDay | null;
};

/** The participant of the actor's office, whether enrolled today or not; null for any other. */
export async function personHere(tx: Tx, participantId: string): Promise<PersonHere | null> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(person, [operatorId, officeId, participantId]);
  return row ?? null;
}

export const enrolmentOf = (person: PersonHere, day: PlainDay): EnrolmentOnDay =>
  person.enrolledOn === null
    ? "notYetStarted"
    : enrolmentOn(day, { startedOn: person.enrolledOn, leftOn: person.leftOn });

const person = statement<PersonHere>(
  "person-here",
  `select p.participant_id as "participantId", p.name, p.kana, g.name as "groupName",
     s.enrolled_on as "enrolledOn", s.left_on as "leftOn"
   from participant p
   left join participant_group g using (operator_id, office_id, group_id)
   left join participant_standing s using (operator_id, office_id, participant_id)
   where p.operator_id = $1 and p.office_id = $2 and p.participant_id = $3`,
);
