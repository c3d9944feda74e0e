import type pg from "pg";

import { verifyChain, type ChainedEntry } from "../../src/domain/audit/chain.ts";

/** Everything the eight writers can add, one line a fact; marks are numbered in the order they were made. */
export async function factsIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ fact: string }>(`
    select 'note ' || words as fact from support_note
    union all select 'answer ' || words from reflection_answer
    union all select 'told ' || r.experience_id from reflection_told join reflection r using (reflection_id)
    union all select 'feedback ' || seen from feedback
    union all select 'mark ' || experience_id || ' ' || observer || ' ' || row_number() over (
      partition by experience_id, observer order by recorded_at, mark_id) || ' ' || support_level
      from step_mark`);
  return rows.map((row) => row.fact).sort();
}

/** What the log says was saved, and how many keys of forms are kept. */
export async function savedByLog(client: pg.Client): Promise<{ logged: number; keys: number }> {
  const { rows } = await client.query<{ logged: number; keys: number }>(`
    select (select count(*)::int from audit_entry where action in ('note.kept', 'step.marked',
        'experience.marked', 'reflection.answered', 'reflection.told', 'feedback.written')) as logged,
      (select count(*)::int from once_key) as keys`);
  return rows[0] ?? { logged: -1, keys: -1 };
}

/** Follows the whole log of every operator; what is wrong with it. */
export async function brokenChains(client: pg.Client): Promise<unknown[]> {
  const { rows } = await client.query<ChainedEntry & { operator: string }>(
    "select operator_id as operator, seq::float8 as seq, entry, hash from audit_entry order by operator_id, seq",
  );
  const heads = await client.query<{ operator: string; seq: number; hash: string }>(
    "select operator_id as operator, seq::float8 as seq, hash from audit_head",
  );
  return heads.rows.flatMap((head): unknown[] => {
    const followed = verifyChain(rows.filter(({ operator }) => operator === head.operator));
    if (!followed.ok) return [followed.problem];
    const { seq, hash } = followed.value;
    return seq === head.seq && hash === head.hash ? [] : [{ head, followed: followed.value }];
  });
}

/** Rows of the derived tables that are not what the facts say. */
export async function wrongDerivedRows(client: pg.Client): Promise<unknown[]> {
  const wrong: unknown[] = [];
  for (const text of [sessionResults, awaitingReplies, standings]) {
    wrong.push(...(await client.query(text)).rows);
  }
  return wrong;
}

const counts = "self_attempted, self_alone, staff_attempted, staff_alone";

const sessionResults = `
  with newest as (
    select distinct on (experience_id, observer, step_id) experience_id, observer, support_level
    from step_mark order by experience_id, observer, step_id, recorded_at desc, mark_id desc
  ), fact as (
    select experience_id,
      count(*) filter (where observer = 'self' and support_level <> 'NA')::int as self_attempted,
      count(*) filter (where observer = 'self' and support_level = 'I')::int as self_alone,
      count(*) filter (where observer = 'staff' and support_level <> 'NA')::int as staff_attempted,
      count(*) filter (where observer = 'staff' and support_level = 'I')::int as staff_alone
    from newest group by experience_id
  ), kept as (select experience_id, ${counts} from session_result)
  (select 'session_result' as of, * from fact except select 'session_result', * from kept)
  union all (select 'session_result', * from kept except select 'session_result', * from fact)`;

const awaitingReplies = `
  with fact as (
    select reflection_id, participant_id, recorded_at from reflection_told t
    where not exists (select from feedback f where f.reflection_id = t.reflection_id)
  ), kept as (select reflection_id, participant_id, since from awaiting_reply)
  (select 'awaiting_reply' as of, * from fact except select 'awaiting_reply', * from kept)
  union all (select 'awaiting_reply', * from kept except select 'awaiting_reply', * from fact)`;

/** Staff notice by a note, a mark or a feedback; the day of a mark is the day it was made. */
const standings = `
  with noticed as (
    select participant_id, occurred_on as day from support_note
    union all select participant_id, occurred_on from feedback
    union all select participant_id, (recorded_at at time zone 'Asia/Tokyo')::date from step_mark
      where observer = 'staff'
  ), fact as (
    select p.participant_id, e.starts_on, l.left_on,
      (select max(occurred_on) from feedback f where f.participant_id = p.participant_id),
      (select max(day) from noticed n where n.participant_id = p.participant_id)
    from participant p join participant_enrolment e using (participant_id)
    left join participant_leaving l using (enrolment_id)
  ), kept as (
    select participant_id, enrolled_on, left_on, last_feedback_on, last_noticed_on
    from participant_standing
  )
  (select 'participant_standing' as of, * from fact except select 'participant_standing', * from kept)
  union all (select 'participant_standing', * from kept except select 'participant_standing', * from fact)`;
