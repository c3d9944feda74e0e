import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { levelWords, type SupportLevel } from "../../../domain/programme/support-level.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { reflectWords } from "../../../words/reflect.ts";
import { SaidShown } from "../../shown/reflection.tsx";
import type { Said } from "../../reflect/answers.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import type { FeedbackRow } from "../queries.ts";
import type { MarkedStep } from "../staff-queries.ts";

type SaidProps = { readonly said: readonly Said[]; readonly steps: readonly MarkedStep[] };

/** The reflection whole: own words, pictures, voice, and how each was given. */
export const WholeReflection = ({ said, steps }: SaidProps) => (
  <>
    {said.map((one) => (
      <Card key={one.question} heading={reflectWords[one.question].std} tone="words">
        <SaidShown said={one} steps={steps} settings={staffReading} />
      </Card>
    ))}
  </>
);

/** Both marks of the session side by side; neither replaces the other. */
export const SessionMarks = ({ steps }: { readonly steps: readonly MarkedStep[] }) =>
  steps.length === 0 ? null : (
    <Table
      caption="この日の手順"
      rows={steps}
      rowKey={(step) => step.step_id}
      columns={[
        { key: "step", head: "手順", cell: (step) => step.words_std },
        { key: "self", head: "本人", cell: (step) => level(step.self_level) },
        { key: "staff", head: "支援員", cell: (step) => level(step.staff_level) },
      ]}
    />
  );

/** The last feedbacks, so that a hint is not given twice. */
export const EarlierFeedback = ({ rows }: { readonly rows: readonly FeedbackRow[] }) => (
  <Card heading="これまでのヒント">
    {rows.length === 0 ? (
      <p>まだフィードバックはありません。</p>
    ) : (
      <ul>
        {rows.map((row) => (
          <li key={row.feedback_id}>
            <a href={`/people/${row.participant_id}/feedback/${row.feedback_id}`}>
              {dayInWords(row.occurred_on)}
            </a>{" "}
            {row.staff_name}：<span>{row.next_hint}</span>
            {row.strength_word !== "" && `（強み：${row.strength_word}）`}
          </li>
        ))}
      </ul>
    )}
  </Card>
);

/** Somebody answered already; another answer is kept beside it. */
export const AlreadyAnswered = ({ rows }: { readonly rows: readonly FeedbackRow[] }) =>
  rows.length === 0 ? null : (
    <Notice heading="このふりかえりには、すでに返事があります。">
      <ul>
        {rows.map((row) => (
          <li key={row.feedback_id}>
            <a href={`/people/${row.participant_id}/feedback/${row.feedback_id}`}>
              {row.staff_name}（{dayInWords(row.occurred_on)}）
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );

const level = (marked: SupportLevel | null): string =>
  marked === null ? "―" : levelWords[marked].std;
