import { firstOf } from "../../../http/body.ts";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { WrittenFor } from "../../saying/written-for.tsx";
import type { PersonNotesProps } from "./person-notes.tsx";

type Props = Pick<PersonNotesProps, "actor" | "once" | "raw" | "refused"> & {
  readonly path: string;
};

/** Written by staff as the person's hand; whom it is for, the person says here, too. */
export const WriteNoteFor = ({ actor, once, raw, refused, path }: Props) => (
  <WrittenFor {...{ actor, once, raw, refused }} action={path} wordsLabel="メモの言葉">
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
  </WrittenFor>
);
