import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";

/** One occasion that belongs to a goal, or could. */
export type LivedRow = {
  readonly experience_id: string;
  readonly day: PlainDay;
  readonly name_std: string;
  readonly step_count: number | null;
  readonly self_alone: number | null;
  readonly staff_alone: number | null;
};

/** What was lived under a goal up to `today`: by its programmes while it lasts, and by links. Newest first. */
export const livedUnder = (
  tx: Tx,
  participantId: string,
  goalId: string,
  today: PlainDay,
): Promise<LivedRow[]> => tx.rows(under, [...whose(tx, participantId), goalId, today]);

/** Other occasions of the last sixty days, to be linked one by one. */
export const livedBeside = (
  tx: Tx,
  participantId: string,
  goalId: string,
  today: PlainDay,
): Promise<LivedRow[]> => tx.rows(beside, [...whose(tx, participantId), goalId, today]);

/** How many records rest on a goal: occasions, ratings, results of reviews and notes. */
export async function evidenceCount(
  tx: Tx,
  participantId: string,
  goalId: string,
  today: PlainDay,
) {
  const [row] = await tx.rows(count, [...whose(tx, participantId), goalId, today]);
  return row?.count ?? 0;
}

const whose = (tx: Tx, participantId: string) => [
  tx.scope.operatorId,
  tx.scope.officeId,
  participantId,
];

const columns = `e.experience_id, e.day, v.name_std, r.step_count, r.self_alone, r.staff_alone
  from experience e
  join programme_version v on v.operator_id = $1 and v.office_id = $2
    and v.programme_id = e.programme_id and v.version = e.programme_version
  left join session_result r on r.operator_id = $1 and r.office_id = $2
    and r.experience_id = e.experience_id
  where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3 and e.day <= $5
    and not exists (
      select from experience_withdrawal w
      where w.operator_id = $1 and w.office_id = $2 and w.experience_id = e.experience_id)`;

/** While the goal lasts its programmes count, each as long as it is linked (domain/goal/programme-link.ts); a linked occasion counts whenever it was. */
const belongs = `(exists (
    select from experience_goal l
    where l.operator_id = $1 and l.office_id = $2 and l.participant_id = $3 and l.goal_id = $4
      and l.experience_id = e.experience_id)
  or exists (
    select from goal_programme p
    join goal g on g.operator_id = $1 and g.office_id = $2 and g.goal_id = p.goal_id
    left join goal_closure c on c.operator_id = $1 and c.office_id = $2 and c.goal_id = g.goal_id
    where p.operator_id = $1 and p.office_id = $2 and p.goal_id = $4
      and p.programme_id = e.programme_id
      and e.day between g.starts_on and coalesce(c.closed_on, $5::date)
      and not coalesce((
        select t.closed from goal_programme_turn t
        where t.operator_id = $1 and t.office_id = $2 and t.participant_id = $3
          and t.goal_id = $4 and t.programme_id = p.programme_id
          and (t.occurred_on < e.day or (not t.closed and t.occurred_on = e.day))
        order by t.recorded_at desc, t.turn_id desc limit 1), false)))`;

const under = statement<LivedRow>(
  "goals-lived-under",
  `select ${columns} and ${belongs} order by e.day desc, e.experience_id limit 20`,
);

const beside = statement<LivedRow>(
  "goals-lived-beside",
  `select ${columns} and e.day >= $5::date - 60 and not ${belongs}
   order by e.day desc, e.experience_id limit 20`,
);

const ofGoal = (table: string) =>
  `(select count(*) from ${table} t where t.operator_id = $1 and t.office_id = $2
     and t.participant_id = $3 and t.goal_id = $4)`;

const count = statement<{ readonly count: number }>(
  "goals-evidence-count",
  `select (
     (select count(*) from experience e
      where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3 and e.day <= $5
        and ${belongs})
     + ${ofGoal("gas_rating")} + ${ofGoal("plan_goal_result")} + ${ofGoal("plan_goal_note")}
   )::int as count`,
);
