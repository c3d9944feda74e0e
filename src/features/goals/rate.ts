import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { saysNothing } from "../../domain/feedback/write-feedback.ts";
import {
  cardMappingVersion,
  levelOfCard,
  type GasCard,
  type HowMuchMore,
} from "../../domain/gas/cards.ts";
import type { GasLevel } from "../../domain/gas/t-score.ts";
import { staffMayRateGoal } from "../../domain/gas/two-views.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { Provenance } from "../../domain/provenance/how-given.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { place } from "./commands.ts";
import { gasOf, type GoalGas } from "./queries/gas.ts";
import { isOpen, type GoalRow } from "./queries/goals.ts";

type Rating = {
  readonly tx: Tx;
  readonly participantId: string;
  readonly goal: GoalRow;
  readonly gas: GoalGas;
  readonly today: PlainDay;
};

/** The person's card; gives the rating's id. Refuses with `goal.closed` or `goal.noScale`. */
export async function rateMine(
  rating: Rating,
  card: GasCard,
  more: HowMuchMore | null,
  given: Provenance,
): Promise<Result<string>> {
  const scale = currentScale(rating);
  if (!scale.ok) return scale;
  const id = await insert(rating, scale.value, {
    rater: "self",
    staff_id: null,
    level: levelOfCard(card, more),
    card,
    card_mapping: cardMappingVersion,
    given_how: given.how,
    helped_by: given.helpedBy,
  });
  return ok(id);
}

/** The supporter's level, after the person's card. Refuses with `gas.selfFirst`, `goal.closed` or `goal.noScale`. */
export async function rateAsStaff(
  rating: Rating,
  level: GasLevel,
  staffId: string,
): Promise<Result<null>> {
  const scale = currentScale(rating);
  if (!scale.ok) return scale;
  // Two supporters at once: the second waits here and then sees the first one's rating.
  const { tx, participantId, goal } = rating;
  await tx.rows(lock, [goal.goal_id]);
  const entries = (await gasOf(tx, participantId)).get(goal.goal_id)?.entries ?? [];
  if (!staffMayRateGoal(entries)) return refuse({ code: "gas.selfFirst", field: "level" });
  await insert(rating, scale.value, {
    rater: "staff",
    staff_id: staffId,
    level,
    card: null,
    card_mapping: null,
    given_how: "alone",
    helped_by: null,
  });
  return ok(null);
}

/** Goes on without the person's card this once. Refuses with `gas.waiverReasonMissing`, `goal.closed` or `goal.noScale`. */
export async function waiveRating(
  rating: Rating,
  waiver: { readonly reason: "personDeclined" | "notPossibleNow"; readonly words: string },
  staffId: string,
): Promise<Result<null>> {
  const scale = currentScale(rating);
  if (!scale.ok) return scale;
  if (saysNothing(waiver.words)) return refuse({ code: "gas.waiverReasonMissing", field: "words" });
  await rating.tx.q
    .insertInto("gas_waiver")
    .values({
      ...place(rating.tx, rating.participantId),
      waiver_id: newId(),
      goal_id: rating.goal.goal_id,
      reason: waiver.reason,
      words: waiver.words,
      staff_id: staffId,
      occurred_on: rating.today,
    })
    .execute();
  return ok(null);
}

const lock = statement<unknown>(
  "gas-rate-lock",
  "select pg_advisory_xact_lock(hashtextextended('gas_rating ' || $1, 0))",
);

function currentScale({ goal, gas }: Rating): Result<number> {
  if (!isOpen(goal)) return refuse({ code: "goal.closed", field: "level" });
  const scale = gas.scales.at(-1);
  return scale === undefined ? refuse({ code: "goal.noScale", field: "level" }) : ok(scale.version);
}

type Values = {
  readonly rater: "self" | "staff";
  readonly staff_id: string | null;
  readonly level: GasLevel | null;
  readonly card: GasCard | null;
  readonly card_mapping: number | null;
  readonly given_how: string;
  readonly helped_by: string | null;
};

async function insert(
  { tx, participantId, goal, today }: Rating,
  version: number,
  values: Values,
): Promise<string> {
  const id = newId();
  await tx.q
    .insertInto("gas_rating")
    .values({
      ...place(tx, participantId),
      rating_id: id,
      goal_id: goal.goal_id,
      version,
      occurred_on: today,
      ...values,
    })
    .execute();
  return id;
}
