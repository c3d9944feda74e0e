import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { reactionWords } from "../../../words/faces.ts";
import type { FeedbackBody, Reaction } from "../entries.ts";
import { AttachmentShown } from "./attachment-shown.tsx";

/** What we wrote, and under it the person's answer in their own words. */
export const FeedbackShown = ({ body }: { body: FeedbackBody }) => (
  <>
    <dl>
      <dt>見たこと</dt>
      <dd>{body.seen}</dd>
      {body.why !== "" && (
        <>
          <dt>よかったわけ</dt>
          <dd>{body.why}</dd>
        </>
      )}
      <dt>つぎのヒント</dt>
      <dd>{body.hint}</dd>
      {body.strength !== "" && (
        <>
          <dt>強みのことば</dt>
          <dd>{body.strength}</dd>
        </>
      )}
    </dl>
    {body.reactions === null ? (
      <p class="soft">
        {body.opened ? "読みました。返事はまだありません。" : "まだ読んでいません。"}
      </p>
    ) : (
      <ul class="reactions">
        {body.reactions.map((reaction, index) => (
          <li key={index} class="own">
            <ReactionShown reaction={reaction} />
          </li>
        ))}
      </ul>
    )}
  </>
);

const ReactionShown = ({ reaction }: { reaction: Reaction }) => (
  <>
    本人：
    {reaction.reaction !== null && (
      <>
        <Pictogram name={faces[reaction.reaction].picture} />{" "}
        {faces[reaction.reaction].words.std}{" "}
      </>
    )}
    {reaction.words !== "" && <span class="own-words">{reaction.words}</span>}
    <AttachmentShown id={reaction.attachment} media={reaction.media} />
  </>
);

const faces = {
  glad: { picture: "faceGood", words: reactionWords.glad },
  soso: { picture: "faceOrdinary", words: reactionWords.ordinary },
  disliked: { picture: "faceHard", words: reactionWords.unhappy },
} as const;
