import type { Tx } from "../../../db/actor-transaction.ts";
import type { SettingsForm } from "./form.ts";

/** False when somebody saved since the form was opened. */
export async function changeSettings(tx: Tx, form: SettingsForm): Promise<boolean> {
  const { operatorId, officeId } = tx.scope;
  const changed = await tx.q
    .updateTable("office")
    .set((eb) => ({
      name: form.name,
      phone: form.phone,
      service_type: form.serviceType,
      open_weekdays: [...new Set(form.openWeekdays)].toSorted((a, b) => a - b),
      closed_on_holidays: form.closedOnHolidays,
      feedback_within_open_days: form.feedbackWithin,
      away_seconds: form.awaySeconds,
      version: eb("version", "+", 1),
    }))
    .where("operator_id", "=", operatorId)
    .where("office_id", "=", officeId)
    .where("version", "=", form._version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
