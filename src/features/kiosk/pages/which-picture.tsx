import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { PhotoField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { doorPictureNames, doorPictureWord } from "../../../words/door-pictures.ts";
import { doorWords } from "../../../words/door.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly once: string;
  readonly problem?: string | undefined;
};

/** A picture or an own photo for the door; pressing one is the answer. */
export function WhichPicturePage({ actor, once, problem }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof doorWords) => say(doorWords[key], settings);
  return (
    <PersonPage {...personFrame(actor)} title={w("whichTitle")} here="settings" back="/me/door">
      {problem !== undefined && <Notice tone="care">{problem}</Notice>}
      <Form action="/me/door/picture" once={once} label={w("whichTitle")}>
        <div class="picture-choice">
          {doorPictureNames.map((name) => (
            <button key={name} class="picture-card" type="submit" name="pictogram" value={name}>
              <Pictogram name={name} />
              <span class="word">{say(doorPictureWord(name), settings)}</span>
            </button>
          ))}
        </div>
      </Form>
      <Form
        action="/me/door/picture"
        once={once}
        enctype="multipart/form-data"
        label={w("photo")}
        class="stack"
      >
        <PhotoField name="photo" label={w("photo")} settings={settings} />
        <Button kind="secondary">{w("photoUse")}</Button>
      </Form>
      <p>
        <ButtonLink href="/me/door" kind="quiet">
          {w("later")}
        </ButtonLink>
      </p>
    </PersonPage>
  );
}
