import type { Tx } from "../../db/actor-transaction.ts";
import { footerOf } from "../../domain/plan/footer.ts";
import type { PaperKind, PaperModel } from "../../reports/kit/model.ts";
import { meetingPaper } from "../../reports/meeting-minutes/meeting-minutes.ts";
import { monitoringPaper } from "../../reports/monitoring/monitoring.ts";
import { easyPlanPaper } from "../../reports/support-plan-easy/support-plan-easy.ts";
import { supportPlanPaper } from "../../reports/support-plan/support-plan.ts";
import { assessmentModel } from "./assessment-model.ts";
import { stateOf, type PlanOnPaper } from "./plan-on-paper.ts";
import { monitoringOf } from "./queries.ts";
import { readOver, type Drawn } from "./read-over.ts";

/** A paper as it would be drawn now, and the entry that confirms it; null while nothing does. */
export type MadePaper = { readonly model: PaperModel; readonly confirmedBy: string | null };

/** Null where the plan has not come that far: no meeting, no monitoring. */
export async function makeModel(
  drawn: Drawn,
  kind: PaperKind,
  on: PlanOnPaper,
): Promise<MadePaper | null> {
  const { tx } = drawn;
  switch (kind) {
    case "supportPlan":
      return { model: formalModel(on), confirmedBy: inForceEntry(on) };
    case "supportPlanEasy": {
      const plain = easyPlanPaper(on.content, on.version?.hash ?? null);
      const model = await readOver(drawn, plain);
      return { model, confirmedBy: inForceEntry(on) };
    }
    case "meetingMinutes":
      return minutesModel(on);
    case "monitoring":
      return monitoringModel(tx, on);
    case "assessment":
      return assessmentModel(tx, on);
  }
}

/** Without an entry of its own a plan was not put into force, only its day came. */
const inForceEntry = ({ view }: PlanOnPaper): string | null =>
  view.counting.inForce?.eventId ?? null;

const formalModel = (on: PlanOnPaper): PaperModel =>
  supportPlanPaper({
    content: on.content,
    form: on.facts.office.form,
    footer: footerOf(on.view),
    state: stateOf(on),
    versionHash: on.version?.hash ?? null,
  });

function minutesModel({ view, facts, plan, content }: PlanOnPaper): MadePaper | null {
  const { meeting } = view.counting;
  if (meeting === undefined) return null;
  const model = meetingPaper({
    ...whoseOf(content),
    planNumber: plan.number,
    meeting,
    leader: facts.names.get(meeting.by) ?? "",
  });
  return { model, confirmedBy: meeting.eventId };
}

async function monitoringModel(
  tx: Tx,
  { view, facts, content }: PlanOnPaper,
): Promise<MadePaper | null> {
  const round = view.rounds.findLast(({ result }) => result !== null);
  const result = round?.result ?? null;
  const written = result === null ? undefined : await monitoringOf(tx, result.eventId);
  if (round === undefined || result === null || written === undefined) return null;
  const model = monitoringPaper({
    ...whoseOf(content),
    goals: content.goals,
    interview: round.interview,
    result: {
      ...written,
      on: result.occurredOn,
      by: facts.names.get(result.by) ?? "",
      goals: written.goals ?? [],
    },
    conclusion: round.conclusion,
  });
  return { model, confirmedBy: round.conclusion === null ? null : result.eventId };
}

const whoseOf = ({ header }: PlanOnPaper["content"]) => ({
  officeName: header.officeName,
  participantName: header.participantName,
  participantKana: header.participantKana,
});
