import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { Period } from "../../domain/experience/period.ts";
import type { AttendanceStatus } from "../attendance/form.ts";

/** One experience of today: id, name of the programme, period, place. */
export type TodaysExperience = readonly [string, string, Period, string];

export type BoardPerson = {
  readonly participant_id: string;
  readonly name: string;
  readonly group_id: string | null;
  readonly group_name: string | null;
  readonly group_position: number | null;
  readonly enrolled_on: PlainDay;
  readonly last_feedback_on: PlainDay | null;
  readonly last_noticed_on: PlainDay | null;
  readonly status: AttendanceStatus | null;
  readonly experiences: readonly TodaysExperience[] | null;
  /** The reflection that waits longest: id, the day and moment since when, and how many wait. */
  readonly awaiting: readonly [string, PlainDay, string, number] | null;
};

/** Everyone enrolled on `day` in order of kana, each with what the board says of them: one row a person. */
export const boardPeople = (tx: Tx, day: PlainDay): Promise<BoardPerson[]> =>
  tx.rows(people, [tx.scope.operatorId, tx.scope.officeId, day]);

const people = statement<BoardPerson>(
  "board-people",
  `select p.participant_id, p.name, p.group_id, g.name as group_name,
     g.position as group_position, s.enrolled_on, s.last_feedback_on,
     s.last_noticed_on, a.status, e.experiences, w.awaiting
   from participant_standing s
   join participant p using (operator_id, office_id, participant_id)
   left join participant_group g using (operator_id, office_id, group_id)
   left join (
     select distinct on (participant_id) participant_id, status from attendance
     where operator_id = $1 and office_id = $2 and day = $3
     order by participant_id, recorded_at desc
   ) a using (participant_id)
   left join (
     select e.participant_id, json_agg(
       json_build_array(e.experience_id, v.name_std, e.period, e.place)
       order by case e.period when 'afternoon' then 1 else 0 end, e.experience_id) as experiences
     from experience e
     join programme_version v on v.operator_id = e.operator_id and v.office_id = e.office_id
       and v.programme_id = e.programme_id and v.version = e.programme_version
     where e.operator_id = $1 and e.office_id = $2 and e.day = $3
       and not exists (select from experience_withdrawal x where x.operator_id = $1
         and x.office_id = $2 and x.experience_id = e.experience_id)
     group by e.participant_id
   ) e using (participant_id)
   left join (
     select distinct on (participant_id) participant_id,
       json_build_array(reflection_id, (since at time zone 'Asia/Tokyo')::date, since,
         count(*) over (partition by participant_id)) as awaiting
     from awaiting_reply where operator_id = $1 and office_id = $2
     order by participant_id, since
   ) w using (participant_id)
   where s.operator_id = $1 and s.office_id = $2
     and s.enrolled_on <= $3 and (s.left_on is null or s.left_on > $3)
   order by p.kana, p.participant_id`,
);
