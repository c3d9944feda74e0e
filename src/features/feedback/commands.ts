import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { WrittenFeedback } from "../../domain/feedback/write-feedback.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { gaveFeedback } from "../board/derived.ts";
import { besideNow } from "../help/queries.ts";
import { refreshAwaitingReply } from "../reflect/derived.ts";

export type About = {
  readonly participantId: string;
  readonly experienceId: string | null;
  readonly reflectionId: string | null;
};

/** Stores the supporter's words and ends the wait they answer; returns the feedback's id. */
export async function sendFeedback(
  tx: Tx,
  staffId: string,
  about: About,
  words: WrittenFeedback,
  today: PlainDay,
): Promise<string> {
  const id = newId();
  await tx.rows(insertFeedback, [
    tx.scope.operatorId,
    tx.scope.officeId,
    id,
    about.participantId,
    about.experienceId,
    about.reflectionId,
    staffId,
    words.seen,
    words.whyGood,
    words.nextHint,
    words.strengthWord,
    today,
  ]);
  if (about.reflectionId !== null) await refreshAwaitingReply(tx, about.reflectionId);
  await gaveFeedback(tx, about.participantId, today);
  return id;
}

/** The person has seen it; seeing it again changes nothing. */
export async function openFeedback(tx: Tx, feedbackId: string): Promise<void> {
  const { operatorId, officeId, personId } = tx.scope;
  await tx.rows(insertOpened, [operatorId, officeId, feedbackId, personId]);
}

type Reply = {
  readonly reaction: string | null;
  readonly words: string;
  readonly card: string;
  readonly attachments: readonly string[];
};

/**
 * The person's answer to a feedback, beside all earlier ones. Face, words and first attachment are one
 * entry; a card and further attachments stand as entries of their own. Gives the id of the first.
 * Refuses with `reaction.missing`.
 */
export async function reactTo(
  tx: Tx,
  actor: ParticipantActor,
  feedbackId: string,
  reply: Reply,
): Promise<Result<string>> {
  const [first = null, ...others] = reply.attachments;
  const entry = (reaction: string | null, words: string, attachment: string | null) => ({
    id: newId(),
    reaction,
    words,
    attachment,
  });
  const entries = [
    entry(reply.reaction, reply.words, first),
    ...others.map((attachment) => entry(null, "", attachment)),
    entry(null, reply.card, null),
  ].filter(
    ({ reaction, words, attachment }) => reaction !== null || words.trim() !== "" || attachment,
  );
  const [firstEntry] = entries;
  if (firstEntry === undefined) return refuse({ code: "reaction.missing" });
  const beside = await besideNow(tx, actor);
  for (const { id, reaction, words, attachment } of entries) {
    await tx.rows(insertReaction, [
      actor.operatorId,
      actor.officeId,
      id,
      feedbackId,
      actor.participantId,
      reaction,
      words,
      attachment,
      beside.given_how,
      beside.helped_by,
    ]);
  }
  return ok(firstEntry.id);
}

const insertFeedback = statement<unknown>(
  "feedback-insert",
  `insert into feedback (operator_id, office_id, feedback_id, participant_id, experience_id,
     reflection_id, staff_id, seen, why_good, next_hint, strength_word, occurred_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

const insertOpened = statement<unknown>(
  "feedback-insert-opened",
  `insert into feedback_opened (operator_id, office_id, feedback_id, participant_id)
   values ($1, $2, $3, $4) on conflict do nothing`,
);

const insertReaction = statement<unknown>(
  "feedback-insert-reaction",
  `insert into feedback_reaction (operator_id, office_id, reaction_id, feedback_id, participant_id,
     reaction, words, attachment_id, given_how, helped_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
