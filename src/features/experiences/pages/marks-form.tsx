import { dayInWords, timeInWords } from "../../../domain/calendar/easy-words.ts";
import { clockIn, todayIn } from "../../../domain/calendar/day.ts";
import { levelWords, staffLevels } from "../../../domain/programme/support-level.ts";
import type { HowGiven } from "../../../domain/provenance/how-given.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { markField } from "../experience-form.ts";
import type { ExperienceDetail, Mark, StepWithMarks } from "../experience-queries.ts";

type Props = {
  readonly experience: ExperienceDetail;
  readonly steps: readonly StepWithMarks[];
  /** Marks may still be added. */
  readonly open: boolean;
};

/** Each step with the person's mark and the supporter's beside it, in columns of one weight. */
export const MarksForm = ({ experience, steps, open }: Props) => (
  <Form action={`/experiences/${experience.experienceId}/marks`}>
    <div class="table-frame" role="region" aria-label="手順とできぐあい" tabIndex={0}>
      <table class="two-views">
        <caption class="unseen">手順とできぐあい</caption>
        <thead>
          <tr>
            <th scope="col">手順</th>
            <th scope="col">本人の印</th>
            <th scope="col">支援員の印</th>
            {open && <th scope="col">支援員の印をつける</th>}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.step_id}>
              <th scope="row">
                {step.position}. {step.words}
              </th>
              <td data-view="本人の印">
                <Marks marks={step.self} />
              </td>
              <td data-view="支援員の印">
                <Marks marks={step.staff} />
              </td>
              {open && (
                <td>
                  <Levels step={step} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {open && <Button>印を保存する</Button>}
  </Form>
);

const Levels = ({ step }: { step: StepWithMarks }) => (
  <fieldset class="levels">
    <legend class="unseen">{step.words}</legend>
    {staffLevels.map((level) => (
      <label key={level}>
        <input
          type="radio"
          name={markField(step.step_id)}
          value={level}
          checked={step.staff?.[0]?.level === level}
          autocomplete="off"
        />
        <span>{levelWords[level].std}</span>
      </label>
    ))}
  </fieldset>
);

/** The newest mark, and the earlier ones folded: none is ever lost. */
function Marks({ marks }: { marks: readonly Mark[] | null }) {
  const [newest, ...earlier] = marks ?? [];
  if (newest === undefined) return <span>まだありません</span>;
  return (
    <>
      <OneMark mark={newest} />
      {earlier.length > 0 && (
        <details>
          <summary>前の印 {earlier.length}</summary>
          <ul>
            {earlier.map((mark) => (
              <li key={mark.at}>
                <OneMark mark={mark} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OneMark({ mark }: { mark: Mark }) {
  const at = new Date(mark.at);
  return (
    <>
      <strong>{levelWords[mark.level].std}</strong>{" "}
      <small>
        {dayInWords(todayIn(at, "Asia/Tokyo"))} {timeInWords(clockIn(at, "Asia/Tokyo"))}
        {mark.staff !== null && ` ${mark.staff}`}
        {mark.how !== "alone" && `（${howWords[mark.how]}）`}
      </small>
    </>
  );
}

/** How the person's word or mark came in, as staff read it. */
export const howWords: Record<HowGiven, string> = {
  alone: "自分で",
  read_aloud: "読み上げてもらって",
  typed_for: "代わりに入力",
  interpreted: "支援員の推測",
};
