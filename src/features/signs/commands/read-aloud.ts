import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import type { Upload } from "../../../http/body.ts";
import type { Services } from "../../../http/services.ts";
import type { ParticipantActor, StaffActor } from "../../../policies/actor.ts";
import { keepVoice } from "../../attachments/commands.ts";
import { whose } from "../whose.ts";

type Reading = {
  readonly tx: Tx;
  readonly services: Services;
  readonly actor: StaffActor;
  readonly uploads: Readonly<Record<string, Upload>>;
  readonly today: PlainDay;
};

/**
 * Keeps how a member of staff read one version of a part of a card that they are shown; an earlier
 * recording stays stored. Refuses with `sign.voiceMissing` or `voice.unreadable`.
 */
export async function keepReading(
  ctx: Reading,
  participantId: string,
  versionId: string,
): Promise<Result<null>> {
  const { tx, actor, uploads, today } = ctx;
  const upload = uploads["voice"];
  if (upload === undefined) return refuse({ code: "sign.voiceMissing", field: "voice" });
  const voice = await keepVoice(ctx, upload, { participantId });
  if (!voice.ok) return refuse({ ...voice.problem, field: "voice" });
  await tx.q
    .insertInto("sign_card_voice")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      participant_id: participantId,
      reading_id: newId(),
      version_id: versionId,
      voice_id: voice.value,
      staff_id: actor.staffId,
      occurred_on: today,
    })
    .execute();
  return ok(null);
}

/** The person takes it away; taking away twice is taking away. */
export async function endReading(
  { tx, actor }: { readonly tx: Tx; readonly actor: ParticipantActor },
  readingId: string,
): Promise<void> {
  await tx.q
    .insertInto("sign_card_voice_end")
    .values({ ...whose(actor), reading_id: readingId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
