import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { Question } from "../../../domain/reflection/entry.ts";
import type { Problem } from "../../../domain/result.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Faces } from "../../../ui/components/choice/faces.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { wordsOfProblem } from "../../../words/problems.ts";
import { reflectWords } from "../../../words/reflect.ts";
import { SaidShown } from "../../shown/reflection.tsx";
import { staffFrame } from "../../frames/staff.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import { WrittenHow } from "../../saying/written-how.tsx";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { Said } from "../answers.ts";
import { cardsOf, type StepCard } from "../cards.ts";
import type { StaffOccasion } from "../staff-queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly occasion: StaffOccasion;
  readonly said: readonly Said[];
  readonly steps: readonly StepCard[];
  readonly told: boolean;
  readonly once: string;
  readonly raw?: RawForm;
  readonly problems?: readonly Problem[];
  readonly notice?: string;
};

/** Writing for the person: what they said, or what was seen, kept apart from their own hand and under the writer's name. */
export function AnswerForPage(page: Props) {
  const { actor, occasion, told, once, raw = {}, problems = [] } = page;
  const name = occasion.participant_name;
  const said = (field: string) =>
    problems
      .filter((one) => one["field"] === field)
      .map((one) => wordsOfProblem(one).std)
      .join("");
  const how = said("given_how");
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのふりかえり`}
      here="board"
      notice={page.notice}
      problems={problems.map((one) => ({
        field: typeof one["field"] === "string" ? one["field"] : "given_how",
        text: wordsOfProblem(one).std,
      }))}
      up={[{ href: `/people/${occasion.participant_id}`, text: `${name}さん` }]}
    >
      <p>
        {dayInWords(occasion.day)} {occasion.name_std}
        {told ? "　伝えられています" : "　まだ伝えられていません"}
      </p>
      <Form
        action={`/experiences/${occasion.experience_id}/reflection`}
        once={once}
        class="stack"
        label="本人に代わって書く"
      >
        <WrittenHow actor={actor} raw={raw} problem={how === "" ? undefined : how} />
        {page.said.map((one) => (
          <Card key={one.question} heading={reflectWords[one.question].std} tone="words">
            <SaidShown said={one} steps={page.steps} settings={staffReading} />
            <Fields question={one.question} steps={page.steps} raw={raw} />
          </Card>
        ))}
        <p class="soft">本人の言葉は変わりません。書いたものは新しい記録として並びます。</p>
        <div class="row">
          <Button>保存する</Button>
          {!told && (
            <Button kind="secondary" name="tell" value="yes">
              保存して、本人に代わって伝える
            </Button>
          )}
        </div>
      </Form>
    </StaffPage>
  );
}

type FieldsProps = { question: Question; steps: readonly StepCard[]; raw: RawForm };

const Fields = ({ question, steps, raw }: FieldsProps) => (
  <>
    {question === "felt" && (
      <Faces
        name="face_felt"
        label="顔"
        settings={staffReading}
        value={firstOf(raw, "face_felt") || undefined}
      />
    )}
    <Checkboxes
      name={`card_${question}`}
      label="カード"
      values={raw[`card_${question}`] ?? []}
      options={cardsOf(question, steps, staffReading).map(({ value, word }) => ({
        value,
        text: word,
      }))}
    />
    <TextArea
      name={`words_${question}`}
      label="言葉"
      value={inTextArea(firstOf(raw, `words_${question}`))}
    />
  </>
);
