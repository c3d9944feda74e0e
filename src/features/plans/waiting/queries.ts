import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";

/** What about a plan stands still until somebody does something. */
export type PlanWait = {
  readonly participant_id: string;
  readonly name: string;
  readonly plan_id: string;
  /** A question without an answer; a version without the person's answer; a draft that is not finished. */
  readonly waits: "question" | "consent" | "draft";
  readonly since: PlainDay;
};

/** Everybody of the office whose plan waits on `day`, longest first; nobody who has left. */
export const plansWaiting = (tx: Tx, day: PlainDay): Promise<PlanWait[]> =>
  tx.rows(waiting, [tx.scope.operatorId, tx.scope.officeId, day]);

/** What is new about the person's own plan: an answer they have not read comes before a plan to answer. */
export async function planNews(
  tx: Tx,
  participantId: string,
): Promise<"answered" | "asked" | null> {
  const [row] = await tx.rows(news, [tx.scope.operatorId, tx.scope.officeId, participantId]);
  if (row === undefined) return null;
  return row.answered ? "answered" : row.asked ? "asked" : null;
}

const here = (alias: string) => `${alias}.operator_id = $1 and ${alias}.office_id = $2`;

/** As domain/plan/event.ts `standing`: not corrected, unless the correction was itself taken back. */
const stands = (alias: string) => `not exists (
  select from plan_event c where ${here("c")} and c.corrects = ${alias}.event_id
    and not exists (select from plan_event r where ${here("r")} and r.corrects = c.event_id))`;

/** The one open draft of a person beside the version finished last. */
const open = (whose: string) => `
  select d.participant_id, d.plan_id, d.changed_at, v.sha256,
    v.body is null or d.content <> (v.body::jsonb -> 'content') as unfinished
  from plan_draft d
  left join lateral (
    select l.body, l.sha256 from plan_version l
    where ${here("l")} and l.plan_id = d.plan_id order by l.number desc limit 1) v on true
  where ${here("d")} and d.closed_on is null ${whose}`;

/** Talked over at a meeting and not agreed to since. */
const asksConsent = `not o.unfinished
  and exists (select from plan_event m where ${here("m")} and m.participant_id = o.participant_id
    and m.plan_id = o.plan_id and m.kind = 'meeting' and ${stands("m")})
  and not exists (select from plan_event e where ${here("e")} and e.participant_id = o.participant_id
    and e.plan_id = o.plan_id and e.kind = 'consent' and e.version_hash = o.sha256 and ${stands("e")}
    and not exists (select from plan_event w where ${here("w")}
      and w.participant_id = o.participant_id and w.plan_id = o.plan_id
      and w.kind = 'consentWithdrawn' and ${stands("w")}
      and (w.occurred_on, w.recorded_at) > (e.occurred_on, e.recorded_at)))`;

const waiting = statement<PlanWait>(
  "plans-waiting",
  `with o as materialized (${open("")}),
   w as (
     select o.participant_id, o.plan_id, 'draft' as waits,
       (o.changed_at at time zone 'Asia/Tokyo')::date as since from o where o.unfinished
     union all
     select o.participant_id, o.plan_id, 'consent', (
         select max(m.occurred_on) from plan_event m where ${here("m")}
           and m.participant_id = o.participant_id and m.plan_id = o.plan_id and m.kind = 'meeting')
     from o where ${asksConsent}
     union all
     select q.participant_id, q.plan_id, 'question', q.occurred_on from plan_question q
     where ${here("q")} and not exists (
       select from plan_answer a where ${here("a")} and a.question_id = q.question_id))
   select w.participant_id, p.name, w.plan_id, w.waits, w.since
   from w
   join participant p on ${here("p")} and p.participant_id = w.participant_id
   join participant_standing s on ${here("s")} and s.participant_id = w.participant_id
   where s.enrolled_on <= $3 and (s.left_on is null or s.left_on > $3)
   order by w.since, w.plan_id`,
);

const news = statement<{ answered: boolean; asked: boolean }>(
  "plan-news",
  `select exists (
       select from plan_question q
       join plan_answer a on ${here("a")} and a.question_id = q.question_id
       where ${here("q")} and q.participant_id = $3 and not exists (
         select from plan_answer_opened x where ${here("x")} and x.answer_id = a.answer_id)
     ) as answered,
     exists (select from (${open("and d.participant_id = $3")}) o where ${asksConsent}) as asked`,
);
