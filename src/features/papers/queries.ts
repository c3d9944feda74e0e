import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { PlanContent } from "../../domain/plan/content.ts";
import type { PaperKind, PaperModel } from "../../reports/kit/model.ts";
import type { Achievement } from "../../domain/plan/achievement.ts";

export type KeptPaper = {
  readonly paperId: string;
  readonly participantId: string;
  readonly planId: string;
  readonly model: PaperModel;
};

/** A confirmed paper as it was kept; null where it is not, or not here. */
export async function keptPaper(tx: Tx, paperId: string): Promise<KeptPaper | null> {
  const [row] = await tx.rows(paperById, [tx.scope.operatorId, tx.scope.officeId, paperId]);
  if (row === undefined) return null;
  return {
    paperId,
    participantId: row.participant_id,
    planId: row.plan_id,
    // The body is the canonical text of a PaperModel, held to its hash by the table.
    model: JSON.parse(row.body) as PaperModel,
  };
}

const paperById = statement<{ participant_id: string; plan_id: string; body: string }>(
  "paper-by-id",
  `select participant_id, plan_id, body from paper
   where operator_id = $1 and office_id = $2 and paper_id = $3`,
);

export type PaperLine = {
  readonly paper_id: string;
  readonly kind: PaperKind;
  readonly plan_id: string;
  readonly event_id: string;
  readonly recorded_at: Date;
  readonly by_name: string;
  readonly occurred_on: PlainDay;
};

/** A person's kept papers, newest first. */
export const papersOf = (tx: Tx, participantId: string): Promise<PaperLine[]> =>
  tx.rows(papersByPerson, [tx.scope.operatorId, tx.scope.officeId, participantId]);

const papersByPerson = statement<PaperLine>(
  "papers-by-person",
  `select p.paper_id, p.kind, p.plan_id, p.event_id, p.recorded_at, s.name as by_name, e.occurred_on
   from paper p
   join plan_event e using (operator_id, office_id, event_id)
   join staff_member s on s.operator_id = p.operator_id and s.staff_id = p.recorded_by
   where p.operator_id = $1 and p.office_id = $2 and p.participant_id = $3
   order by p.recorded_at desc, p.kind`,
);

/** The kept paper of a confirming entry, if there is one. */
export async function paperOfEvent(
  tx: Tx,
  kind: PaperKind,
  eventId: string,
): Promise<string | null> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(byEvent, [operatorId, officeId, kind, eventId]);
  return row?.paper_id ?? null;
}

const byEvent = statement<{ paper_id: string }>(
  "paper-by-event",
  `select paper_id from paper
   where operator_id = $1 and office_id = $2 and kind = $3 and event_id = $4`,
);

export type VersionOfPlan = {
  readonly number: number;
  readonly hash: string;
  readonly content: PlanContent;
};

/** The frozen version a consent bound to. */
export async function versionByHash(
  tx: Tx,
  planId: string,
  hash: string,
): Promise<VersionOfPlan | null> {
  const [row] = await tx.rows(version, [tx.scope.operatorId, tx.scope.officeId, planId, hash]);
  if (row === undefined) return null;
  // The body is the canonical text of a PlanContent, held to its hash by the table.
  const { content } = JSON.parse(row.body) as { content: PlanContent };
  return { number: row.number, hash, content };
}

const version = statement<{ number: number; body: string }>(
  "paper-plan-version",
  `select number, body from plan_version
   where operator_id = $1 and office_id = $2 and plan_id = $3 and sha256 = $4`,
);

export type MonitoringRow = {
  readonly since: PlainDay;
  readonly satisfaction: string;
  readonly changes: string;
  readonly goals: readonly { goalId: string; achievement: Achievement; words: string }[] | null;
};

/** A written monitoring result with its goals; undefined where the entry has none. */
export async function monitoringOf(tx: Tx, eventId: string): Promise<MonitoringRow | undefined> {
  const [row] = await tx.rows(monitoring, [tx.scope.operatorId, tx.scope.officeId, eventId]);
  return row;
}

const monitoring = statement<MonitoringRow>(
  "paper-monitoring",
  `select m.since, m.satisfaction, m.changes, (
     select jsonb_agg(jsonb_build_object('goalId', g.goal_id, 'achievement', g.achievement, 'words', g.words))
     from plan_goal_result g
     where g.operator_id = $1 and g.office_id = $2 and g.event_id = m.event_id) as goals
   from plan_monitoring m
   where m.operator_id = $1 and m.office_id = $2 and m.event_id = $3`,
);
