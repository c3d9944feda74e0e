import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";

export type FeedbackRow = {
  readonly feedback_id: string;
  readonly participant_id: string;
  readonly participant_name: string;
  readonly experience_id: string | null;
  readonly reflection_id: string | null;
  readonly staff_id: string;
  readonly staff_name: string;
  readonly seen: string;
  readonly why_good: string;
  readonly next_hint: string;
  readonly strength_word: string;
  readonly occurred_on: PlainDay;
  readonly name_std: string | null;
  readonly name_easy: string | null;
  readonly pictogram: string | null;
  readonly photo_id: string | null;
  readonly opened: boolean;
};

export type ReactionRow = {
  readonly reaction_id: string;
  readonly reaction: "glad" | "soso" | "disliked" | null;
  readonly words: string;
  readonly attachment_id: string | null;
  readonly media_type: string | null;
  readonly given_how: HowGiven;
  readonly helper_name: string | null;
};

/** How many stand on one page of the person's list. */
export const pageLength = 20;

/** What the person was given, newest first, from before the feedback `before` on. */
export const feedbackTo = (
  tx: Tx,
  participantId: string,
  before: string | null,
): Promise<FeedbackRow[]> =>
  tx.rows(toPerson, [
    tx.scope.operatorId,
    tx.scope.officeId,
    participantId,
    before,
    pageLength + 1,
  ]);

/** One feedback; a participant sees only their own. */
export async function feedbackById(tx: Tx, id: string): Promise<FeedbackRow | undefined> {
  const [row] = await tx.rows(byId, [tx.scope.operatorId, tx.scope.officeId, id]);
  return row;
}

/** Everything written to one reflection, first first. */
export const feedbackOnReflection = (tx: Tx, reflectionId: string): Promise<FeedbackRow[]> =>
  tx.rows(onReflection, [tx.scope.operatorId, tx.scope.officeId, reflectionId]);

/** The person's answers to one feedback, first first. */
export const reactionsTo = (tx: Tx, feedbackId: string): Promise<ReactionRow[]> =>
  tx.rows(reactions, [tx.scope.operatorId, tx.scope.officeId, feedbackId]);

const select = `select f.feedback_id, f.participant_id, p.name as participant_name,
     f.experience_id, f.reflection_id, f.staff_id, s.name as staff_name, f.seen, f.why_good,
     f.next_hint, f.strength_word, f.occurred_on, v.name_std, v.name_easy, v.pictogram, v.photo_id,
     o.feedback_id is not null as opened`;

// Operator and office as they are given, not as they are joined: beside a limit the planner cannot
// carry them over, and among many offices it then reads a whole office for each row.
const joined = `join participant p on p.operator_id = $1 and p.office_id = $2
     and p.participant_id = f.participant_id
   join staff_member s on s.operator_id = $1 and s.staff_id = f.staff_id
   left join experience e on e.operator_id = $1 and e.office_id = $2
     and e.experience_id = f.experience_id
   left join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = e.programme_id and v.version = e.programme_version
   left join feedback_opened o on o.operator_id = $1 and o.office_id = $2
     and o.feedback_id = f.feedback_id`;

const toPerson = statement<FeedbackRow>(
  "feedback-to-person",
  `${select}
   from (
     select * from feedback
     where operator_id = $1 and office_id = $2 and participant_id = $3
       and ($4::uuid is null or (recorded_at, feedback_id) < (
         select recorded_at, feedback_id from feedback
         where operator_id = $1 and office_id = $2 and feedback_id = $4))
     order by recorded_at desc, feedback_id desc
     limit $5
   ) f ${joined}
   order by f.recorded_at desc, f.feedback_id desc`,
);

const byId = statement<FeedbackRow>(
  "feedback-by-id",
  `${select} from feedback f ${joined}
   where f.operator_id = $1 and f.office_id = $2 and f.feedback_id = $3`,
);

const onReflection = statement<FeedbackRow>(
  "feedback-on-reflection",
  `${select} from feedback f ${joined}
   where f.operator_id = $1 and f.office_id = $2 and f.reflection_id = $3
   order by f.recorded_at, f.feedback_id`,
);

const reactions = statement<ReactionRow>(
  "feedback-reactions",
  `select r.reaction_id, r.reaction, r.words, r.attachment_id, a.media_type, r.given_how,
     s.name as helper_name
   from feedback_reaction r
   left join attachment a on a.operator_id = r.operator_id and a.office_id = r.office_id
     and a.attachment_id = r.attachment_id
   left join staff_member s on s.operator_id = r.operator_id and s.staff_id = r.helped_by
   where r.operator_id = $1 and r.office_id = $2 and r.feedback_id = $3
   order by r.recorded_at, r.reaction_id`,
);
