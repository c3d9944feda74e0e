import type { Said } from "../../domain/saying/said.ts";
import { Photo } from "../../ui/components/picture/photo.tsx";
import { Pictogram } from "../../ui/components/picture/pictogram.tsx";
import { say, type Words } from "../../words/pair.ts";
import { isPictogramName } from "../../words/pictograms.ts";
import { sayingWords } from "../../words/saying.ts";
import type { PersonSettings } from "../../words/settings.ts";

type Props = {
  readonly said: Said;
  readonly settings: PersonSettings;
  /** The words of a picture; undefined for one that is no longer offered. */
  readonly wordsOf: (picture: string) => Words | undefined;
};

/** What was said, exactly as it was given: pictures, words, photo, voice. */
export function WaysShown({ said, settings, wordsOf }: Props) {
  return (
    <div class="said">
      {said.pictures.length > 0 && (
        <ul class="cards">
          {said.pictures.map((picture) => (
            <li key={picture}>
              {isPictogramName(picture) && <Pictogram name={picture} />}{" "}
              {say(wordsOf(picture) ?? { std: picture, easy: picture }, settings)}
            </li>
          ))}
        </ul>
      )}
      {said.words !== "" && <p class="own-words">{said.words}</p>}
      {said.photoId !== null && (
        <Photo src={`/attachments/${said.photoId}`} alt={say(sayingWords.photoOf, settings)} />
      )}
      {said.voiceId !== null && (
        <audio
          controls
          preload="none"
          src={`/attachments/${said.voiceId}`}
          aria-label={say(sayingWords.voice, settings)}
        />
      )}
    </div>
  );
}
