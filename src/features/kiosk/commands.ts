import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId } from "../../domain/ids.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { besideNow } from "../help/queries.ts";
import type { DoorFace } from "./queries.ts";

const add = statement<never>(
  "kiosk-add-face",
  `insert into door_face (operator_id, office_id, door_face_id, participant_id, shown, pictogram,
     photo_id, given_how, helped_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** From now on the door shows this of the person; what they said before stays as a fact. */
export async function keepDoorFace(tx: Tx, actor: ParticipantActor, face: DoorFace): Promise<void> {
  const beside = await besideNow(tx, actor);
  await tx.rows(add, [
    actor.operatorId,
    actor.officeId,
    newId(),
    actor.participantId,
    face.shown,
    face.pictogram,
    face.photo_id,
    beside.given_how,
    beside.helped_by,
  ]);
}
