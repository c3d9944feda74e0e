import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";

const closed = statement<{ goal_id: string }>(
  "plan-goals-closed",
  `select goal_id from goal_closure
   where operator_id = $1 and office_id = $2 and participant_id = $3`,
);

export async function closedGoalsOf(tx: Tx, participantId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.rows(closed, [tx.scope.operatorId, tx.scope.officeId, participantId]);
  return new Set(rows.map(({ goal_id }) => goal_id));
}

export type OpenGoal = {
  readonly goal_id: string;
  readonly term: "longTerm" | "shortTerm";
  readonly own_words: string;
  readonly wording: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly hope_ids: readonly string[];
};

const open = statement<OpenGoal>(
  "plan-goals-open",
  `select g.goal_id, g.term, g.own_words, g.wording, g.starts_on, g.ends_on,
     array(select h.hope_id::text from goal_hope h
       where h.operator_id = $1 and h.office_id = $2 and h.goal_id = g.goal_id) as hope_ids
   from goal g
   where g.operator_id = $1 and g.office_id = $2 and g.participant_id = $3
     and not exists (select from goal_closure c
       where c.operator_id = $1 and c.office_id = $2 and c.goal_id = g.goal_id)
   order by g.term, g.recorded_at`,
);

/** Goals still worked on, long ones first. */
export const openGoalsOf = (tx: Tx, participantId: string): Promise<OpenGoal[]> =>
  tx.rows(open, [tx.scope.operatorId, tx.scope.officeId, participantId]);

export type ProgrammeName = { readonly programme_id: string; readonly name_std: string };

const programmes = statement<ProgrammeName>(
  "plan-programmes",
  `select p.programme_id, v.name_std
   from programme p join programme_version v using (operator_id, office_id, programme_id, version)
   where p.operator_id = $1 and p.office_id = $2
   order by v.name_std`,
);

export const programmesHere = (tx: Tx): Promise<ProgrammeName[]> =>
  tx.rows(programmes, [tx.scope.operatorId, tx.scope.officeId]);
