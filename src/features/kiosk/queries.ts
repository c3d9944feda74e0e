import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { placeAtDoor, type DayStanding, type DoorPlace } from "../../domain/door/place.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { CalledHere } from "../shown/own-name.tsx";
import { isEnrolled, shownName } from "../sign-in/queries.ts";

/** What a person lets the door show; before they have said anything, the name they are called by. */
export const shownParts = ["both", "name", "picture", "nothing"] as const;
export type ShownPart = (typeof shownParts)[number];

export type DoorFace = {
  readonly shown: ShownPart;
  readonly pictogram: string;
  readonly photo_id: string | null;
};

export type DoorPerson = DoorFace & CalledHere & { readonly participant_id: string };

const people = statement<DoorPerson & DayStanding>(
  "kiosk-people",
  `select p.participant_id, ${shownName} as name, p.name as full_name, p.kana,
     coalesce(f.shown, 'name') as shown,
     coalesce(f.pictogram, '') as pictogram, f.photo_id, a.status,
     exists (select from experience e where e.operator_id = $1 and e.office_id = $2
       and e.participant_id = p.participant_id and e.day = $3
       and not exists (select from experience_withdrawal w where w.operator_id = $1
         and w.office_id = $2 and w.experience_id = e.experience_id)) as planned
   from participant p
   left join lateral (
     select shown, pictogram, photo_id from door_face d
     where d.operator_id = $1 and d.office_id = $2 and d.participant_id = p.participant_id
     order by recorded_at desc, door_face_id desc limit 1
   ) f on true
   left join (
     select distinct on (participant_id) participant_id, status from attendance
     where operator_id = $1 and office_id = $2 and day = $3
     order by participant_id, recorded_at desc
   ) a on a.participant_id = p.participant_id
   where p.operator_id = $1 and p.office_id = $2 and ${isEnrolled}
     and f.shown is distinct from 'nothing'
   order by p.kana, p.participant_id`,
);

/** Everybody enrolled today who lets themselves be shown, by where they stand; each in order of kana. */
export async function peopleAtDoor(
  tx: Tx,
  today: PlainDay,
): Promise<Readonly<Record<DoorPlace, readonly DoorPerson[]>>> {
  const all = await tx.rows(people, [tx.scope.operatorId, tx.scope.officeId, today]);
  const at = (place: DoorPlace) => all.filter((person) => placeAtDoor(person) === place);
  return { here: at("here"), others: at("others"), away: at("away") };
}

const face = statement<DoorFace>(
  "kiosk-my-face",
  `select shown, pictogram, photo_id from door_face
   where operator_id = $1 and office_id = $2 and participant_id = $3
   order by recorded_at desc, door_face_id desc limit 1`,
);

/** What the person said last; null before the first time. */
export const doorFaceOf = async (tx: Tx, participantId: string): Promise<DoorFace | null> =>
  (await tx.rows(face, [tx.scope.operatorId, tx.scope.officeId, participantId]))[0] ?? null;

const photo = statement<{ sha256: string; media_type: string }>(
  "kiosk-photo",
  `select t.sha256, t.media_type
   from participant p
   join lateral (
     select shown, photo_id from door_face d
     where d.operator_id = $1 and d.office_id = $2 and d.participant_id = p.participant_id
     order by recorded_at desc, door_face_id desc limit 1
   ) f on f.photo_id = $4 and f.shown in ('both', 'picture')
   join attachment t on t.operator_id = $1 and t.office_id = $2 and t.attachment_id = $4
   where p.operator_id = $1 and p.office_id = $2 and p.participant_id = t.participant_id
     and ${isEnrolled}`,
);

/** A photo that the door shows today; null for every other one of the office. */
export const photoAtDoor = async (tx: Tx, today: PlainDay, attachmentId: string) =>
  (await tx.rows(photo, [tx.scope.operatorId, tx.scope.officeId, today, attachmentId]))[0] ?? null;
