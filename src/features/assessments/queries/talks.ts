import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { HowGiven } from "../../../domain/provenance/how-given.ts";

export type TalkRow = {
  readonly item: string;
  readonly person_words: string;
  readonly person_declined: boolean;
  readonly given_how: HowGiven;
  readonly helper_name: string | null;
  readonly staff_words: string;
  readonly staff_name: string;
  readonly occurred_on: PlainDay;
};

/** What came of talking the differences over, oldest first. */
export const talksIn = (tx: Tx, roundId: string): Promise<TalkRow[]> =>
  tx.rows(talks, [tx.scope.operatorId, tx.scope.officeId, roundId]);

const talks = statement<TalkRow>(
  "assessment-talks",
  `select t.item, t.person_words, t.person_declined, t.given_how, h.name as helper_name,
     t.staff_words, s.name as staff_name, t.occurred_on
   from assessment_talk t
   join staff_member s on s.operator_id = $1 and s.staff_id = t.staff_id
   left join staff_member h on h.operator_id = $1 and h.staff_id = t.helped_by
   where t.operator_id = $1 and t.office_id = $2 and t.round_id = $3
   order by t.recorded_at, t.talk_id`,
);
