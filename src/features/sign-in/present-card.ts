import { readCard } from "../../auth/card-token.ts";
import { deviceScope, type Device } from "../../auth/device.ts";
import { record } from "../../auth/events.ts";
import { cardLimit, take } from "../../auth/limits.ts";
import { hashOf } from "../../auth/secrets.ts";
import type { Step } from "../../auth/step.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { Services } from "../../http/services.ts";
import { cardByHash } from "./queries.ts";

/**
 * A card held up to a device. Refuses with `signIn.unknownDevice` before looking at the card, with
 * `request.tooMany` after thirty tries in five minutes, and with `signIn.card` for a card that is
 * not of this office, was replaced or revoked, or whose person is not enrolled today.
 */
export async function presentCard(
  services: Services,
  device: Device | null,
  typed: string,
  today: PlainDay,
): Promise<Result<Step>> {
  if (device === null) {
    await record(services, { kind: "cardUnknownDevice" });
    return refuse({ code: "signIn.unknownDevice" });
  }
  const { deviceId, operatorId, officeId } = device;
  if ((await take(services, cardLimit, deviceId)) > cardLimit.most) {
    return refuse({ code: "request.tooMany" });
  }
  const token = readCard(typed);
  const found =
    token === null
      ? null
      : await actorTransaction(services.pools.app, deviceScope(device), (tx) =>
          cardByHash(tx, today, hashOf(token)),
        );
  if (found === null) {
    await record(services, { kind: "cardRefused", operatorId, officeId, deviceId });
    return refuse({ code: "signIn.card" });
  }
  return ok({ participantId: found.participant_id, cardId: found.card_id, deviceId });
}
