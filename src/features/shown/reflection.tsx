import { Pictogram } from "../../ui/components/picture/pictogram.tsx";
import { Picture } from "../../ui/components/picture/picture.tsx";
import { Photo } from "../../ui/components/picture/photo.tsx";
import { feelingWords } from "../../words/faces.ts";
import { kitWords } from "../../words/kit.ts";
import { offlineWords } from "../../words/offline.ts";
import { say } from "../../words/pair.ts";
import { reflectWords } from "../../words/reflect.ts";
import { sayingWords } from "../../words/saying.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { howWords } from "./beside-row.tsx";
import { momentInWords } from "../../domain/calendar/moment.ts";
import type { Said } from "../reflect/answers.ts";
import { cardsShown, type StepCard } from "../reflect/cards.ts";
import type { AnswerRow } from "../reflect/queries.ts";

type Props = {
  readonly said: Said;
  readonly steps: readonly StepCard[];
  readonly settings: PersonSettings;
};

/** One question with everything that was answered, exactly as it was given, and how. */
export function SaidShown({ said, steps, settings }: Props) {
  if (said.answers.length === 0) return <p class="soft">{skipped(said, settings)}</p>;
  return (
    <ul class="said">
      {said.unaware.size > 0 && <li class="soft">{say(offlineWords.metTitle, settings)}</li>}
      {said.answers.map((row) => (
        <li key={`${row.mode}${row.given_how}${row.recorded_at.getTime()}`}>
          <AnswerShown row={row} steps={steps} settings={settings} />
          <small class="how">{howWords(row, settings)}</small>
          {(row.given_at !== null || said.unaware.has(row)) && (
            <small class="how">{momentInWords(row.given_at ?? row.recorded_at)}</small>
          )}
        </li>
      ))}
      {said.state === "later" && <li class="soft">{say(kitWords.later, settings)}</li>}
    </ul>
  );
}

type AnswerProps = Omit<Props, "said"> & { readonly row: AnswerRow };

function AnswerShown({ row, steps, settings }: AnswerProps) {
  const source = `/attachments/${row.attachment_id}`;
  if (row.mode === "words") return <p class="own-words">{row.words}</p>;
  if (row.mode === "photo") return <Photo src={source} alt={say(sayingWords.photoOf, settings)} />;
  if (row.mode === "voice") return <audio controls preload="none" src={source} />;
  if (row.mode === "face") return <FaceShown choice={row.choice} settings={settings} />;
  return (
    <ul class="cards">
      {cardsShown(row.choice, steps, settings).map((card) => (
        <li key={card.value}>
          <Picture photo={card.photo} picture={card.picture} /> {card.word}
        </li>
      ))}
    </ul>
  );
}

function FaceShown({ choice, settings }: { choice: string; settings: PersonSettings }) {
  const face = faces[choice];
  return face === undefined ? null : (
    <p class="face">
      <Pictogram name={face.picture} /> {say(face.words, settings)}
    </p>
  );
}

/** Not answering is an answer and is shown as what it is. */
function skipped({ state }: Said, settings: PersonSettings): string {
  if (state === "open" || state === "answered") return say(reflectWords.noAnswerYet, settings);
  return say(kitWords[state], settings);
}

const faces: Readonly<
  Record<
    string,
    { picture: "faceGood" | "faceOrdinary" | "faceHard"; words: typeof feelingWords.good }
  >
> = {
  good: { picture: "faceGood", words: feelingWords.good },
  ordinary: { picture: "faceOrdinary", words: feelingWords.ordinary },
  hard: { picture: "faceHard", words: feelingWords.hard },
};
