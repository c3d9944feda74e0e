import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanEvidence } from "../../../domain/plan/evidence.ts";
import type { Achievement } from "../../../domain/plan/achievement.ts";
import { monitoringContent, type MonitoringContent } from "./content.ts";

type Draft = { content: unknown; version: number };

const draft = statement<Draft>(
  "plan-monitoring-draft",
  `select content, version from plan_monitoring_draft
   where operator_id = $1 and office_id = $2 and plan_id = $3`,
);

export async function monitoringDraft(
  tx: Tx,
  planId: string,
): Promise<{ readonly content: MonitoringContent; readonly version: number } | null> {
  const [row] = await tx.rows(draft, [tx.scope.operatorId, tx.scope.officeId, planId]);
  return row === undefined
    ? null
    : { content: monitoringContent.parse(row.content), version: row.version };
}

export type MonitoringRow = {
  readonly event_id: string;
  readonly occurred_on: PlainDay;
  readonly since: PlainDay;
  readonly satisfaction: string;
  readonly changes: string;
  readonly results: readonly {
    readonly goalId: string;
    readonly achievement: Achievement;
    readonly words: string;
    readonly evidence: readonly PlanEvidence[];
  }[];
};

const results = statement<MonitoringRow>(
  "plan-monitorings",
  `select m.event_id, e.occurred_on, m.since, m.satisfaction, m.changes,
     coalesce((select json_agg(json_build_object('goalId', r.goal_id, 'achievement', r.achievement,
         'words', r.words, 'evidence', r.evidence))
       from plan_goal_result r
       where r.operator_id = $1 and r.office_id = $2 and r.event_id = m.event_id), '[]') as results
   from plan_monitoring m join plan_event e using (operator_id, office_id, event_id)
   where m.operator_id = $1 and m.office_id = $2 and m.plan_id = $3
   order by e.occurred_on, e.recorded_at`,
);

/** Every monitoring result of a plan, oldest first, with its goals and the records they rest on. */
export const monitoringsOf = (tx: Tx, planId: string): Promise<MonitoringRow[]> =>
  tx.rows(results, [tx.scope.operatorId, tx.scope.officeId, planId]);
