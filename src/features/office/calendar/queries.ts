import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlainDay } from "../../../domain/ids.ts";

export type CalendarException = Awaited<ReturnType<typeof exceptionsSince>>[number];

/** Days from `since` on that are open or closed against the rule. */
export const exceptionsSince = (tx: Tx, since: PlainDay) =>
  tx.q
    .selectFrom("office_calendar_day")
    .select(["day", "open", "note"])
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("day", ">=", since)
    .orderBy("day")
    .execute();
