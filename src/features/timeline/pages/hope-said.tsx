import { hopeAreaWords } from "../../../domain/hope/hope.ts";
import { hopeCardWords } from "../../../words/hopes.ts";
import type { HopeBody } from "../entries.ts";
import { AttachmentShown } from "./attachment-shown.tsx";

/** A wish as it was said that day; a later version is an entry of its own. */
export function HopeSaid({ body }: { body: HopeBody }) {
  const { area, words, card, photo, voice } = body;
  const pictures = card.split(" ").filter((one) => one !== "");
  return (
    <>
      <p>
        {[
          hopeAreaWords[area].std,
          ...pictures.map((one) => hopeCardWords(area, one)?.std ?? one),
        ].join("・")}
      </p>
      {words !== "" && <p class="own-words">{words}</p>}
      <AttachmentShown id={photo} media="image/webp" />
      <AttachmentShown id={voice} media="audio/" />
    </>
  );
}
