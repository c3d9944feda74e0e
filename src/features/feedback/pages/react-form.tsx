import { Button } from "../../../ui/components/button/button.tsx";
import { Faces } from "../../../ui/components/choice/faces.tsx";
import { PictureChoice } from "../../../ui/components/choice/picture-choice.tsx";
import { PhotoField, VoiceField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Pictogram, type PictogramName } from "../../../ui/components/picture/pictogram.tsx";
import { feedbackWords, replyCards } from "../../../words/feedback.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";

export type Refused = {
  readonly problem: string;
  readonly reaction: string;
  readonly card: string;
  readonly words: string;
};

type Props = {
  readonly feedbackId: string;
  readonly settings: PersonSettings;
  readonly beside: Beside;
  readonly once: string;
  readonly refused?: Refused;
};

/** うれしい / ふつう / いやだった, and writing back in any way; nothing is chosen, nothing is asked twice. */
export function ReactForm({ feedbackId, settings, beside, once, refused }: Props) {
  const w = (key: keyof typeof feedbackWords) => say(feedbackWords[key], settings);
  return (
    <>
      <Form
        action={`/feedback/${feedbackId}/reaction`}
        enctype="multipart/form-data"
        once={once}
        class="stack"
      >
        {refused && <Notice tone="care">{refused.problem}</Notice>}
        <Faces
          name="reaction"
          about="reaction"
          label={w("howWas")}
          settings={settings}
          value={refused?.reaction || undefined}
        />
        <details class="way" open={refused !== undefined}>
          <summary>
            <Pictogram name="writing" /> {w("writeBack")}
          </summary>
          <PictureChoice
            name="card"
            label={w("card")}
            value={refused?.card || undefined}
            options={cardOptions.map(([value, picture]) => ({
              value,
              picture,
              word: say(replyCards[value], settings),
            }))}
          />
          <VoiceField name="voice" label={w("voice")} settings={settings} />
          <PhotoField name="photo" label={w("photo")} settings={settings} />
          <TextArea name="words" label={w("words")} value={inTextArea(refused?.words ?? "")} />
        </details>
        <p class="soft">{w("whoReads")}</p>
        <Button>{w("send")}</Button>
      </Form>
      <BesideRow beside={beside} settings={settings} here={`/feedback/${feedbackId}`} />
    </>
  );
}

const cardOptions = [
  ["gift", "gift"],
  ["next", "next"],
  ["think", "think"],
  ["talk", "talk"],
] as const satisfies readonly (readonly [keyof typeof replyCards, PictogramName])[];
