import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";

export type CardPerson = {
  readonly participant_id: string;
  readonly name: string;
  readonly called: string;
};

const person = statement<CardPerson>(
  "card-person",
  `select participant_id, name, called from participant
   where operator_id = $1 and office_id = $2 and participant_id = $3`,
);

export type CardInUse = { readonly card_id: string; readonly recorded_at: Date };

const cardInUse = statement<CardInUse>(
  "card-in-use",
  `select c.card_id, c.recorded_at from sign_in_card c
   where c.operator_id = $1 and c.office_id = $2 and c.participant_id = $3
     and not exists (select from sign_in_card_end e where e.operator_id = c.operator_id
       and e.office_id = c.office_id and e.card_id = c.card_id)
   order by c.recorded_at desc`,
);

const pictureChosen = statement<{ recorded_at: Date }>(
  "card-picture-chosen",
  `select recorded_at from own_picture
   where operator_id = $1 and office_id = $2 and participant_id = $3
   order by recorded_at desc limit 1`,
);

export type OfficeDevice = {
  readonly device_id: string;
  readonly name: string;
  readonly recorded_at: Date;
  readonly by_name: string | null;
};

const devices = statement<OfficeDevice>(
  "card-devices",
  `select d.device_id, d.name, d.recorded_at, s.name as by_name from trusted_device d
   left join staff_member s on s.operator_id = d.operator_id and s.staff_id = d.recorded_by
   where d.operator_id = $1 and d.office_id = $2
     and not exists (select from trusted_device_end e where e.operator_id = d.operator_id
       and e.office_id = d.office_id and e.device_id = d.device_id)
   order by d.recorded_at, d.device_id`,
);

const here = (tx: Tx) => [tx.scope.operatorId, tx.scope.officeId] as const;

/** Null for an id of nobody in this office. */
export const cardPerson = async (tx: Tx, participantId: string): Promise<CardPerson | null> =>
  (await tx.rows(person, [...here(tx), participantId]))[0] ?? null;

export const cardsInUse = (tx: Tx, participantId: string): Promise<CardInUse[]> =>
  tx.rows(cardInUse, [...here(tx), participantId]);

/** When the own picture was last chosen; null before the first time. */
export const pictureChosenAt = async (tx: Tx, participantId: string): Promise<Date | null> =>
  (await tx.rows(pictureChosen, [...here(tx), participantId]))[0]?.recorded_at ?? null;

export const officeDevices = (tx: Tx): Promise<OfficeDevice[]> => tx.rows(devices, here(tx));
