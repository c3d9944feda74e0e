import {
  understandings,
  understandingWords,
  understoodParts,
  type UnderstoodPart,
} from "../../../domain/assessment/interview.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { DateField, Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";

type Props = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly once: string;
  readonly raw: RawForm;
  readonly today: PlainDay;
  readonly refused: readonly Refusal[];
};

/** The interview: where, what for, how it was understood; and where deciding is hard, how and by whom. */
export function InterviewPage({ actor, participantId, name, once, raw, today, refused }: Props) {
  const base = `/people/${participantId}`;
  const field = (of: string) => ({
    name: of,
    value: inTextArea(firstOf(raw, of)),
    problem: refusedAt(refused, of),
  });
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんの面接の記録`}
      here="people"
      problems={refused}
      up={[
        { href: base, text: `${name}さん` },
        { href: `${base}/assessments`, text: "アセスメント" },
      ]}
    >
      <Form action={`${base}/interviews`} once={once} class="stack" label="面接の記録">
        <DateField
          name="occurredOn"
          label="行った日"
          required
          value={firstOf(raw, "occurredOn") || today}
          problem={refusedAt(refused, "occurredOn")}
        />
        <Field {...field("place")} label="場所" required width="middle" />
        <RadioCards
          {...field("purposeExplained")}
          label="面接の目的を説明しましたか"
          required
          options={[
            { value: "yes", text: "説明した" },
            { value: "no", text: "説明していない" },
          ]}
        />
        <RadioCards
          {...field("understanding")}
          label="本人の理解"
          required
          options={understandings.map((one) => ({ value: one, text: understandingWords[one] }))}
        />
        <TextArea
          {...field("words")}
          label="本人が話したこと"
          help="本人の言葉のまま書きます。"
          rows={4}
        />
        <TextArea
          {...field("decisionSupport")}
          label="決めるときの手助け"
          help="どう説明し、どう確かめたか。"
        />
        <fieldset class="stack">
          <legend>決めることが難しい場合の受けとめ</legend>
          <p class="help">「{understandingWords.hard}」を選んだときは、四つとも書きます。</p>
          {understoodParts.map((part) =>
            part === "understoodBy" ? (
              <Field key={part} {...field(part)} {...partWords[part]} />
            ) : (
              <TextArea key={part} {...field(part)} {...partWords[part]} rows={2} />
            ),
          )}
        </fieldset>
        <p class="soft">記録した日時も残ります。保存したあとは書きかえられません。</p>
        <Button>記録する</Button>
      </Form>
    </StaffPage>
  );
}

const partWords: Record<UnderstoodPart, { readonly label: string; readonly help: string }> = {
  will: { label: "意思", help: "どうしたいと受けとめたか。そう受けとめたようす。" },
  preference: { label: "選好", help: "好きなこと、選んだもの、いやがったもの。" },
  ability: { label: "判断能力", help: "どこまでなら、どんな手助けで決められるか。" },
  understoodBy: { label: "受けとめた人", help: "職員・家族など、いっしょに確かめた人。" },
};
