import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { SupportLevel } from "../../domain/programme/support-level.ts";

/** One step of the session with what the person and the staff marked last. */
export type MarkedStep = {
  readonly step_id: string;
  readonly position: number;
  readonly words_std: string;
  readonly words_easy: string;
  readonly pictogram: string;
  readonly photo_id: string | null;
  readonly self_level: SupportLevel | null;
  readonly staff_level: SupportLevel | null;
};

export type Recipient = { readonly participant_id: string; readonly name: string };

export type RecentWork = {
  readonly participant_id: string;
  readonly experience_id: string;
  readonly day: PlainDay;
  readonly name_std: string;
};

export type Waiting = { readonly reflection_id: string; readonly name: string };

/** The steps of one session with both marks, of equal weight. */
export const markedSteps = (tx: Tx, experienceId: string): Promise<MarkedStep[]> =>
  tx.rows(marked, [tx.scope.operatorId, tx.scope.officeId, experienceId]);

export async function recipientById(tx: Tx, id: string): Promise<Recipient | undefined> {
  const [row] = await tx.rows(recipient, [tx.scope.operatorId, tx.scope.officeId, id]);
  return row;
}

/** The person's newest experiences until today, to say what a feedback is about. */
export const recentWork = (tx: Tx, participantId: string, today: PlainDay): Promise<RecentWork[]> =>
  tx.rows(recent, [tx.scope.operatorId, tx.scope.officeId, participantId, today]);

/** Who has waited longest for a reply, if anybody waits. */
export async function longestWaiting(tx: Tx): Promise<Waiting | undefined> {
  const [row] = await tx.rows(waiting, [tx.scope.operatorId, tx.scope.officeId]);
  return row;
}

const marked = statement<MarkedStep>(
  "feedback-marked-steps",
  `select s.step_id, s.position, s.words_std, s.words_easy, s.pictogram, s.photo_id,
     own.support_level as self_level, ours.support_level as staff_level
   from experience e
   join programme_step s on s.operator_id = e.operator_id and s.office_id = e.office_id
     and s.programme_id = e.programme_id and s.version = e.programme_version
   left join lateral (
     select m.support_level from step_mark m
     where m.operator_id = $1 and m.office_id = $2 and m.experience_id = $3
       and m.step_id = s.step_id and m.observer = 'self'
     order by coalesce(m.given_at, m.recorded_at) desc, m.mark_id desc limit 1
   ) own on true
   left join lateral (
     select m.support_level from step_mark m
     where m.operator_id = $1 and m.office_id = $2 and m.experience_id = $3
       and m.step_id = s.step_id and m.observer = 'staff'
     order by coalesce(m.given_at, m.recorded_at) desc, m.mark_id desc limit 1
   ) ours on true
   where e.operator_id = $1 and e.office_id = $2 and e.experience_id = $3
   order by s.position`,
);

const recipient = statement<Recipient>(
  "feedback-recipient",
  `select participant_id, name from participant
   where operator_id = $1 and office_id = $2 and participant_id = $3`,
);

const recent = statement<RecentWork>(
  "feedback-recent-work",
  `select e.participant_id, e.experience_id, e.day, v.name_std
   from experience e
   join programme_version v on v.operator_id = e.operator_id and v.office_id = e.office_id
     and v.programme_id = e.programme_id and v.version = e.programme_version
   where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3 and e.day <= $4
     and not exists (
       select from experience_withdrawal w
       where w.operator_id = $1 and w.office_id = $2 and w.experience_id = e.experience_id)
   order by e.day desc, e.experience_id
   limit 15`,
);

const waiting = statement<Waiting>(
  "feedback-longest-waiting",
  `select a.reflection_id, p.name
   from awaiting_reply a
   join participant p on p.operator_id = a.operator_id and p.office_id = a.office_id
     and p.participant_id = a.participant_id
   where a.operator_id = $1 and a.office_id = $2
   order by a.since, a.reflection_id
   limit 1`,
);
