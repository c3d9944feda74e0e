import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { fieldNames } from "../../../domain/feedback/draft.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import { staffReading } from "../../frames/staff-reading.ts";
import { ReactionShown } from "../../shown/reaction.tsx";
import type { FeedbackRow, ReactionRow } from "../queries.ts";
import type { Waiting } from "../staff-queries.ts";
import { AlreadyAnswered } from "./beside-writing.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly feedback: FeedbackRow;
  readonly reactions: readonly ReactionRow[];
  /** Others' answers to the same reflection. */
  readonly others: readonly FeedbackRow[];
  readonly waiting: Waiting | undefined;
  readonly justSent: boolean;
};

/** One feedback as it was sent, with what the person answered, and the way to who waits next. */
export function SentPage({ actor, feedback, reactions, others, waiting, justSent }: Props) {
  const name = `${feedback.participant_name}さん`;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}へのフィードバック`}
      here="board"
      up={[{ href: `/people/${feedback.participant_id}`, text: name }]}
      {...(justSent ? { notice: "送りました。本人の「きょう」に出ます。" } : {})}
    >
      <AlreadyAnswered rows={others} />
      <p>
        {dayInWords(feedback.occurred_on)} {feedback.staff_name}
        {feedback.name_std !== null && (
          <>
            {"　"}
            <a href={`/experiences/${feedback.experience_id}`}>{feedback.name_std}</a>
          </>
        )}
        {"　"}
        {feedback.opened ? "本人は読みました" : "本人はまだ読んでいません"}
      </p>
      <Card>
        <dl class="answers">
          <Part label={fieldNames.seen} text={feedback.seen} />
          <Part label={fieldNames.whyGood} text={feedback.why_good} />
          <Part label={fieldNames.nextHint} text={feedback.next_hint} />
          <Part label={fieldNames.strengthWord} text={feedback.strength_word} />
        </dl>
      </Card>
      <Card heading="本人の答え" tone="words">
        {reactions.length === 0 ? (
          <p>まだ答えはありません。</p>
        ) : (
          <ul class="said">
            {reactions.map((row) => (
              <ReactionShown key={row.reaction_id} row={row} settings={staffReading} />
            ))}
          </ul>
        )}
      </Card>
      <div class="row">
        {waiting && (
          <ButtonLink href={`/reflections/${waiting.reflection_id}/feedback`}>
            つぎに待っている人：{waiting.name}さん
          </ButtonLink>
        )}
        <ButtonLink href="/board" kind="secondary">
          きょうのボードへ
        </ButtonLink>
      </div>
    </StaffPage>
  );
}

type PartProps = { label: string; text: string };

const Part = ({ label, text }: PartProps) =>
  text === "" ? null : (
    <div>
      <dt>{label}</dt>
      <dd>
        <span class="own-words">{text}</span>
      </dd>
    </div>
  );
