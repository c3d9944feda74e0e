import { deviceScope, type Device } from "../../auth/device.ts";
import { factOf, keepEvent, type EventKind } from "../../auth/events.ts";
import { after } from "../../auth/lifetimes.ts";
import { pictureLimit, release, take } from "../../auth/limits.ts";
import { isOwnPicture } from "../../auth/own-picture.ts";
import type { Step } from "../../auth/step.ts";
import { actorTransaction, type Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { Services } from "../../http/services.ts";
import type { CalledHere } from "../shown/own-name.tsx";
import { enrolledPerson, isCardLive, ownPictureOf, type OwnPicture } from "./queries.ts";

/** Who stands at this step and what they choose among; null when the card died or the person left. */
export async function standingAt(
  services: Services,
  device: Device,
  step: Step,
  today: PlainDay,
): Promise<{ person: CalledHere; own: OwnPicture | null } | null> {
  return actorTransaction(services.pools.app, deviceScope(device), async (tx) => {
    if (step.cardId !== null && !(await isCardLive(tx, step.cardId))) return null;
    const person = await enrolledPerson(tx, today, step.participantId);
    if (person === null) return null;
    return { person, own: await ownPictureOf(tx, step.participantId) };
  });
}

/**
 * One of the nine was pressed. Refuses with `signIn.otherPicture`; the fifth in a row, and every
 * one in the five minutes after it, with `signIn.paused`, and the staff get a notice.
 */
export async function choosePicture(
  services: Services,
  device: Device,
  step: Step,
  own: OwnPicture,
  picture: string,
): Promise<Result<null>> {
  const subject = `${step.participantId} ${step.deviceId}`;
  const tries = await take(services, pictureLimit, subject);
  if (tries > pictureLimit.most) return refuse({ code: "signIn.paused" });
  const key = services.auth.keys.picture;
  if (isOwnPicture(key, step.participantId, picture, own.picture_hash)) {
    await release(services, pictureLimit, subject);
    await log(services, device, step, "pictureRight");
    return ok(null);
  }
  const last = tries === pictureLimit.most;
  await log(services, device, step, last ? "picturePaused" : "pictureWrong");
  return refuse({ code: last ? "signIn.paused" : "signIn.otherPicture" });
}

const addPause = statement<never>(
  "sign-in-pause",
  `insert into sign_in_pause (operator_id, office_id, pause_id, participant_id, device_id, until, recorded_at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

async function log(services: Services, device: Device, step: Step, kind: EventKind): Promise<void> {
  const event = {
    kind,
    operatorId: device.operatorId,
    officeId: device.officeId,
    personId: step.participantId,
    personKind: "participant",
    deviceId: device.deviceId,
  } as const;
  await keepEvent(services, event);
  await actorTransaction(services.pools.app, deviceScope(device), async (tx) => {
    if (kind === "picturePaused") await keepPause(tx, services.now(), step);
    tx.audit(factOf(event));
  });
}

const keepPause = (tx: Tx, now: Date, step: Step) =>
  tx.rows(addPause, [
    tx.scope.operatorId,
    tx.scope.officeId,
    newId(),
    step.participantId,
    step.deviceId,
    after(now, pictureLimit.seconds),
    now,
  ]);
