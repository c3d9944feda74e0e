import { Client, type QueryResultRow } from "pg";

import type { DemoPerson } from "../auth/demo-links.ts";
import type { ConnectionParts } from "../db/connection.ts";
import { measuredOffice } from "./offices.ts";

/** Who asks for the measured pages, and what they ask about. */
export type Cast = {
  readonly manager: DemoPerson;
  readonly serviceManager: DemoPerson;
  /** The person with the most days behind them; their programme with the most sessions. */
  readonly person: DemoPerson;
  readonly programmeId: string;
  /** One question not yet answered per line: whose experience it is. */
  readonly unanswered: readonly Unanswered[];
  readonly people: readonly DemoPerson[];
};

export type Unanswered = { readonly participantId: string; readonly experienceId: string };

export async function findCast(owner: ConnectionParts): Promise<Cast> {
  const client = new Client(owner);
  await client.connect();
  try {
    const rows = async <Row extends QueryResultRow>(text: string) =>
      (await client.query<Row>(text, [measuredOffice.name])).rows;
    const [manager] = await rows<Found>(staffOf("officeManager"));
    const [serviceManager] = await rows<Found>(staffOf("serviceManager"));
    const people = await rows<Found & { programme_id: string }>(peopleOf);
    const [person] = people;
    if (manager === undefined || serviceManager === undefined || person === undefined) {
      throw new Error("The data set is not whole");
    }
    const unanswered = await rows<{ participant_id: string; experience_id: string }>(unansweredOf);
    return {
      manager: demoPerson(manager, "staff"),
      serviceManager: demoPerson(serviceManager, "staff"),
      person: demoPerson(person, "participant"),
      programmeId: person.programme_id,
      people: people.map((one) => demoPerson(one, "participant")),
      unanswered: unanswered.map(({ participant_id, experience_id }) => ({
        participantId: participant_id,
        experienceId: experience_id,
      })),
    };
  } finally {
    await client.end();
  }
}

type Found = { operator_id: string; office_id: string; id: string };

const demoPerson = (found: Found, kind: DemoPerson["kind"]): DemoPerson => ({
  kind,
  operatorId: found.operator_id,
  officeId: found.office_id,
  personId: found.id,
});

const staffOf = (
  role: "officeManager" | "serviceManager",
) => `select operator_id, office_id, p.staff_id as id
  from office o join staff_post p using (operator_id, office_id)
  where o.name = $1 and p.role = '${role}' limit 1`;

const peopleOf = `select s.operator_id, s.office_id, s.participant_id as id, r.programme_id
  from office o
  join participant_standing s using (operator_id, office_id)
  cross join lateral (
    select programme_id, count(*) as sessions, sum(count(*)) over () as whole
    from session_result r where r.operator_id = s.operator_id and r.office_id = s.office_id
      and r.participant_id = s.participant_id
    group by programme_id order by count(*) desc limit 1) r
  where o.name = $1 and s.left_on is null and s.enrolled_on <= current_date
  order by r.whole desc, s.participant_id`;

const unansweredOf = `select e.participant_id, e.experience_id
  from office o
  join participant_standing s using (operator_id, office_id)
  join experience e using (operator_id, office_id, participant_id)
  where o.name = $1 and s.left_on is null and e.day < current_date - 1
    and not exists (select from reflection r where r.operator_id = e.operator_id
      and r.office_id = e.office_id and r.experience_id = e.experience_id)
    and not exists (select from experience_withdrawal w where w.operator_id = e.operator_id
      and w.office_id = e.office_id and w.experience_id = e.experience_id)
  order by e.day, e.experience_id`;
