import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { Understanding } from "../../../domain/assessment/interview.ts";
import type { PlainDay } from "../../../domain/ids.ts";

export type InterviewRow = {
  readonly interview_id: string;
  readonly staff_name: string;
  readonly place: string;
  readonly purpose_explained: boolean;
  readonly understanding: Understanding;
  readonly decision_support: string;
  readonly will: string;
  readonly preference: string;
  readonly ability: string;
  readonly understood_by: string;
  readonly words: string;
  readonly occurred_on: PlainDay;
  readonly recorded_at: Date;
};

/** Every interview of a person, newest first. */
export const interviewsOf = (tx: Tx, participantId: string): Promise<InterviewRow[]> =>
  tx.rows(all, [tx.scope.operatorId, tx.scope.officeId, participantId]);

const all = statement<InterviewRow>(
  "assessment-interviews",
  `select i.interview_id, s.name as staff_name, i.place, i.purpose_explained, i.understanding,
     i.decision_support, i.will, i.preference, i.ability, i.understood_by, i.words,
     i.occurred_on, i.recorded_at
   from assessment_interview i
   join staff_member s on s.operator_id = $1 and s.staff_id = i.staff_id
   where i.operator_id = $1 and i.office_id = $2 and i.participant_id = $3
   order by i.occurred_on desc, i.recorded_at desc`,
);
