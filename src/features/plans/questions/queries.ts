import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { HowGiven } from "../../../domain/provenance/how-given.ts";

export type Answer = { readonly words: string; readonly staff: string; readonly on: PlainDay };

export type QuestionRow = {
  readonly question_id: string;
  readonly plan_id: string;
  readonly version_hash: string;
  readonly words: string;
  readonly card: string;
  readonly voice_id: string | null;
  readonly given_how: HowGiven;
  readonly helper_name: string | null;
  readonly occurred_on: PlainDay;
  readonly answers: readonly Answer[];
};

/** What the person asked about their plans, oldest first, each with its answers. */
export const questionsOf = (tx: Tx, participantId: string): Promise<QuestionRow[]> =>
  tx.rows(questions, [tx.scope.operatorId, tx.scope.officeId, participantId]);

const questions = statement<QuestionRow>(
  "plan-questions",
  `select q.question_id, q.plan_id, q.version_hash, q.words, q.card, q.voice_id, q.given_how,
     h.name as helper_name, q.occurred_on,
     coalesce((select json_agg(json_build_object(
         'words', a.words, 'staff', s.name, 'on', a.occurred_on) order by a.recorded_at)
       from plan_answer a join staff_member s on s.operator_id = $1 and s.staff_id = a.staff_id
       where a.operator_id = $1 and a.office_id = $2 and a.question_id = q.question_id),
       '[]') as answers
   from plan_question q
   left join staff_member h on h.operator_id = $1 and h.staff_id = q.helped_by
   where q.operator_id = $1 and q.office_id = $2 and q.participant_id = $3
   order by q.recorded_at, q.question_id`,
);
