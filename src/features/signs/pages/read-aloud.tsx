import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { VoiceField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { partWords, signKindWords } from "../../../words/signs.ts";
import { staffFrame } from "../../frames/staff.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import type { ShownPart, SignCard } from "../queries/cards.ts";
import { PartShown } from "./part-shown.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly card: SignCard;
  readonly said: ShownPart;
  readonly once: string;
  readonly refused: readonly Refusal[];
};

/** One part of a card that is shown to this member of staff, to be read aloud and recorded. */
export function ReadAloudPage({ actor, participantId, name, card, said, once, refused }: Props) {
  const path = `/people/${participantId}/signs`;
  const part = `${signKindWords[card.kind].std}の「${partWords[said.part].std}」`;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title="カードを読んで録音する"
      here="people"
      problems={refused}
      up={[
        { href: "/people", text: "利用者" },
        { href: `/people/${participantId}`, text: `${name}さん` },
        { href: path, text: `${name}さんのサイン` },
      ]}
    >
      <section class={`sign-card ${card.kind}`} aria-labelledby="part">
        <h2 id="part">{part}</h2>
        <PartShown kind={card.kind} said={said} settings={staffReading} />
        {said.readBy !== null && (
          <p>
            いまの録音（{said.readBy.staffName}）
            <audio
              controls
              preload="none"
              src={`/attachments/${said.readBy.voiceId}`}
              aria-label={`${part}の録音`}
            />
          </p>
        )}
      </section>
      <Form
        action={`${path}/parts/${said.versionId}/voice`}
        enctype="multipart/form-data"
        once={once}
        class="stack"
      >
        <VoiceField
          name="voice"
          label="読む声"
          help="本人の言葉のとおりに、ゆっくり読んでください。3分まで録音できます。"
          problem={refusedAt(refused, "voice")}
          settings={{ words: "std" }}
        />
        <p class="soft">
          読み上げのできない端末で、本人がカードから聞けます。本人の録音があれば、そちらが先に出ます。本人はいつでもはずせます。
        </p>
        <Button>声をつける</Button>
      </Form>
    </StaffPage>
  );
}
