import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import { linkStands } from "../../../domain/goal/programme-link.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanEvidence } from "../../../domain/plan/evidence.ts";
import { evidenceOfRow, type EvidenceRow, type LinkRow } from "./of-row.ts";

/**
 * What was lived under each goal from `since` to `until`, gathered by the links goal–programme and goal–experience;
 * two queries whatever the number of goals. By goal id.
 */
export async function evidenceByGoal(
  tx: Tx,
  participantId: string,
  since: PlainDay,
  until: PlainDay,
): Promise<ReadonlyMap<string, readonly PlanEvidence[]>> {
  const whose = [tx.scope.operatorId, tx.scope.officeId, participantId];
  const linked = await tx.rows(links, whose);
  const rows = await tx.rows(lived, [...whose, since, until]);
  const found = new Map<string, PlanEvidence[]>();
  const add = (goalId: string, row: EvidenceRow): void => {
    const list = found.get(goalId) ?? [];
    list.push(...evidenceOfRow(row));
    found.set(goalId, list);
  };
  const byProgramme = Map.groupBy(linked, ({ programme_id }) => programme_id);
  const byExperience = Map.groupBy(linked, ({ experience_id }) => experience_id);
  for (const row of rows) {
    if (row.goal_id !== null) {
      add(row.goal_id, row);
      continue;
    }
    const goals = [
      ...(row.programme_id === null ? [] : (byProgramme.get(row.programme_id) ?? [])).filter(
        ({ turns }) => linkStands(turns, row.on),
      ),
      ...(row.experience_id === null ? [] : (byExperience.get(row.experience_id) ?? [])),
    ];
    for (const goalId of new Set(goals.map(({ goal_id }) => goal_id))) add(goalId, row);
  }
  return found;
}

const links = statement<LinkRow>(
  "plan-evidence-links",
  `select l.goal_id, l.programme_id, null::uuid as experience_id,
     coalesce((select jsonb_agg(jsonb_build_object('closed', t.closed, 'on', t.occurred_on)
         order by t.recorded_at, t.turn_id)
       from goal_programme_turn t where t.operator_id = $1 and t.office_id = $2
         and t.participant_id = $3 and t.goal_id = l.goal_id
         and t.programme_id = l.programme_id), '[]') as turns
   from goal_programme l
   where l.operator_id = $1 and l.office_id = $2 and l.participant_id = $3
   union all
   select goal_id, null, experience_id, '[]' from experience_goal
   where operator_id = $1 and office_id = $2 and participant_id = $3`,
);

const here = (alias: string) =>
  `${alias}.operator_id = $1 and ${alias}.office_id = $2 and ${alias}.participant_id = $3`;

// A look-up by the whole key, whatever the planner believes: as a join it once went over the person's experiences for
// each of their reflections, half a second among 200 offices.
const programmeOf = (alias: string) => `(select x.programme_id from experience x
     where x.operator_id = $1 and x.office_id = $2 and x.experience_id = ${alias}.experience_id)`;

/** Words are read only where the person told them to us; the newest of each question counts. */
const lived = statement<EvidenceRow>(
  "plan-evidence-lived",
  `select 'session' as kind, r.experience_id as id, r.day as on, null::uuid as goal_id,
     r.programme_id, r.experience_id, v.name_std as programme,
     jsonb_build_array(r.self_attempted, r.self_alone, r.staff_attempted, r.staff_alone) as counts,
     null as words, null as how
   from session_result r
   join programme p on p.operator_id = $1 and p.office_id = $2 and p.programme_id = r.programme_id
   join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = p.programme_id and v.version = p.version
   where ${here("r")} and r.day between $4 and $5
   union all
   select 'reflection', a.answer_id, f.day, null, f.programme_id, f.experience_id, null, null,
     a.words, a.given_how
   from (
     -- The offset keeps this first: looked up once a reflection, not once an answer.
     select f.reflection_id, f.experience_id, f.day, ${programmeOf("f")} as programme_id
     from reflection f
     join reflection_told t on t.operator_id = $1 and t.office_id = $2
       and t.reflection_id = f.reflection_id
     where ${here("f")} and f.day between $4 and $5 offset 0) f
   join lateral (
     select distinct on (l.question) l.answer_id, l.words, l.given_how from reflection_answer l
     where l.operator_id = $1 and l.office_id = $2 and l.reflection_id = f.reflection_id
       and l.mode = 'words'
     order by l.question, coalesce(l.given_at, l.recorded_at) desc) a on a.words <> ''
   union all
   select 'success', s.success_id, s.occurred_on, null, ${programmeOf("s")}, s.experience_id, null, null,
     s.words, s.given_how
   from success s
   where ${here("s")} and s.occurred_on between $4 and $5 and s.words <> ''
   union all
   select 'feedback', b.feedback_id, b.occurred_on, null, ${programmeOf("b")}, b.experience_id, null,
     null, b.seen, null
   from feedback b
   where ${here("b")} and b.occurred_on between $4 and $5
   union all
   select 'note', n.note_id, n.occurred_on, n.goal_id, null, null, null, null, n.words, null
   from plan_goal_note n
   where ${here("n")} and n.occurred_on between $4 and $5
   union all
   select 'gas', g.rating_id, g.occurred_on, g.goal_id, null, null, null,
     jsonb_build_array(g.rater, g.card, g.level), null, null
   from gas_rating g
   where ${here("g")} and g.occurred_on between $4 and $5
     -- As domain/gas/two-views.ts: the person's newest stays unseen until the supporter has rated.
     and (g.rater = 'staff' or exists (
       select from gas_rating o where o.operator_id = $1 and o.office_id = $2
         and o.goal_id = g.goal_id and o.rater = 'staff' and o.recorded_at > g.recorded_at))
   order by 3, 2`,
);
