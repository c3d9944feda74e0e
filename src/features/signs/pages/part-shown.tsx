import type { CardPart, SignKind } from "../../../domain/sign/card.ts";
import { linesOf } from "../../../domain/sign/card.ts";
import { Photo } from "../../../ui/components/picture/photo.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { StaffVoice } from "../../../ui/components/speak/staff-voice.tsx";
import { say } from "../../../words/pair.ts";
import { isPictogramName } from "../../../words/pictograms.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { partCardWords } from "../../../words/sign-cards.ts";
import { partWords, signWords } from "../../../words/signs.ts";
import type { ShownPart } from "../queries/cards.ts";

type Props = {
  readonly kind: SignKind;
  readonly said: ShownPart;
  readonly settings: PersonSettings;
};

/** What one part of a card says, exactly as it was given: pictures, own lines, photo, voice. */
export function PartShown({ kind, said, settings }: Props) {
  const lines = linesOf(said.words);
  return (
    <>
      {said.pictures.length > 0 && (
        <ul class="cards">
          {said.pictures.map((picture) => (
            <li key={picture}>
              {isPictogramName(picture) && <Pictogram name={picture} />}{" "}
              {pictureWord(kind, said.part, picture, settings)}
            </li>
          ))}
        </ul>
      )}
      {lines.length === 1 && <p class="own-words">{said.words}</p>}
      {lines.length > 1 && (
        <ul class="own-lines">
          {lines.map((line, at) => (
            // Own lines may be the same twice; their order is theirs.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} class="own-words">
              {line}
            </li>
          ))}
        </ul>
      )}
      {said.photoId !== null && (
        <Photo src={`/attachments/${said.photoId}`} alt={say(signWords.photoOf, settings)} />
      )}
      {said.voiceId !== null && (
        <audio
          controls
          preload="none"
          src={`/attachments/${said.voiceId}`}
          aria-label={say(signWords.voice, settings)}
        />
      )}
      {said.voiceId !== null && lines.length === 0 && said.pictures.length === 0 && (
        <p class="on-paper" aria-hidden="true">
          {say(signWords.voiceOnPaper, settings)}
        </p>
      )}
      <StaffVoice
        voiceId={said.readBy?.voiceId ?? null}
        settings={settings}
        about={say(partWords[said.part], settings)}
      />
    </>
  );
}

const pictureWord = (
  kind: SignKind,
  part: CardPart,
  picture: string,
  settings: PersonSettings,
): string => say(partCardWords(kind, part, picture) ?? { std: picture, easy: picture }, settings);
