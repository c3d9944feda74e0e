import { newCardToken } from "../../auth/card-token.ts";
import { nineAround, pictureHash } from "../../auth/own-picture.ts";
import { hashOf } from "../../auth/secrets.ts";
import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId } from "../../domain/ids.ts";
import type { OwnPictureName } from "../../words/own-pictures.ts";
import { cardsInUse } from "./queries.ts";

const addCard = statement<never>(
  "card-add",
  `insert into sign_in_card (operator_id, office_id, card_id, participant_id, token_hash, recorded_by)
   values ($1, $2, $3, $4, $5, $6)`,
);

const endCard = statement<{ card_id: string }>(
  "card-end",
  `insert into sign_in_card_end (operator_id, office_id, card_id, participant_id, reason, recorded_by)
   values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning card_id`,
);

const addPicture = statement<never>(
  "card-add-picture",
  `insert into own_picture (operator_id, office_id, own_picture_id, participant_id, shown, picture_hash, recorded_by)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

const endDevice = statement<{ device_id: string }>(
  "card-end-device",
  `insert into trusted_device_end (operator_id, office_id, device_id, recorded_by)
   select operator_id, office_id, device_id, $4 from trusted_device
   where operator_id = $1 and office_id = $2 and device_id = $3
   on conflict do nothing returning device_id`,
);

/** A new card; any older one is dead with this transaction. The token is known only now. */
export async function makeCard(tx: Tx, participantId: string, by: string): Promise<string> {
  await endCards(tx, participantId, "replaced", by);
  const token = newCardToken();
  const { operatorId, officeId } = tx.scope;
  const values = [operatorId, officeId, newId(), participantId, hashOf(token), by];
  await tx.rows(addCard, values);
  return token;
}

/** How many cards died; auth.session_actor no longer lets in what was begun with them. */
export async function endCards(
  tx: Tx,
  participantId: string,
  reason: "replaced" | "revoked",
  by: string,
): Promise<number> {
  const cards = await cardsInUse(tx, participantId);
  const { operatorId, officeId } = tx.scope;
  for (const { card_id: cardId } of cards) {
    await tx.rows(endCard, [operatorId, officeId, cardId, participantId, reason, by]);
  }
  return cards.length;
}

/** The picture itself is kept only as a keyed hash; the nine it hides among are kept as they are. */
export async function keepOwnPicture(
  tx: Tx,
  key: string,
  choice: { participantId: string; picture: OwnPictureName; by: string },
): Promise<void> {
  const { participantId, picture, by } = choice;
  const { operatorId, officeId } = tx.scope;
  const hash = pictureHash(key, participantId, picture);
  await tx.rows(addPicture, [
    operatorId,
    officeId,
    newId(),
    participantId,
    nineAround(picture),
    hash,
    by,
  ]);
}

/** False when this office has no such device in use. */
export async function endTrust(tx: Tx, deviceId: string, by: string): Promise<boolean> {
  const { operatorId, officeId } = tx.scope;
  return (await tx.rows(endDevice, [operatorId, officeId, deviceId, by])).length === 1;
}
