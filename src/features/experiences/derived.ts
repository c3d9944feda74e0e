import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { refreshStandingAfter } from "../growth/commands.ts";

/**
 * Counts the newest mark of each step and observer into `session_result`, and lets the person's
 * standing follow; called after marks of the experience were added or taken back, by whoever did.
 */
export async function refreshSessionResult(tx: Tx, experienceId: string): Promise<void> {
  const { operatorId, officeId } = tx.scope;
  // Two people may mark at once: the second waits here and then counts the first one's marks too.
  await tx.rows(lockMarks, [experienceId]);
  await tx.rows(recount, [operatorId, officeId, experienceId]);
  await tx.rows(forget, [operatorId, officeId, experienceId]);
  await refreshStandingAfter(tx, experienceId);
}

const lockMarks = statement<unknown>(
  "session-result-lock",
  "select pg_advisory_xact_lock(hashtextextended('session_result ' || $1, 0))",
);

// When the only mark was taken back there was no session.
const forget = statement<unknown>(
  "session-result-forget",
  `delete from session_result r
   where r.operator_id = $1 and r.office_id = $2 and r.experience_id = $3
     and not exists (
       select from step_mark m
       where m.operator_id = $1 and m.office_id = $2 and m.experience_id = $3)`,
);

const recount = statement<unknown>(
  "session-result-recount",
  `insert into session_result (operator_id, office_id, participant_id, programme_id, day,
     experience_id, self_attempted, self_alone, staff_attempted, staff_alone)
   select e.operator_id, e.office_id, e.participant_id, e.programme_id, e.day, e.experience_id,
     count(*) filter (where m.observer = 'self' and m.support_level <> 'NA'),
     count(*) filter (where m.observer = 'self' and m.support_level = 'I'),
     count(*) filter (where m.observer = 'staff' and m.support_level <> 'NA'),
     count(*) filter (where m.observer = 'staff' and m.support_level = 'I')
   from experience e
   join (
     select distinct on (observer, step_id) observer, support_level
     from step_mark
     where operator_id = $1 and office_id = $2 and experience_id = $3
     order by observer, step_id, coalesce(given_at, recorded_at) desc, mark_id desc
   ) m on true
   where e.operator_id = $1 and e.office_id = $2 and e.experience_id = $3
   group by e.operator_id, e.office_id, e.experience_id
   on conflict (operator_id, office_id, experience_id) do update set
     self_attempted = excluded.self_attempted, self_alone = excluded.self_alone,
     staff_attempted = excluded.staff_attempted, staff_alone = excluded.staff_alone`,
);
