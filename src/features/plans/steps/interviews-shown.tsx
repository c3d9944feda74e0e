import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { InterviewRow } from "../../assessments/queries/interviews.ts";

type Props = {
  readonly interviews: readonly InterviewRow[];
  readonly participantId: string;
  readonly planId: string;
};

/** Interviews kept with the assessment, each one press from standing in the plan. */
export function InterviewsShown({ interviews, participantId, planId }: Props) {
  if (interviews.length === 0) return null;
  return (
    <section aria-labelledby="interviews">
      <h2 id="interviews">アセスメントに残した面接</h2>
      <ul>
        {interviews.map((row) => (
          <li key={row.interview_id}>
            <a
              href={`/people/${participantId}/plan/assessmentInterview?plan=${planId}&interview=${row.interview_id}`}
            >
              {formatWareki(row.occurred_on)} {row.staff_name} {row.place} を使う
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
