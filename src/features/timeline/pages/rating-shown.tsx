import { gasCardWords } from "../../../domain/gas/cards.ts";
import { levelWord } from "../../../domain/gas/level-words.ts";
import type { RatingBody } from "../entries.ts";

/** The person's card in their word, ours with its number; neither replaces the other. */
export const RatingShown = ({ body }: { body: RatingBody }) => (
  <p>
    <strong>
      {body.card !== null
        ? gasCardWords[body.card].std
        : body.level === null
          ? ""
          : levelWord(body.level)}
    </strong>
  </p>
);
