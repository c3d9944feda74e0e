import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { isPlanQuestionCard, planQuestionCards } from "../../../words/plan.ts";
import { howWords } from "../../shown/beside-row.tsx";
import { staffReading } from "../../frames/staff-reading.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { answerField } from "./answer-field.ts";
import type { QuestionRow } from "./queries.ts";

type Props = {
  readonly participantId: string;
  readonly questions: readonly QuestionRow[];
  /** Null for a reader who does not answer. */
  readonly once: string | null;
  readonly typed: (name: string) => string;
  readonly problemOf: (name: string) => string | undefined;
};

/** What the person asked, unanswered first, in their own words; the answer reaches their page. */
export function QuestionsShown({ participantId, questions, once, typed, problemOf }: Props) {
  const waiting = questions.filter(({ answers }) => answers.length === 0);
  const answered = questions.filter(({ answers }) => answers.length > 0);
  return (
    <section class="plan-part" aria-labelledby="questions">
      <h2 id="questions">本人がきいたこと</h2>
      {questions.length === 0 && <p>きかれたことはありません。</p>}
      {[...waiting, ...answered].map((row) => (
        <Card
          key={row.question_id}
          tone="words"
          level={3}
          heading={dayAndYearInWords(row.occurred_on)}
        >
          <QuestionWords row={row} />
          {row.answers.map(({ words, staff, on }) => (
            <p key={words}>
              {staff}（{dayAndYearInWords(on)}）：{words}
            </p>
          ))}
          {once !== null && (
            <Form
              action={`/people/${participantId}/plan/questions/${row.question_id}/answers`}
              once={once}
            >
              <TextArea
                name={answerField(row.question_id)}
                label="答え"
                required
                rows={2}
                forPerson
                value={inTextArea(typed(answerField(row.question_id)))}
                problem={problemOf(answerField(row.question_id))}
              />
              <Button kind="secondary">答える</Button>
            </Form>
          )}
        </Card>
      ))}
    </section>
  );
}

const QuestionWords = ({ row }: { row: QuestionRow }) => (
  <>
    {isPlanQuestionCard(row.card) && <p>{planQuestionCards[row.card].std}</p>}
    {row.words !== "" && <p class="own-words">{row.words}</p>}
    {row.voice_id !== null && (
      <audio controls preload="none" src={`/attachments/${row.voice_id}`} aria-label="本人の声" />
    )}
    <p class="soft">{howWords(row, staffReading)}</p>
  </>
);
