import type { Tx } from "../../../db/actor-transaction.ts";

export type OfficeSettings = Awaited<ReturnType<typeof officeSettings>>;

/** The office the actor works in. */
export const officeSettings = (tx: Tx) =>
  tx.q
    .selectFrom("office")
    .select([
      "name",
      "phone",
      "service_type",
      "open_weekdays",
      "closed_on_holidays",
      "feedback_within_open_days",
      "away_seconds",
      "version",
    ])
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .executeTakeFirstOrThrow();
