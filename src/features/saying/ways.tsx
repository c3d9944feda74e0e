import type { ComponentChildren } from "preact";

import type { Said } from "../../domain/saying/said.ts";
import { firstOf, type RawForm } from "../../http/body.ts";
import { PhotoField, VoiceField } from "../../ui/components/form/file-field.tsx";
import { inTextArea } from "../../ui/components/form/in-text-area.ts";
import { TextArea } from "../../ui/components/form/text-area.tsx";
import { Photo } from "../../ui/components/picture/photo.tsx";
import { Pictogram, type PictogramName } from "../../ui/components/picture/pictogram.tsx";
import { say } from "../../words/pair.ts";
import { sayingWords } from "../../words/saying.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { TakeBackAtOnce, UseAgain } from "./was-said.tsx";

type Props = {
  readonly settings: PersonSettings;
  /** What stands there already; each way that holds something is open. */
  readonly start: Pick<Said, "words" | "photoId" | "voiceId">;
  /** What was sent and refused. */
  readonly raw?: RawForm;
  /** A form that saves by itself takes a photo or voice back at once; any other with its own button. */
  readonly takesBack: "atOnce" | "withForm";
  readonly wordsHelp?: string | undefined;
  readonly problemOf?: (field: string) => string | undefined;
};

/** Voice, photo and words: each behind its picture until it is wanted or already holds something. */
export function Ways(ways: Props) {
  const { settings, start, raw = {}, takesBack, problemOf = () => undefined } = ways;
  const w = (key: keyof typeof sayingWords) => say(sayingWords[key], settings);
  const { voiceId, photoId } = start;
  const isRefused = (field: string) => problemOf(field) !== undefined;
  const words = raw["words"] === undefined ? start.words : firstOf(raw, "words");
  const Kept = takesBack === "atOnce" ? TakeBackAtOnce : UseAgain;
  return (
    <div class="ways">
      <Way picture="voice" word={w("voice")} open={voiceId !== null || isRefused("voice")}>
        {voiceId !== null && (
          <Kept mode="voice" id={voiceId} {...{ settings, raw }}>
            <audio
              controls
              preload="none"
              src={`/attachments/${voiceId}`}
              aria-label={w("voiceBefore")}
            />
          </Kept>
        )}
        <VoiceField
          name="voice"
          label={w("voiceHelp")}
          settings={settings}
          problem={problemOf("voice")}
        />
      </Way>
      <Way picture="photo" word={w("photo")} open={photoId !== null || isRefused("photo")}>
        {photoId !== null && (
          <Kept mode="photo" id={photoId} {...{ settings, raw }}>
            <Photo src={`/attachments/${photoId}`} alt={w("photoOf")} />
          </Kept>
        )}
        <PhotoField
          name="photo"
          label={w("photoHelp")}
          settings={settings}
          problem={problemOf("photo")}
        />
      </Way>
      <Way picture="writing" word={w("words")} open={words.trim() !== "" || isRefused("words")}>
        <TextArea
          name="words"
          label={w("words")}
          help={ways.wordsHelp ?? w("wordsHelp")}
          value={inTextArea(words)}
          problem={problemOf("words")}
        />
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
