import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlanForm } from "../../../domain/plan/sections.ts";
import type { OfficePlanRules } from "../../../domain/plan/service-rules.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import { inOffice } from "../store-event.ts";

/** Keeps the office's form; versions of plans finished before keep what they said. Refuses with `form.stale`. */
export async function saveForm(
  tx: Tx,
  form: PlanForm,
  rules: OfficePlanRules,
  seen: number,
  staffId: string,
): Promise<Result<null>> {
  const { operatorId, officeId } = inOffice(tx);
  const values = {
    sections: JSON.stringify(form),
    rules: JSON.stringify(rules),
    changed_by: staffId,
    changed_at: new Date().toISOString(),
  };
  const row = await tx.q
    .insertInto("plan_form")
    .values({ operator_id: operatorId, office_id: officeId, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(["operator_id", "office_id"])
        .doUpdateSet((eb) => Object.assign({ version: eb("plan_form.version", "+", 1) }, values))
        .where("plan_form.version", "=", seen),
    )
    .returning("version")
    .executeTakeFirst();
  return row === undefined ? refuse({ code: "form.stale" }) : ok(null);
}
