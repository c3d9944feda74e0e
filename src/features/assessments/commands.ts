import type { Tx } from "../../db/actor-transaction.ts";
import { assessmentSetVersion } from "../../domain/assessment/areas.ts";
import type { ItemAnswer } from "../../domain/assessment/answer.ts";
import { mayBegin } from "../../domain/assessment/round.ts";
import {
  handInPersons,
  handInSupporters,
  supporterMayRate,
  waive,
  type Waiver,
} from "../../domain/assessment/two-views.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { Provenance } from "../../domain/provenance/how-given.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { statement } from "../../db/statement.ts";
import { newestRound, type Round } from "./queries/rounds.ts";

/** Who writes: the person with whoever helps, or a member of staff. */
export type Hand =
  | { readonly side: "self"; readonly given: Provenance }
  | { readonly side: "staff"; readonly staffId: string };

type When = { readonly today: PlainDay; readonly now: Date };

/** Begins the next round; refuses with `assessment.roundOpen` while the one before is not through. */
export async function beginRound(
  tx: Tx,
  participantId: string,
  staffId: string | null,
  today: PlainDay,
): Promise<Result<string>> {
  await oneAtATime(tx, participantId);
  const newest = await newestRound(tx, participantId);
  if (!mayBegin(newest?.views ?? null)) return refuse({ code: "assessment.roundOpen" });
  const roundId = newId();
  await tx.q
    .insertInto("assessment_round")
    .values({
      ...place(tx, participantId),
      round_id: roundId,
      set_version: assessmentSetVersion,
      begun_by: staffId === null ? "self" : "staff",
      staff_id: staffId,
      occurred_on: today,
    })
    .execute();
  return ok(roundId);
}

/**
 * Keeps answers that differ from those before; all of them stay. Refuses with
 * `assessment.alreadyGiven` after handing in, and with `assessment.selfFirst` the supporter's while
 * the person's are neither in nor waived.
 */
export async function keepAnswers(
  tx: Tx,
  round: Round,
  answers: readonly ItemAnswer[],
  hand: Hand,
): Promise<Result<null>> {
  const { views } = round;
  if (hand.side === "staff" && !supporterMayRate(views)) {
    return refuse({ code: "assessment.selfFirst" });
  }
  const isIn = hand.side === "self" ? views.person !== null : views.supporter !== null;
  if (isIn) return refuse({ code: "assessment.alreadyGiven" });
  const before = hand.side === "self" ? round.own : round.ours;
  const changed = answers.filter((answer) => !isSame(answer, before));
  if (changed.length === 0) return ok(null);
  const rowOf = (answer: ItemAnswer) => ({
    ...place(tx, round.participantId),
    ...by(hand),
    answer_id: newId(),
    round_id: round.roundId,
    item: answer.item,
    level: answer.level,
    words: answer.words,
    skipped: answer.skipped,
  });
  await tx.q.insertInto("assessment_answer").values(changed.map(rowOf)).execute();
  return ok(null);
}

/** Hands one side's answers in, after which they do not change. Refuses with the domain's problems. */
export async function handIn(
  tx: Tx,
  round: Round,
  hand: Hand,
  { today, now }: When,
): Promise<Result<null>> {
  const given =
    hand.side === "self"
      ? handInPersons(round.views, {
          answers: round.own,
          at: now,
          by: round.participantId,
          provenance: hand.given,
        })
      : handInSupporters(round.views, { answers: round.ours, at: now, by: hand.staffId });
  if (!given.ok) return given;
  const kept = await tx.q
    .insertInto("assessment_handed_in")
    .values({
      ...place(tx, round.participantId),
      ...by(hand),
      round_id: round.roundId,
      occurred_on: today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("round_id")
    .execute();
  // Two supporters at once: one of the two hands in.
  return kept.length === 1 ? ok(null) : refuse({ code: "assessment.alreadyGiven" });
}

/** Goes on without the person's answers, saying why. Refuses with the domain's problems. */
export async function waiveSelf(
  tx: Tx,
  round: Round,
  waiver: Waiver,
  today: PlainDay,
): Promise<Result<null>> {
  const waived = waive(round.views, waiver);
  if (!waived.ok) return refuse({ ...waived.problem, field: "words" });
  const kept = await tx.q
    .insertInto("assessment_waiver")
    .values({
      ...place(tx, round.participantId),
      round_id: round.roundId,
      reason: waiver.reason,
      words: waiver.words,
      staff_id: waiver.by,
      occurred_on: today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("round_id")
    .execute();
  return kept.length === 1 ? ok(null) : refuse({ code: "assessment.alreadyGiven" });
}

/**
 * Waits until whoever changes this person's assessment at this moment is done. To be called before
 * the round is read: the second of two then sees what the first one did.
 */
export async function oneAtATime(tx: Tx, participantId: string): Promise<void> {
  await tx.rows(lock, [participantId]);
}

const lock = statement<unknown>(
  "assessment-lock",
  "select pg_advisory_xact_lock(hashtextextended('assessment_round ' || $1, 0))",
);

const isSame = (answer: ItemAnswer, before: readonly ItemAnswer[]): boolean => {
  const known = before.find(({ item }) => item === answer.item);
  return (
    (known?.level ?? null) === answer.level &&
    (known?.words ?? "") === answer.words &&
    (known?.skipped ?? null) === answer.skipped
  );
};

const by = (hand: Hand) =>
  hand.side === "self"
    ? {
        side: hand.side,
        staff_id: null,
        given_how: hand.given.how,
        helped_by: hand.given.helpedBy,
      }
    : { side: hand.side, staff_id: hand.staffId, given_how: "alone", helped_by: null };

/** Every table of a person starts with these; the actor's scope names operator and office. */
export function place(tx: Tx, participantId: string) {
  const { operatorId, officeId } = tx.scope;
  if (officeId === null) throw new Error("an assessment belongs to an office");
  return { operator_id: operatorId, office_id: officeId, participant_id: participantId };
}
