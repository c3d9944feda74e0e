import type { Waiver } from "../../../domain/assessment/two-views.ts";
import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { waiverReasons } from "../form.ts";
import type { RoundPageProps } from "./round.tsx";

export const waiverReasonWords: Record<Waiver["reason"], string> = {
  personDeclined: "本人が答えないと決めた",
  notPossibleNow: "いまは答えられる状態にない",
};

type Props = Pick<RoundPageProps, "round" | "once" | "raw" | "refused">;

/** Going on without the person is possible, and says why for good. */
export const WaiverForm = ({ round, once, raw, refused }: Props) => (
  <details class="card" open={refused.length > 0}>
    <summary>本人の答えを待たずに進む</summary>
    <Form
      action={`/people/${round.participantId}/assessments/${round.roundId}/waiver`}
      once={once}
      class="stack"
      label="本人の答えを待たずに進む"
    >
      <RadioCards
        name="reason"
        label="待たずに進むわけ"
        required
        value={firstOf(raw, "reason")}
        problem={refusedAt(refused, "reason")}
        options={waiverReasons.map((value) => ({ value, text: waiverReasonWords[value] }))}
      />
      <TextArea
        name="words"
        label="そのときのようす"
        help="いつ、どうたずね、どう返ってきたか。結果といっしょにずっと表示されます。"
        required
        value={inTextArea(firstOf(raw, "words"))}
        problem={refusedAt(refused, "words")}
      />
      <Button kind="secondary">待たずに進む</Button>
    </Form>
  </details>
);
