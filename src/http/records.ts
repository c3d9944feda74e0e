import type { Tx } from "../db/actor-transaction.ts";
import { statement } from "../db/statement.ts";

const inOffice = (table: string, id: string) =>
  statement<{ found: number }>(
    `record-${id}`,
    `select 1 as found from ${table} where operator_id = $1 and office_id = $2 and ${id} = $3 limit 1`,
  );

/** What a path parameter names. */
const records = {
  participantId: inOffice("participant", "participant_id"),
  experienceId: inOffice("experience", "experience_id"),
  programmeId: inOffice("programme", "programme_id"),
  stepId: inOffice("programme_step", "step_id"),
  reflectionId: inOffice("reflection", "reflection_id"),
  feedbackId: inOffice("feedback", "feedback_id"),
  successId: inOffice("success", "success_id"),
  groupId: inOffice("participant_group", "group_id"),
  postId: inOffice("staff_post", "post_id"),
  attachmentId: inOffice("attachment", "attachment_id"),
  hopeId: inOffice("hope", "hope_id"),
  noteId: inOffice("own_note", "note_id"),
  roundId: inOffice("assessment_round", "round_id"),
  goalId: inOffice("goal", "goal_id"),
  planId: inOffice("support_plan", "plan_id"),
  paperId: inOffice("paper", "paper_id"),
  batchId: inOffice("paper_batch", "batch_id"),
  cardId: inOffice("sign_card", "card_id"),
  colourId: inOffice("day_colour", "colour_id"),
  tellingId: inOffice("colour_telling", "telling_id"),
  shareId: inOffice("sign_share", "share_id"),
  adjustmentId: inOffice("day_adjustment", "adjustment_id"),
  contactId: inOffice("crisis_contact", "contact_id"),
  readingId: inOffice("reading", "reading_id"),
  wordId: inOffice("reading_word", "word_id"),
} as const;

const isKnown = (name: string): name is keyof typeof records => name in records;

/**
 * Whether every record the path names is there for this actor. Asked when a call was refused for
 * another reason, so that a wrong form sent to somebody else's record is answered 404 like any other.
 */
export async function recordsAreThere(
  tx: Tx,
  params: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { operatorId, officeId } = tx.scope;
  for (const [name, value] of Object.entries(params)) {
    if (!isKnown(name)) continue;
    const rows = await tx.rows(records[name], [operatorId, officeId, value]);
    if (rows.length === 0) return false;
  }
  return true;
}
