import type { ComponentChildren } from "preact";

import type { Mode } from "../../../domain/reflection/entry.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { PhotoField, VoiceField } from "../../../ui/components/form/file-field.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { Photo } from "../../../ui/components/picture/photo.tsx";
import { Pictogram, type PictogramName } from "../../../ui/components/picture/pictogram.tsx";
import { say } from "../../../words/pair.ts";
import { reflectWords } from "../../../words/reflect.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { AnswerRow } from "../queries.ts";

type Props = {
  readonly start: ReadonlyMap<Mode, AnswerRow>;
  readonly settings: PersonSettings;
  readonly words: string | undefined;
};

/** Voice, photo and words: each behind its picture until it is wanted or already holds something. */
export function OtherWays({ start, settings, words }: Props) {
  const w = (key: keyof typeof reflectWords) => say(reflectWords[key], settings);
  const voice = start.get("voice")?.attachment_id ?? null;
  const photo = start.get("photo")?.attachment_id ?? null;
  const typed = words ?? start.get("words")?.words ?? "";
  return (
    <div class="ways">
      <Way picture="voice" word={w("voice")} open={voice !== null}>
        {voice !== null && (
          <Kept word={w("voiceKept")} takeBack="voice" takeBackWord={w("takeBack")}>
            <audio controls preload="none" src={`/attachments/${voice}`} />
          </Kept>
        )}
        <VoiceField name="voice" label={w("voiceHelp")} settings={settings} />
      </Way>
      <Way picture="photo" word={w("photo")} open={photo !== null}>
        {photo !== null && (
          <Kept word={w("photoKept")} takeBack="photo" takeBackWord={w("takeBack")}>
            <Photo src={`/attachments/${photo}`} alt={w("photoAlt")} />
          </Kept>
        )}
        <PhotoField name="photo" label={w("photoHelp")} settings={settings} />
      </Way>
      <Way picture="writing" word={w("words")} open={typed !== ""}>
        <TextArea name="words" label={w("words")} help={w("wordsHelp")} value={inTextArea(typed)} />
      </Way>
    </div>
  );
}

type WayProps = {
  picture: PictogramName;
  word: string;
  open: boolean;
  children: ComponentChildren;
};

const Way = ({ picture, word, open, children }: WayProps) => (
  <details class="way" open={open}>
    <summary>
      <Pictogram name={picture} /> {word}
    </summary>
    {children}
  </details>
);

type KeptProps = {
  word: string;
  takeBack: "photo" | "voice";
  takeBackWord: string;
  children: ComponentChildren;
};

const Kept = ({ word, takeBack, takeBackWord, children }: KeptProps) => (
  <div class="kept">
    <p>{word}</p>
    {children}
    <Button kind="quiet" name="takeBack" value={takeBack} unchecked>
      {takeBackWord}
    </Button>
  </div>
);
