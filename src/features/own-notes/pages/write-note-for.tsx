import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { PhotoField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import { WrittenHow } from "../../saying/written-how.tsx";
import type { PersonNotesProps } from "./person-notes.tsx";

type Props = Pick<PersonNotesProps, "actor" | "once" | "raw" | "refused"> & {
  readonly path: string;
};

/** Written by staff as the person's hand; whom it is for, the person says here, too. */
export const WriteNoteFor = ({ actor, once, raw, refused, path }: Props) => (
  <details class="card" open={refused.length > 0}>
    <summary>本人に代わって書く</summary>
    <Form
      action={path}
      once={once}
      enctype="multipart/form-data"
      class="stack"
      label="本人に代わって書く"
    >
      <WrittenHow actor={actor} raw={raw} problem={refusedAt(refused, "given_how")} />
      <TextArea
        name="words"
        label="メモの言葉"
        value={inTextArea(firstOf(raw, "words"))}
        problem={refusedAt(refused, "words")}
      />
      <PhotoField
        name="photo"
        label="写真"
        settings={staffReading}
        problem={refusedAt(refused, "photo")}
      />
      <RadioCards
        name="for"
        label="だれに見せるか（本人に聞いて選びます）"
        required
        value={firstOf(raw, "for")}
        problem={refusedAt(refused, "for")}
        options={[
          { value: "me", text: "本人だけ", note: "残したあとは、書いた人にも見えません" },
          { value: "staff", text: "支援員にも見せる", note: "本人は、いつでもやめられます" },
        ]}
      />
      <Button>残す</Button>
    </Form>
  </details>
);
