import { sql } from "kysely";

import type { Tx } from "../../../db/actor-transaction.ts";
import { addDays } from "../../../domain/calendar/day.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Problem, type Result } from "../../../domain/result.ts";
import { enrolmentsOf, refreshStanding } from "../derived.ts";
import type { Spell } from "../../../domain/enrolment/standing.ts";

type When = { readonly by: string; readonly today: PlainDay };

/** The person leaves after `lastDay`; from the next day on they are in history only. The first day without. */
export async function leave(
  tx: Tx,
  participantId: string,
  form: { readonly lastDay: PlainDay; readonly reason: string },
  when: When,
): Promise<Result<PlainDay>> {
  await lock(tx, participantId);
  const open = (await enrolmentsOf(tx, participantId)).findLast(({ leftOn }) => leftOn === null);
  if (open === undefined) return refuse({ code: "people.alreadyLeft", field: "lastDay" });
  const leftOn = addDays(form.lastDay, 1);
  // On the first day itself: somebody who in the end did not come.
  if (leftOn < open.startsOn) {
    return refuse({ code: "people.leftBeforeStart", field: "lastDay", startsOn: open.startsOn });
  }
  await tx.q
    .insertInto("participant_leaving")
    .values({
      ...here(tx),
      participant_id: participantId,
      enrolment_id: open.enrolmentId,
      left_on: leftOn,
      reason: form.reason,
      recorded_by: when.by,
    })
    .execute();
  await refreshStanding(tx, participantId);
  if (leftOn <= when.today) await endCards(tx, participantId, when.by);
  return ok(leftOn);
}

/** A new spell of use. On the very day after the last one it takes the leaving back. */
export async function comeBack(
  tx: Tx,
  participantId: string,
  startsOn: PlainDay,
  when: When,
): Promise<Result<PlainDay>> {
  await lock(tx, participantId);
  const refused = whyNotBack(await enrolmentsOf(tx, participantId), startsOn, when.today);
  if (refused !== null) return refuse({ ...refused, field: "startsOn" });
  await tx.q
    .insertInto("participant_enrolment")
    .values({
      ...here(tx),
      participant_id: participantId,
      enrolment_id: newId(),
      starts_on: startsOn,
      recorded_by: when.by,
    })
    .execute();
  await refreshStanding(tx, participantId);
  return ok(startsOn);
}

/** Why a return on `startsOn` cannot be said today, or null. */
export function whyNotBack(
  spells: readonly Spell[],
  startsOn: PlainDay,
  today: PlainDay,
): Problem | null {
  const latest = spells.at(-1);
  if (latest === undefined || latest.leftOn === null) return { code: "people.stillHere" };
  const lastDay = addDays(latest.leftOn, -1);
  if (startsOn < latest.leftOn) return { code: "people.returnBeforeLeaving", lastDay };
  // Someone still here would stand in no list until the later day: one row says where a person stands.
  const gap = startsOn > latest.leftOn;
  return gap && latest.leftOn > today ? { code: "people.returnTooEarlyToSay", lastDay } : null;
}

/** A card found in a drawer after a return must not open anything: a new one is made. */
const endCards = (tx: Tx, participantId: string, by: string) =>
  sql`
    insert into sign_in_card_end (operator_id, office_id, card_id, participant_id, reason, recorded_by)
    select c.operator_id, c.office_id, c.card_id, c.participant_id, 'revoked', ${by}
    from sign_in_card c
    where c.operator_id = ${tx.scope.operatorId} and c.office_id = ${tx.scope.officeId}
      and c.participant_id = ${participantId}
    on conflict do nothing`.execute(tx.q);

/** Two people saying the same leaving at once: one waits and is told that it is said. */
const lock = (tx: Tx, participantId: string) =>
  tx.q
    .selectFrom("participant")
    .select("participant_id")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("participant_id", "=", participantId)
    .forUpdate()
    .execute();

const here = ({ scope }: Tx) => ({
  operator_id: scope.operatorId,
  // A staff actor's scope always has an office.
  office_id: scope.officeId ?? "",
});
