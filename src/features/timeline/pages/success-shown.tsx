import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { isSuccessCard, successCards } from "../../../words/successes.ts";
import type { SuccessBody } from "../entries.ts";
import { AttachmentShown } from "./attachment-shown.tsx";

export const SuccessShown = ({ body }: { body: SuccessBody }) => (
  <>
    {isSuccessCard(body.card) && (
      <p>
        <Pictogram name={body.card} /> {successCards[body.card].std}
      </p>
    )}
    {body.words !== "" && <p class="own-words">{body.words}</p>}
    <AttachmentShown id={body.photo} media="image/webp" />
    <AttachmentShown id={body.voice} media="audio/" />
  </>
);
