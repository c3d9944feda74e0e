import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { exceptionDays } from "./exception-days.ts";
import type { ExceptionForm } from "./form.ts";

/** Opens or closes single days; a day said again is said anew. */
export async function keepExceptions(
  tx: Tx,
  form: ExceptionForm,
  by: string,
): Promise<Result<number>> {
  const days = exceptionDays(form.from, form.to);
  if (!days.ok) return days;
  const rows = days.value.map((day) => ({
    operator_id: tx.scope.operatorId,
    // staffRoute: a staff actor's scope always has an office.
    office_id: tx.scope.officeId ?? "",
    day,
    open: form.open,
    note: form.note,
    recorded_by: by,
  }));
  await tx.q
    .insertInto("office_calendar_day")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["operator_id", "office_id", "day"]).doUpdateSet((eb) => ({
        open: eb.ref("excluded.open"),
        note: eb.ref("excluded.note"),
        recorded_by: eb.ref("excluded.recorded_by"),
        recorded_at: eb.fn("now"),
      })),
    )
    .execute();
  return ok(rows.length);
}

/** The day follows the weekday and the holidays again. */
export async function dropException(tx: Tx, day: PlainDay): Promise<boolean> {
  const dropped = await tx.q
    .deleteFrom("office_calendar_day")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("day", "=", day)
    .executeTakeFirst();
  return dropped.numDeletedRows === 1n;
}
