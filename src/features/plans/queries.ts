import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { PlanContent } from "../../domain/plan/content.ts";

export { contextOf } from "./facts/context.ts";
export { planNews, plansWaiting, type PlanWait } from "./waiting/queries.ts";
export { noPlanYet } from "./facts/no-plan.ts";
export {
  officeForPlans,
  planFacts,
  planFactsOfOffice,
  type OfficeOfPlans,
  type PlanFacts,
  type PlanHere,
} from "./facts/facts.ts";

export type StoredVersion = {
  readonly planId: string;
  readonly participantId: string;
  readonly number: number;
  readonly hash: string;
  readonly content: PlanContent;
  readonly recordedAt: Date;
};

/** A frozen version of a plan, the newest where no number is named; null where there is none. */
export async function planContent(
  tx: Tx,
  planId: string,
  number: number | null = null,
): Promise<StoredVersion | null> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(version, [operatorId, officeId, planId, number]);
  if (row === undefined) return null;
  return {
    planId: row.plan_id,
    participantId: row.participant_id,
    number: row.number,
    hash: row.sha256,
    // The body is the canonical text of a PlanContent, held to its hash by the table.
    content: (JSON.parse(row.body) as { content: PlanContent }).content,
    recordedAt: row.recorded_at,
  };
}

type VersionRow = {
  plan_id: string;
  participant_id: string;
  number: number;
  sha256: string;
  body: string;
  starts_on: PlainDay;
  recorded_at: Date;
};

const version = statement<VersionRow>(
  "plan-version",
  `select plan_id, participant_id, number, sha256, body, starts_on, recorded_at from plan_version
   where operator_id = $1 and office_id = $2 and plan_id = $3
     and number = coalesce($4::integer, (
       select max(l.number) from plan_version l
       where l.operator_id = $1 and l.office_id = $2 and l.plan_id = $3))`,
);

/** Whose plan it is; null where it is none of this office's. */
export async function personOfPlan(tx: Tx, planId: string): Promise<string | null> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(owner, [operatorId, officeId, planId]);
  return row?.participant_id ?? null;
}

const owner = statement<{ participant_id: string }>(
  "plan-owner",
  `select participant_id from support_plan
   where operator_id = $1 and office_id = $2 and plan_id = $3`,
);
