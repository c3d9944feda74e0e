import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { changedSettings, type SettingsForm } from "./form.ts";

/** Takes over what was pressed; the row's version stays, since staff edit other columns of it. */
export async function changeSettings(
  tx: Tx,
  actor: ParticipantActor,
  form: SettingsForm,
): Promise<void> {
  const { operatorId, officeId, participantId } = actor;
  const changed = JSON.stringify(changedSettings(form));
  await tx.rows(update, [operatorId, officeId, participantId, changed]);
}

const update = statement<unknown>(
  "settings-change",
  `update participant set settings = settings || $4::jsonb
   where operator_id = $1 and office_id = $2 and participant_id = $3`,
);
