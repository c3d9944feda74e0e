import { understandingWords } from "../../../domain/assessment/interview.ts";
import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { todayIn } from "../../../domain/calendar/day.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import type { InterviewRow } from "../queries/interviews.ts";

/** One interview as it was recorded; a later record says so. */
export function InterviewShown({ row }: { readonly row: InterviewRow }) {
  const late = todayIn(row.recorded_at, "Asia/Tokyo") > row.occurred_on;
  const parts = [
    ["場所", row.place],
    ["目的の説明", row.purpose_explained ? "説明した" : "説明していない"],
    ["本人の理解", understandingWords[row.understanding]],
    ["本人が話したこと", row.words],
    ["決めるときの手助け", row.decision_support],
    ["意思", row.will],
    ["選好", row.preference],
    ["判断能力", row.ability],
    ["受けとめた人", row.understood_by],
  ] as const;
  return (
    <Card heading={dayAndYearInWords(row.occurred_on)} level={3} aside={row.staff_name}>
      <dl class="asked">
        {parts
          .filter(([, said]) => said !== "")
          .map(([part, said]) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd class="own-words">{said}</dd>
            </div>
          ))}
      </dl>
      {late && <p class="soft">{momentInWords(row.recorded_at)}に、あとから記録</p>}
    </Card>
  );
}
