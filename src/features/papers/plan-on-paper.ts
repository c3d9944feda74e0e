import type { Tx } from "../../db/actor-transaction.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { PlanContent } from "../../domain/plan/content.ts";
import { viewCycle, type CycleView } from "../../domain/plan/view.ts";
import {
  contextOf,
  personOfPlan,
  planContent,
  planFacts,
  type PlanFacts,
  type PlanHere,
} from "../plans/queries.ts";
import { versionByHash } from "./queries.ts";

/** A plan with everything its papers say. */
export type PlanOnPaper = {
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly view: CycleView;
  readonly content: PlanContent;
  /** Null for a draft that was never finished. */
  readonly version: { readonly number: number; readonly hash: string } | null;
};

/** The version the person consented to, else the one finished last, else the draft; null where there is no plan. */
export async function planOnPaper(
  tx: Tx,
  planId: string,
  today: PlainDay,
): Promise<PlanOnPaper | null> {
  const participantId = await personOfPlan(tx, planId);
  const facts = participantId === null ? null : await planFacts(tx, participantId);
  return facts === null ? null : onPaper(tx, facts, planId, today);
}

export async function onPaper(
  tx: Tx,
  facts: PlanFacts,
  planId: string,
  today: PlainDay,
): Promise<PlanOnPaper | null> {
  const plan = facts.plans.find((one) => one.planId === planId);
  if (plan === undefined) return null;
  const view = viewCycle(facts.events, plan, contextOf(facts, plan, today));
  const { consent } = view.counting;
  const consented = consent ? await versionByHash(tx, planId, consent.versionHash) : null;
  const stored = consented ?? (await planContent(tx, planId));
  if (stored !== null) return { facts, plan, view, content: stored.content, version: stored };
  return plan.draft === null
    ? null
    : { facts, plan, view, content: plan.draft.content, version: null };
}

/** 「第1版」, or that nothing was finished. */
export const stateOf = ({ version }: PlanOnPaper): string =>
  version === null ? "原案（書きかけ）" : `第${version.number}版`;
