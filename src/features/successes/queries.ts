import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { Period } from "../../domain/experience/period.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";

export type SuccessRow = {
  success_id: string;
  experience_id: string | null;
  programme_id: string | null;
  kept_by: "self" | "staff";
  staff_name: string | null;
  words: string;
  card: string;
  attachment_id: string | null;
  voice_id: string | null;
  given_how: HowGiven;
  helper_name: string | null;
  occurred_on: PlainDay;
  name_std: string | null;
  name_easy: string | null;
};

/** A page of the book; one more is read to know whether there is an older page. */
export const successesAPage = 20;

const page = (beyond: string) => `
  select s.success_id, s.experience_id, e.programme_id, s.kept_by, k.name as staff_name,
    s.words, s.card, s.attachment_id, s.voice_id, s.given_how, h.name as helper_name,
    s.occurred_on, v.name_std, v.name_easy
  from success s
  left join staff_member k on k.operator_id = $1 and k.staff_id = s.staff_id
  left join staff_member h on h.operator_id = $1 and h.staff_id = s.helped_by
  left join experience e on e.operator_id = $1 and e.office_id = $2
    and e.experience_id = s.experience_id
  left join programme_version v on v.operator_id = $1 and v.office_id = $2
    and v.programme_id = e.programme_id and v.version = e.programme_version
  where s.operator_id = $1 and s.office_id = $2 and s.participant_id = $3 ${beyond}
  order by s.occurred_on desc, s.recorded_at desc, s.success_id desc
  limit ${successesAPage + 1}`;

const newest = statement<SuccessRow>("successes-newest", page(""));

const older = statement<SuccessRow>(
  "successes-older",
  page(`and (s.occurred_on, s.recorded_at, s.success_id) < (
    select o.occurred_on, o.recorded_at, o.success_id from success o
    where o.operator_id = $1 and o.office_id = $2 and o.participant_id = $3 and o.success_id = $4)`),
);

/** The person's successes, newest first; older than the one named by `before` where one is. */
export function successesOf(
  tx: Tx,
  participantId: string,
  before: string | null,
): Promise<SuccessRow[]> {
  const whose = [tx.scope.operatorId, tx.scope.officeId, participantId];
  return before === null ? tx.rows(newest, whose) : tx.rows(older, [...whose, before]);
}

export type WorkRow = {
  experience_id: string;
  day: PlainDay;
  period: Period;
  name_std: string;
  name_easy: string;
};

const works = statement<WorkRow>(
  "successes-works",
  `select e.experience_id, e.day, e.period, v.name_std, v.name_easy
   from experience e
   join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = e.programme_id and v.version = e.programme_version
   where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3
     and e.day between $4::date - 14 and $4 and not exists (
       select from experience_withdrawal w
       where w.operator_id = $1 and w.office_id = $2 and w.experience_id = e.experience_id)
   order by e.day desc, e.period = 'afternoon' desc, e.experience_id`,
);

/** What the person did in the two weeks up to `today`, the newest first. */
export const recentWorksOf = (tx: Tx, participantId: string, today: PlainDay) =>
  tx.rows(works, [tx.scope.operatorId, tx.scope.officeId, participantId, today]);

const work = statement<WorkRow>(
  "successes-work",
  `select e.experience_id, e.day, e.period, v.name_std, v.name_easy
   from experience e
   join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = e.programme_id and v.version = e.programme_version
   where e.operator_id = $1 and e.office_id = $2 and e.participant_id = $3
     and e.experience_id = $4`,
);

/** Undefined when it is nothing of this person's. */
export async function workOfSuccess(
  tx: Tx,
  participantId: string,
  experienceId: string,
): Promise<WorkRow | undefined> {
  const whose = [tx.scope.operatorId, tx.scope.officeId, participantId];
  const [row] = await tx.rows(work, [...whose, experienceId]);
  return row;
}
