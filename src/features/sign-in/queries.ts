import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { CalledHere } from "../shown/own-name.tsx";

/** A condition on `participant p`; its parameters are operator, office, today. */
export const isEnrolled = `exists (select from participant_enrolment e
  left join participant_leaving l using (operator_id, office_id, enrolment_id)
  where e.operator_id = p.operator_id and e.office_id = p.office_id
    and e.participant_id = p.participant_id and e.starts_on <= $3
    and (l.left_on is null or l.left_on > $3))`;

/** What a person is called here. */
export const shownName = "coalesce(nullif(p.called, ''), p.name)";

export type SignInPerson = CalledHere & { readonly participant_id: string };

const person = statement<SignInPerson>(
  "sign-in-person",
  `select p.participant_id, ${shownName} as name, p.name as full_name, p.kana from participant p
   where p.operator_id = $1 and p.office_id = $2 and p.participant_id = $4 and ${isEnrolled}`,
);

const card = statement<{ card_id: string; participant_id: string }>(
  "sign-in-card",
  `select c.card_id, c.participant_id
   from sign_in_card c join participant p using (operator_id, office_id, participant_id)
   where c.operator_id = $1 and c.office_id = $2 and c.token_hash = $4 and ${isEnrolled}
     and not exists (select from sign_in_card_end e where e.operator_id = c.operator_id
       and e.office_id = c.office_id and e.card_id = c.card_id)`,
);

const liveCard = statement<{ card_id: string }>(
  "sign-in-live-card",
  `select c.card_id from sign_in_card c
   where c.operator_id = $1 and c.office_id = $2 and c.card_id = $3
     and not exists (select from sign_in_card_end e where e.operator_id = c.operator_id
       and e.office_id = c.office_id and e.card_id = c.card_id)`,
);

export type OwnPicture = { readonly shown: readonly string[]; readonly picture_hash: string };

const ownPicture = statement<OwnPicture>(
  "sign-in-own-picture",
  `select shown, picture_hash from own_picture
   where operator_id = $1 and office_id = $2 and participant_id = $3
   order by recorded_at desc, own_picture_id desc limit 1`,
);

export type Pause = {
  readonly pause_id: string;
  readonly participant_id: string;
  readonly name: string;
  readonly device_name: string;
  readonly recorded_at: Date;
};

const pauses = statement<Pause>(
  "sign-in-pauses",
  `select s.pause_id, s.participant_id, p.name, d.name as device_name, s.recorded_at
   from sign_in_pause s
   join participant p using (operator_id, office_id, participant_id)
   join trusted_device d using (operator_id, office_id, device_id)
   where s.operator_id = $1 and s.office_id = $2 and s.recorded_at >= $3
   order by s.recorded_at desc`,
);

export const enrolledPerson = async (tx: Tx, today: PlainDay, id: string) =>
  (await tx.rows(person, [tx.scope.operatorId, tx.scope.officeId, today, id]))[0] ?? null;

/** The card in use that has this token, when its person is enrolled here today. */
export const cardByHash = async (tx: Tx, today: PlainDay, tokenHash: string) =>
  (await tx.rows(card, [tx.scope.operatorId, tx.scope.officeId, today, tokenHash]))[0] ?? null;

export const isCardLive = async (tx: Tx, cardId: string): Promise<boolean> =>
  (await tx.rows(liveCard, [tx.scope.operatorId, tx.scope.officeId, cardId])).length === 1;

export const ownPictureOf = async (tx: Tx, participantId: string): Promise<OwnPicture | null> =>
  (await tx.rows(ownPicture, [tx.scope.operatorId, tx.scope.officeId, participantId]))[0] ?? null;

/** For the staff's board: who chose other pictures five times since `since`, newest first. */
export const pausesSince = (tx: Tx, since: Date): Promise<Pause[]> =>
  tx.rows(pauses, [tx.scope.operatorId, tx.scope.officeId, since]);
