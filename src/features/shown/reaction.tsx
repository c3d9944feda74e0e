import { Pictogram } from "../../ui/components/picture/pictogram.tsx";
import { Photo } from "../../ui/components/picture/photo.tsx";
import { reactionWords } from "../../words/faces.ts";
import { feedbackWords } from "../../words/feedback.ts";
import { say } from "../../words/pair.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { howWords } from "./beside-row.tsx";
import type { ReactionRow } from "../feedback/queries.ts";

type Props = { readonly row: ReactionRow; readonly settings: PersonSettings };

/** One answer of the person to a feedback, and how it was given. */
export const ReactionShown = ({ row, settings }: Props) => (
  <li>
    {row.reaction !== null && (
      <p class="face">
        <Pictogram name={faces[row.reaction].picture} /> {say(faces[row.reaction].words, settings)}
      </p>
    )}
    {row.words !== "" && <p class="own-words">{row.words}</p>}
    {row.attachment_id !== null &&
      (row.media_type?.startsWith("audio/") === true ? (
        <audio controls preload="none" src={`/attachments/${row.attachment_id}`} />
      ) : (
        <Photo
          src={`/attachments/${row.attachment_id}`}
          alt={say(feedbackWords.photoAlt, settings)}
        />
      ))}
    <small class="how">{howWords(row, settings)}</small>
  </li>
);

const faces = {
  glad: { picture: "faceGood", words: reactionWords.glad },
  soso: { picture: "faceOrdinary", words: reactionWords.ordinary },
  disliked: { picture: "faceHard", words: reactionWords.unhappy },
} as const;
