import type { Tx } from "../../db/actor-transaction.ts";
import { visibleTo } from "../../domain/assessment/two-views.ts";
import { assessmentPaper } from "../../reports/assessment/assessment.ts";
import { newestRound } from "../assessments/queries/rounds.ts";
import { talksIn } from "../assessments/queries/talks.ts";
import type { MadePaper } from "./make-model.ts";
import type { PlanOnPaper } from "./plan-on-paper.ts";

/**
 * The interview before this plan with the newest round of both views; null before any interview. Whoever may not
 * read the person's answers yet on the screen does not read them on paper either.
 */
export async function assessmentModel(
  tx: Tx,
  { view, facts, content }: PlanOnPaper,
): Promise<MadePaper | null> {
  const interview = view.counting.assessmentInterview;
  if (interview === undefined) return null;
  const round = await newestRound(tx, facts.participantId);
  const talks = round === null ? [] : await talksIn(tx, round.roundId);
  const readable = round === null ? [] : visibleTo("supporter", round.views);
  const { header } = content;
  const model = assessmentPaper({
    officeName: header.officeName,
    participantName: header.participantName,
    participantKana: header.participantKana,
    interview,
    interviewer: facts.names.get(interview.by) ?? "",
    person: readable.includes("person") ? (round?.views.person?.answers ?? null) : null,
    supporter: readable.includes("supporter") ? (round?.views.supporter?.answers ?? null) : null,
    waived: round?.views.waiver?.words ?? null,
    talks: talks.map((talk) => ({
      item: talk.item,
      personWords: talk.person_declined ? null : talk.person_words,
      staffWords: talk.staff_words,
      on: talk.occurred_on,
    })),
  });
  return { model, confirmedBy: interview.eventId };
}
