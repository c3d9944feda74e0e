import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { RawForm } from "../../../http/body.ts";
import type { InterviewRow } from "../../assessments/queries/interviews.ts";

/** An interview kept with the assessment, as the form of the plan's own step: nothing is typed twice. */
export const interviewAsForm = (row: InterviewRow): RawForm => ({
  occurredOn: [formatWareki(row.occurred_on)],
  place: [row.place],
  purposeExplained: [row.purpose_explained ? "yes" : "no"],
  understanding: [row.understanding],
  decisionSupport: [decisionSupport(row)],
});

function decisionSupport(row: InterviewRow): string {
  const parts: readonly (readonly [string, string])[] = [
    ["", row.decision_support],
    ["意思：", row.will],
    ["好み：", row.preference],
    ["判断する力：", row.ability],
    ["理解した人：", row.understood_by],
  ];
  return parts
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `${label}${text}`)
    .join("\n");
}
